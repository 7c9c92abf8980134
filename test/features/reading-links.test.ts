import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analyse.ts';
import { readingLinks } from '../../server/src/features/reading-links.ts';
import { Library, type Volume, type Work } from '../../server/src/library/model.ts';
import { drawn } from '../support/drawn.ts';

const base = 'https://library.example/crowther';

const letters: Work = {
  id: 'LFB',
  abbreviations: ['LFB'],
  title: 'Letters from Bramley',
  author: 'Ada Crowther',
  volumeCount: { count: 3, confidence: 'high' },
  url: base,
  volumes: [{ number: '3', url: `${base}/3` }],
  contents: [
    { title: 'To the Overseer', volume: '2', firstPage: 80, lastPage: 91, url: `${base}/overseer`, confidence: 'high' },
    {
      title: 'To the Weavers',
      volume: '2',
      firstPage: 92,
      lastPage: 99,
      url: 'file:///etc/passwd',
      confidence: 'high',
    },
    { title: 'To Leeds', volume: '1', firstPage: 5, lastPage: 9, url: `${base}/leeds`, confidence: 'low' },
  ],
};

/** Where the links lead; they are expected under what is drawn. */
function links(drawing: string): [string, string][] {
  const { content, squiggles } = drawn(drawing);
  const analysis = analyse(content, { dialect: 'plaintext', library: new Library([letters]) });
  const found = readingLinks(analysis);
  expect(found.map(({ span }) => span)).toEqual(squiggles.map(({ span }) => span));
  return found.map(({ url, name }) => [url, name]);
}

test('the pages of a piece that the library knows lead to it', () =>
  expect(
    links(`
      The owner "never paid on a Saturday" (LFB, II, p. 83).
                                                        ~~
      `),
  ).toEqual([[`${base}/overseer`, '“To the Overseer”']]));

test('so does its title', () =>
  expect(
    links(`
      The owner "never paid" ("To the Overseer," LFB, II, pp. 83-85).
                               ~~~~~~~~~~~~~~~
      `),
  ).toEqual([[`${base}/overseer`, '“To the Overseer”']]));

test('where no piece is known, the volume leads to the volume', () =>
  expect(
    links(`
      The owner "never paid on a Saturday" (LFB, III, p. 7).
                                                 ~~~
      `).map(([url]) => url),
  ).toEqual([`${base}/3`]));

test('a definition leads to the work', () =>
  expect(
    links(`
      Her letters came late (Ada Crowther, Letters from Bramley, 3 vols.,
                                           ~~~~~~~~~~~~~~~~~~~~
      Leeds, 1890, hereafter cited as LFB).
      `),
  ).toEqual([[base, 'Letters from Bramley']]));

test('only pages of the web are led to, and of pieces only those that are sure', () =>
  expect(links('The owner "never paid" (LFB, II, p. 95), "nor said why" (LFB, I, p. 6).')).toEqual([]));

test('what is not known leads nowhere', () =>
  expect(links('The owner "never paid" (Hartley, Looms, p. 95).')).toEqual([]));

describe('an address may be a template', () => {
  const linked = (url: string, prose: string, volume: Partial<Volume> = {}) => {
    const library = new Library([{ ...letters, url, volumes: [{ number: '2', ...volume }], contents: [] }]);
    return readingLinks(analyse(prose, { dialect: 'plaintext', library })).map(link => link.url);
  };

  test.each([
    [`${base}/v{volume:02}.htm#p{page}`, 'So it was (LFB, II, p. 83).', `${base}/v02.htm#p83`],
    [`${base}/v{volume:02}.htm#p{page}`, 'So it was (LFB, II, p. xii).', `${base}/v02.htm`],
    [`${base}/{volume}/{page:4}`, 'So it was (LFB, II, pp. 83-85).', `${base}/2/0083`],
    [`${base}/scan/n{scan}`, 'So it was (LFB, II, p. 83).', undefined],
    [`${base}/{volume}/{page}`, 'So it was (LFB, II, p. xii).', undefined],
  ])('%s for the work: %s', (url, prose, address) => {
    expect(linked(url, prose)).toEqual(address === undefined ? [] : [address]);
  });

  test('of a scan, with the pictures counted before its first page', () => {
    const url = `${base}/scan/n{scan}`;
    expect(linked(base, 'So it was (LFB, II, p. 83).', { url, scanOffset: 14 })).toEqual([`${base}/scan/n97`]);
  });

  test('that leads to the page where the citation has one', () => {
    const library = new Library([{ ...letters, url: `${base}/{volume}#{page}`, volumes: [], contents: [] }]);
    const { content, squiggles } = drawn(`
      The owner "never paid on a Saturday" (LFB, II, p. 83).
                                                        ~~
      `);
    const found = readingLinks(analyse(content, { dialect: 'plaintext', library }));
    expect(found.map(({ span }) => span)).toEqual(squiggles.map(({ span }) => span));
  });
});
