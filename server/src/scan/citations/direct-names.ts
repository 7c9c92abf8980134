import { words } from './languages/languages.ts';
import { anyOf } from './languages/pattern.ts';
import type { ReferenceNames } from './references.ts';
import { NAME_PARTICLE } from './tables/names.ts';
import { beginsImprint } from './tables/places.ts';
import { NAMES_PARTED } from './vocabulary.ts';

const PLAIN = `(?:(?:\\p{Lu}[\\p{L}’'-]+|\\p{Lu}\\p{Ll}?\\.(?:[- ]?\\p{Lu}\\.)?) ){1,3}(?:${NAME_PARTICLE} )?\\p{Lu}[\\p{L}’'-]+`;
const DID = String.raw`(?:,? ?[([]?${anyOf(words(language => language.editors))}\.?[)\]]?)?`;
/** A comma parts names only where *and* shows that a list ends: `Jacques Lacan, Le Séminaire XX: Encore`. */
const NAMES = `(${PLAIN}(?:(?:, ${PLAIN}){0,3}${NAMES_PARTED}${PLAIN}){0,3})${DID}`;

const QUOTES = '“"„«‘»›';
const opener = `(?!(?:${[...new Set(words(language => language.openers))].join('|')}) )`;
/** `Anna Norden: Die Mühlen`, `Anna Norden/Peter Hille (Hg.): Wasser`, `Anna Norden. The Mills`. */
const BEFORE_TITLE = new RegExp(
  `^${opener}${NAMES}(?:: (?=[\\p{Lu}\\p{N}${QUOTES}])|(?<=\\p{L}{3})\\. (?=\\p{Lu}[\\p{L}’'-]*[ ,:?!]|[${QUOTES}]))`,
  'u',
);
/** The same with a comma; the title goes over a stop, or what is in front of the stop would be no part of it. */
const BEFORE_STOPPED_TITLE = new RegExp(
  `^${opener}${NAMES}, (?=[\\p{Lu}“"„«‘»›][^.,;:()]{4,120}[.?!] [\\p{Lu}“"„«‘»›][^.;()]{3,160}, [^;]{0,80}\\d{4})`,
  'u',
);
/** `Anna Norden, Mühlen am Fluß, in: Hille (Hg.), Wasser. Eine Geschichte`: an essay, whatever stops the title of its collection has. */
const BEFORE_ESSAY = new RegExp(
  `^${opener}${NAMES}, (?=[\\p{Lu}\\p{N}${QUOTES}](?:(?! S\\. ?\\d)[^;()]){3,200}?,? ${anyOf(words(language => language.within))}: ?\\S)`,
  'u',
);
const RUSSIAN =
  /^((?:\p{Lu}\. ?){1,2}\p{Script=Cyrillic}\p{Ll}+(?:, (?:\p{Lu}\. ?){1,2}\p{Script=Cyrillic}\p{Ll}+){0,3})\. (?=[\p{L}«„])/u;

/**
 * Names in the order of speech with which a reference begins (`Anna Norden: Die Mühlen. Eine Geschichte. Bergen 1978`); null
 * where none do. Sentences begin with names too: only where nothing but a citation can stand.
 */
export function directNamesAt(text: string, start: number): ReferenceNames | null {
  const window = text.slice(start, start + LONGEST);
  const m =
    named(text, start, BEFORE_TITLE.exec(window)) ??
    BEFORE_STOPPED_TITLE.exec(window) ??
    BEFORE_ESSAY.exec(window) ??
    RUSSIAN.exec(window);
  return m && { author: m[1], start, end: start + m[0].length };
}

/** `Norden A. The Mills. London, 1990`: what is behind the stop is the place of print, and what is before it no name. */
const named = (text: string, start: number, m: RegExpExecArray | null): RegExpExecArray | null =>
  m?.[0].endsWith('. ') && beginsImprint(text, start + m[0].length) ? null : m;

const LONGEST = 420;
