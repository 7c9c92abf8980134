import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../server/src/analyse.ts';
import { citationHover } from '../../server/src/features/hover-citation.ts';
import { plainText } from '../../server/src/features/rich.ts';
import { Library } from '../../server/src/library/model.ts';
import type { Citation, CitedWork, Locator } from '../../server/src/resolve/apparatus.ts';
import { readLayout } from '../../server/src/text/layout.ts';
import { Text } from '../../server/src/text/text.ts';

/*
 * What a hover says for every way in which a citation can turn out. The apparatus is made by hand here, so that each way
 * is tested whatever the engine makes of a text; hover.test.ts goes all the way from the text.
 */

const library = new Library([
  {
    id: 'mill-papers',
    abbreviations: ['MP'],
    title: 'Mill Papers',
    author: 'Ada Crowther',
    edition: '2nd edition',
    place: 'Leeds',
    publisher: 'Aire Press',
    year: '1951',
    volumeCount: { count: 4, confidence: 'high' },
    volumes: [{ number: '2', title: 'The Strike', year: '1842' }],
  },
]);

const content = `Ada Crowther, Mill Papers, hereafter MP.
MP, II, p. 83. Ibid., p. 91.
Ibid., pp. 92-94. QXZ, p. 4.
`;

const page = (from: string, to = from): Locator => ({ label: 'page', from, to, span: { start: 0, end: 0 } });

/** A citation of those words of the text. */
function cited(words: string, more: Partial<Citation>): Citation {
  const start = content.indexOf(words);
  const span = { start, end: start + words.length };
  const nothing = { form: null, title: null, volume: null, volumeAt: null, year: null, evidence: null };
  return {
    span,
    kind: 'abbreviated',
    work: null,
    locators: [],
    antecedent: null,
    candidates: [],
    note: null,
    ...nothing,
    ...more,
  };
}

const form = (words: string) => ({ text: words, span: { start: 0, end: 0 } });

const papers: CitedWork = {
  id: 'MP',
  abbreviation: 'MP',
  title: 'Mill Papers',
  author: 'Ada Crowther',
  origin: 'document',
  definedAt: { start: 0, end: 38 },
  definition: 0,
  libraryId: 'mill-papers',
};

const definition = cited('Ada Crowther, Mill Papers, hereafter MP', {
  kind: 'definition',
  work: 'MP',
  form: form('MP'),
});
const second = cited('MP, II, p. 83', {
  work: 'MP',
  volume: 2,
  volumeAt: form('II'),
  locators: [page('83')],
  form: form('MP'),
});
const ibid = cited('Ibid., p. 91', {
  kind: 'ibid',
  work: 'MP',
  volume: 2,
  locators: [page('91')],
  antecedent: 1,
  form: form('Ibid.'),
});
const again = cited('Ibid., pp. 92-94', {
  kind: 'ibid',
  work: 'MP',
  volume: 2,
  locators: [page('92', '94')],
  antecedent: 2,
  form: form('Ibid.'),
});

/** The hover on the last of the citations. */
function hover(citations: readonly Citation[], works: readonly CitedWork[] = [papers]): string[] {
  const text = new Text(content);
  const notes = { scopes: [], notes: [], markers: [], crossReferences: [] };
  const apparatus = { ...notes, citations, works };
  const analysis: Analysis = {
    text,
    layout: readLayout(text, 'plaintext'),
    apparatus,
    library,
    findings: [],
    counts: { notes: 0, citations: 1 },
  };
  return plainText(citationHover(analysis, citations.length - 1)).split('\n');
}

const edition = 'Ada Crowther, Mill Papers (2nd edition), 4 volumes';
const defined = 'MP is defined on line 1: Ada Crowther, Mill Papers, hereafter MP';

test('a citation by abbreviation: edition, place, and where it is defined', () =>
  expect(hover([definition, second])).toEqual([edition, 'Volume 2 (The Strike, 1842), p. 83', defined]));

