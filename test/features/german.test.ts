import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analyse.ts';
import { applied } from '../../server/src/check/repairs/edits.ts';
import { expandIbid } from '../../server/src/features/editing/expand-ibid.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { inlaysIn } from '../../server/src/features/inlays.ts';
import { lensesOf } from '../../server/src/features/lenses.ts';
import { commands } from '../../server/src/features/managing/commands.ts';
import { offersAt } from '../../server/src/features/managing/offers.ts';
import { outline } from '../../server/src/features/outline.ts';
import { plainText } from '../../server/src/features/rich.ts';
import { bundledLibrary } from '../../server/src/library/bundled.ts';
import { drawn } from '../support/drawn.ts';
import { speaking } from '../support/speaking.ts';

speaking('de');

const analysed = (content: string) => analyse(content, { dialect: 'plaintext', library: bundledLibrary });

/** The hover at the cursor, line by line. */
function hovered(drawing: string): string[] {
  const { content, cursor } = drawn(drawing);
  const hover = hoverAt(analysed(content), cursor!);
  return plainText(hover?.lines ?? []).split('\n');
}

describe('a hover, in German', () => {
  test('on a marker shows the note', () => {
    expect(
      hovered(`
        The gates were sold,1 the locks were not.2
                            ^

        Notes

        1. Gates of oak.
        2. Locks of stone.
      `),
    ).toEqual(['Anmerkung 1 (Zeile 5)', 'Gates of oak.']);
  });

  test('on a label shows where the note is called', () => {
    expect(
      hovered(`
        The gates were sold,1 the locks were not.2

        Notes

        1. Gates of oak.
        ^
        2. Locks of stone.
      `),
    ).toEqual(['Auf Anmerkung 1 wird einmal verwiesen:', 'Zeile 1: „The gates were sold,1 the locks were not.2“']);
  });

  test('on an ibid. shows work, volume and place, and by what chain', () => {
    expect(
      hovered(`
        Lenin asked for it (LCW, XXVI, p. 83), and again (Ibid., pp. 85-86).
                                                           ^
      `),
    ).toEqual([
      'V. I. Lenin, Collected Works (4th English edition), 45 Bände',
      'Band 26, S. 85-86',
      '„The Crisis Has Matured“ auf www.marxists.org lesen',
      'Ibid. = LCW 26 (Zeile 1), hier S. 85-86',
      'LCW ist aus der Bibliothek von Loccit bekannt; der Text erklärt es nicht.',
    ]);
  });

  test('on what is not known says so', () => {
    expect(
      hovered(`
        It is told elsewhere (Norden, p. 4).
                               ^
      `),
    ).toEqual(['Norden', 'S. 4', '„Norden“ wird in diesem Text nicht erklärt.']);
  });
});

const BOOK = `Anna Norden, The Mills of Kell (Bergen, 1978), ch. 2 (hereafter cited as MK).

The gates were sold[1], the locks were not[1], nor were the quays.[2]

Notes

[1] MK, ch. 3.
[2] Ibid.
`;

describe('beside and around the text, in German', () => {
  test('lenses', () => {
    expect(lensesOf(analysed(BOOK)).map(({ words }) => words)).toEqual(['Zweimal zitiert', '2 Verweise (Zeilen 3, 3)']);
  });

  test('the outline', () => {
    const [notes, works] = outline(analysed(BOOK));
    expect([notes.name, works.name, works.children.map(({ detail }) => detail)]).toEqual([
      'Anmerkungen',
      'Zitierte Werke',
      ['The Mills of Kell · 3-mal zitiert'],
    ]);
  });

  test('what an ibid. stands for', () => {
    const inlays = inlaysIn(analysed(BOOK), { start: 0, end: BOOK.length });
    expect(inlays.map(({ words }) => words)).toEqual(['= MK, Kap. 3']);
  });

  test('what is offered, and what a command is called', () => {
    const titles = offersAt(analysed(BOOK), { start: BOOK.indexOf('1]'), end: BOOK.indexOf('1]') });
    expect(titles.map(({ title }) => title)).toEqual(['Anmerkung 1 mit ihren 2 Zeichen löschen']);
    expect(commands.insertNote.title).toBe('Anmerkung einfügen');
  });
});

test('what is written into a text stays in the language of the text', () => {
  const plan = expandIbid(analysed(BOOK), BOOK.indexOf('Ibid'));
  expect('edits' in plan && applied(BOOK, plan.edits)).toContain('[2] MK, ch. 3.\n');
});
