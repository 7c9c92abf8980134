import { expect } from 'vitest';
import { type Analysis, analyse } from '../../../server/src/analyse.ts';
import type { Edit } from '../../../server/src/check/finding.ts';
import { isRefusal, type Plan, type Refusal } from '../../../server/src/features/managing/plan.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import type { Dialect } from '../../../server/src/text/layout.ts';

/** A text as it is drawn in the tests: `|` is the cursor, the common indent and the first line break are dropped. */
export function written(drawing: string): { content: string; cursor: number | undefined } {
  const lines = drawing.replace(/^\n/, '').split('\n');
  const indents = lines.filter(line => line.trim() !== '').map(line => line.length - line.trimStart().length);
  const least = Math.min(...indents);
  const text = lines
    .map(line => line.slice(least))
    .join('\n')
    .replace(/\n *$/, '\n');
  const at = text.indexOf('|');
  return { content: text.replace('|', ''), cursor: at < 0 ? undefined : at };
}

export const read = (content: string, dialect: Dialect = 'plaintext'): Analysis =>
  analyse(content, { dialect, library: bundledLibrary });

/** What a text becomes by edits; fails when they overlap, or are not in order. */
export function edited(content: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { span, text } of edits) {
    expect(span.start, 'edits overlap').toBeGreaterThanOrEqual(at);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(content.length);
    result += content.slice(at, span.start) + text;
    at = span.end;
  }
  return result + content.slice(at);
}

type Command = (analysis: Analysis, offset: number) => Plan | Refusal;

/** The command makes of the one text the other; where the other shows a cursor, it is left there. */
export function makes(command: Command, before: string, after: string, dialect?: Dialect): void {
  const { content, cursor } = written(before);
  const plan = command(read(content, dialect), cursor ?? 0);
  if (isRefusal(plan)) throw new Error(`Refused: ${plan.refused}`);
  const expected = written(after);
  const result = edited(content, plan.edits);
  if (expected.cursor === undefined) {
    expect(result).toBe(expected.content);
    return;
  }
  const shown = `${result.slice(0, plan.cursor)}|${result.slice(plan.cursor)}`;
  expect(shown).toBe(`${expected.content.slice(0, expected.cursor)}|${expected.content.slice(expected.cursor)}`);
}

/** The command is refused with these words. */
export function refuses(command: Command, text: string, words: RegExp, dialect?: Dialect): void {
  const { content, cursor } = written(text);
  expect(command(read(content, dialect), cursor ?? 0)).toEqual({ refused: expect.stringMatching(words) });
}

/** Which note each marker calls, by the words around the one and the text of the other; for comparison over edits. */
export function pairing({ text, apparatus }: Analysis): string[] {
  return apparatus.markers.map(({ span, note }) => {
    const word = /\p{L}+[^\p{L}]*$/u.exec(text.content.slice(Math.max(0, span.start - 30), span.start))?.[0] ?? '';
    const called = note === null ? 'nothing' : text.slice(apparatus.notes[note].span);
    return `${word.replace(/[^\p{L}]/gu, '')} → ${called}`;
  });
}
