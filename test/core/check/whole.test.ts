import { expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { applied } from '../../../server/src/check/repairs/edits.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import { drawn } from '../../support/drawn.ts';

/** What the whole engine finds wrong with citations, as the places that are drawn. */
function found(drawing: string): { found: string[]; drawn: string[]; messages: string[] } {
  const prose = drawn(drawing);
  const { findings } = analyse(prose.content, { dialect: 'plaintext', library: bundledLibrary });
  const mine = findings.filter(({ code }) => /^(citation|locator)\//.test(code));
  const place = (span: { start: number; end: number }, code: string) =>
    `${code} at ${span.start}: ${prose.content.slice(span.start, span.end)}`;
  return {
    found: mine.map(({ span, code }) => place(span, code)),
    drawn: prose.squiggles.map(({ span, label }) => place(span, label)).sort((a, b) => offset(a) - offset(b)),
    messages: mine.map(({ message }) => message),
  };
}

const offset = (place: string): number => Number(/ at (\d+)/.exec(place)![1]);

test('volumes of an edition that the text introduces', () => {
  const all = found(`
    The bridges were raised (History of the Civil War in the
    U.S.S.R., Vol. II, p. 177, hereafter cited as HCW). By noon
    the square was full (HCW, II, p. 180). The cruiser came up
    the river (HCW, 11, p. 201), and at nine it fired
                    ~~ locator/volume-out-of-range
    (HCW, 1I, p. 240). The gates gave way (HCW, p. 251).
          ~~ locator/volume-form
                                           ~~~~~~~~~~~ locator/volume-missing
    At dawn it was over (HCW, II, pp. 269-262).
                                      ~~~~~~~ locator/reversed
  `);
  expect(all.found).toEqual(all.drawn);
});

test('pieces of an edition that the text introduces', () => {
  const all = found(`
    He pressed for a date (Lenin, “Letter to Comrades,” Collected
    Works, Vol. XXVI, p. 209, hereafter cited as LCW). A month
    before (“The Crisis Has Matured,” LCW, XXVI, p. 83) he had
    threatened to resign. The last letter (“Letter to Comrades,”
    LCW, XXVI, pp. 97-98) answers each objection.
                   ~~~~~ locator/wrong-piece
    The plan itself came first (LCW, XXVI, p. 809).
                                              ~~~ locator/page-out-of-range
  `);
  expect(all.found).toEqual(all.drawn);
});

test('an abbreviation that nobody explains', () => {
  const all = found(`
    The company kept its books (Harding, Dock Company Writings,
    Vol. II, p. 41, hereafter cited as DCW). The strike began in
    May (DCW, II, p. 40) and ended in June (DWC, II, p. 57).
                                            ~~~ citation/unknown-abbreviation
  `);
  expect(all.found).toEqual(all.drawn);
});

test('right citations are left alone', () => {
  const all = found(`
    He pressed for a date (Lenin, “Letter to Comrades,” Collected
    Works, Vol. XXVI, p. 209, hereafter cited as LCW). A month
    before (“The Crisis Has Matured,” LCW, XXVI, p. 83) he had
    threatened to resign (ibid., p. 84; LCW, XXVI, pp. 140-41).
    Others waited (LCW, XXVII, p. 12; Rex A. Wade, Red Guards and
    Workers' Militias, Stanford, 1984, p. 193), as Wade shows
    (Wade, pp. 153-54).
  `);
  expect(all.messages).toEqual([]);
});

test('a text without citations is left alone', () => {
  const all = found(`
    Put 250 g of flour, 2 eggs and 1 dl of milk into a bowl (see
    step 3). Bake at 180-200 degrees, pp. if you like, for 25-30
    minutes; GA, SE and CW are brands of flour, No. II the best.
  `);
  expect(all.messages).toEqual([]);
});

test('a name that is defined in italics is used where it stands without them', () => {
  const { findings } = analyse(
    'One.[^1] Two.[^2]\n\n[^1]: Lee Ackers, *Beyond Cargo and Law*, 1985, p. 7 (hereinafter Ackers, *Beyond Cargo*).\n[^2]: Ackers, Beyond Cargo, p. 9.\n',
    { dialect: 'markdown', library: bundledLibrary },
  );
  expect(findings.filter(({ code }) => code === 'citation/unused-definition')).toEqual([]);
});

test.each([
  ['p. 9 (hereafter cited as NWM).', 'p. 9.'],
  ['p. 9 [hereinafter “NWM”].', 'p. 9.'],
  ['p. 9, hereafter cited as NWM.', 'p. 9.'],
])('a name that is never used can be removed with the words that give it: %s', (stands, becomes) => {
  const content = `It burned (see below).[^1]\n\n[^1]: Anna Norden, *Works of the Mills*, Bergen, 1978, ${stands}\n`;
  const { findings } = analyse(content, { dialect: 'markdown', library: bundledLibrary });
  const [unused] = findings.filter(({ code }) => code === 'citation/unused-definition');
  const [fix] = unused.fixes ?? [];
  expect(fix && applied(content, fix.edits)).toBe(becomes && content.replace(stands, becomes));
});

test('an ibid. is named with its stop', () => {
  const { found: places, messages } = found(`
    The cranes were built on the spot.1 Nobody had asked.2

    Notes

    1. Harding, The Long Quay, London, 1951, p. 12; Mills, Cranes,
    London, 1960, p. 3.
    2. Ibid., p. 40.
  `);
  expect(places).toEqual([expect.stringContaining('citation/ibid-ambiguous')]);
  expect(messages).toEqual([expect.stringMatching(/^“Ibid\.” may stand for “Harding, .*” or “Mills, .*”: the text/)]);
});
