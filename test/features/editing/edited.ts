import { expect } from 'vitest';
import { type Analysis, analyse } from '../../../server/src/analyse.ts';
import { isRefusal, type Plan, type Refusal } from '../../../server/src/features/managing/plan.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import type { Dialect } from '../../../server/src/text/layout.ts';
import { edited, written } from '../managing/managed.ts';

type Command = (analysis: Analysis, offset: number) => Plan | Refusal;

/** A drawn text, analysed in full; `|` is the cursor. */
export function asked(drawing: string, dialect: Dialect = 'plaintext'): { analysis: Analysis; cursor: number } {
  const { content, cursor = 0 } = written(drawing);
  return { analysis: analyse(content, { dialect, library: bundledLibrary }), cursor };
}

/** The command makes of the one text the other. */
export function makes(command: Command, before: string, after: string, dialect?: Dialect): void {
  const { analysis, cursor } = asked(before, dialect);
  const plan = command(analysis, cursor);
  if (isRefusal(plan)) throw new Error(`Refused: ${plan.refused}`);
  expect(edited(analysis.text.content, plan.edits)).toBe(written(after).content);
}

/** The command is refused with these words. */
export function refuses(command: Command, drawing: string, words: RegExp, dialect?: Dialect): void {
  const { analysis, cursor } = asked(drawing, dialect);
  expect(command(analysis, cursor)).toEqual({ refused: expect.stringMatching(words) });
}
