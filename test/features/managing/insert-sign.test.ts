import { describe, expect, test } from 'vitest';
import { insertNote } from '../../../server/src/features/managing/insert-note.ts';
import { isRefusal } from '../../../server/src/features/managing/plan.ts';
import type { Dialect } from '../../../server/src/text/layout.ts';
import { edited, makes, read, refuses, written } from './managed.ts';

const inserts = (before: string, after: string, dialect?: Dialect): void => makes(insertNote, before, after, dialect);

const FERRY = `
  The ferry at Aldwick was let to two brothers,* who kept no
  book.| Their heirs sold it† to the parish, and the parish
  to the railway.‡

  * So the deed of 1741.
  † For eleven pounds.
  ‡ Which never ran a boat.

  A second ferry lay up the river.* Nobody used it.

  * At the old ford.
`;

describe('a note with a sign', () => {
  test('takes the sign due there, and those behind it move on down to the foot', () =>
    inserts(
      FERRY,
      `
      The ferry at Aldwick was let to two brothers,* who kept no
      book.† Their heirs sold it‡ to the parish, and the parish
      to the railway.§

      * So the deed of 1741.
      † |
      ‡ For eleven pounds.
      § Which never ran a boat.

      A second ferry lay up the river.* Nobody used it.

      * At the old ford.
      `,
    ));

  test('keeps the half of a bracket that the foot has', () =>
    inserts(
      `
      The ferry at Aldwick was let to two brothers,*) who kept no
      book.| Nobody remembers them.

      *) So the deed of 1741.
      `,
      `
      The ferry at Aldwick was let to two brothers,*) who kept no
      book.†) Nobody remembers them.

      *) So the deed of 1741.
      †) |
      `,
    ));

  test('goes before all others', () =>
    inserts(
      `
      The ferry| at Aldwick was let to two brothers,* who kept no book.

        *So the deed of 1741.

      Nobody remembers them.
      `,
      `
      The ferry* at Aldwick was let to two brothers,† who kept no book.

        *|
        †So the deed of 1741.

      Nobody remembers them.
      `,
    ));

  test('goes behind the last of the foot, set off as the others are', () =>
    inserts(
      `
      The ferry was let to two brothers,* who kept no book.† Their heirs sold it|.

      * So the deed of 1741.

      † Or none is left.

      The parish bought it.
      `,
      `
      The ferry was let to two brothers,* who kept no book.† Their heirs sold it‡.

      * So the deed of 1741.

      † Or none is left.

      ‡ |

      The parish bought it.
      `,
    ));

  test('has the fifth sign of printers, or the next where the text leaves that out', () => {
    const text = (signs: string): string => {
      const [first, ...rest] = signs;
      const called = rest.map(sign => `and another${sign} `).join('');
      const notes = [...signs].map(sign => `${sign} A note on it.`).join('\n');
      return `One ferry${first} ${called}came here.\n\n${notes}\n`;
    };
    const firstLine = (content: string, word: string): string => {
      const plan = insertNote(read(content), content.indexOf(word) + word.length);
      return isRefusal(plan) ? plan.refused : edited(content, plan.edits).split('\n')[0];
    };
    expect(firstLine(text('*†‡§'), 'came')).toContain('came‖ here');
    expect(firstLine(text('*†‡§¶'), 'came')).toContain('came** here');
    expect(firstLine(text('*†‡§‖'), 'One')).toBe(
      'One* ferry† and another‡ and another§ and another‖ and another¶ came here.',
    );
  });

  test('counts stars where the text counts stars', () =>
    inserts(
      `
      The ferry was let to two brothers,* who kept no book.** Their heirs sold| it.

      * So the deed of 1741.
      ** Or none is left.
      `,
      `
      The ferry was let to two brothers,* who kept no book.** Their heirs sold*** it.

      * So the deed of 1741.
      ** Or none is left.
      *** |
      `,
    ));

  test('is read back with its marker once it is written', () => {
    const { content, cursor } = written(FERRY);
    const plan = insertNote(read(content), cursor as number);
    if (isRefusal(plan)) throw new Error(plan.refused);
    const after = edited(content, plan.edits);
    const at = plan.cursor as number;
    const { text, apparatus } = read(`${after.slice(0, at)}Or none is left.${after.slice(at)}`);
    const calls = apparatus.markers.map(({ text: sign, note }) => [
      sign,
      text.slice(apparatus.notes[note as number].span),
    ]);
    expect(calls).toEqual(
      expect.arrayContaining([
        ['*', 'So the deed of 1741.'],
        ['†', 'Or none is left.'],
        ['‡', 'For eleven pounds.'],
        ['§', 'Which never ran a boat.'],
        ['*', 'At the old ford.'],
      ]),
    );
    expect(calls).toHaveLength(5);
  });
});

describe('in brackets', () => {
  test('a sign is written in brackets, and those behind it move on', () =>
    inserts(
      `
      The gates[*] were sold, the locks| rusted, the quay[†] sank.

      [*] Gates of oak.

      [†] A quay of wood.
      `,
      `
      The gates[*] were sold, the locks[†] rusted, the quay[‡] sank.

      [*] Gates of oak.

      [†] |

      [‡] A quay of wood.
      `,
    ));

  test('a letter takes its place in the alphabet, and those behind it move on', () =>
    inserts(
      `
      The gates[a] were sold, the locks| rusted, the quay[b] sank, and the mole[c] with it.

      [a] Gates of oak.
      [b] A quay of wood.
      [c] A mole of stone.
      `,
      `
      The gates[a] were sold, the locks[b] rusted, the quay[c] sank, and the mole[d] with it.

      [a] Gates of oak.
      [b] |
      [c] A quay of wood.
      [d] A mole of stone.
      `,
    ));

  test('a letter behind the last one', () =>
    inserts(
      `
      The gates[a] were sold, the quay[b] sank, and the mole| with it.

      [a] Gates of oak.

      [b] A quay of wood.
      `,
      `
      The gates[a] were sold, the quay[b] sank, and the mole[c] with it.

      [a] Gates of oak.

      [b] A quay of wood.

      [c] |
      `,
    ));
});

describe('is refused', () => {
  test('where no foot with signs stands below', () =>
    refuses(insertNote, 'The ferry* was let.\n\n* By deed.\n\nNobody used| it.\n', /no such notes stand at the foot/));

  test('where a page ends before the next foot', () =>
    refuses(
      insertNote,
      'The ferry* was let.\n\n* By deed.\n\nNobody used| it.\n\fThe bridge* came.\n\n* In 1840.\n',
      /no such notes stand at the foot/,
    ));

  test('where the signs follow no row', () =>
    refuses(
      insertNote,
      'The ferry§ was let| to two† men.\n\n§ By deed.\n† Both brothers.\n',
      /don’t follow the usual row/,
    ));

  test('where letters run on from foot to foot', () =>
    refuses(
      insertNote,
      'The gates[a] were| sold.\n\n[a] Of oak.\n\fThe quay[b] sank.\n\n[b] Of wood.\n',
      /don’t follow the usual row/,
    ));

  test('where no sign is left', () =>
    refuses(
      insertNote,
      'One* and two** and three*** and four**** and five***** and six****** and seven| men.\n\n' +
        '* Ada.\n** Bede.\n*** Cuthbert.\n**** Dunstan.\n***** Edgar.\n****** Felix.\n',
      /All signs of the row are taken/,
    ));

  test('beside a sign that it would run into', () =>
    refuses(insertNote, 'The ferry*| was let.\n\n* By deed.\n', /Marker \* stands here already/));
});
