import { describe, expect, it } from 'vitest';
import { meaning, resolved, said, withNotes } from './resolved.ts';

const table = (rows: readonly (readonly [cited: string, means: string])[]) =>
  it.each(rows)('%s', (cited, means) => {
    expect(meaning(withNotes(`${cited}.`), cited)).toBe(means);
  });

describe('essays in books whose title has stops, as German notes have them', () => {
  table([
    [
      'Anna Norden, Mühlen am Fluß, in: Karl Hille (Hg.), Wasser. Eine Geschichte der Technik, Frankfurt a. M. 1980, S. 12',
      'Anna Norden, Mühlen am Fluß, page 12',
    ],
    [
      'Anna Norden, Mühlen und Wehre, in: dies., Wasser. Gesammelte Schriften, hrsg. v. Karl Hille, Bd. 1, 2. Aufl., Kiel 1962, S. 7–16',
      'Anna Norden, Mühlen und Wehre, 1, page 7-16',
    ],
    [
      'Peter Hille, Das Wehr, in: ders., Wasser und Recht, Göttingen 1962, S. 140–185',
      'Peter Hille, Das Wehr, page 140-185',
    ],
    [
      'Peter Hille, Art. „Wehr, Schleuse“, in: Otto Kern/Karl Doll (Hrsg.), Wasserlexikon. Ein Handbuch, Bd. 2, Kiel 1975, S. 59–71, hier S. 64',
      'Peter Hille, Wehr, Schleuse, 2, page 64',
    ],
    [
      'Anna Norden, „Mühlen am Fluß“, in: Karl Hille (Hg.), Wasser. Eine Geschichte, Bd. 2, Frankfurt a. M. 1980, S. 12',
      'Anna Norden, Mühlen am Fluß, 2, page 12',
    ],
  ]);

  it('the short title that is cited later is theirs', () => {
    const notes = [
      'Anna Norden, Mühlen am Fluß, in: Karl Hille (Hg.), Wasser. Eine Geschichte der Technik, Kiel 1980, S. 12.',
      'Norden, Mühlen, S. 14.',
      'Norden (wie Anm. 1), S. 15.',
    ];
    expect(resolved(withNotes(...notes)).citations.map(said)).toEqual([
      'Anna Norden, Mühlen am Fluß, page 12',
      'Anna Norden, Mühlen am Fluß, page 14',
      'Anna Norden, Mühlen am Fluß, page 15',
    ]);
  });

  it('none: a sentence with a colon behind in', () => {
    expect(resolved(withNotes('Anna Norden, die Müllerin, kaufte Korn in: Kiel, Kell und Bergen.')).citations).toEqual(
      [],
    );
  });
});

describe('series and title of a volume before its page', () => {
  table([
    [
      'Anne Durand, *Eaux et moulins*, t. I, 1954-1975, Paris, Quai, coll. « Rives », 2001, p. 104-124',
      'Anne Durand, Eaux et moulins, 1, page 104-124',
    ],
    [
      'Anne Durand, Droit des eaux, t. IV, Les moulins à vent, 22e éd., Paris, PUF, 2000, n° 34, p. 78',
      'Anne Durand, Droit des eaux, 4, issue 34, page 78',
    ],
    [
      'Karl Hille/Otto Kern, Schriften, Bd. 23, Berlin (Ost) 1962, S. 49',
      'Karl Hille/Otto Kern, Schriften, 23, page 49',
    ],
    ['Anne Durand, *Moulins*, t. II, Lyon, Rives, coll. Eaux, 1990, p. 5', 'Anne Durand, Moulins, 2, page 5'],
  ]);
});

describe('theses, lists of names and places within sections', () => {
  table([
    [
      'Anne Durand, *Eaux*, thèse de doctorat, droit, université de Nantes II, 1981, p. 74',
      'Anne Durand, Eaux, page 74',
    ],
    [
      'A. Durand, Les moulins à eau, thèse dactyl., Paris I, 1985, t. II, p. 34',
      'A. Durand, Les moulins à eau, 2, page 34',
    ],
    [
      'Durand Anne, Lemoine Paul, *et al.*, *Les vannes*, Lyon, 1991, p. 6',
      'Durand Anne, Lemoine Paul, et al., Les vannes, page 6',
    ],
    ['A. Durand, notamment *Les vannes*, Lyon, 1991, p. 6', 'A. Durand, Les vannes, page 6'],
    [
      'Hille, Lehrbuch des Wasserrechts, Bd. I, 4. Aufl., Kiel 1987, § 12 II 3 b, S. 123',
      'Hille, Lehrbuch des Wasserrechts, 1, section 12, page 123',
    ],
    ['Durand, *Histoire des eaux*, t. II, *La guerre des moulins*, p. 345', 'Durand, Histoire des eaux, 2, page 345'],
  ]);

  it('a tag within a title in italics leaves it one', () => {
    const cited = 'Anne Durand, *L’eau au XVIII<sup>e</sup> siècle*, Paris, Quai, 1990, p. 3';
    expect(meaning(withNotes(`${cited}.`), cited)).toBe('Anne Durand, L’eau au XVIIIe siècle, page 3');
  });

  it('signs on both sides of a tag that are no pair of marks', () => {
    expect(
      meaning(withNotes('A * B <sup>2</sup> * is here. Anne Durand, *Eaux*, p. 3.'), 'Anne Durand, *Eaux*, p. 3'),
    ).toBe('Anne Durand, Eaux, page 3');
  });
});

describe('what archives keep their papers in', () => {
  it.each([
    ['Kell Archives, Norden Papers, box 12, folder 3, p. 4', 'page 4'],
    ['Archives nationales, F7 3456, dossier 3, fol. 12', 'folio 12'],
    ['Landesarchiv Kell, Bestand 12, Mappe 7, Bl. 4', 'folio 4'],
  ])('is no volume: %s', (cited, place) => {
    const [found] = resolved(withNotes(`${cited}.`)).citations;
    expect([found.volume, said(found).split(', ').at(-1)]).toEqual([null, place]);
  });
});

describe('place and publisher alone', () => {
  it('are no work, and none that later citations could mean', () => {
    const notes = [
      'Anne Durand, *Eaux*, t. I [« une œuvre ; un regard »], Paris, Quai, 2001, p. 104.',
      'Paul Lemoine, *Rives*, Paris, Quai, 1973, p. 18.',
      'Id., *Vannes*, Paris, Quai, 1973, p. 19.',
    ];
    const { works, citations } = resolved(withNotes(...notes));
    expect(works.map(({ id }) => id)).toEqual(['Anne Durand, Eaux', 'Paul Lemoine, Rives', 'Paul Lemoine, Vannes']);
    expect(citations.map(said).slice(-2)).toEqual(['Paul Lemoine, Rives, page 18', 'Paul Lemoine, Vannes, page 19']);
  });

  it('a title that is called as a town stands alone', () => {
    expect(meaning(withNotes('Paris, Guide, 1867, p. 18.'), 'Paris, Guide, 1867, p. 18')).toBe('Paris, Guide, page 18');
  });
});
