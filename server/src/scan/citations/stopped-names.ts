import type { Chunk } from './chunks.ts';
import { PRINTED_AT } from './stops.ts';
import { isPlaceOfPrint } from './tables/places.ts';
import type { Token } from './tokens.ts';
import { JOIN } from './vocabulary.ts';

// Names as Russian notes have them, which a stop and no comma parts from the title, and the signs that part what follows.

const SURNAME = String.raw`\p{Script=Cyrillic}[\p{Script=Cyrillic}-]*\p{Ll}`;
const INITIALS = String.raw`(?:\p{Lu}[.] ?){1,2}`;
const several = (one: string): string => `${one}(?:(?:, | ${JOIN} )${one}){0,3}`;
/** `В. И. Ленин. `, `К. Маркс и Ф. Энгельс. ` */
const SPOKEN = new RegExp(`^(${several(`${INITIALS}${SURNAME}`)})[.] (?=\\p{Lu}(?!\\.)|[«„"])`, 'u');
/** `Ленин В. И. `, `Маркс К., Энгельс Ф. ` */
const INVERTED = new RegExp(`^(${several(`${SURNAME},? ${INITIALS}`)})(?=\\p{Lu}(?!\\.)|[«„"])`, 'u');

/** The chunks, the first of them parted into author and title where names begin it so. */
export function withStoppedNames(chunks: readonly Chunk[]): readonly Chunk[] {
  const joined = joinedNames(chunks);
  const [first, ...rest] = joined;
  const m =
    first?.style === 'plain' ? (SPOKEN.exec(first.text) ?? INVERTED.exec(first.text) ?? latinNames(first.text)) : null;
  if (!m) return chunks;
  const end = first.start + m[1].trimEnd().length;
  const author: Chunk = { ...first, text: m[1].trimEnd(), end, authors: true };
  // `Норден А. Мельницы // Вестник. 1990`: what holds it is no part of its title.
  const title = {
    ...first,
    text: first.text.slice(m[0].length).replace(/ \/\/ .*$/su, ''),
    start: first.start + m[0].length,
  };
  return title.text.endsWith('—')
    ? [author, { ...title, text: title.text.replace(/[.]? ?—$/, '') }, ...rest.map(asPlain)]
    : [author, title, ...rest];
}

const LATIN = String.raw`\p{Lu}[\p{L}’'-]+ ${INITIALS}`;
const LATIN_INVERTED = new RegExp(`^(${LATIN}(?:, ${LATIN}){0,3})(?=\\p{Lu}(?!\\.)|[«“"])`, 'u');

/** `Norden A. The Mills. London`, `Norden A. Mills // Quays`: as Russian notes cite, known by the place of print or the slashes. */
function latinNames(text: string): RegExpExecArray | null {
  const m = LATIN_INVERTED.exec(text);
  if (!m || text.includes(' // ')) return m;
  const printed = /^.{4,}\. (\p{Lu}[^.:]+?)(?: ?: [^.:]+)?$/u.exec(text);
  return printed && isPlaceOfPrint(printed[1]) ? m : null;
}

/** `О пятинах. — «Записки», кн. VIII`: what is quoted behind the dash is the periodical, and no piece within a work. */
const asPlain = (chunk: Chunk): Chunk => (chunk.style === 'quoted' ? { ...chunk, style: 'plain' } : chunk);

/** `Маркс К., Энгельс Ф. Соч.`: what a comma parted among names is put together again. */
function joinedNames(chunks: readonly Chunk[]): readonly Chunk[] {
  let last = 0;
  while (last < 3 && last + 1 < chunks.length && NAMES_ALONE.test(chunks[last].text)) last++;
  if (last === 0 || !BEGINS.test(chunks[last].text)) return chunks;
  const text = chunks
    .slice(0, last + 1)
    .map(chunk => chunk.text)
    .join(', ');
  return [{ ...chunks[0], text, end: chunks[last].end }, ...chunks.slice(last + 1)];
}

const NAMES_ALONE = new RegExp(`^(?:${SURNAME} ${INITIALS}|${INITIALS}${SURNAME}|${LATIN})$`, 'u');
const BEGINS = new RegExp(
  `^(?:(?:${SURNAME} ${INITIALS}|${LATIN})(?:\\p{Lu}(?!\\.)|«)|${INITIALS}${SURNAME}[.] )`,
  'u',
);

/** Whether the stop at `at` ends a name of which the initials stand before the surname, in Cyrillic. */
export function endsStoppedName(tokens: readonly Token[], at: number): boolean {
  const [initial, stop, surname] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  return (
    stop?.text === '.' &&
    /^\p{Lu}$/u.test(initial?.text ?? '') &&
    surname.start - stop.end <= 1 &&
    NAME.test(surname.text)
  );
}

const NAME = new RegExp(`^${SURNAME}$`, 'u');

/** `Сочинения : в 9 т.`: whether the colon at `at` has blanks on both sides, as before the subtitles of Russian references. */
export function partsSubtitle(tokens: readonly Token[], at: number): boolean {
  const [before, colon, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isCyrillic = CYRILLIC.test(before?.text ?? '') && CYRILLIC.test(next?.text ?? '');
  return isCyrillic && before.end < colon.start && colon.end < next.start;
}

/** `Юрайт, 2020. – С. 25`: whether a stop and the dash at `at` part what Russian references hold. */
export function partsReference(tokens: readonly Token[], at: number): boolean {
  const [word, stop, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  return (
    stop?.text === '.' &&
    /^(?:\d|\p{Script=Cyrillic})/u.test(word?.text ?? '') &&
    (next === undefined || /^[«„\p{Script=Cyrillic}]/u.test(next.text))
  );
}

const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** `М.; Л., 1933`: whether the semicolon at `at` stands between two places of print. */
export function joinsPlaces(tokens: readonly Token[], at: number): boolean {
  const [place, stop, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  return stop?.text === '.' && PRINTED_AT.has(place?.text ?? '') && PRINTED_AT.has(next?.text ?? '');
}
