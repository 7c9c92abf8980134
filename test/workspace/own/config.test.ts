import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../../server/src/workspace/own/config.ts';
import { drawn } from '../../support/drawn.ts';

const schema = JSON.parse(readFileSync(`${import.meta.dirname}/../../../library/schemas/loccit.schema.json`, 'utf8'));
const fits = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema);

const full = `
works:
  - id: dcw
    abbreviation: DCW
    title: Writings of the Dock Company
    shortTitles: [Writings]
    author: [Ann Harding, Jo Webb]
    editor: Max Lee
    publisher: Quay & Sons
    place: Hull
    year: 1951-1960
    citedBy: page
    form: DCW 2:83
    url: https://example.org/dcw
    volumes:
      - number: 1
        title: The Quay
        year: 1951
        lastPage: 412
        url: https://example.org/dcw/{volume:02}#p{page}
      - number: 2
        firstPage: 413
        scanOffset: -400
    contents:
      - title: To the Reader
        aliases: [Preface]
        volume: 1
        pages: 1-12
        date: 1949
      - title: A Single Page
        volume: 2
        pages: 40
    completeContents: [1]
  - title: The Long Quay
    lastPage: 300
  - abbreviation: DLL
    shorthand: DL
    title: Dock Letters
    volumes: 3
bibliography:
  - references.bib
  - more/zotero.json
rules:
  note/gap: off
  locator/range-style: error
pageRanges: mhra
ignore: drafts/**
`;

test('all that can be said is read, and fits the schema', () => {
  const { config, problems } = readConfig(full);
  expect(problems).toEqual([]);
  expect(fits(parse(full))).toBe(true);
  expect(config).toMatchObject({
    bibliography: [{ path: 'references.bib' }, { path: 'more/zotero.json' }],
    rules: { 'note/gap': 'off', 'locator/range-style': 'error' },
    pageRanges: 'mhra',
    ignore: ['drafts/**'],
  });
  expect(config?.works).toEqual([
    {
      id: 'dcw',
      origin: 'workspace',
      abbreviations: ['DCW'],
      title: 'Writings of the Dock Company',
      shortTitles: ['Writings'],
      author: 'Ann Harding and Jo Webb',
      editor: 'Max Lee',
      publisher: 'Quay & Sons',
      place: 'Hull',
      year: '1951-1960',
      citedBy: 'page',
      form: 'DCW 2:83',
      url: 'https://example.org/dcw',
      volumes: [
        {
          number: '1',
          title: 'The Quay',
          year: '1951',
          lastPage: 412,
          lastPageFrom: 'count',
          lastPageConfidence: 'high',
          url: 'https://example.org/dcw/{volume:02}#p{page}',
        },
        { number: '2', firstPage: 413, scanOffset: -400 },
      ],
      contents: [
        {
          title: 'To the Reader',
          aliases: ['Preface'],
          volume: '1',
          firstPage: 1,
          lastPage: 12,
          date: '1949',
          confidence: 'high',
        },
        { title: 'A Single Page', volume: '2', firstPage: 40, lastPage: 40, confidence: 'high' },
      ],
      completeContents: ['1'],
    },
    {
      id: 'The Long Quay',
      origin: 'workspace',
      abbreviations: [],
      title: 'The Long Quay',
      lastPage: 300,
      lastPageFrom: 'count',
      lastPageConfidence: 'high',
    },
    {
      id: 'DLL',
      origin: 'workspace',
      abbreviations: ['DLL', 'DL'],
      title: 'Dock Letters',
      volumeCount: { count: 3, confidence: 'high' },
    },
  ]);
});

/** Where and what is complained of, with the drawing that expects it; the schema complains too. */
const complaints = (drawing: string) => {
  const { content, squiggles } = drawn(drawing);
  const { problems } = readConfig(content);
  return { content, problems, expected: squiggles };
};

