import { describe, expect, it } from 'vitest';
import { meaning, resolved, withNotes } from './resolved.ts';

/** What is cited, and what it means: as a note behind a cue, and in brackets of the running text. */
const table = (rows: readonly (readonly [cited: string, means: string])[]) =>
  it.each(rows)('%s', (cited, means) => {
    expect(meaning(withNotes(`Vgl. ${cited}.`), cited)).toBe(means);
    expect(meaning(`Es brannte (vgl. ${cited}).`, cited)).toBe(means);
  });

const AEMUL = 'in: Hille, Jan Dirk/Pelz, Ulrich (Hrsg.), Wetteifer. Ein Lesebuch (1450-1620) (=Kunst & Macht, Bd. 27)';

describe('references as bibliographies write them', () => {
  table([
    [
      `Norden, Fabian, Mühsal siegt? Fragmente eines Begriffs, ${AEMUL}, Berlin/Boston 2011, S. 573-681, S. 578`,
      'Fabian Norden, Mühsal siegt?, page 578',
    ],
    [
      `Norden, Fabian, Hille, Ulrich, Vorrede, ${AEMUL}, Berlin 2011, S. 22`,
      'Fabian Norden, Ulrich Hille, Vorrede, page 22',
    ],
    [
      'Norden, Anna: Das Leben der Müller. Neu übersetzt. Berlin 2009, S. 60',
      'Anna Norden, Das Leben der Müller, page 60',
    ],
    ['Norden, Anna: Mühlen. Six lectures. Oxford 1978, S. 44', 'Anna Norden, Mühlen, page 44'],
    ['Doe, J.: Wasser. In: Norden, Anna (Hg.): Die Mühlen. Bergen 1978, S. 3', 'J. Doe, Wasser, page 3'],
    ['Doe, Jan: „Wasser“, in: Anna Norden (Hrsg.), Die Mühlen, Bergen 1978, S. 3', 'Jan Doe, Wasser, page 3'],
    [
      'Norden, Claire, Formal methods: why and how? In: Hille, Georg (Hrsg.): Networks, Rules, and Mills, o.O. 2015, S. 281-310, S. 287',
      'Claire Norden, Formal methods: why and how?, page 287',
    ],
    [
      'Norden, Jan: Nacktheit, in: Ders./Hille, Georg (Hrsg.), Der Müller. Hommage (Ausst.-Kat. Bonn 2015), Bergen 2015, S. 152',
      'Jan Norden, Nacktheit, page 152',
    ],
    ['NORDEN/HILLE, Droit privé, 2. Aufl., Basel/Genf 2004, S. 258 f.', 'NORDEN/HILLE, Droit privé, page 258'],
    ['NORDEN/ HILLE/DOE, Vertragsrecht, 2. Aufl., Bern 2000, S. 69', 'NORDEN/ HILLE/DOE, Vertragsrecht, page 69'],
    [
      'VON NORDEN/HILLE, Allgemeiner Teil, 3. Aufl., Bern 1974, Bd. II, S. 217',
      'VON NORDEN/HILLE, Allgemeiner Teil, 2, page 217',
    ],
    [
      'ANNA NORDEN, Droit suisse: commentaire de la loi, 4. Aufl., Basel 2005, N. 12 zu Art. 116 IPRG, S. 384 f.',
      'ANNA NORDEN, Droit suisse: commentaire de la loi, page 384',
    ],
    [
      'NORDEN, Die Bedeutung der Mühlen, in: Hille/Doe [Hrsg.], Festschrift zum 70. Geburtstag, Bergen 2003, S. 445',
      'NORDEN, Die Bedeutung der Mühlen, page 445',
    ],
    ['ANNA NORDEN, Le choix, Habilitationsschrift St. Gallen 2004, S. 254', 'ANNA NORDEN, Le choix, page 254'],
    [
      'NORDEN, Hugo de Brito. Curso de moinhos. 44. ed. São Paulo: Fjord, 2023. p. 33',
      'NORDEN, Hugo de Brito, Curso de moinhos, page 33',
    ],
    ['Норден А. Вода. М., 1978. С. 3', 'Норден А., Вода, page 3'],
    ['Норден А. Вода // Мельницы / под ред. Б. Хилле. М., 1978. С. 3', 'Норден А., Вода, page 3'],
  ]);

  it('begin behind the words of the sentence', () => {
    const note = 'Vgl. zum ganzen Abschnitt Norden, Cecil, Mühlen. Der Brand. Newcastle upon Tyne 1966, S. 6.';
    const { citations, text } = resolved(withNotes(note));
    expect(citations.map(({ span }) => text.slice(span))).toEqual([
      'Norden, Cecil, Mühlen. Der Brand. Newcastle upon Tyne 1966, S. 6',
    ]);
  });

  it('two in one note are two', () => {
    const note = 'Hille 1966, S. 6, sowie Norden, Anna: Das Leben. Neu übersetzt. Berlin 2009, S. 60.';
    expect(resolved(withNotes(note)).citations).toHaveLength(2);
  });

  it('are what ibid. stands for', () => {
    const note = `Vgl. Norden, Fabian, Mühsal siegt? Fragmente, ${AEMUL}, Berlin 2011, S. 22.`;
    expect(meaning(withNotes(note, 'Vgl. ebd., S. 7.'), 'ebd., S. 7')).toBe('Fabian Norden, Mühsal siegt?, page 7');
  });

  it.each([
    'Norden, Hille und Doe waren da. Es brannte in Kell 1978.',
    'Norden, so Hille, war nicht da. In Bergen 1978, so heißt es, war er.',
  ])('are no sentences: %s', prose => {
    expect(resolved(prose).citations).toEqual([]);
  });
});

describe('the series in which a book stands', () => {
  it.each(['(=Kunst & Macht, Bd. 27)', '(= Studies in Water, 27)', '(= Wasser und Recht 3)'])(
    'is no name for it: %s',
    series => {
      const { citations } = resolved(withNotes(`Norden, *Mills* ${series}, Bergen 1978, p. 3.`));
      expect(citations).toMatchObject([{ kind: 'full', volume: null }]);
    },
  );
});

describe('ders., id. and the like before a title or name', () => {
  const WADE = 'Rex A. Wade, *Red Guards* (Stanford: Fjord, 1984), 9.';

  it.each([
    ['Ders., a.a.O., S. 12', 'Rex A. Wade, Red Guards, page 12'],
    ['Ders., S. 12', 'Rex A. Wade, Red Guards, page 12'],
    ['Id., vol. 2, p. 12', 'Rex A. Wade, Red Guards, 2, page 12'],
  ])('%s', (cited, means) => {
    expect(meaning(withNotes(WADE, `${cited}.`), cited)).toBe(means);
  });

  it.each(['Ders., *Die Mühlen von Kell*, Bergen 1990, S. 12', 'Id., *The Mills* (Bergen: Fjord, 1990), 12'])(
    'cites another work: %s',
    cited => {
      const { citations } = resolved(withNotes(WADE, `${cited}.`));
      expect(citations).toHaveLength(2);
      expect(citations[1]).toMatchObject({ kind: 'full' });
      expect(citations[1].work).not.toBe(citations[0].work);
    },
  );
});
