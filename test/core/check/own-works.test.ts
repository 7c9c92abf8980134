import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import type { Bibliography } from '../../../server/src/check/finding.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import { Library, type Work } from '../../../server/src/library/model.ts';
import { drawn } from '../../support/drawn.ts';

const own: Work[] = [
  {
    id: 'harding1951',
    keys: ['old-key'],
    origin: 'workspace',
    abbreviations: ['DCW'],
    title: 'Writings of the Dock Company',
    author: 'Ann Harding',
    year: '1951-1960',
    volumeCount: { count: 4, confidence: 'high' },
  },
  {
    id: 'quay',
    origin: 'workspace',
    abbreviations: [],
    title: 'The Long Quay of Hull',
    author: 'Max Lee',
    year: '1950',
    lastPage: 90,
  },
];
const library = new Library(own, [bundledLibrary]);
const complete: Bibliography = { complete: true, problems: [] };

/** Findings of one rule in a drawing, beside what is drawn. */
function found(code: string, drawing: string, bibliography: Bibliography | null = complete) {
  const prose = drawn(drawing);
  const { findings, apparatus } = analyse(prose.content, { dialect: 'markdown', library, bibliography });
  const own = findings.filter(finding => finding.code === code);
  return {
    spans: own.map(({ span }) => span),
    drawn: prose.squiggles.map(({ span }) => span),
    findings: own,
    apparatus,
    content: prose.content,
  };
}

describe('citation/unknown-key', () => {
  const mistyped = `
    The wages were halved [@harding1915, p. 57; @harding1952, p. 2].
                                                 ~~~~~~~~~~~
  `;

  test('says which key is not there, and writes the one that was meant', () => {
    const { spans, drawn, findings, content } = found(
      'citation/unknown-key',
      mistyped.replace('@harding1915', '@harding1951'),
    );
    expect(spans).toEqual(drawn);
    expect(findings[0].message).toBe('No work in the bibliography has the key “harding1952”. “harding1951” was meant?');
    const [{ span, text }] = findings[0].fixes![0].edits;
    expect(content.slice(0, span.start) + text + content.slice(span.end)).toContain('@harding1951, p. 2]');
  });

  test('takes two swapped figures for a slip', () => {
    const { findings } = found('citation/unknown-key', 'They were halved [@harding1915, p. 57].');
    expect(findings[0].message).toContain('“harding1951” was meant?');
  });

  test('takes the works in the front matter for all there are where they have most of the keys', () => {
    const prose = 'They were halved [@nobody, p. 57; @quay; @harding1951].';
    const { findings } = found('citation/unknown-key', prose, { complete: true, withoutFiles: true, problems: [] });
    expect(findings).toMatchObject([{ message: 'No work in the bibliography has the key “nobody”.' }]);
  });

  test('takes a slip for one among the works in the front matter too', () => {
    const bibliography = { complete: true, withoutFiles: true, problems: [] };
    expect(found('citation/unknown-key', 'They were halved [@hardin1951].', bibliography).findings).toHaveLength(1);
  });

  test('knows every key of a work', () => {
    expect(found('citation/unknown-key', 'They were halved [@old-key, p. 57; see @quay].').findings).toEqual([]);
  });

  test.each([
    ['without a bibliography', 'They were halved [@nobody, p. 57].', null],
    [
      'with one that could not be read in full',
      'They were halved [@nobody, p. 57].',
      { complete: false, problems: [] },
    ],
    [
      'where most keys are not among the works in the front matter',
      'They were halved [@nobody, p. 57; @quay; @strike].',
      { complete: true, withoutFiles: true, problems: [] },
    ],
    ['at a name on a network', 'Ask @somebody about it.', complete],
    ['at the label of a figure', 'The quay [@fig-quay] was closed; see @tbl-wages.', complete],
  ])('is silent %s', (_where, prose, bibliography) => {
    expect(found('citation/unknown-key', prose, bibliography).findings).toEqual([]);
  });
});

describe('a work of the user’s own library', () => {
  test('is one work, by key, abbreviation and title', () => {
    const { apparatus } = found(
      '',
      'See [@harding1951, p. 5], DCW, II, p. 7, and Ann Harding, *Writings of the Dock Company*, p. 9.',
    );
    expect(apparatus.works).toHaveLength(1);
    expect(apparatus.works[0]).toMatchObject({ origin: 'workspace', libraryId: 'harding1951' });
    expect(apparatus.citations).toHaveLength(3);
  });

  test('is checked where the text cites it in full', () => {
    const { findings } = found(
      'locator/page-out-of-range',
      'So says Max Lee, *The Long Quay of Hull* (Hull, 1950), p. 120.',
    );
    expect(findings).toHaveLength(1);
  });
});

describe('work/conflict', () => {
  test('says that the text gives another number of volumes', () => {
    const { spans, drawn, findings } = found(
      'work/conflict',
      `
      Ann Harding, Writings of the Dock Company, 5 vols., Hull, 1951-60 (hereafter cited as DCW). See DCW, II, p. 9.
                                                 ~~~~~~
      `,
    );
    expect(findings[0]?.message).toBe('The text gives DCW 5 volumes; your library has it in 4. Is it another edition?');
    expect(findings[0].severity).toBe('information');
    expect(spans).toEqual(drawn);
  });

  test('says that the text has the abbreviation for another work', () => {
    const { findings } = found(
      'work/conflict',
      'Clara Webb, Letters to Friends, Hull, 1970 (hereafter cited as DCW). See DCW, p. 9.',
    );
    expect(findings[0]?.message).toContain('in your library it stands for “Writings of the Dock Company”');
  });

  test.each([
    'Ann Harding, Writings of the Dock Company, 4 vols., Hull, 1951-60 (hereafter cited as DCW). See DCW, II, p. 9.',
    'Ann Harding, Writings of the Dock Company, 2 vols., Hull, 1931 (hereafter cited as DCW). See DCW, II, p. 9.',
    'V. I. Lenin, Collected Works, 45 vols., Moscow, 1960-70 (hereafter cited as LCW). See LCW, II, p. 9.',
    'V. I. Lenin, Collected Works, 47 vols., Moscow, 1960-80 (hereafter cited as LCW). See LCW, II, p. 9.',
  ])('is silent where they agree, or the text has an older edition: %s', prose => {
    expect(found('work/conflict', prose).findings).toEqual([]);
  });
});

test('work/broken-file shows what is wrong with the names of files', () => {
  const problems = [{ span: { start: 0, end: 3 }, message: 'There is no file “a.bib” here.' }];
  expect(found('work/broken-file', 'Nothing.', { complete: false, problems }).findings).toMatchObject(problems);
});
