import { describe, expect, it } from 'vitest';
import { meaning, resolved, said, withNotes } from './resolved.ts';

const table = (rows: readonly (readonly [cited: string, means: string])[]) =>
  it.each(rows)('%s', (cited, means) => {
    expect(meaning(withNotes(`${cited}.`), cited)).toBe(means);
  });

describe('cases and articles as British lawyers cite them', () => {
  table([
    ['Kell v Norden [1932] AC 562, 580', '[1932] AC 562, page 580'],
    ['Kell v Norden [1932] AC 562 (HL) 580', '[1932] AC 562, page 580'],
    ['*Kell v Norden* [1994] 1 WLR 233', '[1994] 1 WLR 233, page 233'],
    ['R v Norden [2003] EWCA Crim 12, [14]', '[2003] EWCA Crim 12, paragraph 14'],
    ['Kell v United Kingdom (2001) 33 EHRR 1, para 12', '(2001) 33 EHRR 1, paragraph 12'],
    ['Kell v Norden (1868) LR 3 HL 330', '(1868) LR 3 HL 330, page 330'],
    ['Peter Hille, ‘The Law of Mills’ (1971) 52 LQR 33, 40', 'Peter Hille, The Law of Mills, 52, page 40'],
    ['Peter Hille, *The Law of Mills* (2nd edn, OUP 1971) 40', 'Peter Hille, The Law of Mills, page 40'],
    ['Peter Hille, The Law of Mills (Kell University Press 1971) 40', 'Peter Hille, The Law of Mills, page 40'],
  ]);

  table([
    ['Kell v Norden [1920] AC 508, at 526', '[1920] AC 508, page 526'],
    ['Kell v Norden [1969] 1 AC 350, 385E-F', '[1969] 1 AC 350, page 385'],
    ['Kell v Norden [2020] QB 303, at [45]-[52]', '[2020] QB 303, paragraph 45-52'],
    ['Kell v Norden [2011] UKSC 50; [2011] 1 WLR 2900, paras 14-30', '[2011] UKSC 50, paragraph 14-30'],
  ]);

  it('a report behind a semicolon is another case where the first is no number of a court', () => {
    expect(resolved(withNotes('Kell v Norden [1968] AC 58; [1974] 1 WLR 576.')).citations.map(said)).toEqual([
      '[1968] AC 58, page 58',
      '[1974] 1 WLR 576, page 576',
    ]);
  });

  it('two numbers of one case', () => {
    const { text, citations } = resolved(withNotes('Kell v Norden [2010] UKSC 12, [2011] 1 AC 1 [14]–[16].'));
    expect(citations.map(({ span }) => text.slice(span))).toEqual([
      'Kell v Norden [2010] UKSC 12, [2011] 1 AC 1 [14]–[16]',
    ]);
    expect(citations.map(said)).toEqual(['[2010] UKSC 12, paragraph 14-16']);
  });

  it.each([
    'The mill (1933) 2 Men at 14 wheels ran it.',
    'He was there in spring (March 1978) 40 times.',
    'Peter Hille, Mayor of Kell (Elected 1978), was there.',
  ])('none: %s', prose => {
    expect(resolved(prose).citations).toEqual([]);
  });
});

it.each([
  ['Ibid, [45]', '[2019] EWCA Civ 1361, paragraph 45'],
  ['Ibid at [45]', '[2019] EWCA Civ 1361, paragraph 45'],
  ['ibid at para 46', '[2019] EWCA Civ 1361, paragraph 46'],
  ['ibid para 3', '[2019] EWCA Civ 1361, paragraph 3'],
])('%s behind a case: neither the number of its court nor a page stands against a paragraph', (cited, means) => {
  expect(meaning(withNotes('Kell v Norden [2019] EWCA Civ 1361, [12].', `${cited}.`), cited)).toBe(means);
  const reported = meaning(withNotes('Kell v Norden [1990] 1 AC 831.', `${cited}.`), cited);
  expect(reported).toBe(means.replace('[2019] EWCA Civ 1361', '[1990] 1 AC 831'));
});

describe('a judge before a place', () => {
  const NORDEN = 'Kell v Norden [2011] UKSC 50, paras 14-30.';

  it.each([
    ['Lord Hille, at para 15', '[2011] UKSC 50, paragraph 15'],
    ['Mrs Justice Hille, p. 12', '[2011] UKSC 50, page 12'],
    ['Hille LJ, para 9', '[2011] UKSC 50, paragraph 9'],
  ])('%s is a place of the judgment', (cited, means) => {
    expect(meaning(withNotes(NORDEN, `${cited}.`), cited)).toBe(means);
    expect(meaning(`It was so in ${NORDEN} ${cited}, added one thing.`, cited)).toBe(means);
  });

  it('is an author where a work by this name is known, or no case was cited', () => {
    const book = 'Lord Hille, *The Mills of Kell* (1955), p. 3.';
    expect(meaning(withNotes(book, NORDEN, 'Lord Hille, p. 12.'), 'Lord Hille, p. 12')).toBe(
      'Lord Hille, The Mills of Kell, page 12',
    );
    expect(meaning(withNotes('Lord Hille, p. 12.'), 'Lord Hille, p. 12')).toBe('Lord Hille, page 12');
  });
});

describe('German journals of law by year', () => {
  table([
    ['Peter Hille, Das Mühlrecht, NJW 1971, 33 (35)', 'Peter Hille, Das Mühlrecht, page 35'],
    ['Peter Hille, Das Mühlrecht, JZ 1971, S. 33, 35', 'Peter Hille, Das Mühlrecht, page 35'],
    ['BGH, NJW 1990, 33, 35', 'NJW 1990 33, page 35'],
    ['BVerfG NJW-RR 1990, 33', 'NJW-RR 1990 33, page 33'],
  ]);

  it('a date behind v. is no volume', () => {
    expect(resolved(withNotes('EuGH, Urt. v. 15.7.1964, Rs. 6/64.')).citations.map(said)).toEqual([
      'EuGH, Urt. v. 15.7.1964, Rs. 6/64',
    ]);
  });
});

describe('pages behind an imprint or within those of an article', () => {
  table([
    ['Anna Norden, *The Mills* (Bergen, 1978), esp. 40–43', 'Anna Norden, The Mills, page 40-43'],
    ['Peter Hille, ‘Mills’, *Past & Present*, 52 (1971), 33–60 (p. 40)', 'Peter Hille, Mills, 52, page 40'],
    ['A. Norden, "Mills and Water" in her Water and Law (Kell 1959) 325-348', 'A. Norden, Water and Law, page 325-348'],
  ]);
});

describe('words and numbers behind a name that is known', () => {
  const KELL = 'Anna Norden, The Mills of Kell, Bergen, 1978, p. 3';
  it.each([
    ['Norden, lines 3-9', 'line 3-9'],
    ['Norden, Anm. 3', 'note 3'],
    ['Norden, Rdnr. 3', 'paragraph 3'],
    ['Norden, p. l2', 'page 12'],
    ['Norden, p. 1O4', 'page 104'],
  ])('%s', (cited, place) => {
    expect(meaning(`It began there (${KELL}). It went on (${cited}).`, cited)).toBe(
      `Anna Norden, The Mills of Kell, ${place}`,
    );
  });
});
