import type { PlacePart } from '../locators/place.ts';
import type { Chunk } from './chunks.ts';
import { isNested, opensBefore, sighting } from './context.ts';
import { anyOf } from './languages/pattern.ts';
import { type Scan, type ScanInput, scanOf } from './scan.ts';
import type { Sighting } from './sighting.ts';
import { CUES, ET_AL, JOIN } from './vocabulary.ts';

/**
 * Adds the citations of a note that are all that stands between semicolons, and are understood as a whole: an author and
 * a short title, `Shoe, “Representation of Water,” passim; and Norden, *Mills*`, which count only if the work is known; and
 * articles in journals of any name, `Doe, 'Water', So it was 5-6, Kell, 1988`.
 */
export function withWholeForms(input: ScanInput, sightings: readonly Sighting[]): readonly Sighting[] {
  if (!input.inNote) return sightings;
  const all: Sighting[] = [];
  const scan = scanOf(input, all, 0);
  let next = 0;
  for (let index = 0, end = 0; index < input.text.length; index = end + 1) {
    end = indexFrom(input.text, ';', index);
    if (end === index) continue;
    const reachesIn = (all[all.length - 1]?.end ?? 0) > index;
    const there: Sighting[] = [];
    for (; next < sightings.length && sightings[next].start < end; next++) there.push(sightings[next]);
    const isFree = !reachesIn && there.every(({ weak, end: last }) => weak && last <= end);
    const found = isFree ? wholeForm(scan, index, end, there.length === 0) : null;
    if (found) all.push(found);
    else for (const each of there) all.push(each);
  }
  return all;
}

function indexFrom(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}

const wholeForm = (scan: Scan, start: number, end: number, isEmpty: boolean): Sighting | null =>
  readArticle(scan, start, end) ?? (isEmpty ? readShortForm(scan, start, end) : null);

const NAME = String.raw`(?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}’'-]+`;
const CUE = anyOf([...CUES].flatMap(cue => [`${cue}.`, `${cue[0].toUpperCase()}${cue.slice(1)}.`]));
const AUTHOR = new RegExp(`^((?: |${JOIN} |${CUE})*)(${NAME}(?:,? ${JOIN} ${NAME}| ${ET_AL})?), `, 'u');
const QUOTED = /^[“"‘']([^“”"]{3,120}?)[.,]?[”"’'](?:,? passim)?\.?\s*$/u;
const BEHIND = /^(?:,? passim)?\.?\s*$/u;
const PLAIN = /^(\p{Lu}[^“”",;()]{2,100}), passim\.?\s*$/u;
const EVERYWHERE = /^passim\.?\s*$/u;

const ARTICLE =
  /^([“"‘'].{3,150}?[”"’']), (\p{L}[^;,()]{1,60}?)(?: (\d{1,3}(?:[-–/]\d{1,3})?))?(?:, \p{Lu}[^;,()\d]{2,40})?, ((?:1[4-9]|20)\d\d)\.?\s*$/u;

function readArticle(scan: Scan, from: number, to: number): Sighting | null {
  const m = to - from < 320 ? AUTHOR.exec(scan.text.slice(from, to)) : null;
  const at = from + (m?.[0].length ?? 0);
  const article = m && ARTICLE.exec(scan.text.slice(at, to));
  if (!m || !article || article[3] === undefined) return null;
  const [, quoted, journal, volume, year] = article;
  const start = from + m[1].length;
  const journalAt = at + quoted.length + 2;
  const volumeAt = journalAt + journal.length + 1;
  const yearAt = at + article[0].lastIndexOf(year);
  const author: Chunk = { text: m[2], start, end: start + m[2].length, style: 'plain' };
  const piece: Chunk = { text: quoted.slice(1, -1), start: at, end: at + quoted.length, style: 'quoted' };
  const title: Chunk = { text: journal, start: journalAt, end: journalAt + journal.length, style: 'plain' };
  const names = { author: author.text, piece: piece.text, title: title.text, sole: null };
  const parts = { start, end: title.end, chunks: [author, piece, title], ...names, peeled: [], imprint: true };
  const place: PlacePart[] = [
    { kind: 'volume', text: volume, start: volumeAt, end: volumeAt + volume.length, worded: false },
    { kind: 'year', text: year, start: yearAt, end: yearAt + 4 },
  ];
  return sighting('headed', start, yearAt + 4, { parts, place, nested: isNested(scan, start) });
}

/** An author with a short title, or with no more than *passim*: counts only if the work is known. */
function readShortForm(scan: Scan, from: number, to: number): Sighting | null {
  const m = AUTHOR.exec(scan.text.slice(from, Math.min(to, from + 120)));
  if (!m) return null;
  const title = titleAt(scan, from + m[0].length, to);
  if (!title && !EVERYWHERE.test(scan.text.slice(from + m[0].length, to))) return null;
  const start = from + m[1].length;
  const author: Chunk = { text: m[2], start, end: start + m[2].length, style: 'plain' };
  const names = title
    ? { author: author.text, title: title.text, sole: null }
    : { author: null, title: null, sole: author.text };
  const chunks = title ? [author, title] : [author];
  const { end } = chunks[chunks.length - 1];
  return sighting('headed', start, end, {
    parts: { start, end, chunks, piece: null, ...names, peeled: [], imprint: false },
    bracketed: opensBefore(scan.text, start),
    nested: isNested(scan, start),
    weak: true,
  });
}

/** The title in italics or quotation marks that fills `[start, end)`; without such marks, one that *passim* ends. */
function titleAt({ text, emphasis }: ScanInput, start: number, end: number): Chunk | null {
  const marked = emphasis.find(span => span.start === start && span.end <= end);
  if (marked)
    return BEHIND.test(text.slice(marked.end, end))
      ? { text: text.slice(start, marked.end), start, end: marked.end, style: 'emphasised' }
      : null;
  const m = QUOTED.exec(text.slice(start, end));
  const closing = m && start + m[0].replace(/(?:,? passim)?\.?\s*$/u, '').length;
  if (m && closing) return { text: m[1], start, end: closing, style: 'quoted' };
  const plain = PLAIN.exec(text.slice(start, end))?.[1];
  return plain === undefined ? null : { text: plain, start, end: start + plain.length, style: 'plain' };
}
