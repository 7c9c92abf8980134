import { describe, expect, test } from 'vitest';
import { readerFor } from '../../../../server/src/library/own/formats.ts';
import { atOnce } from '../../../../server/src/library/own/reading.ts';
import { drawn } from '../../../support/drawn.ts';

const read = (name: string, content: string) => atOnce(readerFor(name)!(content));

const item = {
  id: 'http://zotero.org/users/1/items/ABCD',
  'citation-key': 'dcw',
  type: 'book',
  title: 'Writings of the <i>Dock</i> Company: A Selection',
  author: [{ family: 'Harding', given: 'Ann' }, { literal: 'Quay Society' }],
  editor: [{ family: 'Heide', given: 'Karl', 'non-dropping-particle': 'von der' }],
  issued: { 'date-parts': [[1951], [1960]] },
  'number-of-volumes': '4',
  publisher: 'Quay & Sons',
  'publisher-place': 'Hull',
  note: 'tex.ids: old\nShorthand: DCW',
  URL: 'https://example.org/dcw',
};

const work = {
  id: 'dcw',
  keys: ['http://zotero.org/users/1/items/ABCD'],
  origin: 'workspace',
  abbreviations: ['DCW'],
  title: 'Writings of the Dock Company: A Selection',
  shortTitles: ['Writings of the Dock Company'],
  author: 'Ann Harding and Quay Society',
  editor: 'Karl von der Heide',
  year: '1951-1960',
  volumeCount: { count: 4, confidence: 'high' },
  publisher: 'Quay & Sons',
  place: 'Hull',
  url: 'https://example.org/dcw',
};

test('CSL-JSON is read', () => {
  expect(read('refs.json', JSON.stringify([item], null, 2))).toEqual({ works: [work], problems: [] });
});

test('also where the list is part of an object, as Zotero’s connectors give it', () => {
  expect(read('refs.json', JSON.stringify({ items: [item] })).works).toEqual([work]);
});

test('CSL-YAML is read', () => {
  const { works, problems } = read(
    'refs.yaml',
    `---
references:
- id: dcw
  title: "Writings of the Dock Company"
  title-short: DCW
  author:
  - family: Harding
    given: Ann
  issued: 1951
  number-of-volumes: 4
- id: quay
  type: book
  title: The Long Quay
  number-of-pages: 312
...
`,
  );
  expect(problems).toEqual([]);
  expect(works).toEqual([
    {
      id: 'dcw',
      origin: 'workspace',
      abbreviations: ['DCW'],
      title: 'Writings of the Dock Company',
      author: 'Ann Harding',
      year: '1951',
      volumeCount: { count: 4, confidence: 'high' },
    },
    {
      id: 'quay',
      origin: 'workspace',
      abbreviations: [],
      title: 'The Long Quay',
      lastPage: 312,
      lastPageFrom: 'count',
      lastPageConfidence: 'medium',
    },
  ]);
});

describe('a slip in one item spoils no other', () => {
  test('in JSON', () => {
    const json = `[
  {"id": "quay", "title": "The Long Quay"},
  {"id": "strike", "title": "The Strike},
  {"id": "ledger" "title": "The Ledger"},
  {"id": "wages", "title": "Wages"}
]`;
    const { works, problems } = read('refs.json', json);
    expect(works.map(({ id }) => id)).toContain('quay');
    expect(works.map(({ id }) => id)).toContain('wages');
    expect(problems.map(({ span }) => json.slice(0, span.start).split('\n').length)).toEqual([3, 4]);
  });

  test('in YAML', () => {
    const yaml = drawn(`
      - id: quay
        title: The Long Quay
      - id: strike
        title: "The Strike" of 1905
                            ~
      - id: wages
        title: Wages
    `);
    const { works, problems } = read('refs.yml', yaml.content);
    expect(works.map(({ id }) => id)).toEqual(['quay', 'wages']);
    expect(problems.map(({ span }) => yaml.content.slice(0, span.start).split('\n').length)).toEqual([4]);
  });
});

