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
