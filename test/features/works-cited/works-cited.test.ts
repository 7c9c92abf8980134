import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { exportWorks, type WorksFormat } from '../../../server/src/features/works-cited/export.ts';
import { together, type WorkCited, worksCitedIn } from '../../../server/src/features/works-cited/works-cited.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import { readerFor } from '../../../server/src/library/own/formats.ts';

const ESSAY = `The letters came in September (LCW, XXVI, p. 24). Others came
before (LCW, XXV, pp. 381-84), and one was read aloud (LCW, XXVI, p. 19).1 He wrote of it
again (LCW, XXVI, p. 19). The strikers were few.2

Notes

1. V. I. Lenin, Collected Works, 45 vols., Progress, Moscow, 1960-70, Vol. XXVI, p. 21 (hereafter cited as LCW).
2. Rex A. Wade, The Russian Revolution, Cambridge University Press, Cambridge, 2000, pp. 178-82.
3. Wade, p. xii.
`;

const REVIEW = `It is told well (Rex A. Wade, The Russian Revolution, Cambridge University Press, Cambridge, 2000, p. 9).
`;

const cited = (name: string, content: string): WorkCited[] =>
  worksCitedIn(name, analyse(content, { dialect: 'plaintext', library: bundledLibrary }));

const rows = ({ places }: WorkCited): string[] =>
  places.map(({ volume, where, document, line, note }) =>
    [volume, where, `${document}:${line}`, note && `n. ${note}`].filter(Boolean).join(' '),
  );

describe('the works that a text cites', () => {
  const [lcw, wade] = cited('essay.txt', ESSAY);

  test('stand by name, each with its places by volume and page', () => {
    expect([lcw.name, wade.name]).toEqual(['LCW', 'Rex A. Wade, The Russian Revolution']);
    expect(rows(lcw)).toEqual([
      '25 pp. 381-384 essay.txt:2',
      '26 p. 19 essay.txt:2',
      '26 p. 19 essay.txt:3',
      '26 p. 21 essay.txt:7 n. 1',
      '26 p. 24 essay.txt:1',
    ]);
    expect(rows(wade)).toEqual(['p. xii essay.txt:9 n. 3', 'pp. 178-182 essay.txt:8 n. 2']);
  });

  test('with what the library or the text knows of them', () => {
    expect(lcw).toMatchObject({ abbreviation: 'LCW', author: 'V. I. Lenin', title: 'Collected Works', volumes: 45 });
    expect(wade).toMatchObject({ author: 'Rex A. Wade', year: '2000', asGiven: expect.stringContaining('Cambridge') });
  });

  test('of several texts are one list', () => {
    const works = together([cited('essay.txt', ESSAY), cited('review.txt', REVIEW)]);
    expect(works.map(({ name }) => name)).toEqual(['LCW', 'Rex A. Wade, The Russian Revolution']);
    expect(rows(works[1])).toEqual(['p. xii essay.txt:9 n. 3', 'p. 9 review.txt:1', 'pp. 178-182 essay.txt:8 n. 2']);
  });

  test('are none where nothing is cited', () => {
    expect(cited('essay.txt', 'The strikers were few.\n')).toEqual([]);
  });
});

