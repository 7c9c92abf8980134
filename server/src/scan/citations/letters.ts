import { MONTH } from '../locators/words.ts';
import type { Chunk } from './chunks.ts';
import { sighting } from './context.ts';
import { words } from './languages/languages.ts';
import { anyOf } from './languages/pattern.ts';
import type { HeadNames } from './naming.ts';
import type { ScanInput } from './scan.ts';
import type { Sighting } from './sighting.ts';

/** The letter that a note without a page cites, by its date: `Norden to Hille, 4 March 1871, Hille Papers, box 3`. */
export function readLetter({ text }: ScanInput): Sighting[] {
  const letter = LETTER.exec(text.slice(0, LONGEST));
  return letter ? [letterSighting(text, letter)] : [];
}

/** Longer notes discuss more than they cite. */
const LONGEST = 300;
const YEAR = String.raw`(?:1[4-9]|20)\d\d`;
const DATE = `(?:\\d{1,2}\\.? ${MONTH},? ${YEAR}|${MONTH} \\d{1,2}, ${YEAR})`;
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|von|van|de|du|of)){0,4}`;
const FROM = anyOf(words(language => language.letterFrom));
const TO = anyOf(words(language => language.letterTo));
const LETTER = new RegExp(`^(?:[Ss]ee )?((?:${FROM} )?${NAME} ${TO} ${NAME}, ${DATE})(?:[,.;]|$)`, 'u');

/** The letter with which a head begins: `Hille to Norden, 4 March 1871`; null where none does. */
export const letterIn = (head: string): string | null => LETTER.exec(head)?.[1] ?? null;

/** A letter in a printed collection is a piece of it: `Hille to Norden, 4 March 1871, in *The Letters of Peter Hille*`. */
export function letterNames(letter: string, chunks: readonly Chunk[]): HeadNames {
  const end = chunks[0].start + letter.length;
  const behind = chunks.filter(({ start }) => start >= end);
  const title =
    behind.find(({ style }) => style === 'emphasised')?.text ??
    behind.flatMap(({ text, editor }) => (editor ? [] : (WITHIN.exec(text)?.[1] ?? [])))[0];
  if (title !== undefined) return { author: null, piece: letter, title, sole: null };
  return { author: null, piece: null, title: letter, sole: null };
}

const WITHIN = new RegExp(`^${anyOf(words(language => language.within))} (?=\\p{Lu})(.+)$`, 'u');

function letterSighting(text: string, letter: RegExpExecArray): Sighting {
  const title = letter[1];
  const start = letter[0].indexOf(title);
  const year = title.slice(-4);
  const end = start + title.length;
  const chunk = { text: title, start, end, style: 'plain' as const };
  return sighting('headed', start, endOf(text, end), {
    parts: { start, end, chunks: [chunk], author: null, piece: null, title, sole: null, peeled: [], imprint: true },
    place: [{ kind: 'year', text: year, start: end - 4, end }],
  });
}

/** Behind the collection that keeps the letter: up to a semicolon or the end of the sentence. */
const endOf = (text: string, from: number): number => {
  const stop = /;|\.(?= \p{Lu}\p{Ll}{3}|\s*$)/u.exec(text.slice(from, from + LONGEST));
  return stop ? from + stop.index : Math.min(text.length, from + LONGEST);
};
