import { readWorded } from '../locators/ancient-place.ts';
import type { LocatorPart, PlacePart } from '../locators/place.ts';
import { afterFollowing, readValues } from '../locators/values.ts';
import type { Anchor } from './anchors.ts';
import { closed, isNested, opensBefore, sighting, skipBlanksLeft } from './context.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';
import { asWritten, isFaint, type Scripture, scriptureOf } from './tables/scriptures.ts';

interface Named {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly scripture: Scripture;
}

/**
 * `Rig Veda, X. 90, 12`, `Śat. Brâhm. X. 5. 2. 16`, `Koran (xxiv. 2)`, `Mahāvagga I, 21, 4`: a scripture and a place as all editions
 * count it. The names stand in a table, so that their stops and capitals need no guess.
 */
export function readScripture(scan: Scan, anchor: Anchor): Sighting | null {
  const named = nameBefore(scan.text, anchor.start);
  if (!named || named.start < scan.floor) return null;
  const place = placeAt(scan.text, anchor.start);
  if (!place) return null;
  const { start, end, form } = named;
  const bracketed = opensBefore(scan.text, start);
  const apart = scan.inNote || bracketed || opensBefore(scan.text, anchor.start);
  const count = place.parts.length;
  if (count === 1 && (isFaint(form) || !apart || isYear(place.parts[0]))) return null;
  if (isFaint(form) && !apart) return null;
  const text = scan.text.slice(start, end);
  const head = { text, start, end, style: 'plain' as const };
  const names = { author: null, piece: null, title: null, sole: text };
  return sighting('headed', start, closed(scan.text, start, place.end), {
    parts: { start, end, chunks: [head], ...names, peeled: [], imprint: false },
    place: place.parts,
    ancient: true,
    bracketed,
    nested: isNested(scan, start),
  });
}

/** Longest name of a scripture, and most of its words. */
const LONGEST = 40;
const MOST_WORDS = 4;

/** The name that ends right before `at`, or before a bracket there; the longest one of those that do. */
function nameBefore(text: string, at: number): Named | null {
  let end = skipBlanksLeft(text, at);
  if (text[end - 1] === '(') end = skipBlanksLeft(text, end - 1);
  if (/[,:]/.test(text[end - 1] ?? '')) end--;
  const from = Math.max(0, end - LONGEST);
  const before = text.slice(from, end);
  const starts = Array.from(before.matchAll(WORD_START), ({ index }) => index).slice(-MOST_WORDS);
  for (const index of starts) {
    const name = before.slice(index);
    const form = /^\p{Lu}/u.test(name) ? asWritten(name) : '';
    const scripture = form === '' ? undefined : scriptureOf(form);
    if (scripture && !scripture.byQuestion) return { start: from + index, end, form, scripture };
  }
  return null;
}

const WORD_START = /(?<![\p{L}\p{M}\p{N}’'‘ʼ-])\p{Lu}?\p{L}/gu;

const NUMBER = String.raw`\d{1,4}(?:[-–—]\d{1,4})?`;
const NUMBERS = new RegExp(NUMBER, 'g');
const WORD = /^(?:chapt?|ch|c|nos?)\. ?/;
const CHAPTER = /^(?:chap|ch|c|cc)\. ?\d/;
const PLACE = new RegExp(
  String.raw`^([ivxlc]{1,8}|[IVXLC]{1,8}|\d{1,4})(?![\p{L}\d])((?:[.,:]{0,2} ?(?:(?:vv?|verse|sl)\.? ?)?${NUMBER}(?![\p{L}\d])){0,4})`,
  'u',
);
/** Longest place. */
const LONGEST_PLACE = 48;

interface Found {
  readonly parts: PlacePart[];
  readonly end: number;
}

/** The numbers at `at`, the first one in roman or arabic figures; `c. 5, p. 94` by its words. Null where none stand there. */
function placeAt(text: string, at: number): Found | null {
  const worded = CHAPTER.test(text.slice(at, at + 8)) ? readWorded(text, at) : null;
  if (worded) return { parts: [...worded.parts], end: worded.end };
  const start = at + (WORD.exec(text.slice(at, at + 8))?.[0].length ?? 0);
  const m = PLACE.exec(text.slice(start, start + LONGEST_PLACE));
  if (!m || (m[2] === '' && /^\d/.test(m[1]))) return single(text, start);
  const [, first, rest] = m;
  const from = start + first.length;
  const volume: PlacePart = { kind: 'volume', text: first, start, end: from, worded: false };
  const end = from + rest.length;
  return { parts: [volume, ...numbersOf(rest, from)], end: afterFollowing(text, end) };
}

const numbersOf = (text: string, at: number): PlacePart[] =>
  Array.from(text.matchAll(NUMBERS), ({ 0: value, index }) => {
    const [from, to = from] = value.split(/[-–—]/);
    const start = at + index;
    return { kind: 'bare', values: [{ from, to, start, end: start + value.length }] };
  });

/** `Dhammapada, 153`: verses of a book that is not parted. */
function single(text: string, at: number): Found | null {
  const list = readValues(text, at);
  if (!list || !/^\d/.test(list.values[0].from)) return null;
  const part: LocatorPart = { kind: 'locator', label: 'verse', values: list.values };
  return { parts: [part], end: list.end };
}

/** `the Koran 1834`: a year, and no place. */
const isYear = (part: PlacePart): boolean => 'values' in part && /^1[4-9]\d\d$/.test(part.values[0].from);
