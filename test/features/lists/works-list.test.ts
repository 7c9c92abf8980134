import { describe, expect, test } from 'vitest';
import { exportWorks } from '../../../server/src/features/lists/export-works.ts';
import { worksList } from '../../../server/src/features/lists/works-list.ts';
import { asked } from '../asked.ts';

const { analysis } = asked(`
  Her letters were printed late
  (Ada Crowther, Letters from Bramley, hereafter cited as LFB).

  The owner "never paid on a Saturday" (LFB, X, p. 83). In March he
  "paid not at all" (LFB, II, pp. 17-19), in May "a third" (LFB, II, p. 7),
  and "then no more" (Ibid., p. 8).

  It was "a dead season" (Margaret Dyson, The Silent & Idle Mill, Leeds, 1931, p. 6).
  `);

test('works by name, volumes and places by number', () => {
  const { works } = worksList(analysis);
  const tree = works.map(({ name, volumes }) => [
    name,
    volumes.map(each => [each.volume, each.places.map(p => p.place)]),
  ]);
  expect(tree).toEqual([
    [
      'LFB',
      [
        [null, ['']],
        ['2', ['p. 7', 'p. 8', 'pp. 17-19']],
        ['10', ['p. 83']],
      ],
    ],
    ['Margaret Dyson, The Silent & Idle Mill', [[null, ['p. 6']]]],
  ]);
});

test('a work knows its full name, how often it is cited and where it is defined', () => {
  const [letters] = worksList(analysis).works;
  expect(letters).toMatchObject({ full: 'Ada Crowther, Letters from Bramley', count: 5 });
  expect(analysis.text.slice(letters.definedAt!)).toContain('hereafter cited as LFB');
});

test('what is cited without saying what stands apart', () => {
  const { unresolved, works } = worksList(asked('He "never paid" (ibid., p. 84).').analysis);
  expect(unresolved.map(({ words }) => words)).toEqual(['ibid., p. 84']);
  expect(works).toEqual([]);
});

describe('exported', () => {
  test('as Markdown, in which the text’s words are only words', () =>
    expect(exportWorks(analysis, 'markdown')).toBe(
      [
        '# Works Cited',
        '',
        '## LFB',
        '',
        'Ada Crowther, Letters from Bramley',
        '',
        '- Ada Crowther, Letters from Bramley, hereafter cited as LFB (line 2)',
        '- Volume 2',
        '  - p. 7 (line 5)',
        '  - p. 8 (line 6)',
        '  - pp. 17-19 (line 5)',
        '- Volume 10',
        '  - p. 83 (line 4)',
        '',
        '## Margaret Dyson, The Silent \\& Idle Mill',
        '',
        '- p. 6 (line 8)',
        '',
      ].join('\n'),
    ));

  test('as rows for a spreadsheet', () => {
    const rows = exportWorks(analysis, 'csv').split('\n');
    expect(rows[0]).toBe('Work,Full title,Volume,Place,Piece,Line,Citation');
    expect(rows[2]).toBe('LFB,"Ada Crowther, Letters from Bramley",2,p. 7,,5,"LFB, II, p. 7"');
    expect(rows).toHaveLength(8);
  });

  test('words that a spreadsheet would reckon with stay words', () => {
    const { analysis } = asked('It was "dead" (Margaret Dyson, =SUM(A1) and "Other" Sums, Leeds, 1931, p. 6).');
    const cells = exportWorks(analysis, 'csv').split(/[\n,]/);
    expect(cells.filter(cell => /^"?[=+@-]/.test(cell))).toEqual([]);
  });

  test('a text that cites nothing gives the headings alone', () => {
    const { analysis } = asked('The mill stood idle.');
    expect(exportWorks(analysis, 'markdown')).toBe('# Works Cited\n');
    expect(exportWorks(analysis, 'csv').trim().split('\n')).toHaveLength(1);
  });
});
