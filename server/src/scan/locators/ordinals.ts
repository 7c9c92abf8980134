import { languages, words } from '../citations/languages/languages.ts';
import { anyOf, capital, escaped } from '../citations/languages/pattern.ts';
import { fromRoman } from './numerals.ts';
import type { VolumePart } from './place.ts';

/** Source of a pattern for one form of an ordinal number; a hyphen at its end stands for any ending. */
const formPattern = (form: string): string =>
  form.endsWith('-') ? `${escaped(form.slice(0, -1))}\\p{Ll}{1,3}` : escaped(form);

/** Values of the forms that are whole words, and of those that take an ending. */
const WHOLE = new Map<string, number>();
const STEMS = new Map<string, number>();
for (const { ordinals } of languages) {
  ordinals.forEach((forms, i) => {
    for (const form of forms) {
      const [known, key] = form.endsWith('-') ? [STEMS, form.slice(0, -1)] : [WHOLE, form];
      if (!known.has(key.toLowerCase())) known.set(key.toLowerCase(), i + 1);
    }
  });
}

/** `15e`, `23.`, `II.`: in figures, with their ending or stop. */
const IN_FIGURES = String.raw`(?:\d{1,3}(?:\.|e|er|re|ème|nd|rd|st|th|[ªº])|[IVXLC]{1,7}(?:\.|e))`;

/** `second` is 2, `dritten` is 3, `15e` is 15; null for what is no ordinal number of the tables. */
export function ordinalValue(text: string): number | null {
  const word = text.toLowerCase();
  if (FIGURES.test(text)) return Number.parseInt(word, 10) || fromRoman(text.replace(/[.e]$/, ''));
  const whole = WHOLE.get(word);
  if (whole !== undefined) return whole;
  for (let ending = 1; ending <= 3; ending++) {
    const value = /^\p{Ll}+$/u.test(word.slice(-ending)) ? STEMS.get(word.slice(0, -ending)) : undefined;
    if (value !== undefined) return value;
  }
  return null;
}

const FIGURES = new RegExp(`^${IN_FIGURES}$`, 'u');

const ORDINAL = `(?:${languages
  .flatMap(({ ordinals }) => ordinals.flat().flatMap(form => [formPattern(form), formPattern(capital(form))]))
  .join('|')})`;
const VOLUME = String.raw`(?<![\p{L}\p{N}])(${ORDINAL}) ${anyOf(words(language => language.volumes))}(?:\p{Ll}{0,2})`;
/** Before a title, with a few small words between: `second volume of the `, `im zweiten Band von `. */
const BEFORE = new RegExp(String.raw`${VOLUME},? (?:\p{Ll}[\p{Ll}’']{0,4} ){0,3}[*_“"‘']?$`, 'u');
/** The volumes of a year, as journals count them. */
const YEARLY = ['Jahrg.', 'Jahrgang', 'Jg.', 'année', 'annata'];
const COUNTED = String.raw`(?<![\p{L}\p{N}])(${ORDINAL}|${IN_FIGURES}) ${anyOf([...words(language => language.volumes), ...YEARLY])}(?:\p{Ll}{0,2})`;
const AT_END = new RegExp(String.raw`[, ] ?${COUNTED}\.?$`, 'u');

/** The volume that `second volume of` before `at` names; null when nothing of the kind stands there. Looks back 60 signs. */
export const ordinalVolumeBefore = (text: string, at: number): VolumePart | null => found(text, at, BEFORE);

/** The volume that `, second volume` right before `at` names, with where it begins; null where there is none. */
export const ordinalVolumeAtEnd = (text: string, at: number): VolumePart | null => found(text, at, AT_END);

const ORDINAL_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}])${ORDINAL} $`, 'u');
const VOLUME_FIRST = new RegExp(
  String.raw`^${anyOf(words(language => language.volumes))}\p{Ll}{0,2},? (?:\p{Ll}[\p{Ll}’']{0,4} ){1,3}(?=[\p{Lu}“"„«‘])`,
  'u',
);

/** How far `Band von` reaches into a head before which an ordinal stands (`im zweiten Band von Pelz`); zero where none does. */
export const upToTitle = (text: string, start: number): number =>
  ORDINAL_BEFORE.test(text.slice(Math.max(0, start - 20), start))
    ? (VOLUME_FIRST.exec(text.slice(start, start + 60))?.[0].length ?? 0)
    : 0;

function found(text: string, at: number, pattern: RegExp): VolumePart | null {
  const from = Math.max(0, at - 60);
  const m = pattern.exec(text.slice(from, at));
  if (!m) return null;
  const start = from + m.index + m[0].indexOf(m[1]);
  return { kind: 'volume', text: m[1], start, end: start + m[1].length, worded: true };
}
