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
  return {
    headword: (sentence, note) => headword(text.slice(sentence), text.slice(note)),
    between(a, b) {
      counts ??= countWords(text.content);
      return shared(text.slice(a), text.slice(b), counts);
    },
  };
}

/** How far into the note its headword may stand. */
const OPENING = 60;

function headword(sentence: string, note: string): string | null {
  const last = sentence.match(/(\p{L}{4,})[^\p{L}]*$/u)?.[1];
  if (!last) return null;
  const opening = joined(note).slice(0, OPENING).matchAll(WORD);
  return Array.from(opening, match => match[0]).find(word => stem(word) === stem(last)) ?? null;
}

function shared(a: string, b: string, counts: ReadonlyMap<string, number>): { weight: number; word: string | null } {
  const others = new Set(Array.from(joined(b).matchAll(WORD), match => stem(match[0])));
  let weight = 0;
  let heaviest = 0;
  let word: string | null = null;
  for (const [own] of joined(a).matchAll(WORD)) {
    if (!others.delete(stem(own))) continue;
    const rarity = weightOf(counts.get(stem(own)) ?? 1);
    weight += rarity;
    if (rarity > heaviest) {
      heaviest = rarity;
      word = own;
    }
  }
  return { weight, word };
}

/** A word that stands once in each of two places says most; one that stands a hundred times says nothing. */
const weightOf = (count: number): number => Math.max(0, Math.min(MOST_FOR_A_WORD, 2.2 - Math.log2(count) * 0.45));

function countWords(content: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of content.matchAll(WORD)) counts.set(stem(word), (counts.get(stem(word)) ?? 0) + 1);
  return counts;
}

/** Lower case, cut so that endings don't part *Cossack* and *Cossacks*. */
const stem = (word: string): string =>
  word
    .toLowerCase()
    .slice(0, 7)
    .replace(/(?:es|s)$/, '');

/** Words parted at a line's end are whole again. */
const joined = (content: string): string => content.replace(/(?<=\p{L})-(?:\r\n|\r|\n)\s*(?=\p{Ll})/gu, '');
