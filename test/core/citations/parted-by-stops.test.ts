import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import { meaning, resolved, withNotes } from './resolved.ts';

// References whose parts stops keep apart: volumes with titles and imprints of their own, names in Cyrillic, places of print.

/** What is cited, as a note of its own, and what it means. */
const table = (rows: readonly (readonly [cited: string, means: string])[]) =>
  it.each(rows)('%s', (cited, means) => {
    expect(meaning(withNotes(`${cited}.`), cited)).toBe(means);
  });

const findings = (content: string): string[] =>
  analyse(content, { dialect: 'markdown', library: bundledLibrary })
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ code }) => code);

describe('the title and imprint of a volume stand between its number and the page', () => {
  table([
    [
      'A. Nordin, Histoire du moulin, t. II, Les eaux du bourg, Paris, Colin, 1979, p. 335',
      'A. Nordin, Histoire du moulin, 2, page 335',
    ],
    [
      'Anna Norden, Geschichte der Mühle, Bd. 3: Von der »Alten Mühle« bis zum Beginn des Dampfes, München 1995, S. 610',
      'Anna Norden, Geschichte der Mühle, 3, page 610',
    ],
    [
      'Norden, Recht der Mühle, Bd. II: Das Wehr, 4. Aufl., Berlin 1992, S. 543',
      'Norden, Recht der Mühle, 2, page 543',
    ],
    ['Anna Norden, Die neue Mühle, Bd. I/1, München 1921, S. 180', 'Anna Norden, Die neue Mühle, I/1, page 180'],
    ['Norden, Das Mühlrecht. Bd. 1. Kiel 1865. S. 99', 'Norden, Das Mühlrecht., 1, page 99'],
    ['Norden, Das Mühlrecht. Bd. 1. 2. Aufl. Kiel 1865. S. 99', 'Norden, Das Mühlrecht., 1, page 99'],
    ['Пельц К. Д. Записки о воде. Т. 3. М., 1992. С. 287', 'Пельц К. Д., Записки о воде., 3, page 287'],
    ['К. Д. Пельц. Письмо о воде, т. II. М., 1916, стр. 34—41', 'К. Д. Пельц, Письмо о воде, 2, page 34-41'],
    ['Пельц К. Д. Сочинения : в 9 т. Т. 2. – М. : Мысль, 1988. – С. 45', 'Пельц К. Д., Сочинения, 2, page 45'],
    ['Пельц К. Д. Сочинения: В 9 т. Т. 2: Вода и камень. М., 1988. С. 45', 'Пельц К. Д., Сочинения, 2, page 45'],
  ]);
});

describe('numbers between a volume and the page that has a word are parts of the volume', () => {
  table([
    ['A. Nordin, Le moulin, Paris, 1955, t. VIII, 2, p. 45', 'A. Nordin, Le moulin, 8.2, page 45'],
    ['Norden, Das Mühlrecht, Bd. II, 1, S. 110', 'Norden, Das Mühlrecht, 2.1, page 110'],
  ]);
});

describe('names in Cyrillic with a stop before the title', () => {
  table([
    ['К. Пельц и Ф. Вестер. Соч., т. 13, стр. 7', 'К. Пельц и Ф. Вестер, Соч., 13, page 7'],
    ['Пельц К., Вестер Ф. Соч. 2-е изд. Т. 13. С. 7', 'Пельц К., Вестер Ф., Соч., 13, page 7'],
    ['Пельц М. Н. Наша вода. М.; Л., 1933. С. 5', 'Пельц М. Н., Наша вода, page 5'],
    ['К. А. Пельц. О шлюзах. — «Записки», кн. VIII. СПб., 1853, стр. 44', 'К. А. Пельц, О шлюзах, book 8, page 44'],
    ['Протоколы совета шлюзов. Август 1917. М., 1958. С. 86', 'Протоколы совета шлюзов. Август 1917, page 86'],
    [
      'К. Д. Пельц. Избранные письма в пяти томах, т. I. М., 1956, стр. 140',
      'К. Д. Пельц, Избранные письма в пяти томах, 1, page 140',
    ],
  ]);

  test('the work is found again by them', () => {
    const notes = withNotes(
      'Пельц К. Д. Воспоминания. Т. 2. М., 1960. С. 395.',
      'См.: Вестер И. И. История воды: В 3 т. 2-е изд. М., 1977. Т. 1. С. 412–415.',
      'Пельц К. Д. Указ. соч. Т. 2. С. 460.',
      'Вестер И. И. Указ. соч. Т. 2. С. 911.',
    );
    const works = resolved(notes).citations.map(({ work }) => work);
    expect(works[2]).toBe(works[0]);
    expect(works[3]).toBe(works[1]);
    expect(new Set(works).size).toBe(2);
  });
});

describe('a place of print behind a stop', () => {
  table([
    [
      'Norden, Zur Geschichte der Mark-, Hof- und Wasserrechte. München 1854. S. 71',
      'Norden, Zur Geschichte der Mark-, Hof- und Wasserrechte, page 71',
    ],
    ['G. L. v. Norden, Geschichte der Mühle. Kiel 1854. S. 71', 'G. L. v. Norden, Geschichte der Mühle, page 71'],
  ]);
});

test('lines of a list that give the number of pages cite no page', () => {
  const list =
    'Список литературы\n\n1. Пельц К. Вода. – М. : Наука, 2008. – 240 с.\n2. Вестер Э. Камень. – М., 2005. – 528 с.\n' +
    '3. Норден А. Песок. – М., 2004. – 368 с.\n';
  expect(resolved(list, 'plaintext').citations).toEqual([]);
});

