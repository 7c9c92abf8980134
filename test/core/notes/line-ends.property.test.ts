import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../../server/src/text/layout.ts';
import { Text } from '../../../server/src/text/text.ts';
import { DIALECTS } from './dialects.ts';
import { documents } from './documents.ts';
import { notesIn } from './paired.ts';
import { ARRANGEMENTS, render } from './rendering.ts';

// A text means the same whichever way its lines end: as on Windows, as on other systems now, as on old ones.

const LINE_ENDS = { Windows: '\r\n', old: '\r' };

/** Every marker and note by its place in its line, with what is said about it. */
function seen(content: string, dialect?: Dialect): string[] {
  const text = new Text(content);
  const place = (offset: number): string => {
    const line = text.lineAt(offset);
    return `${line + 1}:${offset - text.lineStarts[line]}`;
  };
  const words = (start: number, end: number): string => content.slice(start, end).replace(/\r\n?/g, '\n');
  const { markers, notes } = notesIn(content, dialect);
  return [
    ...markers.map(
      ({ span, note, reading, evidence }) =>
        `${place(span.start)} ${words(span.start, span.end)} ${reading} ${evidence} → ` +
        (note === null ? 'nothing' : place(notes[note].span.start)),
    ),
    ...notes.map(
      ({ span, state, evidence }) => `${place(span.start)} ${state} ${evidence}: ${words(span.start, span.end)}`,
    ),
  ];
}

describe.each(Object.entries(LINE_ENDS))('with %s line ends', (_, end) => {
  const same = (content: string, dialect?: Dialect): void => {
    expect(seen(content.replaceAll('\n', end), dialect)).toEqual(seen(content, dialect));
  };

  test.each(DIALECTS)('$name', written => {
    fc.assert(
      fc.property(documents(2), fc.constantFrom(...ARRANGEMENTS), (document, arrangement) => {
        same(render(document, written, arrangement).content, written.language);
      }),
      { seed: 20_261_122, numRuns: 8 },
    );
  });

  const SCAN = `The harbour was closed.1 Nobody knew for how long.2 The mayor refused,3 and so the
ferrymen of Aldwick went home. They had lost the winter.4

1. The closing was cried on the quay.
2. It was opened again in May.

The ferrymen had a guild of their own, and Aldwick its chest.

4. See the Register, p. 4.
`;

  test('a scan that has lost a label, whose note is known by the words of the paragraph', () => {
    same(SCAN);
    expect(notesIn(SCAN).notes[2]).toMatchObject({ number: 3, state: 'inferred' });
  });
});
