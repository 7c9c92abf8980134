import type { PlacePart } from '../locators/place.ts';
import { readValues } from '../locators/values.ts';
import type { Anchor } from './anchors.ts';
import { sighting, skipBlanksLeft } from './context.ts';
import { findHead } from './head.ts';
import { asChapterPage } from './imprints.ts';
import { takeApart } from './parts.ts';
import type { Scan } from './scan.ts';
import { isSeries } from './series.ts';
import type { Name, Sighting } from './sighting.ts';
import { CONNECTORS, OPENERS, PROSE } from './vocabulary.ts';

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
  const place = parts.peeled.map(part => asCapitalsPage(scan.text, asChapterPage(part)));
  return sighting('headed', parts.start, clause.end, {
    parts,
    place,
    defines: clause.name,
    // `(= X)` behind anything but a citation is a concordance or an expansion as often as not.
    weak: clause.quiet || anchor.kind === 'named',
  });
}

/** `COUNTY OF KELL, THE MILLS 11 (2023)`: as American lawyers set a title in capitals, the number behind it is the page. */
function asCapitalsPage(text: string, part: PlacePart): PlacePart {
  if (part.kind !== 'volume' || part.worded || !CAPITALS.test(text.slice(Math.max(0, part.start - 14), part.start)))
    return part;
  const values = /^\d/.test(part.text) ? readValues(text, part.start)?.values : undefined;
  return values ? { kind: 'locator', label: 'page', values } : part;
}

const CAPITALS = /\p{Lu}{3,} $/u;

function readClause(scan: Scan, anchor: Anchor): Clause | null {
  const { text } = scan;
  if (anchor.kind === 'named')
    return isSeries(anchor.text) || isSentence(anchor.text) || !isNamed(scan, anchor) ? null : named(anchor);
  const before = skipBlanksLeft(text, anchor.start);
  const sign = text[before - 1] ?? '';
  if (sign === '.' || scan.sightings.at(-1)?.end === before) return sentence(text, anchor, before);
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

/** `… (Bergen, 1978), 33. Hereafter cited as *MK*.`: a sentence of its own, behind a citation, that gives a short name. */
function sentence(text: string, anchor: Anchor, before: number): Clause | null {
  const m = /^\p{Lu}/u.test(anchor.text) ? SHORT_NAME.exec(text.slice(anchor.end, anchor.end + 60)) : null;
  if (!m) return null;
  const name = nameAt(anchor.end + m[0].indexOf(m[1], m[0].length - m[1].length - m[2].length), m[1]);
  return { start: before, end: anchor.end + m[0].length, name, quiet: false };
}

const NAME_WORD = String.raw`[\p{Lu}\d](?:[\p{L}\d’-]|\.(?=\p{L}))*`;
const SHORT_NAME = new RegExp(
  String.raw`^[:,]? ?(?:as )?[“"„«*_]*(\p{Lu}(?:[\p{L}\d’-]|\.(?=\p{L}))*(?: (?:of |the )?${NAME_WORD}){0,3})([,.]?[”"»“*_]*)(?=\.? ?$|\. |;)`,
  'u',
);

/** `(“The mills stand still on Sundays.”)`: words quoted from the work, and no name of it. */
function isSentence(bracket: string): boolean {
  const words = bracket.match(/[\p{L}’'-]+/gu) ?? [];
  const small = words.filter(word => /^\p{Ll}/u.test(word) && !CONNECTORS.has(word));
  return words.length > 3 && (/[.?!]["”]\)$/.test(bracket) || small.some(word => PROSE.has(word)));
}

/** `(MK)` names a work only right behind a title whose initials these are. */
function isNamed({ text, sightings, emphasis }: Scan, { start, text: bracket }: Anchor): boolean {
  if (!SIGLUM.test(bracket)) return true;
  const letters = bracket.replace(/[^\p{L}]/gu, '');
  const before = skipBlanksLeft(text, start);
  const last = sightings.at(-1);
  const cited = last?.end === before ? (last.parts?.piece ?? last.parts?.title ?? null) : null;
  const marked = emphasis.find(({ end }) => end === before || end === before - 1);
  const title = cited ?? (marked ? text.slice(marked.start, marked.end) : null);
  return title !== null && hasInitials(title, letters);
}

const SIGLUM = /^\([*_]{0,2}\p{Lu}{2,6}[*_]{0,2}\)$/u;

/** Whether letters are those with which the words of a title begin, small words counted or not. */
function hasInitials(title: string, letters: string): boolean {
  const words = title.split(/:|\. /)[0].match(/[\p{L}][\p{L}’']*/gu) ?? [];
  const large = words.filter(word => /^\p{Lu}/u.test(word) && !OPENERS.has(word.toLowerCase()));
  const wordsOfTitle = words.filter(word => !CONNECTORS.has(word.toLowerCase()));
  const wanted = letters.toLowerCase();
  return [words, large, wordsOfTitle].some(
    list =>
      list
        .map(word => word[0])
        .join('')
        .toLowerCase() === wanted,
  );
}

/** From the words that open a clause to the bracket that closes it. */
const LONGEST_CLAUSE = 160;

const CLOSE: Readonly<Record<string, string>> = { '[': ']', '(': ')' };
/** The name up to the bracket that closes, or to a further remark (`hereafter LCW, by volume and page`). */
const NAME_IN_BRACKET =
  /^[:,]? ?(?:as )?[“"„«'‘*_]*((?:\p{Lu}|\d+ ?\p{Lu})[^\])();“”"„«»]{0,70}?)[.,]?[”"»’'“‘*_]*(?=[.,]?[\])]|, \p{Ll}|;| in (?:the )?(?:text|notes))/u;
const NAME =
  /^[:,]? ?(?:as )?[“"„«'‘*_]*((?:\p{Lu}|\d+ ?\p{Lu})[^\])();“”"„«»]{0,60}?)[.,]?[”"»’'“‘*_]*(?=[.,]?[\])]|\. |\.?$|;|, | in (?:the )?(?:text|notes))/u;

const nameAt = (start: number, text: string): Name => ({ text, start, end: start + text.length });

function named(anchor: Anchor): Clause {
  const inner = anchor.text
    .slice(1, -1)
    .replace(/^[*_]+|[*_]+$/g, '')
    .replace(/^= ?/, '')
    .replace(/^[“"]|[,.]?[”"]$/g, '');
  const start = anchor.start + anchor.text.indexOf(inner);
  return { start: anchor.start, end: anchor.end, name: nameAt(start, inner), quiet: !anchor.text.startsWith('(=') };
}