describe('exported', () => {
  const as = (format: WorksFormat): string => exportWorks(cited('essay.txt', ESSAY), format);

  test('as Markdown: places that are the same in one row', () => {
    expect(as('markdown')).toContain('\n## LCW\n\nV. I. Lenin, *Collected Works*');
    expect(as('markdown')).toContain('\n| 26 | p. 19 | essay.txt, line 2; essay.txt, line 3 |\n');
    expect(as('markdown')).toContain('\n| 26 | p. 21 | essay.txt, line 7 (note 1) |\n');
    expect(exportWorks([], 'markdown')).toBe('# Works cited\n\nNo work is cited.\n');
  });

  test('as a table: a row for each citation', () => {
    const [head, ...lines] = as('csv').split('\r\n');
    expect(head).toBe('\uFEFFWork,Author,Title,Volume,Place,Piece,Document,Line,Note');
    expect(lines).toHaveLength(8);
    expect(lines[3]).toBe('LCW,V. I. Lenin,Collected Works,26,p. 21,,essay.txt,7,1');
    expect(lines.at(-2)).toMatch(/^"Rex A\. Wade, The Russian Revolution",Rex A\. Wade,The Russian/);
  });

  test('as a table in which nothing is worked out', () => {
    const [work] = cited('=1+1.txt', ESSAY);
    expect(exportWorks([{ ...work, name: '@SUM(A1)' }], 'csv')).toContain("'@SUM(A1),");
    expect(exportWorks([work], 'csv')).toContain(",'=1+1.txt,");
  });

  test.each([
    ['csl-json', 'works.json'],
    ['bibtex', 'works.bib'],
  ] as const)('as %s, which gives the same works when it is read again', (format, name) => {
    const works = read(name, as(format));
    expect(works).toHaveLength(2);
    expect(works[0]).toMatchObject({ title: 'Collected Works', author: 'V. I. Lenin', volumeCount: { count: 45 } });
    expect(works[1]).toMatchObject({ title: 'The Russian Revolution', author: 'Rex A. Wade', year: '2000' });
    expect(as(format)).toContain('vol. 26, p. 19 (essay.txt:2); vol. 26, p. 19 (essay.txt:3)');
  });

  const odd = (more: Partial<WorkCited>): WorkCited => ({ ...cited('essay.txt', ESSAY)[0], ...more });

  test('as BibTeX that obeys nothing in the text', () => {
    const bibtex = exportWorks([odd({ title: 'Profit & Loss: 50% of {it} \\input{x}', author: 'Anon_y' })], 'bibtex');
    expect(bibtex).toContain('title = {Profit \\& Loss: 50\\% of \\{it\\} \\textbackslash{}input\\{x\\}}');
    expect(read('works.bib', bibtex)).toHaveLength(1);
  });

  test('with a key for each work, also where two have the same', () => {
    const bibtex = exportWorks([odd({}), odd({}), odd({ abbreviation: null, author: null, title: '1917' })], 'bibtex');
    expect(bibtex.match(/@book\{(.*),/g)).toEqual(['@book{lcw,', '@book{lcw-2,', '@book{1917,']);
  });

  test('with a key in Latin letters, and one that tells something where a script has none of ours', () => {
    const russian = odd({ abbreviation: null, author: 'Орлова Е. Н.', title: 'Ярмарки и щит', year: '1903' });
    const greek = odd({ abbreviation: null, author: null, title: 'Πόλις', name: 'Πόλις', year: '1911' });
    const bibtex = exportWorks([russian, greek], 'bibtex');
    expect(bibtex.match(/@book\{(.*),/g)).toEqual(['@book{orlova-iarmarki,', '@book{work-1911,']);
  });

  test.each([
    ['Орлова Е. Н.', 'Орлова, Е. Н.'],
    ['Соколов А. П., Орлова Е. Н.', 'Соколов, А. П. and Орлова, Е. Н.'],
    ['А. П. Соколов и Е. Н. Орлова', 'Соколов, А. П. and Орлова, Е. Н.'],
    ['Wade R. A.', 'Wade, R. A.'],
    ['Martin du Gard R.', 'Martin du Gard, R.'],
    ['Karl Marx and Friedrich Engels', 'Marx, Karl and Engels, Friedrich'],
    ['Ludwig van Beethoven', 'van Beethoven, Ludwig'],
    ['Wade, Rex A.', 'Wade, Rex A.'],
    ['Central Committee', '{Central Committee}'],
    ['Plato', '{Plato}'],
    ['M. Gorky et al.', 'Gorky, M. and others'],
  ])('%s is written %s in BibTeX', (author, written) => {
    expect(exportWorks([odd({ author })], 'bibtex')).toContain(`author = {${written}}`);
  });
});

/** The works of a bibliography as Loccit itself reads it. */
function read(name: string, content: string): readonly object[] {
  const steps = readerFor(name)?.(content);
  for (let step = steps?.next(); step; step = steps?.next()) if (step.done) return step.value.works;
  return [];
}

describe('a piece', () => {
  const bibtex = (note: string): string => exportWorks(cited('', `One.1\n\nNotes\n\n1. ${note}\n`), 'bibtex');

  test.each([
    ['Ada Vester, "The Flax Mill," Northern Review, 12, 1987, pp. 23-45.', 'article', 'journal = {Northern Review}'],
    ['Ada Vester, “The Flax Mill,” *Northern Review* 12 (1987): 23-45.', 'article', 'journal = {Northern Review}'],
    ['Ada Vester, "The Flax Mill," Northern Review, 12, 1987, pp. 23-45.', 'article', 'pages = {23--45}'],
    [
      'Ada Vester, "The Flax Mill," Northern Review, Winter/Spring 1987, p. 46.',
      'article',
      'journal = {Northern Review}',
    ],
    [
      'Ada Vester, "The Flax Mill," in Jan Pelz, ed., Letters of the Fen, Ghent, 1911, pp. 14-20.',
      'incollection',
      'booktitle = {Letters of the Fen}',
    ],
    [
      'Ada Vester, “The Flax Mill,” in *Letters of the Fen*, ed. Jan Pelz (Ghent, 1911), pp. 14-20.',
      'incollection',
      'booktitle = {Letters of the Fen}',
    ],
  ])('%s is exported as @%s', (note, type, field) => {
    expect(bibtex(note)).toMatch(new RegExp(`^@${type}\\{`));
    expect(bibtex(note)).toContain(field);
  });

  test('of which one page alone is cited has no pages of its own', () =>
    expect(bibtex('Ada Vester, "The Flax Mill," Northern Review, Winter/Spring 1987, p. 46.')).not.toContain(
      'pages =',
    ));

  test('a book stays a book', () =>
    expect(bibtex('Ada Vester, *The Flax Mill*, Ghent, 1911, pp. 14-20.')).toMatch(/^@book\{/));

  test('is an article or a chapter in CSL too', () => {
    const note = 'Ada Vester, "The Flax Mill," Northern Review, 12, 1987, pp. 23-45.';
    const [item] = JSON.parse(exportWorks(cited('', `One.1\n\nNotes\n\n1. ${note}\n`), 'csl-json'));
    expect(item).toMatchObject({
      type: 'article-journal',
      'container-title': 'Northern Review',
      volume: '12',
      page: '23-45',
    });
  });
});

describe('a work of which the text tells little', () => {
  const NAME_ALONE = cited('', 'One.1 Two.2\n\nNotes\n\n1. See Price, p. 122.\n2. See Price, p. 123.\n');
  const LETTER = cited(
    '',
    'One.1 Two (LAV, II, p. 15).\n\nNotes\n\n1. Vester to Maas, 12 May 1871, in Jan Pelz, ed., *Letters of the Fen*, 3 vols., Ghent, 1911, Vol. II, p. 14 (hereafter cited as LAV).\n',
  );

  test('by its author alone has no title', () => {
    expect(NAME_ALONE.map(({ name, author, title }) => [name, author, title])).toEqual([['Price', 'Price', null]]);
    expect(exportWorks(NAME_ALONE, 'bibtex')).toMatch(/^@misc\{price,\n {2}author = \{\{Price\}\},\n {2}annote/);
    expect(JSON.parse(exportWorks(NAME_ALONE, 'csl-json'))[0]).not.toHaveProperty('title');
    expect(exportWorks(NAME_ALONE, 'markdown')).toContain('## Price\n\n| Volume');
  });

  test('is the collection in which a letter stands', () => {
    expect(LETTER.map(({ name, title }) => [name, title])).toEqual([['LAV', 'Letters of the Fen']]);
  });
});
