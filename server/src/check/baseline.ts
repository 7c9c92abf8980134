import type { Span } from '../text/span.ts';
import type { Text } from '../text/text.ts';
import type { Finding } from './finding.ts';

/**
 * A finding that is to stay as it is: the fault is the author's own, the text is finished. It is known by its rule and by
 * the words around it, not by its line, so that edits elsewhere don't bring it back.
 */
export interface KnownFinding {
  readonly rule: string;
  /** The words of the place itself and on both sides of it, blanks folded. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** How many UTF-16 code units around a place are kept, and how many on one side alone still tell it. */
const AROUND = 40;
const TELLING = 12;
/** How much of a place itself: it may be a whole note. */
const LONGEST = 200;

export function knownFinding(text: Text, { code, span }: Pick<Finding, 'code' | 'span'>): KnownFinding {
  return {
    rule: code,
    text: folded(text.slice({ start: span.start, end: Math.min(span.end, span.start + LONGEST) })).trim(),
    ...around(text, span),
  };
}

function around({ content }: Text, { start, end }: Span): { before: string; after: string } {
  // Twice as much is read, as blanks are folded and the last line break may be far.
  const before = folded(content.slice(Math.max(0, start - 2 * AROUND), start)).trimEnd();
  const after = folded(content.slice(end, end + 2 * AROUND)).trimStart();
  return { before: before.slice(-AROUND).trimStart(), after: after.slice(0, AROUND).trimEnd() };
}

const folded = (words: string): string => words.replace(/\s+/gu, ' ');

export interface Sifted {
  /** Those that the baseline doesn't know, in their order. */
  readonly fresh: readonly Finding[];
  /** How many it knows. */
  readonly known: number;
  /** Those that it knows, in their order. */
  readonly accepted: readonly Finding[];
  /** What of the baseline was not found again. */
  readonly gone: readonly KnownFinding[];
}

/**
 * Parts what is new from what is known. Each entry of the baseline stands for one finding: the same fault made once more
 * is new. First those are matched whose whole surroundings are the same, then those where one side was edited.
 */
export function sift(text: Text, findings: readonly Finding[], baseline: readonly KnownFinding[]): Sifted {
  if (baseline.length === 0) return { fresh: findings, known: 0, accepted: [], gone: [] };
  const stock = new Stock(baseline);
  const described = findings.map(finding => ({ finding, as: knownFinding(text, finding) }));
  const unlike = described.filter(({ as }) => !stock.take(whole(as)));
  const fresh = unlike.filter(({ as }) => !sides(as).some(side => stock.take(side))).map(({ finding }) => finding);
  const isFresh = new Set(fresh);
  const accepted = findings.filter(finding => !isFresh.has(finding));
  return { fresh, known: accepted.length, accepted, gone: stock.rest() };
}

/** The entries that are left, under each description by which a finding may ask for them. */
class Stock {
  readonly #left: Set<KnownFinding>;
  readonly #byDescription = new Map<string, KnownFinding[]>();

  constructor(entries: readonly KnownFinding[]) {
    // A copy of each: the same object may stand in the list twice.
    this.#left = new Set(entries.map(entry => ({ ...entry })));
    for (const entry of this.#left) for (const key of [whole(entry), ...sides(entry)]) this.#put(key, entry);
  }

  #put(key: string, entry: KnownFinding): void {
    const entries = this.#byDescription.get(key);
    if (entries) entries.push(entry);
    else this.#byDescription.set(key, [entry]);
  }

  /** Whether an entry of that description was left; it is used up. */
  take(key: string): boolean {
    const entries = this.#byDescription.get(key) ?? [];
    while (entries.length > 0) if (this.#left.delete(entries.pop() as KnownFinding)) return true;
    return false;
  }

  rest(): readonly KnownFinding[] {
    return [...this.#left];
  }
}

const whole = ({ rule, text, before, after }: KnownFinding): string => JSON.stringify([rule, text, before, after]);

/** One side alone, where it is long enough to tell one place from another. */
function sides({ rule, text, before, after }: KnownFinding): string[] {
  const nearBefore = before.slice(-TELLING);
  const nearAfter = after.slice(0, TELLING);
  return [
    ...(nearBefore.length === TELLING ? [JSON.stringify([rule, text, 'before', nearBefore])] : []),
    ...(nearAfter.length === TELLING ? [JSON.stringify([rule, text, 'after', nearAfter])] : []),
  ];
}
