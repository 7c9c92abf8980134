import type { PlacePart } from '../locators/place.ts';
import { readValues } from '../locators/values.ts';
import type { Anchor } from './anchors.ts';
import { isInBracket, isNested, opensBefore, sighting } from './context.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';
import { isBiblical, isCommonBook } from './tables/classical.ts';

/**
 * `Mt 5,3–12`, `1 Kor 13, 4`, `Мф. 5, 3`: chapter and verse with a comma, as they are cited everywhere but in English. With a
 * blank behind the comma only behind what is no other word or name, and where citations stand.
 */
export function readVerse(scan: Scan, anchor: Anchor): Sighting | null {
  const { text } = scan;
  const before = text.slice(Math.max(0, anchor.start - LONGEST_BOOK), anchor.start);
  const book = BOOK.exec(before);
  const place = PLACE.exec(text.slice(anchor.start, anchor.start + 12));
  if (!book || !place || !isBiblical(book[1].toLowerCase().replace(/\./g, ''))) return null;
  const start = anchor.start - book[0].length;
  const apart = scan.inNote || opensBefore(text, start) || isInBracket(text, start);
  const isOtherWord = !/^\d/.test(book[1]) && isCommonBook(book[1].toLowerCase());
  if (start < scan.floor || isOtherWord || (place[2] !== '' && !apart)) return null;
  const at = anchor.start + place[0].length;
  const verses = readValues(text, at);
  if (!verses) return null;
  const chapter: PlacePart = {
    kind: 'volume',
    text: place[1],
    start: anchor.start,
    end: anchor.start + place[1].length,
    worded: false,
  };
  const head = { text: book[1], start, end: start + book[1].length, style: 'plain' as const };
  return sighting('headed', start, verses.end, {
    parts: {
      start,
      end: head.end,
      chunks: [head],
      author: null,
      piece: null,
      title: null,
      sole: head.text,
      peeled: [],
      imprint: false,
    },
    place: [chapter, { kind: 'bare', values: verses.values }],
    bracketed: opensBefore(text, start),
    nested: isNested(scan, start),
    weak: !apart,
  });
}

const LONGEST_BOOK = 18;
const BOOK = /(?<![\p{L}\d.])((?:[1-4]\.? ?)?\p{Lu}\p{Ll}{1,12})\.? $/u;
const PLACE = /^(\d{1,3}),( ?)(?=[1-9]\d{0,2}(?![\p{L}\d,]))/u;