test('a citation with its piece', () => {
  const piece = { ...second, title: 'To the Overseer', volume: 3, volumeAt: form('III') };
  expect(hover([definition, piece])).toEqual([edition, '“To the Overseer”, volume 3, p. 83', defined]);
});

test('ibid: the citation it repeats, with its line, and its own page', () =>
  expect(hover([definition, second, ibid])).toEqual([
    edition,
    'Volume 2 (The Strike, 1842), p. 91',
    'Ibid. = MP 2 (line 2), here p. 91',
    defined,
  ]));

test('ibid after ibid: every link of the chain', () =>
  expect(hover([definition, second, ibid, again])[2]).toBe(
    'Ibid. = Ibid., p. 91 (line 2) = MP 2 (line 2), here pp. 92-94',
  ));

test('a long chain: its first and its last link', () => {
  const links = Array.from({ length: 9 }, (_, i) => ({ ...ibid, antecedent: i + 1 }));
  expect(hover([definition, second, ...links])[2]).toBe('Ibid. = Ibid., p. 91 (line 2) = MP 2 (line 2), here p. 91');
});

test('a chain that bites its tail ends', () => {
  expect(
    hover([
      { ...ibid, antecedent: 1 },
      { ...again, antecedent: 0 },
    ])[2],
  ).toBe('Ibid. = Ibid., p. 91 (line 2), here pp. 92-94');
});

test('a volume that was read otherwise than it stands', () => {
  const scanned = { ...second, volumeAt: form('11'), evidence: '11 is how the scan shows II' };
  expect(hover([definition, scanned])).toEqual([
    edition,
    'Volume 2 (The Strike, 1842) (written “11”), p. 83',
    defined,
    '11 is how the scan shows II.',
  ]);
});

describe('a definition', () => {
  test('says how often it is used', () =>
    expect(hover([second, ibid, { ...definition }], [{ ...papers, definition: 2 }])).toEqual([
      edition,
      'Cited 2 times more in this text.',
    ]));

  test('that is used once', () =>
    expect(hover([second, definition], [{ ...papers, definition: 1 }])[1]).toBe('Cited once more in this text.'));

  test('that is never used', () => expect(hover([definition])[1]).toBe('Cited nowhere else in this text.'));
});

describe('a work that this text does not define', () => {
  const elsewhere = { ...papers, definedAt: null, definition: null };

  test('but the library knows', () =>
    expect(hover([second], [{ ...elsewhere, origin: 'library' }])[2]).toBe(
      'MP is known from Loccit’s library; the text does not define it.',
    ));

  test('but the user’s own list of works has', () =>
    expect(hover([second], [{ ...elsewhere, origin: 'workspace' }])[2]).toBe(
      'MP is known from your own list of works.',
    ));

  test('nor anyone', () => {
    const named: CitedWork = {
      ...elsewhere,
      id: 'QXZ',
      abbreviation: 'QXZ',
      title: null,
      author: null,
      origin: 'named',
      libraryId: null,
    };
    const unknown = cited('QXZ, p. 4', { work: 'QXZ', form: form('QXZ'), locators: [page('4')] });
    expect(hover([unknown], [named])).toEqual(['QXZ', 'p. 4', '“QXZ” is not defined in this text.']);
  });
});

describe('a citation that the text does not decide', () => {
  test('names its candidates, each with its line', () => {
    const unsure = cited('QXZ, p. 4', { kind: 'short', form: form('QXZ'), locators: [page('4')], candidates: [0, 1] });
    expect(hover([definition, second, unsure])).toEqual([
      'QXZ may stand for any of these; the text does not decide:',
      '• MP (line 1)',
      '• MP 2, p. 83 (line 2)',
    ]);
  });

  test('says so, and why', () => {
    const lost = cited('Ibid., p. 91', {
      kind: 'ibid',
      form: form('Ibid.'),
      locators: [page('91')],
      evidence: 'no citation stands before it',
    });
    expect(hover([lost])).toEqual([
      'Ibid.: the text does not say which work this is.',
      'p. 91',
      'No citation stands before it.',
    ]);
  });
});
