import { words } from '../../scan/citations/languages/languages.ts';
import { anyOf } from '../../scan/citations/languages/pattern.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';

/**
 * What gives a name and says nothing else, by the place of the name: a bracket with the blank before it (` (hereafter cited as
 * LCW)`), or words at the end of a citation (`, hereafter LCW`); null where the name stands in neither.
 */
export function definingClause({ content }: Text, name: Span): Span | null {
  const from = Math.max(0, name.start - LONGEST);
  const before = content.slice(from, name.start);
  const after = content.slice(name.end, name.end + 5);
  const opens = OPENS.exec(before);
  const closes = CLOSES.exec(after);
  if (opens && closes) return { start: from + opens.index, end: name.end + closes[0].length };
  const cue = CUE_AT_END.exec(before);
  const marks = ENDS.exec(after);
  return cue && marks ? { start: from + cue.index, end: name.end + marks[1].length } : null;
}

/** `(hereinafter referred to throughout these notes as `. */
const LONGEST = 60;

const OPENS = /[\t ]?[([][^()[\]\d]*$/u;
const CLOSES = /^[.,”"»’'*_]{0,3}[)\]]/;
const ENDS = /^([”"»’'*_]{0,3})(?=[).;\]\r\n]|$)/;
const CUE_AT_END = new RegExp(
  `[,;]\\s+${anyOf(words(language => language.hereafter)).replaceAll(' ?', '\\s+')}:?\\s*(?:as\\s+|als\\s+)?[“„«"*_]{0,3}$`,
  'u',
);
