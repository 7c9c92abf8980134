import { describe, expect, it, test } from 'vitest';
import { meaning, resolved, said, withNotes } from './resolved.ts';

/* What would be a wrong work, said with confidence: better none. */

const KELL = 'Anna Norden, The Mills of Kell, Bergen, 1978, p. 3';
const KELL_ID = 'Anna Norden, The Mills of Kell';

describe('ibid. does not reach past a note that names something', () => {
  test.each(['J. Coggins, private communication.', '§312.', 'Paul J. Mishkin, Federal Courts as Reformers.'])(
    '%s',
    between => {
      expect(meaning(withNotes(`${KELL}.`, between, 'Ibid.'), 'Ibid.')).toMatch(/^\?/);
    },
  );

  test.each([
    'He was twelve then.',
    'Emphasis added.',
    'My translation.',
    'Hervorhebung von mir.',
    'See note 1.',
    'The Long Quay is closed on Sundays.',
  ])('but past a remark: %s', between => {
    expect(meaning(withNotes(`${KELL}.`, between, 'Ibid.'), 'Ibid.')).toBe(KELL_ID);
  });
});

describe('cases of law reports', () => {
  const works = (text: string) => resolved(text).citations.map(({ work }) => work);

  it('of one volume are told apart by the page on which they begin', () => {
    const text =
      'See Lee v. Roe, 249 U.S. 47 (1919). See Doe v. Roe, 249 U.S. 204 (1919). See 249 U.S., at 206. See 249 U.S., at 52.';
    expect(works(text)).toEqual(['249 U.S. 47', '249 U.S. 204', '249 U.S. 204', '249 U.S. 47']);
  });

  it('have no page before the first', () => {
    const text = 'See Lee v. Roe, 326 U.S. 501, 508 (1946). See id., at 319.';
    expect(resolved(text).citations.map(said)).toEqual(['326 U.S. 501, 326, page 508', '?, page 319']);
  });
});

describe('a year', () => {
  it('parts the works of an author', () => {
    const { citations } = resolved(
      'As in Segerberg 1968a, p. 13.[^1]\n\n[^1]: Segerberg 1971, p. 33; Segerberg 1971, p. 29.\n',
    );
    expect(citations.map(said)).toEqual([
      'Segerberg 1968a, page 13',
      'Segerberg 1971, page 33',
      'Segerberg 1971, page 29',
    ]);
  });
});

describe('op. cit.', () => {
  it('means no work in whose title the name stands', () => {
    const notes = ['Karl Loew, *Von Hegel zu Norden* (Wien: Hölder, 1941), S. 180.', 'G. W. F. Hegel, a.a.O., S. 311.'];
    expect(meaning(withNotes(...notes), 'G. W. F. Hegel, a.a.O., S. 311')).toBe('?, page 311');
  });

  it('of two authors is no work of one of them', () => {
    const notes = ['C. Barga, Il materialismo, Milano, 1916, p. 4.', 'G. Ferri e C. Barga, op. cit., p. 10.'];
    expect(meaning(withNotes(...notes), 'G. Ferri e C. Barga, op. cit., p. 10')).toBe('?, page 10');
  });

  it('never looks ahead', () => {
    expect(meaning(withNotes('Norden, op. cit., p. 9.', `${KELL}.`), 'Norden, op. cit., p. 9')).toBe('?, page 9');
  });
});

describe('a note that is referred to and was not understood', () => {
  it('is the same under the same name', () => {
    const notes = [
      'The wheel was new.',
      'Ayres & Gert, supra note 1, at 119.',
      'Ayres & Gert, Filling Gaps, supra note 1, at 97.',
    ];
    const { citations } = resolved(withNotes(...notes));
    expect(new Set(citations.map(({ work }) => work)).size).toBe(1);
    expect(citations[1].antecedent).toBe(0);
  });
});
