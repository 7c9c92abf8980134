import { type Chunk, isName } from './chunks.ts';
import { words } from './languages/languages.ts';
import { anyOf } from './languages/pattern.ts';
import { ET_AL, JOIN } from './vocabulary.ts';

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
const endsNames = ({ style, text }: Chunk): boolean => style === 'plain' && ET_AL_AT_END.test(text);

const ET_AL_AT_END = new RegExp(`(?:^|\\p{L} )${ET_AL}$`, 'iu');

const withoutJoin = (chunk: Chunk): Chunk => ({ ...chunk, text: chunk.text.replace(JOINED, '') });

const INITIALS = String.raw`\p{Lu}\p{Ll}?\.(?:[- ]?\p{Lu}\p{Ll}?\.){0,3}`;
const SURNAME = String.raw`(?:(?:von|van|de|di|du|zu|Von|Van|De) (?:der |den )?)?\p{Lu}[\p{L}’'-]+`;
const ET_AL_BEHIND = `(?: (${ET_AL}))?`;
const SURNAME_ALONE = new RegExp(`^${SURNAME}$`, 'u');
/** `A.`, `A. et al.`, and `A. und Hille`, `A./Hille` before the initials of the second name. */
const GIVEN = new RegExp(`^(${INITIALS})(?:${ET_AL_BEHIND}| ?(?:${JOIN}|[/;]) ?(${SURNAME}))$`, 'u');

/** `Norden, A., Hille, P. et al.` in the order of speech and as one chunk; as they stand where the chunks do not begin so. */
export function withInvertedNames(chunks: readonly Chunk[]): readonly Chunk[] {
  const names: string[] = [];
  let tail = '';
  let last = -1;
  let surname = surnameIn(chunks[0]);
  while (surname !== null && tail === '') {
    const given = chunks[last + 2]?.style === 'plain' ? GIVEN.exec(chunks[last + 2].text) : null;
    if (!given) break;
    const [, initials, others = '', next] = given;
    names.push(`${initials} ${surname}`);
    tail = others && ` ${others}`;
    last += next === undefined ? 2 : 1;
    surname = next ?? surnameIn(chunks[last + 1]);
  }
  if (names.length === 0) return chunks;
  const text = names.join(', ') + tail;
  const authors: Chunk = { text, start: chunks[0].start, end: chunks[last].end, style: 'plain', authors: true };
  return [authors, ...chunks.slice(last + 1)];
}

const surnameIn = (chunk: Chunk | undefined): string | null =>
  chunk?.style === 'plain' && SURNAME_ALONE.test(chunk.text) ? chunk.text : null;
