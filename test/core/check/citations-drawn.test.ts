import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { applied } from '../../../server/src/check/repairs/edits.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import { drawn } from '../../support/drawn.ts';

/** What the engine finds wrong with the citations of a drawn text, beside what is drawn, and what each first repair makes of it. */
function checked(drawing: string) {
  const { content, squiggles } = drawn(drawing);
  const { findings } = analyse(content, { dialect: 'markdown', library: bundledLibrary });
  const mine = findings.filter(({ code }) => /^(?:citation|locator)\//.test(code));
  const place = (code: string, { start, end }: { start: number; end: number }) =>
    `${code} at ${start}: ${content.slice(start, end)}`;
  return {
    found: mine.map(({ code, span }) => place(code, span)).sort(),
    drawn: squiggles.map(({ label, span }) => place(label, span)).sort(),
    messages: mine.map(({ message }) => message),
    repaired: mine.map(({ fixes = [] }) => fixes.map(({ edits }) => applied(content, edits))),
  };
}

/** A drawing with what is drawn, what is said of each place, and words that the first repair of each puts there. */
type Row = readonly [what: string, drawing: string, messages: readonly string[], repaired: readonly (string | null)[]];

const table = (rows: readonly Row[]) =>
  it.each(rows)('%s', (_, drawing, messages, repaired) => {
    const all = checked(drawing);
    expect(all.found).toEqual(all.drawn);
    expect(all.messages).toEqual(messages);
    repaired.forEach((words, i) => {
      if (words === null) expect(all.repaired[i]).toEqual([]);
      else expect(all.repaired[i][0]).toContain(words);
    });
  });

describe('a name that is spelt otherwise', () => {
  table([
    [
      'in a short form with the title',
      `
      One.[^1] Two.[^2]

      [^1]: Anna Vester, *Sluices of the Fen* (Ghent: Kade, 1981), 14.
      [^2]: Vestre, *Sluices*, 40.
            ~~~~~~ citation/spelling
      `,
      ['No work by Vestre is cited in this text. Vester was meant?'],
      ['[^2]: Vester, *Sluices*, 40.'],
    ],
    [
      'in each of several short forms',
      `
      One.[^1] Two.[^2] Three.[^3]

      [^1]: Alexander Rabinowitch, *Prelude* (Bloomington, 1968), 14.
      [^2]: Rabinowich, p. 15.
            ~~~~~~~~~~ citation/spelling
      [^3]: Rabinowich, *Prelude*, p. 16.
            ~~~~~~~~~~ citation/spelling
      `,
      Array(2).fill('No work by Rabinowich is cited in this text. Rabinowitch was meant?'),
      ['[^2]: Rabinowitch, p. 15.', '[^3]: Rabinowitch, *Prelude*, p. 16.'],
    ],
    [
      'in Russian',
      `
      Раз.[^1] Два.[^2]

      [^1]: Александр Рабинович, Прелюдия (Москва, 1968), с. 14.
      [^2]: Рабинавич, с. 15.
            ~~~~~~~~~ citation/spelling
      `,
      ['No work by Рабинавич is cited in this text. Рабинович was meant?'],
      ['[^2]: Рабинович, с. 15.'],
    ],
    [
      'in a second full citation',
      `
      One.[^1] Two.[^2] Three.[^3]

      [^1]: Anna Vester, *Sluices of the Fen* (Ghent: Kade, 1981), 14.
      [^2]: Anna Vestre, *Sluices of the Fen* (Ghent: Kade, 1981), 16.
                 ~~~~~~ citation/spelling
      [^3]: Vester, *Sluices*, 40.
      `,
      ['This work is cited under the name Vester too. Vester was meant?'],
      ['[^2]: Anna Vester, *Sluices'],
    ],
    [
      'not where two people have a title of one word',
      `
      Eins.[^1] Zwei.[^2] Drei.[^3]

      [^1]: Hans Meyer, Geschichte, Bremen 1981, S. 14.
      [^2]: Karl Meier, Geschichte, Kiel 1990, S. 8.
      [^3]: Meier, Geschichte, S. 9.
      `,
      [],
      [],
    ],
    [
      'not where the books are of different years',
      `
      One.[^1] Two.[^2]

      [^1]: Hans Meyer, *A History of Mills* (Bremen: Mole, 1981), 14.
      [^2]: Karl Meier, *A History of Mills* (Kiel: Torf, 1990), 8.
      `,
      [],
      [],
    ],
  ]);
});

describe('an abbreviation that nobody explains', () => {
  const unknown = (words: string, meant: string) =>
    `Nothing in this text or in the library says what ${words} stands for. ${meant} was meant?`;
  table([
    [
      'a letter doubled, in the form of the other’s citations',
      `
      The fen (Anna Vester, *Lesser Questions*, vol. II, p. 9, hereafter LQ).
      So (LQ 2:14), and so (LQQ 2:15).
                            ~~~ citation/unknown-abbreviation
      `,
      [unknown('LQQ', 'LQ')],
      ['and so (LQ 2:15)'],
    ],
    [
      'the same in German, without a volume',
      `
      Das Moor (Anna Vester, Kleinere Fragen, Bremen 1981, S. 9, im Folgenden KF).
      So (KF, S. 14), und wieder (KFF, S. 15).
                                  ~~~ citation/unknown-abbreviation
      `,
      [unknown('KFF', 'KF')],
      ['und wieder (KF, S. 15)'],
    ],
    [
      'near two: each is offered',
      `
      The fen (Anna Vester, *Lesser Questions*, vol. II, p. 9, hereafter ALQ);
      the peat (Joost Maas, *Great Questions*, vol. I, p. 2, hereafter BLQ).
      So (ALQ, II, p. 14; BLQ, I, p. 4), and so (CLQ, II, p. 15).
                                                 ~~~ citation/unknown-abbreviation
      `,
      [unknown('CLQ', 'ALQ or BLQ')],
      ['and so (ALQ, II, p. 15)'],
    ],
    [
      'no other letter, and no other form',
      `
      The fen (Anna Vester, *Lesser Questions*, Ghent, 1981, p. 9, hereafter LQ).
      So (LQ, p. 14), and so (LW, p. 15), and (LQQ II, fol. 3).
      `,
      [],
      [],
    ],
  ]);

  it('offers a repair for each that may be meant', () => {
    const { repaired } = checked(`
      The fen (Anna Vester, *Lesser Questions*, vol. II, p. 9, hereafter ALQ); the peat (Joost Maas, *Great Questions*, vol. I, p. 2, hereafter BLQ). So (CLQ, II, p. 15).
    `);
    expect(repaired.at(-1)!.map(text => /So \((...)/.exec(text)![1])).toEqual(['ALQ', 'BLQ']);
  });
});

describe('a definition that is not needed', () => {
  table([
    [
      'at the end of a citation in brackets',
      `
      Le marais (Anne Vestre, *Petites Questions*, t. II, p. 9, ci-après PQ). Voilà.
                                                                         ~~ citation/unused-definition
      `,
      ['PQ is introduced here and never used.'],
      ['t. II, p. 9). Voilà.'],
    ],
    [
      'in Russian',
      `
      Болото (Вестер А. Малые вопросы. Т. 2. С. 9, далее — МВ). Вот.
                                                           ~~ citation/unused-definition
      `,
      ['МВ is introduced here and never used.'],
      ['С. 9). Вот.'],
    ],
    [
      'the same once more, in quotation marks',
      `
      The fen (Anna Vester, *Lesser Questions*, vol. II, p. 9, hereafter cited as “LQ”).
      So (LQ, II, p. 3). Again (Vester, *Lesser Questions*, vol. II, p. 19, hereafter cited as “LQ”).
                                                                                                ~~ citation/redefined
      `,
      ['LQ was already introduced on line 1.'],
      ['vol. II, p. 19).'],
    ],
  ]);
});

describe('a short form before op. cit.', () => {
  const INTRODUCED = `One.[^1] Two.[^2] Three.[^3] Four.[^4] Five.[^5]

      [^1]: Richard Sakwa, *Soviet Fens* (Ghent: Kade, 1981), p. 14.
      [^2]: Joost Maas, *Peat and Power* (Leiden: Brill, 1990), p. 8.
      [^3]: Sakwa, p. 15.
      [^4]: Maas, p. 9.`;
  table([
    [
      'whose name is short, and nearly that of an author',
      `
      ${INTRODUCED}
      [^5]: Skawa, op. cit., p. 20.
            ~~~~~ citation/short-unresolved
      `,
      ['“Skawa” is cited here, but this text nowhere gives the work in full. Sakwa was meant?'],
      ['[^5]: Sakwa, op. cit., p. 20.'],
    ],
    [
      'not a journal by its number, nor a reference that begins with its pages',
      `
      ${INTRODUCED}
      [^5]: Quoted in *Alternatives*, no. 5, p. 19, and by Susan Brown, pp. 99-128, “The Market,” *Meanings*.
      `,
      [],
      [],
    ],
  ]);
});

describe('ranges of pages', () => {
  const SHORT = 'LCW, 26, pp. 140-1; LCW, 26, pp. 150-2; LCW, 27, pp. 230-1';
  table([
    [
      'in another style than those of the text',
      `
      See (${SHORT}; LCW, 27, pp. 234-235).
                                                                                    ~~~~~~~ locator/range-style
      `,
      ['234-235 would be 234-5 as this text has it; elsewhere this text writes 140-1.'],
      ['pp. 234-5)'],
    ],
    [
      'not where a whole article is given in full',
      `
      See (${SHORT}). One.[^1]

      [^1]: Jan Maas, “The Fen,” pp. 429-449, *Harbour Review*, vol. 4, pp. 430-1.
      `,
      [],
      [],
    ],
  ]);
});

describe('what is not a short form of a person', () => {
  const INTRODUCED = `One.[^1] Two.[^2] Three.[^3] Four.[^4] Five.[^5]

      [^1]: Richard Sakwa, *Soviet Fens* (Ghent: Kade, 1981), p. 14.
      [^2]: Anna Archeologo, *Peat and Power* (Leiden: Brill, 1990), p. 8.
      [^3]: Sakwa, p. 15.
      [^4]: Archeologo, p. 9.`;
  table([
    ['a journal by volume and year', `${INTRODUCED}\n      [^5]: Archeologa, 41 (1867), p. 190.\n      `, [], []],
    [
      'the end of a title that is cut short',
      `${INTRODUCED}\n      [^5]: See Momm, Unterital. Dialekte, p. 320; Plut., de fort. Rom. (Moralia, p. 396).\n      `,
      [],
      [],
    ],
    [
      'an abbreviation of other words',
      'It came up at Oxford, and the emphatic form “Evil and Wrong” (abbreviated EW) was used there.',
      [],
      [],
    ],
  ]);
});
