/** The old encodings of Russian texts that are told from each other. */
const ENCODINGS = ['windows-1251', 'koi8-r'] as const;

export interface Cyrillic {
  readonly name: 'Windows-1251' | 'KOI8-R';
  readonly content: string;
}

/**
 * Reads bytes as an old Russian encoding, if they look like one; else null. In Russian, letters beyond ASCII stand side by side,
 * in Western languages one by one within a word; and which of the encodings it is, the commonest letters tell, since what are small letters
 * in one are capitals in the other.
 */
export function readCyrillic(bytes: Uint8Array): Cyrillic | null {
  if (!isInRuns(bytes)) return null;
  const read = ENCODINGS.map(name => ({ name, content: decoded(bytes, name) }));
  const [best, other] = read
    .map(each => ({ ...each, share: commonShare(each.content) }))
    .sort((a, b) => b.share - a.share);
  if (best.share < LEAST_COMMON || best.share < other.share * CLEAR) return null;
  return { name: best.name === 'koi8-r' ? 'KOI8-R' : 'Windows-1251', content: best.content };
}

/** A version of Node without these encodings reads none. */
function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return '';
  }
}

/** Fewest letters beyond ASCII that tell anything, and least part of them that stands side by side. */
const LEAST_LETTERS = 12;
const LEAST_IN_RUNS = 0.8;

function isInRuns(bytes: Uint8Array): boolean {
  let [letters, inRuns] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] < 0xc0) continue;
    letters++;
    if (bytes[at - 1] >= 0xc0 || bytes[at + 1] >= 0xc0) inRuns++;
  }
  return letters >= LEAST_LETTERS && inRuns >= letters * LEAST_IN_RUNS;
}

/** The ten commonest letters make two thirds of a Russian text. */
const COMMON = new Set('оеаинтсрвл');
const LEAST_COMMON = 0.4;
const CLEAR = 1.5;

function commonShare(content: string): number {
  let [letters, common] = [0, 0];
  for (const letter of content) {
    if (letter < '\u0400' || letter > '\u04ff') continue;
    letters++;
    if (COMMON.has(letter)) common++;
  }
  return letters === 0 ? 0 : common / letters;
}
