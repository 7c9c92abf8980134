import { words } from './languages/languages.ts';
import { anyOf, capital, escaped } from './languages/pattern.ts';
import type { Scan } from './scan.ts';
import type { Name, Sighting } from './sighting.ts';
import { CONNECTORS, CUES, JOINS, PROSE } from './vocabulary.ts';

/** Offset behind the last sign before `at` that is no blank. */
export function skipBlanksLeft(text: string, at: number): number {
  let end = at;
  while (end > 0 && text[end - 1] === ' ') end--;
  return end;
}

/** Whether a bracket opens right before `at`. */
export const opensBefore = (text: string, at: number): boolean => /[([]/.test(text[skipBlanksLeft(text, at) - 1] ?? '');

/** Whether all that stands between `at` and a bracket that opens before it is a cue (`(see Norden 33)`) or ends with a semicolon. */
export function isInBracket(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_BRACKET), at);
  const open = before.lastIndexOf('(');
  if (open <= before.lastIndexOf(')')) return false;
  const between = before.slice(open + 1).trimEnd();
  return (
    between === '' ||
    between.endsWith(';') ||
    (between.length < 40 && (QUOTED_BEFORE.test(between) || afterCue(text, at)))
  );
}

const LONGEST_BRACKET = 200;

/** Whether a citation may begin at `at` with nothing before it: at the start, after a sentence, bracket or semicolon. */
export function startsAfresh(text: string, at: number): boolean {
  const end = skipBlanksLeft(text, at);
  return end === 0 || /[([;.:!?—–"“”'‘*\]]|--/.test(text[end - 1] === '-' ? text.slice(end - 2, end) : text[end - 1]);
}

/** Whether a citation may begin at `at`: with nothing before it, or behind a word that leads to one. */
export const mayBegin = (text: string, at: number): boolean => startsAfresh(text, at) || afterCue(text, at);

/** The name that stands right before the bracket in which a citation begins: `Price (p. 122)`. */
export function nameBefore(text: string, start: number): Name | null {
  const bracket = skipBlanksLeft(text, start) - 1;
  if (!/[([]/.test(text[bracket] ?? '')) return null;
  const from = Math.max(0, bracket - 60);
  const before = text.slice(from, bracket);
  const m = NAME_BEFORE.exec(before) ?? NAME_WITH_OFFICE.exec(before);
  if (!m) return null;
  const lead = (SENTENCE_BEFORE.exec(m[1]) ?? LEADING.exec(m[1]))?.[0].length ?? 0;
  const first = from + m.index + lead;
  return { text: m[1].slice(lead), start: first, end: first + m[1].length - lead };
}

/** Words of the sentence before a name: `As Norden (p. 5) says`. */
const LEADING = new RegExp(
  `^(?:(?:${[...PROSE, ...CONNECTORS, ...CUES].map(word => escaped(capital(word))).join('|')})\\.? )+(?=\\p{Lu})`,
  'u',
);

/** `the cave of Hira. Mr. Norden (p. 3)`: a sentence ends before the name. */
const SENTENCE_BEFORE = /^.*\p{L}{3}\. (?=(?:Mr|Mrs|Messrs|M|Dr|Prof|Sir|St)\.? \p{Lu})/u;

/** `Norden, the Bergen editor, (p. 26)`: what the author was stands between. */
const NAME_WITH_OFFICE = /(?<![\p{L}.’'-])(\p{Lu}[\p{L}’'-]+), (?:the|our|his) (?:[\p{L}-]+ ){0,4}\p{Ll}+, ?$/u;

const PART = String.raw`\p{Lu}[\p{L}’'-]*\.?`;
const NAME_BEFORE = new RegExp(
  String.raw`(?<![\p{L}.’'])((?:${PART} )?(?:(?:${PART}|de|della|von|van|al|el|la|le|di) ){0,3}\p{Lu}[\p{L}’'-]+),? ?$`,
  'u',
);

const QUOTED = anyOf(words(language => language.quotedIn));
const QUOTED_PHRASE = anyOf(words(language => language.quotedIn).filter(phrase => phrase.includes(' ')));
const QUOTED_BEFORE = new RegExp(String.raw`^(?:\p{Lu}[\p{L}.’ -]{0,30},? )?${QUOTED_PHRASE}:?$`, 'iu');
const IN_PARENTHESIS = /^[([] ?(?:citing|quoting)\b/iu;
const FROM_ELSEWHERE = new RegExp(String.raw`^[([] ?${QUOTED}(?!\p{L})`, 'iu');

/** Furthest that a bracket opens before the citation in it. */
const LONGEST_IN_BRACKET = 60;

/**
 * Whether a citation that starts at `start` stands in a bracket that belongs to the citation before it; not so the work
 * from which that one was taken (`quoted in`), for it is what was at hand.
 */
export function isNested(scan: Scan, start: number): boolean {
  const last = scan.sightings.findLast(earlier => earlier.end <= start);
  if (!last) return false;
  const from = Math.max(last.end, start - LONGEST_IN_BRACKET);
  const open = from + scan.text.slice(from, start + 1).lastIndexOf('(');
  if (open < from || scan.text.slice(open, start).includes(')')) return false;
  if (FROM_ELSEWHERE.test(scan.text.slice(open, open + 40))) return false;
  return open - last.end <= 2 || IN_PARENTHESIS.test(scan.text.slice(open, open + 40));
}

/** Behind a full stop the phrase must be more than a word of the sentence (`nach`). */
const QUOTED_IN = new RegExp(String.raw`^[”"»]?(?:[,;]? ?[([]?${QUOTED}|\. ${QUOTED_PHRASE})(?!\p{L})`, 'iu');

/** Whether the citation that ends at `end` is taken from the one after it. */
export const isQuotedIn = (text: string, end: number): boolean => QUOTED_IN.test(text.slice(end, end + 40));

const AFTER_QUOTED_PHRASE = new RegExp(String.raw`^.*(?:^|[ ,;:([])${QUOTED_PHRASE}:? (?=[\p{Lu}\p{N}“"«„‘*_])`, 'iu');

/** How far the words up to `quoted in` reach into a head: they belong to what was quoted. Zero where there are none. */
export const upToSource = (head: string): number => AFTER_QUOTED_PHRASE.exec(head)?.[0].length ?? 0;

const OWN_PLACE = anyOf(words(language => language.ownPlaces));
const OWN_PLACE_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}])${OWN_PLACE},? ?$`, 'iu');
const OWN_PLACE_AFTER = new RegExp(String.raw`^,? ${OWN_PLACE}(?![\p{L}\p{N}])`, 'iu');

/** Whether a place alone is one of the text itself: `see above, p. 33`, `p. 33 below`. */
export const isOwnPlace = (text: string, start: number, end: number): boolean =>
  OWN_PLACE_BEFORE.test(text.slice(Math.max(0, start - 20), start)) || OWN_PLACE_AFTER.test(text.slice(end, end + 20));

/** Behind the bracket that closes at `end`, when one was opened after `start`. */
export const closed = (text: string, start: number, end: number): number =>
  text[end] === ')' && text.slice(start, end).includes('(') && !text.slice(start, end).includes(')') ? end + 1 : end;

/** A sighting with nothing in it but its place in the text. */
export const sighting = (
  form: Sighting['form'],
  start: number,
  end: number,
  more: Partial<Sighting> = NOTHING,
): Sighting => {
  // Each by its name: to spread what is given takes an engine longer than to read most of what is sighted.
  const seen: Writable<Sighting> = {
    form,
    start,
    end,
    parts: more.parts ?? null,
    place: more.place ?? [],
    nameBefore: more.nameBefore ?? null,
    supraNote: more.supraNote ?? null,
    defines: more.defines ?? null,
    word: more.word ?? null,
    weak: more.weak ?? false,
    bracketed: more.bracketed ?? false,
    nested: more.nested ?? false,
    quotedIn: more.quotedIn ?? false,
  };
  if (more.ancient) seen.ancient = true;
  return seen;
};

const NOTHING: Partial<Sighting> = {};

type Writable<T> = { -readonly [key in keyof T]: T[key] };

/** Whether `see`, `cf.` or the like stands right before `start`. */
export function afterCue(text: string, start: number): boolean {
  const m = /((?:\p{L}\.)*\p{L}+)\.?,? ?$/u.exec(text.slice(Math.max(0, start - 15), start));
  return m !== null && (CUES.has(m[1].toLowerCase()) || JOINS.has(m[1].toLowerCase()));
}
