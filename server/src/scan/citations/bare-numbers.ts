import type { PlacePart } from '../locators/place.ts';
import { readValues, type Value } from '../locators/values.ts';
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
  if (
    !bracketed &&
    !(scan.inNote && /[,”"’]$/.test(scan.text.slice(0, skipBlanksLeft(scan.text, anchor.start)).slice(-1)))
  )
    return null;
  return sighting('headed', parts.start, list.end, {
    parts,
    place: [yearOf(list.values) ?? { kind: 'bare', values: list.values }],
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
