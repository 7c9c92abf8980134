import { describe, expect, test } from 'vitest';
import { definitionAt } from '../../server/src/features/definition.ts';
import type { Dialect } from '../../server/src/text/layout.ts';
import { asked } from './asked.ts';

/** F12 at the cursor leads to the stretches over the tildes. */
function leads(drawing: string, dialect?: Dialect): void {
  const { analysis, cursor, stretches } = asked(drawing, dialect);
  const found = definitionAt(analysis, cursor);
  expect(found?.targets.map(({ selection }) => analysis.text.slice(selection))).toEqual(
    stretches().map(span => analysis.text.slice(span)),
  );
  expect(found?.targets.map(({ selection }) => selection)).toEqual(stretches());
  for (const { span, selection } of found?.targets ?? []) {
    expect(span.start).toBeLessThanOrEqual(selection.start);
    expect(span.end).toBeGreaterThanOrEqual(selection.end);
  }
}

/** F12 at the cursor leads nowhere. */
function leadsNowhere(drawing: string, dialect?: Dialect): void {
  const { analysis, cursor } = asked(drawing, dialect);
  expect(definitionAt(analysis, cursor)?.targets ?? []).toEqual([]);
}

describe('notes in plain text', () => {
  test('a marker leads to its note', () =>
    leads(`
      The mill at Bramley stood idle that winter.1 Forty looms were
      without a weaver,2 and the owner had gone to Leeds.3
                       ^

      Notes

      1. So the parish register has it.
      2. Counted by the overseer in January.
      ~~
      3. He came back in the spring.
      `));

  test('a cursor behind the marker is still on it', () =>
    leads(`
      The mill at Bramley stood idle that winter.1 Forty looms were
                                                  ^
      without a weaver,2 and the owner had gone to Leeds.3

      Notes

      1. So the parish register has it.
      ~~
      2. Counted by the overseer in January.
      3. He came back in the spring.
      `));

  test('a label leads back to its marker', () =>
    leads(`
      The mill at Bramley stood idle that winter.1 Forty looms were
      without a weaver,2 and the owner had gone to Leeds.3
                       ~

      Notes

      1. So the parish register has it.
      2. Counted by the overseer in January.
      ^
      3. He came back in the spring.
      `));

  test('so does the place just before the words of the note', () =>
    leads(`
      The mill at Bramley stood idle that winter.1 Forty looms were
                                                 ~
      without a weaver,2 and the owner had gone to Leeds.3

      Notes

      1. So the parish register has it.
         ^
      2. Counted by the overseer in January.
      3. He came back in the spring.
      `));

  test('the words of a note lead nowhere', () =>
    leadsNowhere(`
      The mill at Bramley stood idle that winter.1 Forty looms were
      without a weaver,2 and the owner had gone to Leeds.3

      Notes

      1. So the parish register has it.
                ^
      2. Counted by the overseer in January.
      3. He came back in the spring.
      `));

  test('a marker whose note is missing leads nowhere', () =>
    leadsNowhere(`
      The mill at Bramley stood idle that winter.1 Forty looms were
      without a weaver,2 and the owner had gone to Leeds.3 His wife
      stayed behind.4
                    ^

      Notes

      1. So the parish register has it.
      2. Counted by the overseer in January.
      3. He came back in the spring.
      `));
});

describe('notes in Markdown', () => {
  test('a marker leads to its note', () =>
    leads(
      `
      The mill stood idle.[^1] Forty looms were silent.[^looms]
                                                          ^

      [^1]: So the parish register has it.

      [^looms]: Counted by the overseer in January.
      ~~~~~~~~~
      `,
      'markdown',
    ));

  test('a label leads to all its markers', () =>
    leads(
      `
      The mill stood idle.[^looms] Forty looms were silent.[^looms]
                          ~~~~~~~~
                                                           ~~~~~~~~

      [^looms]: Counted by the overseer in January.
         ^
      `,
      'markdown',
    ));
});

test('a cross-reference leads to the note it names', () =>
  leads(`
      The mill at Bramley stood idle that winter.1 Forty looms were
      without a weaver,2 and the owner had gone to Leeds.3

      Notes

      1. So the parish register has it.
      ~~
      2. Counted by the overseer in January.
      3. He came back in the spring; see note 1.
                                          ^
      `));

describe('citations', () => {
  test('an abbreviation leads to its definition', () =>
    leads(`
      Her letters were printed late
      (Ada Crowther, Letters from Bramley, Leeds, 1951, hereafter cited as LFB).
       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

      The owner "never paid on a Saturday" (LFB, II, p. 83).
                                              ^
      `));

  test('a definition leads to itself, so that the editor shows its uses', () =>
    leads(`
      Her letters were printed late
      (Ada Crowther, Letters from Bramley, Leeds, 1951, hereafter cited as LFB).
       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                           ^

      The owner "never paid on a Saturday" (LFB, II, p. 83).
      `));

  test('ibid leads to the citation it repeats, not to the definition', () =>
    leads(`
      Her letters were printed late
      (Ada Crowther, Letters from Bramley, Leeds, 1951, hereafter cited as LFB).

      The owner "never paid on a Saturday" (LFB, II, p. 83). In March he
                                            ~~~~~~~~~~~~~~
      "paid not at all" (Ibid., p. 91).
                           ^
      `));

  test('an ibid after an ibid leads one step back', () =>
    leads(`
      Her letters were printed late
      (Ada Crowther, Letters from Bramley, Leeds, 1951, hereafter cited as LFB).

      The owner "never paid on a Saturday" (LFB, II, p. 83). In March he
      "paid not at all" (Ibid., p. 91). His son was no better (Ibid., p. 92).
                         ~~~~~~~~~~~~
                                                                  ^
      `));

  test('a short form leads to the full citation', () =>
    leads(
      `
      The strike was short.[^1] It was also cold.[^2]

      [^1]: Ada Crowther, *Letters from Bramley* (Leeds: Aire Press, 1951), p. 12.
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      [^2]: Crowther, p. 14.
               ^
      `,
      'markdown',
    ));

  test('an abbreviation that is defined nowhere leads nowhere', () =>
    leadsNowhere(`
      The owner "never paid on a Saturday" (QXZ, II, p. 83).
                                              ^
      `));
});

test('plain words lead nowhere', () =>
  leadsNowhere(`
      The mill at Bramley stood idle that winter.
              ^
      `));
