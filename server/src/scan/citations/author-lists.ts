import { type Chunk, isName } from './chunks.ts';
import { words } from './languages/languages.ts';
import { anyOf } from './languages/pattern.ts';
import { JOIN } from './vocabulary.ts';

/**
 * `Norden's paper`: only the name. Words that lead to a title alone are left out: `in an essay`, `entitled`, and `in the` behind
 * a title that no author stands before.
 */
export function withoutGenre(chunks: readonly Chunk[]): readonly Chunk[] {
  const leads = chunks[0].style === 'quoted' ? LEADS : GENRE_LEADS;
  const named = chunks.filter(chunk => chunk.style !== 'plain' || !leads.test(chunk.text));
  return (named.length === 0 ? chunks : named).map((chunk, i) => {
    const name = i === 0 && chunks.length > 1 ? GENRE.exec(chunk.text)?.[1] : undefined;
    return name === undefined ? chunk : { ...chunk, text: name };
  });
}

const GENRE = new RegExp(
  String.raw`^((?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}-]+)[’']s? ${anyOf(words(language => language.genres))}$`,
  'u',
);

const WITHIN_ONE = `${anyOf(words(language => language.within))}(?: (?:the|an?|dem|der|den|einem|einer|le|la|les|un|une))?`;
const TO_GENRE = `${WITHIN_ONE}(?: \\p{Ll}{1,14}){0,2} ${anyOf(words(language => language.genres))}(?:,? entitled)?|entitled`;
const GENRE_LEADS = new RegExp(`^(?:${TO_GENRE})$`, 'iu');
const LEADS = new RegExp(`^(?:${TO_GENRE}|${WITHIN_ONE})$`, 'iu');

/** The names before a title as one chunk: `A. Norden, B. Hille, and C. Doe`. As they stand where no *and* shows where they end. */
export function withJoinedAuthors(chunks: readonly Chunk[]): readonly Chunk[] {
  const last = chunks.findIndex(
    (chunk, i) => i > 0 && ((JOINED.test(chunk.text) && isName(withoutJoin(chunk))) || endsNames(chunk)),
  );
  const names = chunks.slice(0, last + 1);
  if (last < 1 || chunks[last + 1] === undefined || !names.slice(0, -1).every(isName)) return chunks;
  const text = names.map(name => name.text).join(', ');
  const authors: Chunk = { text, start: chunks[0].start, end: chunks[last].end, style: 'plain', authors: true };
  return [authors, ...chunks.slice(last + 1)];
}

const JOINED = new RegExp(`^${JOIN} `, 'u');

/** `Norden, Hille, et al.`, `Norden, Hille et al.` */
const endsNames = ({ style, text }: Chunk): boolean => style === 'plain' && ET_AL.test(text);

const ET_AL = new RegExp(`(?:^|\\p{L} )${anyOf(words(language => language.etAl))}$`, 'iu');

const withoutJoin = (chunk: Chunk): Chunk => ({ ...chunk, text: chunk.text.replace(JOINED, '') });
