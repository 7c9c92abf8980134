import type { PlacePart } from '../locators/place.ts';
import { readPlace } from '../locators/place.ts';
import { readValues } from '../locators/values.ts';
import type { Anchor } from './anchors.ts';
import { afterCue, closed, sighting, startsAfresh } from './context.ts';
import { words } from './languages/languages.ts';
import { anyOf } from './languages/pattern.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';
import { JOIN } from './vocabulary.ts';

const NAME = String.raw`(?:(?:von|van|de|der|della|di|du|al-|el-|d’|d'|[A-Z]\.) ?){0,3}\p{Lu}[\p{L}’'-]+(?:\/\p{Lu}[\p{L}’'-]+){0,3}`;
const ET_AL = anyOf(words(language => language.etAl));
/** Authors before a year: `Wade`, `Marx and Engels`, `Smith, Jones & Brown`, `Reed et al.` */
const AUTHORS = new RegExp(
  String.raw`(?<![\p{L}’'-])(${NAME}(?:(?:,? ${JOIN} |, )${NAME}){0,3}(?: ${ET_AL})?)[’']?s?,? (\()?$`,
  'u',
);

/** `(Wade 1984, 153)`, `Wade (1984: 153-54)`, `(Wade 1984)`. Counts only with a list of references or a page in brackets. */
export function readAuthorDate(scan: Scan, anchor: Anchor): Sighting | null {
  const { text } = scan;
  const from = Math.max(scan.floor, anchor.start - 90);
  const m = AUTHORS.exec(text.slice(from, anchor.start));
  const inside = m !== null && isInBracket(text, from + m.index);
  if (!m || (m[2] === undefined && !inside && !(scan.inNote && opens(text, from + m.index)))) return null;
  const author = m[1].replace(/[’']s?$/, '');
  const year: PlacePart = { kind: 'year', text: anchor.text, start: anchor.start, end: anchor.end };
  const place = placeAfter(text, anchor.end);
  const start = from + m.index;
  const parts = {
    start,
    end: start + author.length,
    chunks: [],
    author,
    piece: null,
    title: null,
    sole: null,
    peeled: [],
    imprint: false,
  };
  return sighting('author-date', start, closed(text, start, place?.end ?? anchor.end), {
    parts,
    place: [year, ...(place?.parts ?? [])],
    bracketed: inside,
    weak: true,
  });
}

/** Whether a note begins there, or what is cited next: `Norden 1978: 33; Hille 1951: 4`. */
const opens = (text: string, at: number): boolean => startsAfresh(text, at) || afterCue(text, at);

function placeAfter(text: string, at: number) {
  const gap = /^[,:] ?/.exec(text.slice(at, at + 2))?.[0];
  if (gap === undefined) return null;
  const place = readPlace(text, at + gap.length);
  if (place) return place;
  const list = readValues(text, at + gap.length);
  return list && { parts: [{ kind: 'bare' as const, values: list.values }], start: at, end: list.end };
}

function isInBracket(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
