import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import type { Dialect } from '../../../server/src/text/layout.ts';
import { drawn } from '../../support/drawn.ts';

/** What the whole engine finds wrong with notes, beside what is drawn: `code at line: words`. */
function judged(drawing: string, dialect: Dialect = 'plaintext'): { found: string[]; expected: string[] } {
  const prose = drawn(drawing);
  const { findings, text } = analyse(prose.content, { dialect, library: bundledLibrary });
  const place = (span: { start: number; end: number }, code: string): string =>
    `${code} at ${text.lineAt(span.start) + 1}: ${text.slice(span)}`;
  return {
    found: findings.filter(({ code }) => code.startsWith('note/')).map(({ span, code }) => place(span, code)),
    expected: prose.squiggles.map(({ span, label }) => place(span, label)),
  };
}

interface Case {
  readonly name: string;
  readonly dialect?: Dialect;
  readonly prose: string;
}

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'note/unresolved': [
    {
      name: 'a marker between others whose note is missing',
      prose: `
        The gates,1 the locks,2 the quay3 and the sheds4 were sold.
                              ~ note/unresolved

        1. Gates of oak.
        3. A quay of wood.
        4. Sheds of brick.
      `,
    },
    {
      name: 'a name that nothing defines',
      dialect: 'markdown',
      prose: `
        The gates[^a] and the locks[^b] were sold.
                                   ~~~~ note/unresolved

        [^a]: Gates of oak.
      `,
    },
    {
      name: 'numbers in the text call nothing',
      prose: `
        Of 6,000 men the B-52 carried 12.
      `,
    },
  ],
  'note/unreferenced': [
    {
      name: 'a note that no marker calls',
      prose: `
        The gates,1 the locks and the quay3 were sold.4

        1. Gates of oak.
        2. Locks of iron.
        ~~ note/unreferenced
        3. A quay of wood.
        4. At a loss.
      `,
    },
    {
      name: 'a definition that nothing calls',
      dialect: 'markdown',
      prose: `
        The gates[^a] were sold.

        [^a]: Gates of oak.

        [^b]: For later.
        ~~~~~ note/unreferenced
      `,
    },
    {
      name: 'notes within the text call themselves',
      dialect: 'markdown',
      prose: `
        The gates^[Of oak.] were sold.
      `,
    },
  ],
  'note/duplicate': [
    {
      name: 'two definitions of one name',
      dialect: 'markdown',
      prose: `
        The gates[^a] were sold.

        [^a]: Gates of oak.

        [^a]: Gates of iron.
        ~~~~~ note/duplicate
      `,
    },
    {
      name: 'the same number in two chapters',
      prose: `
        The gates,1 the locks,2 the quay.3

        1. Gates of oak.
        2. Locks of iron.
        3. A quay of wood.

        The sheds,1 the mole,2 the lights.3

        1. Sheds of brick.
        2. A mole of stone.
        3. Lights of brass.
      `,
    },
  ],
  'note/empty': [
    {
      name: 'a label with nothing behind it',
      dialect: 'markdown',
      prose: `
        The gates[^a] were sold.[^b]

        [^a]:
        ~~~~~ note/empty

        [^b]: At a loss.
      `,
    },
    {
      name: 'labels that stand together above their notes',
      prose: `
        The gates,1 the locks,2 the quay,3 the sheds,4 the mole5 were sold.

        1
        2
        3

        gates of oak and iron.

        sold in the spring of that year.

        the quay was of stone.

        4 Sheds of brick.
        5 A mole of stone.
      `,
    },
    {
      name: 'labels that stand together with nothing below',
      dialect: 'markdown',
      prose: `
        The gates[^a] were[^b] sold.[^c]

        [^a]: Of oak.

        [^b]:
        ~~~~~ note/empty
        [^c]:
        ~~~~~ note/empty
      `,
    },
    {
      name: 'a note that starts on the next line',
      dialect: 'markdown',
      prose: `
        The gates[^a] were sold.

        [^a]: Gates
            of oak.
      `,
    },
  ],
  'note/gap': [
    {
      name: 'a number that neither text nor notes have',
      prose: `
        The gates,1 the locks,2 the quay,4 the sheds5 were sold.

        1. Gates of oak.
        2. Locks of iron.
        4. A quay of wood.
        ~~ note/gap
        5. Sheds of brick.
      `,
    },
    {
      name: 'a list that starts later',
      prose: `
        The gates,11 the locks,12 the quay13 were sold.

        11. Gates of oak.
        12. Locks of iron.
        13. A quay of wood.
      `,
    },
  ],
  'note/out-of-order': [
    {
      name: 'a marker where another is due',
      prose: `
        The gates[1] and the locks[2] were sold, the quay[4] was not.
                                                         ~~~ note/out-of-order
        Nobody knew of the sheds[3] then.

        [1] Gates of oak.

        [2] Locks of iron.

        [3] Sheds of brick.

        [4] A quay of wood.
      `,
    },
    {
      name: 'markers in order',
      prose: `
        The gates[1] and the locks[2] were sold, the quay[3] was not.

        [1] Gates of oak.

        [2] Locks of iron.

        [3] A quay of wood.
      `,
    },
  ],
  'note/cross-reference': [
    {
      name: 'a note before the first of a chapter whose numbers go on',
      prose: `
        The gates,100 the locks101 and the quay102 were sold.

        100. Gates of oak, see supra note 38.
        101. Locks of iron, see Kell, supra note 38, 143-4.
        102. A quay of wood, see Norden, supra note 101, 9.
      `,
    },
    {
      name: 'a stretch of notes whose end is cut short',
      prose: `
        The gates,100 the locks101 and the quay102 were sold.

        100. Gates of oak, see supra notes 101–02.
        101. Locks of iron, see supra notes 101–12.
                                                ~~ note/cross-reference
        102. A quay of wood.
      `,
    },
    {
      name: 'a note that is not there',
      prose: `
        The gates,1 the locks,2 the quay3 were sold.

        1. Gates of oak; see note 7 below.
                                  ~ note/cross-reference
        2. Locks of iron.
        3. A quay of wood; see note 1 above.
      `,
    },
    {
      name: 'a note at the foot of another page',
      prose: `
        The gates,1 the locks,2 the quay3 were sold.

        1. Gates of oak.
        2. Locks of iron.
        3. A quay of wood.

        The mole1 and the sheds2 were not.

        1. A mole of stone; see note 3 above.
        2. Sheds of brick.
      `,
    },
    {
      name: 'a number where notes have signs',
      prose: `
        The gates* and the locks† were sold.

        * Gates of oak; see note 4 below.
        † Locks of iron.
      `,
    },
    {
      name: 'a note in another book',
      prose: `
        The gates,1 the locks,2 the quay3 were sold.

        1. Gates of oak; see Arnold, p. 40, n. 12.
        2. Locks of iron.
        3. A quay of wood.
      `,
    },
  ],
  'note/damaged-marker': [
    {
      name: 'a bent marker in its place',
      prose: `
        The gates1 were sold, the locks,2 the quay,3 the sheds? were,
                                                              ~ note/damaged-marker
        too. The mole5 fell.

        1. Gates of oak.
        2. Locks of iron.
        3. A quay of wood.
        4. Sheds of brick.
        5. A mole of stone.
      `,
    },
    {
      name: 'a question',
      prose: `
        The gates1 were sold. Who bought them? The locks2 and the
        quay3 were not for sale.

        1. Gates of oak.
        2. Locks of iron.
        3. A quay of wood.
      `,
    },
  ],
  'note/damaged-label': [
    {
      name: 'nothing where labels have lines of their own',
      prose: `
        The gates1 were sold, the locks2 rusted, the ferryman3 drowned.

        1

        Gates of oak.

        2

        Locks of iron.

        3

        Jonas by name.
      `,
    },
    {
      name: 'nothing of a paragraph below the notes',
      prose: `
        The gates1 were sold, the locks2 rusted, the ferryman3 drowned.

        1. Gates of oak.
        2. Locks of iron.
        3. Jonas by name.

        The author thanks the harbour office. Printed in Altona.
      `,
    },
    {
      name: 'a label that lost its number',
      prose: `
        The gates1 were sold, the locks2 rusted, the ferryman3 drowned,
        and nobody wept.4

        1. Gates of oak.
        2. Locks of iron.
        . The ferryman was called Jonas.
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ note/damaged-label
        4. Diary.
      `,
    },
  ],
  'note/placement': [
    {
      name: 'nothing where as many stand before as after',
      prose: `
        The gates,1 the locks2, the quay,3 the sheds4, the mole,5 the
        lights6, the boats,7 the nets8, the ropes,9 and all10.

        1. Oak.
        2. Iron.
        3. Wood.
        4. Brick.
        5. Stone.
        6. Brass.
        7. Two.
        8. Hemp.
        9. Hemp.
        10. Ledger.
      `,
    },
    {
      name: 'nothing where the text has too few to have a habit',
      prose: `
        The gates,1 the locks,2 the quay3, and the sheds.4

        1. Oak.
        2. Iron.
        3. Wood.
        4. Brick.
      `,
    },
    {
      name: 'one marker before the comma, eight after the punctuation',
      prose: `
        The gates,1 the locks,2 the quay,3 the sheds,4 the mole,5 the
        lights,6 the boats,7 the nets8, the ropes9 and all.10
                                     ~ note/placement

        1. Oak.
        2. Iron.
        3. Wood.
        4. Brick.
        5. Stone.
        6. Brass.
        7. Two.
        8. Six.
        9. Hemp.
        10. Ledger.
      `,
    },
  ],
  'note/truncated': [
    {
      name: 'a note that breaks off',
      prose: `
        The gates,1 the locks,2 the quay,3 the sheds,4 the mole5 and
        the lights.6

        1. Gates of oak.
        2. Locks of iron.
        3. A quay of wood, which was sold to the
                                    ~~~~~~~~~~~~ note/truncated
        4. Sheds of brick.
        5. A mole of stone.
        6. Lights of brass.
      `,
    },
    {
      name: 'a quotation that is never closed, beside one that is',
      prose: `
        The gates,1 the locks,2 the quay,3 the sheds,4 the mole5 and
        the lights.6

        1. Gates of “good oak.”
        2. Locks of iron.
        3. The engineer called it “the finest of quays.
                                           ~~~~~~~~~~~~ note/truncated
        4. Sheds of brick.
        5. A mole of stone.
        6. Lights of brass.
      `,
    },
    {
      name: 'a list that uses no stops',
      prose: `
        The gates,1 the locks,2 the quay,3 the sheds,4 the mole5 were
        sold.

        1. Ledger, p. x
        2. Diary
        3. Ledger, p. v
        4. Minutes
        5. Letters
      `,
    },
  ],
};

describe.each(Object.entries(CASES))('%s', (_code, cases) => {
  test.each(cases)('$name', ({ prose, dialect }) => {
    const { found, expected } = judged(prose, dialect);
    expect(found).toEqual(expected);
  });
});

test('what is said of a note begins as a sentence does', () => {
  const prose = drawn(CASES['note/gap'][0].prose);
  const { findings } = analyse(prose.content, { dialect: 'plaintext', library: bundledLibrary });
  expect(findings[0].message).toBe('Note 4 follows note 2: number 3 is left out, in the notes and in the text.');
});
