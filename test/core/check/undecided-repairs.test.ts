import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { applied } from '../../../server/src/check/repairs/edits.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import { said, withNotes } from '../citations/resolved.ts';

const analysed = (content: string) => analyse(content, { dialect: 'markdown', library: bundledLibrary });

/** The repairs of the one finding under a code: what each is called, the words it gives, and what they mean. */
function repairs(content: string, code: string) {
  const { findings } = analysed(content);
  const found = findings.filter(finding => finding.code === code);
  expect(found.length).toBe(1);
  return found[0].fixes!.map(({ title, edits }) => {
    const after = applied(content, edits);
    const at = edits[0].span.start;
    const { apparatus, text } = analysed(after);
    const citation = apparatus.citations.find(({ span }) => span.start <= at && at <= span.end)!;
    return { title, words: text.slice(citation.span), means: said(citation), after };
  });
}

const KELL = 'Anna Norden, *The Mills of Kell* (Bergen: Fjord, 1978), 12';
const LAW = 'Anna Norden, *Water and Law: A History* (Bergen: Fjord, 1980), 8';
const QUAY = 'Peter Hille, *The Long Quay* (Bremen: Mole, 1951), 40';

describe('an ibid. that may repeat several works', () => {
  const of = (...notes: string[]) => repairs(withNotes(...notes), 'citation/ibid-ambiguous');

  it('can be written out for each of them', () => {
    expect(of(`${KELL}; ${QUAY}.`, 'Ibid., p. 24.').map(({ title, words, means }) => [title, words, means])).toEqual([
      ['Write Norden', 'Norden, p. 24', 'Anna Norden, The Mills of Kell, page 24'],
      ['Write Hille', 'Hille, p. 24', 'Peter Hille, The Long Quay, page 24'],
    ]);
  });

  it('takes the volume along, as the text writes it', () => {
    const written = of('(LCW, XXVI, p. 83); (HCW, II, p. 4).', '*Ibid.*, p. 24.');
    expect(written.map(({ words, means }) => [words, means])).toEqual([
      ['LCW, XXVI, p. 24', 'LCW, 26, page 24'],
      ['HCW, II, p. 24', 'HCW, 2, page 24'],
    ]);
  });

  it('takes the place along where it has none itself', () => {
    const [kell] = of(`${KELL}; ${QUAY}.`, 'Ibid.');
    expect([kell.words, kell.means]).toEqual(['Norden, p. 12', 'Anna Norden, The Mills of Kell, page 12']);
    expect(kell.after).toContain('[^2]: Norden, p. 12.\n');
  });

  it('names two works of one author by their titles', () => {
    const words = of(`${KELL}; ${LAW}.`, 'Ibid., 24.').map(({ words, means }) => [words, means]);
    expect(words).toEqual([
      ['Norden, *The Mills of Kell*, 24', 'Anna Norden, The Mills of Kell, page 24'],
      ['Norden, *Water and Law*, 24', 'Anna Norden, Water and Law: A History, page 24'],
    ]);
  });
});

describe('a short form that fits several works', () => {
  const of = (content: string) =>
    repairs(content, 'citation/short-ambiguous').map(({ words, means }) => [words, means]);

  it('can be written with the title of each', () => {
    expect(of(withNotes(`${KELL}.`, `${LAW}.`, `${QUAY}.`, 'Norden, 24.'))).toEqual([
      ['Norden, *The Mills of Kell*, 24', 'Anna Norden, The Mills of Kell, page 24'],
      ['Norden, *Water and Law*, 24', 'Anna Norden, Water and Law: A History, page 24'],
    ]);
  });

  it('can be written with the author of each', () => {
    const travels = ['Chard, *Travels*, vol. ii. p. 20.', 'Nieb, *Travels*, vol. i. p. 9.', '*Travels*, p. 12.'];
    expect(of(withNotes(...travels))).toEqual([
      ['Chard, *Travels*, p. 12', 'Chard, Travels, page 12'],
      ['Nieb, *Travels*, p. 12', 'Nieb, Travels, page 12'],
    ]);
  });

  const listed = (a: string, b: string) =>
    `As Norden (1978: 7) says.\n\n# References\n\nNorden, Anna. ${a}. The Mills of Kell. Bergen: Fjord.\n\nNorden, Anna. ${b}. Water and Law. Bergen: Fjord.\n`;

  it('takes the letter of the year from the list of references', () => {
    expect(of(listed('1978a', '1978b'))).toEqual([
      ['Norden (1978a: 7)', 'Norden 1978a, page 7'],
      ['Norden (1978b: 7)', 'Norden 1978b, page 7'],
    ]);
  });

  it('is left to the writer where the list has no letters', () => {
    expect(of(listed('1978', '1978'))).toEqual([]);
  });
});

describe('a word of several titles', () => {
  const codes = (...notes: string[]) => analysed(withNotes(...notes)).findings.map(({ code }) => code);

  it('by several authors is more likely the title of another book', () => {
    const titles = [
      'Ann Ward, *Mills in Action* (Oslo: Fjord, 1978), 3.',
      'Peter Hille, *Mills and Order* (Oslo: Fjord, 1981), 4.',
    ];
    expect(codes(...titles, '*Mills*, p. 34.')).toEqual([]);
  });

  it('by one author is reported', () => {
    const titles = [
      'Ann Ward, *Mills in Action* (Oslo: Fjord, 1978), 3.',
      'Ann Ward, *Mills and Order* (Oslo: Fjord, 1981), 4.',
    ];
    expect(codes(...titles, '*Mills*, p. 34.')).toEqual(['citation/short-ambiguous']);
  });
});

describe('spelling', () => {
  const messages = (prose: string) =>
    analysed(prose).findings.flatMap(({ code, message }) => (code === 'citation/spelling' ? [message] : []));
  const FULL = 'It began (Osk Anweiler, *The Soviets*, New York, 1974, p. 12).';

  it('corrects a name beside a title in italics', () => {
    const slip = `${FULL} It went on (Anweilier, *The Councils*, p. 24).`;
    const [fix] = analysed(slip).findings.find(({ code }) => code === 'citation/spelling')?.fixes ?? [];
    if (fix) expect(applied(slip, fix.edits)).toContain('(Anweiler, *The Councils*, p. 24)');
  });

  it.each([
    `It was the Marxist Karl Marxist who said so. ${FULL} On (Marxism, p. 24).`,
    `The writer Rex Anarchy. ${FULL} On (*Anarche*, p. 24).`,
  ])('takes no word of a title for a slip: %s', prose => {
    expect(messages(prose)).toEqual([]);
  });
});

describe('a name that is introduced twice for one work', () => {
  it('can go the second time', () => {
    const text =
      'It began (Norden, Works of the Mills, Vol. II, p. 9, hereafter cited as NWM).\n\nAs Norden, Works of the Mills, Vol. II, p. 12 (hereafter NWM).\n\nIt went on (NWM, I, p. 83).';
    const found = analysed(text).findings.filter(({ code }) => code === 'citation/redefined');
    expect(found.map(({ fixes }) => applied(text, fixes![0].edits).split('\n')[2])).toEqual([
      'As Norden, Works of the Mills, Vol. II, p. 12.',
    ]);
  });
});
