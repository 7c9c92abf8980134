import { isVolumeNumber } from '../locators/numerals.ts';
import type { PlacePart } from '../locators/place.ts';
import { readValues, type ValueList } from '../locators/values.ts';
import { ANY_WORD } from '../locators/words.ts';
import type { Anchor } from './anchors.ts';
import { isInBracket, isNested, opensBefore, sighting } from './context.ts';
import { type HeadParts, partsBefore } from './parts.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';
import { type Corpus, corpusOf } from './tables/corpora.ts';

/**
 * `CIL I² 1492`, `SEG 12.45`, `IG XII.3.45`, `PL 34, 123`, `P.Oxy. 1234`, `FGrH 115 F 12`: a collection that its readers know by its
 * letters, and what its numbers count. Null where a word says so (`C.I.L., XIV, p. 288`): that is read as any other place.
 */
export function readCorpus(scan: Scan, { text: name, start, end }: Anchor): Sighting | null {
  const { text } = scan;
  const letters = name.replace(/,? ?$/, '');
  const corpus = corpusOf(letters);
  const place = corpus && readNumbers(text.slice(end, end + LONGEST), end, corpus);
  if (!place || WORD_BEHIND.test(text.slice(place.end, place.end + 20))) return null;
  const parts = headOf(scan, start, start + letters.length);
  const bracketed = opensBefore(text, parts.start) || isInBracket(text, parts.start);
  const isSure = place.isRoman && place.parts.some(({ kind }) => kind === 'locator');
  return sighting('headed', parts.start, place.end, {
    parts,
    place: place.parts,
    bracketed,
    nested: isNested(scan, parts.start),
    weak: !scan.inNote && !bracketed && !isSure,
  });
}

const WORD_BEHIND = new RegExp(`^[.,]{0,2} ?${ANY_WORD} ?[\\dIVXivx]`, 'u');

/** Longest place but for a list of numbers at its end. */
const LONGEST = 60;

/** The letters with the author before them (`Migne, PL`), or alone. */
function headOf(scan: Scan, start: number, end: number): HeadParts {
  const found = partsBefore(scan, end);
  const last = found?.chunks[found.chunks.length - 1];
  if (found && last && last.start === start && found.peeled.length === 0) return found;
  const text = scan.text.slice(start, end);
  const names = { author: null, piece: null, title: null, sole: text };
  return { start, end, chunks: [{ text, start, end, style: 'plain' }], ...names, peeled: [], imprint: false };
}

interface Numbers {
  readonly parts: readonly PlacePart[];
  readonly end: number;
  readonly isRoman: boolean;
}

/** `text` begins where the numbers do, at the offset `at` of the reading. */
function readNumbers(text: string, at: number, corpus: Corpus): Numbers | null {
  return readLettered(text, at, corpus) ?? readVolume(text, at, corpus) ?? readItems(text, at, 0, corpus);
}

/** `115 F 12`, `A 123`: fragments of an author by number, persons by their first letter. */
const LETTERED = /^(?:(\d{1,4}),? ?(?=[FT]))?([A-Z]) ?(\d{1,4})(?![\p{L}\d])/u;

function readLettered(text: string, at: number, { isLettered }: Corpus): Numbers | null {
  const m = LETTERED.exec(text);
  if (!m || (m[1] === undefined && !isLettered)) return null;
  const end = at + m[0].length;
  const place = m[2] + m[3];
  const start = end - /\p{Lu} ?\d+$/u.exec(m[0])![0].length;
  const volume: PlacePart[] =
    m[1] === undefined ? [] : [{ kind: 'volume', text: m[1], start: at, end: at + m[1].length, worded: false }];
  const value = { from: place, to: place, start, end };
  return { parts: [...volume, { kind: 'locator', label: 'issue', values: [value] }], end, isRoman: false };
}

/** A volume in Roman numbers, or in Arabic ones before a further number; and a part of it: `XII.3`, `12.3`, `XII 5` before `, 123`. */
const VOLUME = /^([IVXLC]{1,8}|\d{1,4}(?=[.:/]\d|,? ?\d|(?![\p{L}\d])))[²³⁴]?/u;
const PART = /^[.,/ ] ?(\d{1,2}|[IVX]{1,4})(?:[./](?=\d)|, ?(?=\d{3}))/;
const GAP = /^[.,:/]{0,2} ?(?=\d)/;

function readVolume(text: string, at: number, corpus: Corpus): Numbers | null {
  const m = VOLUME.exec(text);
  if (!m || !isVolumeNumber(m[1])) return null;
  const isRoman = /^[IVXLC]/.test(m[1]);
  const isDotted = /^\d{1,4}\.\d/.test(text);
  if (!isRoman && !isDotted && !corpus.hasVolumes) return null;
  const parts: PlacePart[] = [{ kind: 'volume', text: m[1], start: at, end: at + m[1].length, worded: false }];
  const part = PART.exec(text.slice(m[0].length));
  const behind = m[0].length + (part?.[0].length ?? 0);
  if (part) {
    const start = at + m[0].length + part[0].indexOf(part[1]);
    parts.push({ kind: 'volume', text: part[1], start, end: start + part[1].length, worded: false });
  }
  const gap = part ? '' : GAP.exec(text.slice(behind))?.[0];
  const items = gap === undefined ? null : readItems(text, at, behind + gap.length, corpus);
  if (!items) return isRoman || m[1].length < 4 ? { parts, end: at + m[0].length, isRoman } : null;
  return { parts: [...parts, ...items.parts], end: items.end, isRoman };
}

/** The numbers of what is cited, from `from` on. */
function readItems(text: string, at: number, from: number, { counts }: Corpus): Numbers | null {
  const list = counts === 'column' ? (readColumn(text, from) ?? readValues(text, from)) : readValues(text, from);
  if (!list || !/^\d/.test(list.values[0].from)) return null;
  const values = list.values.map(value => ({ ...value, start: at + value.start, end: at + value.end }));
  return { parts: [{ kind: 'locator', label: counts, values }], end: at + list.end, isRoman: false };
}

/** `123A`, `123 B-C`: a column and the parts of it. */
function readColumn(text: string, from: number): ValueList | null {
  const m = /^(\d{1,4}) ?[A-D](?:[-–][A-D])?(?![\p{L}\d])/u.exec(text.slice(from, from + 12));
  if (!m) return null;
  const end = from + m[0].length;
  return { values: [{ from: m[1], to: m[1], start: from, end: from + m[1].length }], end };
}