test.each([
  `
    worsk: []
    ~~~~~ This file has nothing called “worsk”. “works” was meant?
  `,
  `
    works:
      - title: The Long Quay
        volums: 3
        ~~~~~~ A work has nothing called “volums”. “volumes” was meant?
  `,
  `
    works:
      - title: The Long Quay
        volumes: three
                 ~~~~~ “volumes” is a whole number.
  `,
  `
    works:
      - title: The Long Quay
        citedBy: foot
                 ~~~~ “citedBy” is one of these: page, column, paragraph, section.
  `,
  `
    works:
      - title: The Long Quay
        url: javascript:alert(1)
             ~~~~~~~~~~~~~~~~~~~ An address begins with https:// or http://.
  `,
  `
    works:
      - title: The Long Quay
        url: https://{volume}.example.org/
             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ An address begins with https:// or http://.
  `,
  `
    works:
      - title: The Long Quay
        url: https://example.org/{folio}
             ~~~~~~~~~~~~~~~~~~~~~~~~~~~ An address begins with https:// or http://.
  `,
  `
    works:
      - title: The Long Quay
        contents: [{ title: A, pages: 9-4 }]
                                      ~~~ “pages” are the first and the last page in full: 179-181.
  `,
  `
    works:
      - author: { family: Harding }
                ~~~~~~~~~~~~~~~~~~~ “author” is a text, or a list with a text on each line.
        title: The Long Quay
  `,
  `
    rules:
      note/gap: loud
                ~~~~ “note/gap” is one of these: error, warning, information, hint, off.
  `,
  `
    pageRanges: oxford
                ~~~~~~ “pageRanges” is one of these: text, chicago, mhra, full.
  `,
  `
    rules: [note/gap]
           ~~~~~~~~~~ Here names with values are expected, one on each line: “title: ...”.
  `,
  `
    bibliography: 7
                  ~ “bibliography” is the name of a file, or a list with a name on each line.
  `,
])('what makes no sense is a problem at its place: %#', drawing => {
  const { content, problems, expected } = complaints(drawing);
  expect(problems.map(({ span, message }) => ({ span, label: message }))).toEqual(expected);
  if (!content.includes('9-4')) expect(fits(parse(content))).toBe(false);
});

test('a work without a title is a problem; the others count', () => {
  const { config, problems } = readConfig('works:\n  - author: Ann Harding\n  - title: The Long Quay\n');
  expect(problems.map(({ message }) => message)).toEqual(['This work has no title; a line “title: ...” is needed.']);
  expect(config?.works.map(({ title }) => title)).toEqual(['The Long Quay']);
});

test('a rule that is not there is a problem', () => {
  const { problems } = readConfig('rules:\n  note/gaps: off\n');
  expect(problems).toMatchObject([{ message: expect.stringContaining('There is no rule “note/gaps”') }]);
});

describe('what is no YAML', () => {
  test.each(['works: [', 'works:\n\t- title: A', 'title: "A', 'a: b: c', 'works:\n  - title: A\n - title: B'])(
    '%j says where',
    content => {
      const { config, problems } = readConfig(content);
      expect(config).toBeNull();
      expect(problems.length).toBeGreaterThan(0);
      for (const { span, message } of problems) {
        expect(span.start).toBeLessThanOrEqual(content.length);
        expect(message).toMatch(/\.$|\?$/);
      }
    },
  );
});

test.each(['', '# nothing yet\n', '{}', 'works:\n', 'rules: {}\nignore: []\n'])(
  '%j says nothing, and that is in order',
  content => {
    expect(readConfig(content).problems).toEqual([]);
  },
);

test.each([
  ['manuscript: ¦[ch1.md, ch2.md\nrules:\n  note/gap: off\n', 'What begins here with [ is not closed: ] is missing.'],
  ['manuscript:\n  - ¦[ch1.md', 'What begins here with [ is not closed: ] is missing.'],
  ['works:\n  - ¦{title: A, year: 1911\nignore: []\n', 'What begins here with { is not closed: } is missing.'],
  ['works:\n  - title: ¦"The Quay\n    author: Ann\n', 'What begins here with " is not closed: " is missing.'],
  ["works:\n  - title: 'The Miner'¦s Life'\n", 'The text ends before this. One with an apostrophe belongs in double'],
  ['manuscript:\n  - ch1.md\n¦ - ch2.md\n', 'This line stands too far to the left or right'],
  ['¦<<<<<<< mine\nworks: []\n', 'Two versions of this file were put together here'],
  ['ignore:\n  - ¦*.md\n', 'What begins with “*” belongs in quotation marks'],
  ['rules:\n¦note/gap: off\n', '“note/gap” belongs below a line “rules:”, moved in by two spaces.'],
])('the place to be mended is shown, and how: %j', (drawn, words) => {
  const { problems } = readConfig(drawn.replace('¦', ''));
  expect(problems.map(({ span }) => span.start)).toEqual([drawn.indexOf('¦')]);
  expect(problems[0].message).toContain(words);
});

test('brackets within brackets without end are a problem, and no more', () => {
  expect(readConfig(`works: ${'['.repeat(20_000)}`).problems.length).toBeGreaterThan(0);
});

test('aliases that would fill the memory are refused', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let i = 0; i < 9; i++)
    bomb.push(`${'bcdefghij'[i]}: &${'bcdefghij'[i]} [${Array(9).fill(`*${'abcdefghij'[i]}`).join(', ')}]`);
  const { problems } = readConfig(bomb.join('\n'));
  expect(problems.length).toBeGreaterThan(0);
});
