import { expect } from 'vitest';
import type { Analysis } from '../../../server/src/analyse.ts';
import type { Edit } from '../../../server/src/check/finding.ts';
import { isRefusal, type Plan, type Refusal } from '../../../server/src/features/managing/plan.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import { resolveNotes } from '../../../server/src/resolve/notes.ts';
import { type Dialect, readLayout } from '../../../server/src/text/layout.ts';
import { Text } from '../../../server/src/text/text.ts';

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

/** A text with its notes: commands look at nothing else. */
export function read(content: string, dialect: Dialect = 'plaintext'): Analysis {
  const text = new Text(content);
  const layout = readLayout(text, dialect);
  const apparatus = { ...resolveNotes(text, layout), citations: [], works: [] };
  return {
    text,
    layout,
    apparatus,
    library: bundledLibrary,
    findings: [],
    counts: { notes: apparatus.notes.length, citations: 0 },
  };
}

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

/** For each marker the text of the note it calls, numbers and blanks left out, in text order. */
export function pairing({ text, apparatus }: Analysis): string[] {
  return apparatus.markers.map(({ note }) =>
    note === null ? 'nothing' : words(text.slice(apparatus.notes[note].span)),
  );
}

/** The texts of all notes, whether called or not, sorted. */
export const noteTexts = ({ text, apparatus }: Analysis): string[] =>
  apparatus.notes.map(({ span }) => words(text.slice(span))).sort();

const words = (note: string): string => note.replace(/[\d\s]+/g, ' ').trim();
