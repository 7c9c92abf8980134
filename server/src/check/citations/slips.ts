export interface PageRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The range on certain pages that one slip of the pen or of a scan turns into the one that stands: a digit lost or
 * doubled, two swapped, or one misread, in both numbers alike. The range keeps its length. Null when no slip explains
 * it, or several do.
 */
export function nearestSlip(stands: PageRange, first: number, last: number): PageRange | null {
  for (const kind of KINDS) {
    const starts = new Set(kind(String(stands.from)).map(Number));
    const fitting = [...starts].filter(from => from >= first && from + stands.to - stands.from <= last);
    if (fitting.length === 1) return { from: fitting[0], to: fitting[0] + stands.to - stands.from };
    if (fitting.length > 1) return null;
  }
  return null;
}

const DIGITS = [...'0123456789'];
const places = (digits: string): number[] => [...digits].map((_, i) => i);

const lostDigit = (digits: string): string[] =>
  [...places(digits), digits.length].flatMap(i => DIGITS.map(digit => digits.slice(0, i) + digit + digits.slice(i)));

const addedDigit = (digits: string): string[] =>
  digits.length < 2 ? [] : places(digits).map(i => digits.slice(0, i) + digits.slice(i + 1));

const swappedDigits = (digits: string): string[] =>
  places(digits.slice(1)).map(i => digits.slice(0, i) + digits[i + 1] + digits[i] + digits.slice(i + 2));

const misreadDigit = (digits: string): string[] =>
  places(digits).flatMap(i => DIGITS.map(digit => digits.slice(0, i) + digit + digits.slice(i + 1)));

/** From the likeliest slip to the least. */
const KINDS = [lostDigit, addedDigit, swappedDigits, misreadDigit];
