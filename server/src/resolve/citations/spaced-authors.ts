import type { Chunk, HeadParts } from '../../scan/citations/parts.ts';
import { isPeriodical } from '../../scan/citations/tables/periodicals.ts';
import { isPlaceOfPrint } from '../../scan/citations/tables/places.ts';
import { CONNECTORS } from '../../scan/citations/vocabulary.ts';
import type { Draft } from './draft.ts';

/**
 * Old German prints space the names of authors out, which e-books give as emphasis: `_Moll_, Untersuchungen über das Wasser, I,
 * S. 444`. Where a text does so again and again, and seldom sets titles in italics, an emphasised name alone is the author.
 */
export function readSpacedAuthors(drafts: readonly Draft[]): readonly Draft[] {
  const names = new Set(
    drafts.flatMap(({ sighting: { parts } }) => (parts && isSpaced(parts) ? parts.chunks[0].text : [])),
  );
  if (names.size < FEWEST || drafts.filter(hasMarkedTitle).length > names.size / 2) return drafts;
  return drafts.map(draft => {
    const parts = draft.sighting.parts && withAuthor(draft.sighting.parts, names);
    return parts ? { ...draft, sighting: { ...draft.sighting, parts } } : draft;
  });
}

/** How many names of authors must be set so. */
const FEWEST = 3;

const NAME = /^(?:v(?:on|\.) )?\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?$/u;

const isNameAlone = ({ author, title, piece, chunks: [first] }: HeadParts): boolean =>
  author === null && piece === null && first.style === 'emphasised' && title === first.text && NAME.test(first.text);

/** A name in emphasis, and behind it in plain letters what can be nothing but a title. */
const isSpaced = (parts: HeadParts): boolean => isNameAlone(parts) && isTitle(parts.chunks[1]);

const isTitle = (chunk: Chunk | undefined): boolean => {
  if (chunk?.style !== 'plain' || isPeriodical(chunk.text)) return false;
  const words = chunk.text.split(' ');
  return /^\p{Lu}/u.test(chunk.text) && words.length > 2 && words.some(word => CONNECTORS.has(word));
};

/** `Moll, _Untersuchungen_` */
const hasMarkedTitle = ({ sighting: { parts } }: Draft): boolean =>
  parts !== null &&
  parts.author !== null &&
  parts.chunks.some(({ style, text }) => style === 'emphasised' && text === parts.title);

function withAuthor(parts: HeadParts, names: ReadonlySet<string>): HeadParts | null {
  const [first, second] = parts.chunks;
  if (!isNameAlone(parts) || !names.has(first.text)) return null;
  const author: Chunk = { ...first, style: 'plain' };
  const chunks = [author, ...parts.chunks.slice(1)];
  const isEntitled = second?.style === 'plain' && /^\p{Lu}/u.test(second.text) && !isPlaceOfPrint(second.text);
  return isEntitled
    ? { ...parts, chunks, author: first.text, title: second.text, sole: null }
    : { ...parts, chunks, author: null, title: null, sole: first.text };
}
