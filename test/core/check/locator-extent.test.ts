import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { applied } from '../../../server/src/check/repairs/edits.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';

function found(prose: string, code: string) {
  const { findings } = analyse(prose, { dialect: 'plaintext', library: bundledLibrary });
  return findings.filter(finding => finding.code === code);
}

const defining = (count: string) =>
  `It began there (Anna Norden, Works of the Mills, ${count} Fjord, Bergen, 1978, Vol. II, p. 9, hereafter cited as NWM).`;

describe('a number of volumes that the text gives itself', () => {
  test('is one that its citations are held to', () => {
    const prose = `${defining('9 vols.,')}\nIt burned (NWM, XVI, p. 88).`;
    const [finding, ...others] = found(prose, 'locator/volume-out-of-range');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      message: 'NWM has 9 volumes, as line 1 says, and volume XVI is not one of them. VI was meant?',
    });
    expect(applied(prose, [...finding.fixes![0].edits])).toContain('(NWM, VI, p. 88)');
  });

  test.each([
    ['the last volume', `${defining('9 vols.,')} It burned (NWM, IX, p. 88).`],
    ['an edition that grows', `${defining('9 vols. to date,')} It burned (NWM, XVI, p. 88).`],
    ['an edition that has grown', `${defining('9 vols.,')} It burned (NWM, XVI, p. 88; NWM, XII, p. 3).`],
    ['a volume, not a count', `${defining('vols. 2-3,')} It burned (NWM, XVI, p. 88).`],
    ['no count', `${defining('new ed.,')} It burned (NWM, XVI, p. 88).`],
    ['a count in arabic before pages', `${defining('1910-12 vols.,')} It burned (NWM, XVI, p. 88).`],
  ])('is let be: %s', (_, prose) => {
    expect(found(prose, 'locator/volume-out-of-range')).toEqual([]);
  });

  test.each(['two volumes,', '2 vols,', '2 Bde.,', '2 тт.,'])('may be given as %s', count => {
    expect(found(`${defining(count)} It burned (NWM, XVI, p. 88).`, 'locator/volume-out-of-range')).toHaveLength(1);
  });
});

describe('a volume that is not there', () => {
  const LCW = 'See Lenin (LCW, XXVI, p. 83).';
  test.each([
    ['LXXV', 'XXV'],
    ['XLIX', null],
    ['LXX', 'XX'],
    ['99', '9'],
    ['CXV', 'XV'],
  ])('%s is perhaps %s', (stands, meant) => {
    const [finding] = found(`${LCW} Then (LCW, ${stands}, p. 20).`, 'locator/volume-out-of-range');
    expect(finding.fixes!.map(({ title }) => title)).toEqual(meant === null ? [] : [`Write volume ${meant}`]);
  });
});

describe('a volume that was left out', () => {
  test('is the one of which the text cites the same page', () => {
    const prose = 'Lenin wrote it (LCW, XXVI, p. 455).\nThen he danced (LCW, p. 455), as always (LCW, XXIV, p. 21).';
    const [finding] = found(prose, 'locator/volume-missing');
    expect(finding.message).toBe(
      'LCW has 45 volumes and 2 of indexes: which one is meant? Line 1 cites the same page, of volume XXVI.',
    );
    expect(applied(prose, [...finding.fixes![0].edits])).toContain('(LCW, XXVI, p. 455), as always');
  });

  test('is not guessed at when the page is cited of two volumes', () => {
    const prose = 'Lenin (LCW, XXVI, p. 455; LCW, XXIV, p. 455). Then he danced (LCW, p. 455).';
    expect(found(prose, 'locator/volume-missing')[0].fixes).toEqual([]);
  });
});
