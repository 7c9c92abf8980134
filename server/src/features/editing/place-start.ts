/** Where the place begins, with the comma and the word before its first number (`, p. 24`). */
export function placeStart(content: string, from: number, number: number): number {
  const before = content.slice(Math.max(from, number - LONGEST_WORD), number);
  return number - /(?:[\s,:;]*(?<!\p{L})(?:\p{L}{1,10}\.?|[§¶]{1,2})\s*|[\s,:;]*)$/u.exec(before)![0].length;
}

const LONGEST_WORD = 24;
