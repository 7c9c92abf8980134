import type { PlacePart } from '../locators/place.ts';
import { readValues, type Value, type ValueList } from '../locators/values.ts';
import type { Anchor } from './anchors.ts';
import { isNested, opensBefore, sighting, skipBlanksLeft } from './context.ts';
import { type HeadParts, partsBefore } from './parts.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';

/** `Wade, Red Guards, 45.` in a note, `(Wade 153)` in brackets: counts only if the head is known. */
export function readBareNumber(scan: Scan, anchor: Anchor): Sighting | null {
  const list = readValues(scan.text, anchor.start);
  if (!list) return null;
  if (opensBefore(scan.text, anchor.start)) return bareBracket(scan, anchor, list.end);
  const parts = partsBefore(scan, anchor.start);
  if (!parts || parts.peeled.length > 0) return null;
  const bracketed = opensBefore(scan.text, parts.start);
  const numbered = bySiglum(scan.text, anchor.start, parts);
  const isApart = /[,”"’]/.test(scan.text[skipBlanksLeft(scan.text, anchor.start) - 1] ?? '');
  if (!bracketed && !numbered && !(scan.inNote && isApart)) return null;
  const { values, end } = numbered ?? list;
  return sighting('headed', parts.start, end, {
    parts,
    place: [yearOf(values) ?? { kind: 'bare', values }],
    bracketed,
    nested: isNested(scan, parts.start),
    weak: !isInFull(parts, scan),
  });
}

/** `Habermas, Discourse, Cambridge: University Press, 1988`: place and publisher, or a title in italics, can be nothing else. */
const isInFull = ({ author, title, chunks }: HeadParts, { text, emphasis }: Scan): boolean =>
  author !== null &&
  title !== null &&
  (chunks.slice(2).some(chunk => PUBLISHED.test(chunk.text)) ||
    (chunks.length > 2 && emphasis.some(({ start, end }) => text.slice(start, end) === title)));

const PUBLISHED = /^\p{Lu}[^:]{1,40}: \p{Lu}/u;

/** `MEW 46, 12`: what may be volume and page of a collected edition, as the work will tell; null behind anything but its letters. */
function bySiglum(text: string, at: number, { chunks }: HeadParts): ValueList | null {
  if (!/^\p{Lu}{2,5}$/u.test(chunks[chunks.length - 1].text)) return null;
  const m = /^(\d{1,3}), (?=\d)/.exec(text.slice(at, at + 8));
  const pages = m && readValues(text, at + m[0].length);
  if (!m || !pages) return null;
  const volume = { from: m[1], to: m[1], start: at, end: at + m[1].length };
  return { values: [volume, ...pages.values], end: pages.end };
}

/** A single number that is a year: `Rex A. Wade, Red Guards, Stanford, 1984.` cites the work without a page. */
function yearOf([{ from, to, start, end }, ...others]: readonly Value[]): PlacePart | null {
  const isYear = others.length === 0 && from === to && /^(?:1[5-9]|20)\d\d$/.test(from);
  return isYear ? { kind: 'year', text: from, start, end } : null;
}

/** `(91)` right after a quotation. */
function bareBracket(scan: Scan, anchor: Anchor, end: number): Sighting | null {
  const list = readValues(scan.text, anchor.start)!;
  const open = skipBlanksLeft(scan.text, anchor.start) - 1;
  const quoted = /[”"»’]$/.test(
    scan.text.slice(Math.max(0, skipBlanksLeft(scan.text, open) - 1), skipBlanksLeft(scan.text, open)),
  );
  if (scan.text[open] !== '(' || scan.text[end] !== ')' || !quoted) return null;
  return sighting('bare', anchor.start, end, {
    place: [{ kind: 'bare', values: list.values }],
    bracketed: true,
    weak: true,
  });
}
