import { isLocator, type LocatorPart, type PlacePart } from '../locators/place.ts';
import { MONTH } from '../locators/words.ts';
import type { Chunk } from './chunks.ts';
import type { HeadParts } from './parts.ts';
import type { Sighting } from './sighting.ts';

/**
 * One citation of what was read as two because the pages of the whole essay stand between it and its book or journal:
 * `Doe, “Water”, pp. 3-9, *The Mills*, Norden (ed.), p. 5`. Null where the second is a citation of its own.
 */
export function joinEssay(text: string, essay: Sighting, book: Sighting): Sighting | null {
  if (!GAP.test(text.slice(essay.end, book.start)) || !isPiece(essay) || !book.place.some(isPages)) return null;
  if (book.form === 'bare' && book.start >= essay.end)
    return {
      ...essay,
      end: book.end,
      parts: asWork(essay.parts!),
      place: [...essay.place.map(whole), ...book.place],
    };
  if (book.form !== 'headed' || !book.parts || !goesOn(essay.parts!.chunks, book.parts.chunks)) return null;
  return {
    ...essay,
    end: book.end,
    parts: joined(essay.parts!, book.parts),
    place: [...essay.place.map(whole), ...book.place],
    defines: book.defines,
  };
}

const GAP = new RegExp(`^,? ?(?:${MONTH} (?:1[4-9]|20)\\d\\d, )?(?:in )?$`, 'u');

/** A title in quotation marks with the pages that it fills. */
const isPiece = ({ form, parts, place, defines }: Sighting): boolean =>
  form === 'headed' &&
  defines === null &&
  (parts?.chunks.some(({ style }) => style === 'quoted') ?? false) &&
  place.filter(isPages).length === 1 &&
  place.some(part => isPages(part) && part.values.length === 1 && part.values[0].from !== part.values[0].to);

const isPages = (part: PlacePart): part is LocatorPart => isLocator(part) && part.label === 'page';

/** Behind the essay alone comes the book, marked as a title; behind both of them only who edited it. */
const goesOn = (essay: readonly Chunk[], [first, ...others]: readonly Chunk[]): boolean =>
  essay.at(-1)!.style === 'quoted'
    ? first.style === 'emphasised' || others.some(({ style }) => style === 'emphasised')
    : [first, ...others].every(({ editor }) => editor);

const whole = (part: PlacePart): PlacePart => (isPages(part) ? { ...part, whole: true } : part);

function joined(essay: HeadParts, book: HeadParts): HeadParts {
  const chunks = [...essay.chunks, ...book.chunks];
  const { end, peeled } = book;
  const quoted = essay.chunks.find(({ style }) => style === 'quoted')!.text;
  return asWork({ ...essay, end, peeled, chunks, piece: quoted, title: book.title ?? essay.title });
}

/** With its author the essay is the work, without one a piece of the book. */
const asWork = (parts: HeadParts): HeadParts =>
  parts.author === null || parts.piece === null ? parts : { ...parts, piece: null, title: parts.piece };
