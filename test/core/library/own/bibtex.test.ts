import { describe, expect, test } from 'vitest';
import { readBibtex } from '../../../../server/src/library/own/bibtex.ts';
import { atOnce } from '../../../../server/src/library/own/reading.ts';
import { drawn } from '../../../support/drawn.ts';

const read = (content: string) => atOnce(readBibtex(content));
const works = (content: string) => read(content).works;

test('an entry becomes a work', () => {
  const { works, problems } = read(`
    @mvbook{dcw,
      author    = {Harding, Ann and Webb, J{\\"o}rg},
      title     = {Writings of the {Dock} Company},
      shorthand = {DCW},
      shorttitle = {Writings},
      volumes   = 4,
      date      = {1951/1960},
      publisher = {Quay \\& Sons},
      location  = {Hull},
      url       = {https://example.org/dcw},
    }`);
  expect(problems).toEqual([]);
  expect(works).toEqual([
    {
      id: 'dcw',
      origin: 'workspace',
      abbreviations: ['DCW'],
      title: 'Writings of the Dock Company',
      shortTitles: ['Writings'],
      author: 'Ann Harding and Jörg Webb',
      volumeCount: { count: 4, confidence: 'high' },
      year: '1951-1960',
      publisher: 'Quay & Sons',
      place: 'Hull',
      url: 'https://example.org/dcw',
    },
  ]);
});

describe('a work of several volumes', () => {
  test('learns from entries that refer to it', () => {
    const [whole, second, quay] = works(`
      @mvcollection{dcw, title = {Writings}, editor = {Harding, Ann}, shorthand = {DCW}, volumes = {4}}
      @collection{dcw2, crossref = {dcw}, volume = {2}, title = {The Strike}, pagetotal = {412}, date = {1953}}
      @incollection{quay, crossref = {dcw2}, author = {Lee, Max}, title = {The Long Quay}, pages = {13--40}}`);
    expect(whole).toMatchObject({
      title: 'Writings',
      volumes: [{ number: '2', title: 'The Strike', year: '1953', lastPage: 412, lastPageConfidence: 'medium' }],
      contents: [{ title: 'The Long Quay', volume: '2', firstPage: 13, lastPage: 40, confidence: 'high' }],
    });
    expect(second).toMatchObject({ title: 'The Strike', editor: 'Ann Harding', abbreviations: [] });
    expect(quay).toMatchObject({ title: 'The Long Quay', author: 'Max Lee' });
  });

  test('may be known by one of its volumes alone', () => {
    const [work] = works(`@book{dcw2, shorthand = {DCW}, maintitle = {Writings}, volume = {2}, volumes = {4},
      title = {The Strike}, pagetotal = {412}}`);
    expect(work).toMatchObject({ title: 'Writings', volumes: [{ number: '2', title: 'The Strike', lastPage: 412 }] });
    expect(work).not.toHaveProperty('lastPage');
  });

  test('is left alone by references that run in a circle', () => {
    const bib = '@book{a, title={A}, crossref={b}}\n@book{b, title={B}, crossref={a}}\n@book{c, crossref={c}}';
    const { works, problems } = read(bib);
    expect(works).toHaveLength(3);
    expect(problems.map(({ span, message }) => [bib.slice(span.start, span.end), message])).toEqual([
      ['@book{a', 'a is named as part of itself under “crossref”, by way of b.'],
      ['@book{c', 'c is named as part of itself under “crossref”.'],
    ]);
  });
});

test('strings, comments, older keys and doubled fields are read as BibTeX reads them', () => {
  const [work] = works(`
    Anything may stand here.
    @comment{jabref-meta: {x}}
    @STRING{qs = "Quay \\& Sons"}
    @Book(harding:1950,
      Title = "The Long" # { Quay}, % the first edition
      Publisher = qs,
      ids = {hard50, h1},
      Year = 1950, year = 1960)`);
  expect(work).toMatchObject({
    id: 'harding:1950',
    keys: ['hard50', 'h1'],
    title: 'The Long Quay',
    publisher: 'Quay & Sons',
    year: '1950',
  });
});

describe('an entry that is half written', () => {
  const broken = drawn(`
    @book{quay, title = {The Long Quay}}
    @book{strike,
      title = {The Strike}
      author = {Lee, Max},
      ~ strike can’t be read from here on. Often a comma or a brace is missing just before.
    }
    @book{ledger, title = {The Ledger}}
    @book{wages, title = {Wages}
    ~~~~~~~~~~~~ wages does not end: a closing brace or quotation mark is missing in it.
  `);

  test('is a problem at the place where it can’t be read on', () => {
    const { problems } = read(broken.content);
    expect(problems.map(({ message }) => message)).toEqual(broken.squiggles.map(({ label }) => label));
    expect(problems[0].span).toEqual(broken.squiggles[0].span);
    expect(problems[1].span.start).toBe(broken.squiggles[1].span.start);
  });

  test('does no harm to its neighbours', () => {
    expect(works(broken.content).map(({ id }) => id)).toEqual(['quay', 'ledger']);
  });
});

test('remarks between entries may hold anything', () => {
  const { works, problems } = read(`
    @book{quay, title = {The Long Quay}}
    % @book{old, title = {Left out}} and mail to ann@example.org
    @book{strike, title = {The Strike}}`);
  expect(problems).toEqual([]);
  expect(works.map(({ id }) => id)).toEqual(['quay', 'strike']);
});

test('what the parser passes over in silence is a problem all the same', () => {
  const { works, problems } = read('@book(quay, title = {The Long Quay} year = 1950)');
  expect(works).toEqual([]);
  expect(problems).toEqual([{ span: { start: 0, end: 10 }, message: expect.stringContaining('quay can’t be read.') }]);
});

test.each([
  ['{\\"U}ber B\\"aren', 'Über Bären'],
  ["Andr{\\'e} \\v{C}apek, Dvo\\v r\\'ak", 'André Čapek, Dvořák'],
  ['Gro{\\ss}e Stra\\ss e, \\O rsted', 'Große Straße, Ørsted'],
  ['\\emph{Red} October -- \\textsc{now}', 'Red October – now'],
  ['Marx \\& Engels, 50\\% of~it', 'Marx & Engels, 50% of it'],
  ['na{\\"\\i}ve fa\\c{c}ade', 'naïve façade'],
  ['plain', 'plain'],
])('the title %s is %s', (title, plain) => {
  expect(works(`@book{a, title = {${title}}}`)[0].title).toBe(plain.normalize('NFC'));
});

test.each([
  ['Harding, Ann', 'Ann Harding'],
  ['Ann Harding and Max Lee and Jo Webb', 'Ann Harding, Max Lee and Jo Webb'],
  ['{Dock and Quay Company}', 'Dock and Quay Company'],
  ['von der Heide, Jr, Karl', 'Karl von der Heide Jr'],
  ['Harding, Ann and others', 'Ann Harding et al.'],
])('the author %s is %s', (author, plain) => {
  expect(works(`@book{a, title = {A}, author = {${author}}}`)[0].author).toBe(plain);
});
