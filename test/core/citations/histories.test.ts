import { describe, expect, it } from 'vitest';
import { meaning, resolved, withNotes } from './resolved.ts';

/** What the last citation of a note means, as it stands there; null where it is none. */
const means = (cited: string, ...notes: string[]): string | null => meaning(withNotes(...notes), cited);

/** The citations of notes, as they stand. */
const cited = (...notes: string[]): string[] => {
  const { text, citations } = resolved(withNotes(...notes));
  return citations.map(({ span }) => text.slice(span));
};

describe('days', () => {
  it('the day of a despatch is no volume and no page', () => {
    expect(means('Norden to Hille, Sept. 17, p. 73', 'Norden to Hille, Sept. 17, p. 73.')).toBe(
      'Norden to Hille, page 73',
    );
    expect(cited('So he wrote (Norden, Desp. Aug. 5, 1572; Vester, i. 327).')).toEqual(['Vester, i. 327']);
    expect(cited('So he wrote (Norden, Desp. Aug. 23; Kell Archives).')).toEqual([]);
  });

  it('a number behind any other word still is one', () => {
    expect(means('Norden, *Desp.*, 5', 'Norden, *Desp.*, 5.')).toBe('Norden, Desp., page 5');
  });
});

describe('collections of societies', () => {
  it.each([
    ['Minn. Hist. Colls., V., 422.', 'Minn. Hist. Colls., V., 422'],
    ['See Minn. Hist. Colls., V., 422.', 'Minn. Hist. Colls., V., 422'],
    ['Am. Antiq. Soc. Proc., IV. 33.', 'Am. Antiq. Soc. Proc., IV. 33'],
    ['Cf. Am. Acad. Annals, V., 22.', 'Am. Acad. Annals, V., 22'],
  ])('%s', (note, whole) => expect(cited(note)).toEqual([whole]));

  it('each State has its own', () => {
    const notes = ['Wis. Hist. Colls., III., 149.', 'Minn. Hist. Colls., V., 22.', 'Wis. Hist. Colls., X., 54.'];
    const { citations } = resolved(withNotes(...notes));
    expect(citations.map(({ work }) => work)).toEqual(['Wis. Hist. Colls.', 'Minn. Hist. Colls.', 'Wis. Hist. Colls.']);
  });

  it('a sentence that ends in a short name goes no further', () => {
    expect(cited('The mill stood by the river Wye. Hist. Colls., III., 149.')).toEqual(['Hist. Colls., III., 149']);
  });

  it('a further volume in capitals', () => {
    const note = 'Margrave, VI., 60; IV., 735, 736 and X., 20.';
    expect(cited(note)).toEqual(['Margrave, VI., 60', 'IV., 735, 736', 'X., 20']);
    expect(means('IV., 735, 736', note)).toBe('Margrave, 4, page 735, page 736');
    expect(means('V., 687', 'Margrave, VI., 60.', '*Ibid.* IV., 732; V., 687.')).toBe('Margrave, 5, page 687');
  });

  it.each(['Norden, The Mills, II. 22; XIV. 33 men came.', 'Norden, The Mills, p. 22; in Louis XIV. 33 men.'])(
    'none in %s',
    note => expect(cited(note)).toHaveLength(1),
  );
});

describe('lives of kings and saints', () => {
  it.each([
    ['Life of James, ii. 479.', 'Life of James, ii. 479', 'Life of James, 2, page 479'],
    ['Memoirs of Henry, iv. 12.', 'Memoirs of Henry, iv. 12', 'Memoirs of Henry, 4, page 12'],
    // No chapter has so many verses.
    ['James, ii. 514.', 'James, ii. 514', 'James, 2, page 514'],
    ['James, ii. 14.', 'James, ii. 14', 'James, chapter 2, verse 14'],
    ['Gospel of John, iii. 4.', 'Gospel of John, iii. 4', 'Gospel of John, chapter 3, verse 4'],
  ])('%s', (note, whole, meant) => expect(means(whole, note)).toBe(meant));

  it('the number of a king is none of a volume', () => {
    expect(cited('They lived under James II, 24 men of them.', 'So it was under Henry IV. 12 men came.')).toEqual([]);
  });
});

describe('places of the text itself in italics', () => {
  it.each([
    'It was burned (*see ante*, Chapter 23, note 14).',
    'The mill is old; *vide post*, p. 41.',
    'See *ante*, p. 20.',
    '*Vide supra*, chap. iv.',
    '*Infra*, pp. 20-23, and vol. ii. p. 3.',
  ])('%s', note => expect(resolved(withNotes(note)).works).toEqual([]));

  it('a title that begins with such a word is one', () => {
    expect(means('*Post Mortem*, p. 4', '*Post Mortem*, p. 4.')).toBe('Post Mortem, page 4');
  });
});

describe('words of the work in quotation marks before it', () => {
  it.each([
    // In the middle of a sentence, or behind what was cited before.
    [
      "The Kells 'live on the north side of the lake.' *Hille's Nar.*, vol. ii., p. 83.",
      "*Hille's Nar.*, vol. ii., p. 83",
    ],
    ["So they live. *Hille's Nar.*, p. 3. 'South of the Old Quay.' *Norden's Jour.*, p. 9.", "*Norden's Jour.*, p. 9"],
    // Opened in the paragraph before.
    ["They hold the Great Lake, from the mill to the Old Quay.' *Hille's Nar.*, p. 83.", "*Hille's Nar.*, p. 83"],
  ])('%s', (text, whole) => {
    const { citations, text: read } = resolved(`${text}\n`);
    expect(read.slice(citations.at(-1)!.span)).toBe(whole);
  });

  it.each([
    ['Norden, Anna. “On the Old Quay.” *Journal of Mills* 5 (1990), p. 33.', 'Norden, Anna. “On'],
    ['“On the Old Quay.” *Journal of Mills*, vol. ii, p. 33.', '“On the Old Quay.”'],
    ['Norden, “on quays,” *Journal of Mills*, vol. ii, p. 33.', 'Norden, “on quays,”'],
  ])('but a piece is one: %s', (note, begins) => expect(cited(note)[0]).toMatch(new RegExp(`^${begins}`)));
});

it('a further volume of what was not understood is none of the work before that', () => {
  expect(means('II. 265', 'Norden, Mills, ii. cap. 4.--Of these men. I. 330; II. 265.')).toBeNull();
});
