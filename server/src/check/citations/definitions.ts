import type { Apparatus, Citation } from '../../resolve/apparatus.ts';

/** A citation that says what an abbreviation stands for. */
export type Definition = Citation & { readonly form: NonNullable<Citation['form']> };

/** All definitions in text order. */
export const definitionsOf = ({ citations }: Apparatus): Definition[] =>
  citations.filter((each): each is Definition => each.kind === 'definition' && each.form !== null);

/** Whether a definition stands in a list of abbreviations: a neighbour follows or precedes it at once. */
export const standsInList = (definition: Definition, all: readonly Definition[]): boolean =>
  all.some(
    other =>
      other !== definition &&
      (Math.abs(other.span.start - definition.span.end) < NEXT_LINE ||
        Math.abs(definition.span.start - other.span.end) < NEXT_LINE),
  );

/** UTF-16 units between two entries of a list: a line break, a bullet, an abbreviation. */
const NEXT_LINE = 40;
