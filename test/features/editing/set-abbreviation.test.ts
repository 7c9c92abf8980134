import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../server/src/analyse.ts';
import { abbreviateCitations, setAbbreviation } from '../../../server/src/features/editing/set-abbreviation.ts';
import { offersAt } from '../../../server/src/features/managing/offers.ts';
import { asked, makes, refuses } from './edited.ts';

const as =
  (name: string, command = setAbbreviation) =>
  (analysis: Analysis, offset: number) =>
    command(analysis, offset, name);

describe('an abbreviation is introduced', () => {
  test('behind the first full citation, by the initials of author and title', () => {
    makes(
      setAbbreviation,
      `
        It burned.[^1] It was cold.[^2]

        [^1]: Anna Norden, *The Mills of Kell*, Bergen, 1978, p. 12.
        [^2]: Nor|den, p. 14.
      `,
      `
        It burned.[^1] It was cold.[^2]

        [^1]: Anna Norden, *The Mills of Kell*, Bergen, 1978, p. 12 (hereafter cited as NMK).
        [^2]: Norden, p. 14.
      `,
      'markdown',
    );
  });

  test('by the name that the user gives', () => {
    makes(
      as('MILLS'),
      'So it was (Anna Nor|den, The Mills of Kell, Bergen, 1978, p. 12).',
      'So it was (Anna Norden, The Mills of Kell, Bergen, 1978, p. 12, hereafter cited as MILLS).',
    );
  });

  test('in the words that the text has for it', () => {
    makes(
      setAbbreviation,
      `
        It burned.[^1] It was cold.[^2]

        [^1]: Peter Hille, *The Long Quay*, Bremen, 1951, p. 4 [hereinafter HLQ].
        [^2]: Anna Nor|den, *The Mills of Kell*, Bergen, 1978, p. 12.
      `,
      `
        It burned.[^1] It was cold.[^2]

        [^1]: Peter Hille, *The Long Quay*, Bremen, 1951, p. 4 [hereinafter HLQ].
        [^2]: Anna Norden, *The Mills of Kell*, Bergen, 1978, p. 12 (hereinafter NMK).
      `,
      'markdown',
    );
  });

  test('in the language of the citation', () => {
    makes(
      as('NMK'),
      'Es brannte (Anna Nor|den, Die Mühlen von Kell, Bremen 1978, S. 12).',
      'Es brannte (Anna Norden, Die Mühlen von Kell, Bremen 1978, S. 12, im Folgenden NMK).',
    );
  });

  test('where the imprint stands, which no abbreviation takes away', () => {
    const text = (full: string, later: string) => `
      It burned (Norden, The Mills of Kell, p. 9).1 It was cold.2 It was late.3

      Notes

      1. Anna Norden, The Mills of Kell, Bergen, 1978, p. 12${full}.
      2. ${later}, p. 14.
      3. Anna Norden, The Mills of Kell, new ed., Oslo, 1991, p. 3.
    `;
    makes(abbreviateCitations, text('', 'Nor|den'), text(' (hereafter cited as NMK)', 'NMK'));
  });

  test('but not where the work has one, is nowhere cited in full, or none is cited', () => {
    const defined =
      'So (Anna Norden, The Mills of Kell, Bergen, 1978, p. 12, hereafter cited as NMK). So (N|MK, p. 3).';
    refuses(as('MILLS'), defined, /calls this work NMK already/);
    refuses(as('DCW'), 'So it was (D|CW, II, p. 57).', /nowhere in full/);
    refuses(setAbbreviation, 'It bur|ned.', /Put the cursor on a citation/);
  });

  test.each(['HLQ', 'nmk', 'N)MK'])('but not as %s, which means something else or nothing', name => {
    refuses(
      as(name),
      `
        It burned.[^1] It was cold.[^2] It was late.[^3]

        [^1]: Peter Hille, *The Long Quay*, Bremen, 1951, p. 4 (hereafter cited as HLQ).
        [^2]: Anna Nor|den, *The Mills of Kell*, Bergen, 1978, p. 12.
        [^3]: HLQ, p. 9.
      `,
      /Choose an abbreviation/,
      'markdown',
    );
  });
});

describe('later citations are written with it', () => {
  const notes = (first: string, second: string, third: string, fourth: string) => `
    It burned.[^1] It was cold.[^2] It was late.[^3] They left.[^4]

    [^1]: ${first}
    [^2]: ${second}
    [^3]: ${third}
    [^4]: ${fourth}
  `;
  const full = 'Anna Norden, *The Mills of Kell*, Bergen, 1978';

  test('short forms and full ones, with their places; ibid. stays', () => {
    makes(
      abbreviateCitations,
      notes(`${full}, p. 12.`, 'Nor|den, *Mills*, p. 14.', 'Ibid., p. 15.', `See ${full}, pp. 20-22, and the map.`),
      notes(
        `${full}, p. 12 (hereafter cited as NMK).`,
        'NMK, p. 14.',
        'Ibid., p. 15.',
        'See NMK, pp. 20-22, and the map.',
      ),
      'markdown',
    );
  });

  test('with the volume as it stands', () => {
    const work = 'Anna Norden, *Writings of the Dock Company*, 4 vols., Hull, 1951-60';
    makes(
      as('DCW', abbreviateCitations),
      notes(
        `${work}, Vol. I, p. 12.`,
        'Peter Hille, *The Long Quay*, Bremen, 1951, p. 4.',
        `Nor|den, *Writings of the Dock Company*, Vol. II, p. 14.`,
        'Ibid.',
      ),
      notes(
        `${work}, Vol. I, p. 12 (hereafter cited as DCW).`,
        'Peter Hille, *The Long Quay*, Bremen, 1951, p. 4.',
        'DCW, II, p. 14.',
        'Ibid.',
      ),
      'markdown',
    );
  });

  test('also where the text has introduced it already', () => {
    makes(
      abbreviateCitations,
      notes(`${full}, p. 12 (hereafter NMK).`, 'Nor|den, p. 14.', 'NMK, p. 15.', 'Nobody knows.'),
      notes(`${full}, p. 12 (hereafter NMK).`, 'NMK, p. 14.', 'NMK, p. 15.', 'Nobody knows.'),
      'markdown',
    );
  });
});

describe('it is offered', () => {
  const offered = (drawing: string) => {
    const { analysis, cursor } = asked(drawing);
    return offersAt(analysis, { start: cursor, end: cursor }).map(({ title }) => title);
  };
  const once = 'So it was (Anna Nor|den, The Mills of Kell, Bergen, 1978, p. 12).';

  test('where the work is cited again', () => {
    expect(offered(`${once} It burned (Norden, p. 14). It was late (Norden, p. 15).`)).toEqual([
      'Set the abbreviation NMK',
      'Set the abbreviation NMK and write it in 2 later citations...',
    ]);
  });

  test('and not where it isn’t', () => expect(offered(once)).toEqual([]));
});
