import type { Edit } from '../../check/finding.ts';

/** What a command would do to the text. Nothing is done before the user has seen it or asked for exactly this. */
export interface Plan {
  /** In text order, without overlaps. */
  readonly edits: readonly Edit[];
  /** Where the cursor belongs afterwards: an offset (UTF-16) of the text after the edits. */
  readonly cursor?: number;
  /** What was left as it is, and why, in sentences for the user. */
  readonly left?: string;
}

/** Why something cannot be done, as a sentence for the user. */
export interface Refusal {
  readonly refused: string;
}

export const refuse = (refused: string): Refusal => ({ refused });

export const isRefusal = (result: object): result is Refusal => 'refused' in result;