test('in archives Там же goes on to another file', () => {
  const { citations, text } = resolved(withNotes('ГАРФ. Ф. 1235. Оп. 53. Д. 12. Л. 45; Там же. Д. 13. Л. 7.'));
  expect(citations.map(({ span }) => text.slice(span))).toEqual([
    'ГАРФ. Ф. 1235. Оп. 53. Д. 12. Л. 45',
    'Там же. Д. 13. Л. 7',
  ]);
  expect(citations[1].antecedent).toBe(0);
});

test('a hyphen at the end of a line that stands for the other half stays', () => {
  const notes = 'Die Mühle.[^1]\n\n[^1]: Norden, Fränkische Wasser-\n    und Wehrverfassung, Kiel 1871, S. 208.\n';
  expect(resolved(notes).citations[0].work).toBe('Norden, Fränkische Wasser- und Wehrverfassung');
});

test.each([
  'Nach § 242 BGB kommt es darauf an.',
  'Das folgt aus §§ 823 ff., 826 BGB.',
  'Nach § 1004 Abs. 1 Satz 2 BGB kann er Unterlassung fordern.',
])('a section of a code is no citation: %s', sentence => {
  expect(resolved(sentence, 'plaintext').citations).toEqual([]);
});

describe('French', () => {
  test('art. cité means the article of an author of whom a book is cited too', () => {
    const notes = withNotes(
      'A. Nordin, Les gens du moulin, Rennes, 1997, p. 45.',
      'A. Nordin, « Cargaisons et digues », Annales du bourg, t. 89, n° 3, 1982, p. 313-350.',
      'Nordin, art. cité, p. 330.',
    );
    const [, article, again] = resolved(notes).citations;
    expect(again.work).toBe(article.work);
    expect(findings(notes)).toEqual([]);
  });

  table([
    [
      'A. Nordin, Les gens du roi Louis XIV, 2 vol., Rennes, 1997, t. I, p. 45',
      'A. Nordin, Les gens du roi Louis XIV, 1, page 45',
    ],
    ['De la digue ancienne, Paris, 1814, t. II, p. 136', 'De la digue ancienne, 2, page 136'],
    ['Nordin, Hist. du bourg, l. III, p. 24', 'Nordin, Hist. du bourg, book 3, page 24'],
    ['Éz 34, 11-16', 'Éz, chapter 34, verse 11-16'],
  ]);

  test('what is quoted from a work that is cited', () => {
    const notes = withNotes(
      'Nordin, Le moulin, Paris, 1997, p. 4.',
      'Lettre du 3 mai 1714, citée par Nordin, op. cit., p. 601.',
    );
    expect(meaning(notes, 'Nordin, op. cit., p. 601')).toBe('Nordin, Le moulin, page 601');
  });

  test('ibid. behind a title that was not understood is unknown', () => {
    const notes = withNotes(
      'Nordin, Le moulin, Paris, 1997, p. 4; Pelz, La digue, Paris, 1998, p. 5.',
      'Petr. Vall., ap. Scr. fr. XIX, 9.--Chron. Langued., ibid., 124.',
    );
    expect(findings(notes)).toEqual([]);
  });

  test('and so it is behind a semicolon that parts it from such a title alone', () => {
    const notes = withNotes(
      'Nordin, Le moulin, Paris, 1997, p. 4; Pelz, La digue, Paris, 1998, p. 5.',
      'Avern. Sum. Mor. 1a, q. 2, a. 3; ibid. 2a, q. 10, art. 8.',
    );
    expect(findings(notes)).toEqual([]);
  });
});

describe('Italian and Spanish', () => {
  table([
    ['A. Nordi, Il mulino, a cura di P. V. Pelzi, Padova, Antenore, 1968, pp. 3-12', 'A. Nordi, Il mulino, page 3-12'],
    ['A. Nordi, Il mulino, Modena, 1563, c. 12v', 'A. Nordi, Il mulino, folio 12v'],
    [
      'A. Nordi, «Per il mulino», in Studi di acqua, LIV (1996), pp. 201-255: 210',
      'A. Nordi, Per il mulino, 54, page 210',
    ],
    [
      'A. Norda, «Las aguas del rey», Historia. Molinos. Documentos, 2 (1975), págs. 525-547',
      'A. Norda, Las aguas del rey, 2, page 525-547',
    ],
  ]);
});

test('letters that the text puts in a bracket behind the imprint need no other explanation', () => {
  const text =
    'So heißt es (QM 6, S. 97).[^1] Anders später (XB 42, S. 5).[^2]\n\n' +
    '[^1]: Anna Norden: Sämtliche Werke, hg. v. Peter Hille, Kell 1980 (= QM).\n' +
    '[^2]: Peter Pelz: Vom Wasser, Gesamtausgabe Bd. 42, Kell 1988 (XB 42), S. 3 f.; vgl. ebd., S. 167.\n';
  expect(findings(text)).toEqual([]);
  expect(meaning(text, 'ebd., S. 167')).toMatch(/^Peter Pelz.*, 42, page 167$/);
});

test('a book that was not understood ends what Ebd. may mean', () => {
  const notes = withNotes(
    'Anna Norden, Geschichte der Mühle, Kell 1966, S. 513.',
    'Gerd Hille, Müller, Knechte, Mägde. Geschichte der Arbeit am Wasser 1830-1880 (= Welt der Arbeit, Bd. 40), Kell 1986.',
    'Ebd., S. 21.',
  );
  expect(meaning(notes, 'Ebd., S. 21')).not.toMatch(/Norden/);
});