test('a list that breaks off says so, and what stands before counts', () => {
  const { works, problems } = read('refs.json', '[{"id": "quay", "title": "The Long Quay"}');
  expect(works).toHaveLength(1);
  expect(problems).toEqual([{ span: { start: 40, end: 41 }, message: expect.stringContaining('does not end') }]);
});

test.each([
  ['refs.json', 'Not a list'],
  ['refs.yaml', 'Not a list'],
  ['refs.json', '{"title": "The Long Quay"}'],
])('what is no list of works at all is a problem: %s with %s', (name, content) => {
  expect(read(name, content).problems).toHaveLength(1);
});

test.each([
  ['refs.json', ''],
  ['refs.json', '[]'],
  ['refs.yaml', ''],
  ['refs.yaml', 'references: []\n'],
  ['refs.bib', ''],
])('an empty file is none: %s with %j', (name, content) => {
  expect(read(name, content)).toEqual({ works: [], problems: [] });
});

test('a work that can’t be cited, for it has no id, is a problem at its place; values of another kind count as not given', () => {
  const json = `[
  {"id": 7, "title": ["The", "Quay"], "author": [5, null, {"family": {}}], "issued": "x", "number-of-volumes": {}},
  {"title": "The Strike", "author": "Ann Harding"},
  [1]
]`;
  const { works, problems } = read('refs.json', json);
  expect(works).toEqual([{ id: '7', origin: 'workspace', abbreviations: [], title: '7' }]);
  expect(problems.map(({ span, message }) => [json.slice(0, span.start).split('\n').length, message])).toEqual([
    [3, 'This is no work that can be cited: it has no “id”.'],
    [4, 'This is no work that can be cited: it has no “id”.'],
  ]);
});

test('a letter without a title is there to be cited', () => {
  const { works, problems } = read('refs.json', '[{"id": "webb1911", "type": "personal_communication"}]');
  expect(works.map(({ id }) => id)).toEqual(['webb1911']);
  expect(problems).toEqual([]);
});

test('YAML that would fill the memory is refused, at its item, and so are names that lead nowhere', () => {
  const bomb = ['  a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let i = 0; i < 9; i++)
    bomb.push(`  ${'bcdefghij'[i]}: &${'bcdefghij'[i]} [${Array(9).fill(`*${'abcdefghij'[i]}`).join(', ')}]`);
  const yaml = `author:\n- Ann Harding\nreferences:\n- id: quay\n- id: bomb\n${bomb.join('\n')}\n- id: *nowhere\n- id: strike\n`;
  const { works, problems } = read('refs.yaml', yaml);
  expect(works.map(({ id }) => id)).toEqual(['quay', 'strike']);
  expect(problems.map(({ span, message }) => [yaml.slice(span.start, span.start + 8), message.slice(0, 27)])).toEqual([
    ['- id: bo', 'The names with “&” and “*” '],
    ['*nowhere', 'What begins with “*” belong'],
  ]);
});

test.each([
  ['refs.json', `[${'{"a":'.repeat(50_000)}`],
  ['refs.json', `[${'['.repeat(50_000)}${']'.repeat(50_000)}]`],
  ['refs.yaml', `- id: q\n  title: ${'['.repeat(50_000)}`],
  ['refs.bib', `@book{a, title = {${'{'.repeat(50_000)}${'}'.repeat(50_000)}}}\n@book{b, title = {B}}`],
])('what stands within one another without end is a problem: %s', (name, content) => {
  expect(read(name, content).problems.length).toBeGreaterThan(0);
});

test('a byte order mark moves nothing', () => {
  expect(read('refs.bib', '\uFEFF@book{a, title = {A} b = {}}').problems[0].span.start).toBe(22);
});

test('other forms are not read', () => {
  expect(readerFor('refs.docx')).toBeUndefined();
});
