import { describe, expect, test } from 'vitest';
import { expandIbid } from '../../../server/src/features/editing/expand-ibid.ts';
import { shortenToIbid } from '../../../server/src/features/editing/shorten-to-ibid.ts';
import { offersAt } from '../../../server/src/features/managing/offers.ts';
import { asked, makes, refuses } from './edited.ts';

const DEFINED =
  'Lenin wrote it (V. I. Lenin, Collected Works, Moscow, 1964, Vol. XXVI, p. 19, hereafter cited as LCW).';

describe('an ibid. is written out', () => {
  test('with the abbreviation and the volume, its own page kept', () => {
    makes(
      expandIbid,
      `${DEFINED} So it was (LCW, XXVI, p. 83). And again (Ib|id., p. 91).`,
      `${DEFINED} So it was (LCW, XXVI, p. 83). And again (LCW, XXVI, p. 91).`,
    );
  });

  test('as the text writes the work’s volume', () => {
    makes(
      expandIbid,
      `${DEFINED} So it was (LCW 26:83). And again (Ib|id., 91).`,
      `${DEFINED} So it was (LCW 26:83). And again (LCW 26, 91).`,
    );
  });

  test('with the page of what it repeats where it has none', () => {
    makes(
      expandIbid,
      `
        It burned.[^1] It was cold.[^2] It was late.[^3]

        [^1]: Anna Norden, *The Mills of Kell*, Bergen, 1978, pp. 12-13.
        [^2]: Ibid.
        [^3]: Ibi|d.
      `,
      `
        It burned.[^1] It was cold.[^2] It was late.[^3]

        [^1]: Anna Norden, *The Mills of Kell*, Bergen, 1978, pp. 12-13.
        [^2]: Ibid.
        [^3]: Norden, pp. 12-13.
      `,
      'markdown',
    );
  });

  test('with the author’s surname, or the short form in use', () => {
    makes(
      expandIbid,
      `
        It burned.[^1] It was cold.[^2] It was late.[^3]

        [^1]: Anna Norden, *The Mills of Kell*, Bergen, 1978, p. 12.
        [^2]: Norden, *Mills*, p. 14.
        [^3]: *Ib|id*., p. 15.
      `,
      `
        It burned.[^1] It was cold.[^2] It was late.[^3]

        [^1]: Anna Norden, *The Mills of Kell*, Bergen, 1978, p. 12.
        [^2]: Norden, *Mills*, p. 14.
        [^3]: Norden, *Mills*, p. 15.
      `,
      'markdown',
    );
  });

  test('with the title where the author has two works here', () => {
    makes(
      expandIbid,
      `
        It burned.[^1] It was cold.[^2] It was late.[^3]

        [^1]: Anna Norden, *The Weirs: A History*, Bergen, 1980, p. 3.
        [^2]: Anna Norden, *The Mills of Kell*, Bergen, 1978, p. 12.
        [^3]: Ib|id., p. 15.
      `,
      `
        It burned.[^1] It was cold.[^2] It was late.[^3]

        [^1]: Anna Norden, *The Weirs: A History*, Bergen, 1980, p. 3.
        [^2]: Anna Norden, *The Mills of Kell*, Bergen, 1978, p. 12.
        [^3]: Norden, *The Mills of Kell*, p. 15.
      `,
      'markdown',
    );
  });

  test('but not where the text doesn’t decide what it repeats', () => {
    const notes = (second: string) => `
      It burned.[^1] It was cold.[^2]

      [^1]: ${second}
      [^2]: Ib|id., p. 15.
    `;
    const two =
      'Anna Norden, *The Mills of Kell*, Bergen, 1978, p. 12; Peter Hille, *The Long Quay*, Bremen, 1951, p. 4.';
    refuses(expandIbid, notes(two), /several citations/, 'markdown');
    refuses(expandIbid, notes('Nobody knows.'), /not clear: nothing is cited before it/, 'markdown');
    refuses(expandIbid, 'It bur|ned.', /Put the cursor on an ibid/);
  });
});

describe('a citation is shortened', () => {
  test('where the one before has the same work and volume', () => {
    makes(
      shortenToIbid,
      `${DEFINED} So it was (LCW, XXVI, p. 83). And again (L|CW, XXVI, p. 91).`,
      `${DEFINED} So it was (LCW, XXVI, p. 83). And again (Ibid., p. 91).`,
    );
  });

  test('in the word that the text uses', () => {
    makes(
      shortenToIbid,
      `${DEFINED} So (LCW, XXVI, p. 83), thus (ibidem, p. 84), again (LCW, XXV, p. 9; L|CW, XXV, p. 91).`,
      `${DEFINED} So (LCW, XXVI, p. 83), thus (ibidem, p. 84), again (LCW, XXV, p. 9; ibidem, p. 91).`,
    );
  });

  test('in a note, stop and all', () => {
    makes(
      shortenToIbid,
      `
        It burned.[^1] It was cold.[^2]

        [^1]: Anna Norden, *The Mills of Kell*, Bergen, 1978, p. 12.
        [^2]: Nor|den, p. 14.
      `,
      `
        It burned.[^1] It was cold.[^2]

        [^1]: Anna Norden, *The Mills of Kell*, Bergen, 1978, p. 12.
        [^2]: Ibid., p. 14.
      `,
      'markdown',
    );
  });

  test.each([
    ['of another volume', `${DEFINED} So it was (LCW, XXVI, p. 83). And again (L|CW, XXV, p. 91).`],
    ['that names another piece', `${DEFINED} So (LCW, XXVI, p. 83). Then (“To Comra|des,” LCW, XXVI, p. 91).`],
    ['that defines its work', DEFINED.replace('Collected', 'Coll|ected')],
    ['that is none', 'It bur|ned.'],
  ])('but not one %s', (_, text) => {
    refuses(shortenToIbid, text, /Put the cursor on a citation/);
  });

  test('but not where an ibid. could mean another', () => {
    refuses(
      shortenToIbid,
      `
        It burned.[^1] It was cold.[^2]

        [^1]: Anna Norden, *The Mills of Kell*, Bergen, 1978, p. 3; Hille, *The Quay*, p. 4; Norden, p. 12.
        [^2]: Nor|den, p. 14.
      `,
      /could be taken for another/,
      'markdown',
    );
  });
});

test('each is offered where it can be done', () => {
  const titles = (drawing: string): string[] => {
    const { analysis, cursor } = asked(drawing);
    return offersAt(analysis, { start: cursor, end: cursor }).map(({ title }) => title);
  };
  expect(titles(`${DEFINED} So (LCW, XXVI, p. 83), again (Ib|id., p. 91).`)).toEqual(['Expand ibid.']);
  expect(titles(`${DEFINED} So (LCW, XXVI, p. 83), again (LC|W, XXVI, p. 91).`)).toEqual(['Shorten to ibid.']);
  expect(titles(`${DEFINED} So (LCW, XXVI, p. 83), again (LC|W, XX, p. 91).`)).toEqual([]);
});
