import type { PlacePart } from '../locators/place.ts';
import type { Anchor } from './anchors.ts';
import { sighting, skipBlanksLeft } from './context.ts';
import { findHead } from './head.ts';
import { takeApart } from './parts.ts';
import type { Scan } from './scan.ts';
import { isSeries } from './series.ts';
import type { Name, Sighting } from './sighting.ts';

/** A clause that gives a work its name: `[hereafter referred to as LCW]`, `("Netyksho Indictment")`, `(= LCW)`. */
interface Clause {
  readonly start: number;
  readonly end: number;
  readonly name: Name;
  /** Nothing but the name in quotation marks: a clause only if the name is used. */
  readonly quiet: boolean;
}

/** The citation right before the clause, now a definition; null when none stands there. */
export function extendToDefinition(scan: Scan, anchor: Anchor): Sighting | null {
  const last = scan.sightings[scan.sightings.length - 1];
  const clause = last && readClause(scan, anchor);
  if (
    !last ||
    !clause ||
    clause.start < last.end ||
    !/^[\s,.;:)\]”"]{0,4}(?:\([^()]{1,30}\)[\s,.]*)?$/.test(scan.text.slice(last.end, clause.start))
  ) {
    return null;
  }
  return { ...last, end: clause.end, defines: clause.name, weak: clause.quiet && last.weak };
}

/** A definition without volume or page: what stands before the clause is the work. */
export function readDefinition(scan: Scan, anchor: Anchor): Sighting | null {
  const clause = readClause(scan, anchor);
  if (!clause) return null;
  const end = skipBlanksLeft(scan.text, clause.start);
  const head = findHead(scan.text, /[,;]/.test(scan.text[end - 1]) ? end - 1 : end, scan.floor, scan.emphasis);
  const parts = head && takeApart(scan.text, head, scan.emphasis);
  if (!parts) return null;
  const place = parts.peeled.map(asChapterPage);
  return sighting('headed', parts.start, clause.end, {
    parts,
    place,
    defines: clause.name,
    // `(= X)` behind anything but a citation is a concordance or an expansion as often as not.
    weak: clause.quiet || anchor.kind === 'named',
  });
}

/** `Forfeiture Cases 4-2 (1986)`: a chapter and its page at the end of a head. */
const asChapterPage = (part: PlacePart): PlacePart =>
  part.kind === 'volume' && /[-–]/.test(part.text)
    ? { kind: 'locator', label: 'page', values: [{ from: part.text, to: part.text, start: part.start, end: part.end }] }
    : part;

function readClause(scan: Scan, anchor: Anchor): Clause | null {
  const { text } = scan;
  if (anchor.kind === 'named') return isSeries(anchor.text) ? null : named(anchor);
  const before = skipBlanksLeft(text, anchor.start);
  const sign = text[before - 1] ?? '';
  if (!/[[(,;—–-]/.test(sign)) return null;
  const closes = CLOSE[sign];
  const m = (closes ? NAME_IN_BRACKET : NAME).exec(text.slice(anchor.end, anchor.end + 110));
  if (!m) return null;
  const name = nameAt(anchor.end + m.index + m[0].indexOf(m[1]), m[1]);
  const behind = anchor.end + m[0].length;
  const closing = closes ? text.slice(behind, anchor.end + LONGEST_CLAUSE + 1).indexOf(closes) : 0;
  const end = behind + closing;
  if (closing < 0 || end - anchor.end > LONGEST_CLAUSE) return null;
  return { start: before - 1, end: closes && text[end] === closes ? end + 1 : end, name, quiet: false };
}

/** From the words that open a clause to the bracket that closes it. */
const LONGEST_CLAUSE = 160;

const CLOSE: Readonly<Record<string, string>> = { '[': ']', '(': ')' };
/** The name up to the bracket that closes, or to a further remark (`hereafter LCW, by volume and page`). */
const NAME_IN_BRACKET =
  /^[:,]? ?(?:as )?[“"„«'‘*_]*((?:\p{Lu}|\d+ ?\p{Lu})[^\])();“”"„«»]{0,70}?)[.,]?[”"»’'“‘*_]*(?=[.,]?[\])]|, \p{Ll}|;)/u;
const NAME =
  /^[:,]? ?(?:as )?[“"„«'‘*_]*((?:\p{Lu}|\d+ ?\p{Lu})[^\])();“”"„«»]{0,60}?)[.,]?[”"»’'“‘*_]*(?=[.,]?[\])]|\. |\.?$|;|, )/u;

const nameAt = (start: number, text: string): Name => ({ text, start, end: start + text.length });

function named(anchor: Anchor): Clause {
  const inner = anchor.text
    .slice(1, -1)
    .replace(/^= ?/, '')
    .replace(/^[“"]|[,.]?[”"]$/g, '');
  const start = anchor.start + anchor.text.indexOf(inner);
  return { start: anchor.start, end: anchor.end, name: nameAt(start, inner), quiet: !anchor.text.startsWith('(=') };
}
