import { dressedAt, leadsAway } from './dressed.ts';
import type { LabelForm } from './label-forms.ts';

/** A label as it is read at the start of a line: the whole of it, its number, what parts it from the text. */
export type LabelMatch = readonly [whole: string, label: string, delimiter: string];

export interface ReadLabel {
  readonly form: Pick<LabelForm, 'style' | 'strength'>;
  readonly match: LabelMatch;
}

const DRESSED = { style: 'markup', strength: 0.3 } as const;

/** `**2.** Arnold` is a number like any other at the start of a line. */
const PLAIN = { style: 'bare', strength: 0.1 } as const;
const EMPHASIS = '*_';

/** What may stand between a label and its note. */
const DELIMITER = /([.:)]?)(?:[ \t]+|$|(?=[^\s\d.:)]))/my;

/**
 * A number in a dress at the start of a line (`[\[2\]](#_ftnref2) Arnold`, `<a name="fn2">2</a>. Arnold`); null where none
 * stands. A number that is neither raised nor linked, nor in brackets, nor an anchor is none.
 */
export function dressedLabelAt(content: string, at: number): ReadLabel | null {
  const dressed = dressedAt(content, at, true);
  if (!dressed || dressed.names.length > 1 || leadsAway(dressed)) return null;
  const { isRaised, isBracketed, isEscaped, isAnchored, target, names, span } = dressed;
  const isEmphasised = EMPHASIS.includes(content[at]);
  const isPlain = !isRaised && !isAnchored && target === null;
  if (isPlain && !isEmphasised && !(isBracketed && (isEscaped || content[at] !== '['))) return null;
  DELIMITER.lastIndex = span.end;
  const match = DELIMITER.exec(content);
  if (!match) return null;
  const end = span.end + match[0].length;
  return {
    form: isPlain && isEmphasised && !isBracketed ? PLAIN : DRESSED,
    match: [content.slice(at, end), content.slice(names[0].start, names[0].end), match[1]],
  };
}
