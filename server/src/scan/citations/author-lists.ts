import { type Chunk, isName } from './chunks.ts';
import { words } from './languages/languages.ts';
import { anyOf } from './languages/pattern.ts';
import { JOIN } from './vocabulary.ts';

/** `Norden's paper`: only the name. */
export const withoutGenre = (chunks: readonly Chunk[]): readonly Chunk[] =>
  chunks.map((chunk, i) => {
    const name = i === 0 && chunks.length > 1 ? GENRE.exec(chunk.text)?.[1] : undefined;
    return name === undefined ? chunk : { ...chunk, text: name };
  });

const GENRE = new RegExp(
  String.raw`^((?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}-]+)[’']s? ${anyOf(words(language => language.genres))}$`,
  'u',
);

/** The names before a title as one chunk: `A. Norden, B. Hille, and C. Doe`. As they stand where no *and* shows where they end. */
export function withJoinedAuthors(chunks: readonly Chunk[]): readonly Chunk[] {
  const last = chunks.findIndex((chunk, i) => i > 0 && JOINED.test(chunk.text) && isName(withoutJoin(chunk)));
  const names = chunks.slice(0, last + 1);
  if (last < 1 || chunks[last + 1] === undefined || !names.slice(0, -1).every(isName)) return chunks;
  const text = names.map(name => name.text).join(', ');
  const authors: Chunk = { text, start: chunks[0].start, end: chunks[last].end, style: 'plain', authors: true };
  return [authors, ...chunks.slice(last + 1)];
}

const JOINED = new RegExp(`^${JOIN} `, 'u');

const withoutJoin = (chunk: Chunk): Chunk => ({ ...chunk, text: chunk.text.replace(JOINED, '') });
