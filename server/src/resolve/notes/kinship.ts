import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';

/** How much two stretches of a document have to do with each other, told by the rare words they share. */
export interface Kinship {
  /** The word that ends `sentence` when it also stands in the first words of `note`, as a note takes up what it explains. */
  headword(sentence: Span, note: Span): string | null;
  /** Weight of the shared words, 0 for none, and the weightiest of them as it stands in the first stretch. */
  between(a: Span, b: Span): { readonly weight: number; readonly word: string | null };
}

const WORD = /\p{L}{4,}/gu;
/** A word says more the fewer blocks of text use it; these bounds keep one word from deciding everything. */
const MOST_FOR_A_WORD = 2;

/** Counts the words of a document once, when first asked. */
export function kinshipIn(text: Text): Kinship {
  let counts: Map<string, number> | null = null;
  const known = new Map<string, Words>();
  // The same sentence is held against many notes, and the same note against many sentences.
  const wordsOf = (span: Span): Words => {
    const key = `${span.start} ${span.end}`;
    let words = known.get(key);
    if (!words) known.set(key, (words = wordsIn(text.slice(span))));
    return words;
  };
  return {
    headword: (sentence, note) => headword(text.slice(sentence), text.slice(note)),
    between(a, b) {
      counts ??= countWords(text.content);
      return shared(wordsOf(a), wordsOf(b), counts);
    },
  };
}

/** The words of a stretch by their stems, each as it first stands there. */
type Words = ReadonlyMap<string, string>;

function wordsIn(content: string): Words {
  const words = new Map<string, string>();
  for (const [word] of joined(content).matchAll(WORD)) {
    const own = stem(word);
    if (!words.has(own)) words.set(own, word);
  }
  return words;
}

/** How far into the note its headword may stand. */
const OPENING = 60;

function headword(sentence: string, note: string): string | null {
  const last = sentence.match(/(\p{L}{4,})[^\p{L}]*$/u)?.[1];
  if (!last) return null;
  const opening = joined(note).slice(0, OPENING).matchAll(WORD);
  return Array.from(opening, match => match[0]).find(word => stem(word) === stem(last)) ?? null;
}

function shared(a: Words, b: Words, counts: ReadonlyMap<string, number>): { weight: number; word: string | null } {
  let weight = 0;
  let heaviest = 0;
  let word: string | null = null;
  for (const [own, written] of a) {
    if (!b.has(own)) continue;
    const rarity = weightOf(counts.get(own) ?? 1);
    weight += rarity;
    if (rarity > heaviest) {
      heaviest = rarity;
      word = written;
    }
  }
  return { weight, word };
}

/** A word that stands once in each of two places says most; one that stands a hundred times says nothing. */
const weightOf = (count: number): number => Math.max(0, Math.min(MOST_FOR_A_WORD, 2.2 - Math.log2(count) * 0.45));

function countWords(content: string): Map<string, number> {
  const written = new Map<string, number>();
  WORD.lastIndex = 0;
  for (let word = WORD.exec(content); word; word = WORD.exec(content))
    written.set(word[0], (written.get(word[0]) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [word, count] of written) counts.set(stem(word), (counts.get(stem(word)) ?? 0) + count);
  return counts;
}

/** Lower case, cut so that endings don't part *Cossack* and *Cossacks*. */
const stem = (word: string): string =>
  word
    .toLowerCase()
    .slice(0, 7)
    .replace(/(?:es|s)$/, '');

/** Words parted at a line's end are whole again. */
const joined = (content: string): string =>
  !content.includes('-') ? content : content.replace(/(?<=\p{L})-(?:\r\n|\r|\n)\s*(?=\p{Ll})/gu, '');
