import { describe, expect, it } from 'vitest';
import { resolved, said, withNotes } from './resolved.ts';

/** The same notes in one language: the two works, then short forms of each kind, and what leads to none. */
interface Told {
  /** A work in full, what it is called here, and the other one. */
  readonly full: string;
  readonly id: string;
  readonly other: string;
  readonly otherId: string;
  readonly ibid: string;
  readonly opCit: (author: string) => string;
  readonly author: string;
  readonly title: string;
  readonly page: (number: number) => string;
}

const LANGUAGES: Readonly<Record<string, Told>> = {
  English: {
    full: 'Anna Vester, *Sluices of the Fen* (Ghent: Kade, 1981), 14',
    id: 'Anna Vester, Sluices of the Fen',
    other: 'Joost Maas, *Peat and Power* (Leiden: Brill, 1990), 8',
    otherId: 'Joost Maas, Peat and Power',
    ibid: 'Ibid.',
    opCit: author => `${author}, op. cit.`,
    author: 'Vester',
    title: '*Sluices*',
    page: number => `, ${number}`,
  },
  German: {
    full: 'Anna Vester, Schleusen im Moor, Bremen 1981, S. 14',
    id: 'Anna Vester, Schleusen im Moor',
    other: 'Jost Maas, Torf und Macht, Kiel 1990, S. 8',
    otherId: 'Jost Maas, Torf und Macht',
    ibid: 'Ebd.',
    opCit: author => `${author}, a.a.O.`,
    author: 'Vester',
    title: 'Schleusen im Moor',
    page: number => `, S. ${number}`,
  },
  French: {
    full: 'Anne Vestre, *Les Écluses du marais*, Gand, Kade, 1981, p. 14',
    id: 'Anne Vestre, Les Écluses du marais',
    other: 'Jean Maas, *La Tourbe*, Lille, Foulon, 1990, p. 8',
    otherId: 'Jean Maas, La Tourbe',
    ibid: '*Ibid.*',
    opCit: author => `${author}, *op. cit.*`,
    author: 'Vestre',
    title: '*Les Écluses*',
    page: number => `, p. ${number}`,
  },
  Russian: {
    full: 'Вестер А. Шлюзы болот. М., 1981. С. 14',
    id: 'Вестер А., Шлюзы болот',
    other: 'Маас И. Торф и власть. Л., 1990. С. 8',
    otherId: 'Маас И., Торф и власть',
    ibid: 'Там же.',
    opCit: author => `${author} А. Указ. соч.`,
    author: 'Вестер',
    title: 'Шлюзы болот',
    page: number => ` С. ${number}`,
  },
};

describe.each(Object.entries(LANGUAGES))('in %s', (_, told) => {
  const { full, id, other, otherId, ibid, opCit, author, title, page } = told;
  const last = (...notes: string[]) => said(resolved(withNotes(...notes)).citations.at(-1)!);

  it.each([
    ['ibid. stands for the note before', [`${full}.`, `${ibid}${page(24)}.`], `${id}, page 24`],
    ['and for what that one stands for', [`${full}.`, `${ibid}${page(24)}.`, `${ibid}${page(25)}.`], `${id}, page 25`],
    ['for the last of its own note', [`${full}.`, `${other}; ${ibid}${page(9)}.`], `${otherId}, page 9`],
    ['not for one of two works', [`${full}; ${other}.`, `${ibid}${page(24)}.`], '?, page 24'],
    ['nor does what hangs on it', [`${full}; ${other}.`, `${ibid}${page(24)}.`, `${ibid}${page(25)}.`], '?, page 25'],
    ['nothing is before the first', [`${ibid}${page(24)}.`], '?, page 24'],
    ['op. cit. reaches back by author', [`${full}.`, `${other}.`, `${opCit(author)}${page(24)}.`], `${id}, page 24`],
    [
      'and ibid. behind it goes along',
      [`${full}.`, `${other}.`, `${opCit(author)}${page(24)}.`, `${ibid}${page(25)}.`],
      `${id}, page 25`,
    ],
    [
      'a short form goes by author',
      [`${full}.`, `${other}.`, `${author}${told.page(24).replace(/^ /, '. ')}.`],
      `${id}, page 24`,
    ],
    ['by title', [`${full}.`, `${other}.`, `${title}${told.page(24).replace(/^ /, '. ')}.`], `${id}, page 24`],
    [
      'by both',
      [
        `${full}.`,
        `${other}.`,
        `${told === LANGUAGES.Russian ? `${author} А. ` : `${author}, `}${title}${told.page(24).replace(/^ /, '. ')}.`,
      ],
      `${id}, page 24`,
    ],
  ])('%s', (_what, notes, means) => {
    expect(last(...notes)).toBe(means);
  });
});

it('knows an author before a colon, as German notes have it', () => {
  const { citations } = resolved(
    withNotes('Anna Vester: Der Torf, in: Jost Maas (Hg.): Moorkunde, Bremen 1981, S. 14-18.', 'Vester: Torf, S. 16.'),
  );
  expect(said(citations[1])).toBe('Anna Vester, Der Torf, page 16');
});

describe('volume and page in figures alone', () => {
  const QUESTIONS = 'Anna Vester, Kleinere Fragen, Bd. II, S. 9 (im Folgenden KF).';
  it.each([
    [[QUESTIONS, 'KF II, 14.', 'KF 1, 3.'], 'KF, 1, page 3'],
    [[QUESTIONS, 'KF 12, 14.'], 'KF, page 12, page 14'],
  ])('are read as the text cites the work: %j', (notes, means) => {
    expect(said(resolved(withNotes(...notes)).citations.at(-1)!)).toBe(means);
  });
});
