import { expect, it } from 'vitest';
import { resolved, said, withNotes } from './resolved.ts';

// Journals without volumes, by issue, season or year, as political essays cite them.

const all = (...notes: readonly string[]): readonly string[] => resolved(withNotes(...notes)).citations.map(said);

it.each([
  ['Anna Norden, “Mills,” *Quays* (1998): 291-330.', 'Anna Norden, Mills, page 291-330'],
  ['Anna Norden, “Mills,” *Quays* (May/June 1998): 14.', 'Anna Norden, Mills, page 14'],
  ['Hille, “Sand,” *Quays*, no. 34 (Winter 1990-91), pp. 3-4.', 'Hille, Sand, issue 34, page 3-4'],
  ['Hille, “Rain,” *New Quay Review*, I/121, May–June 1980, p. 6.', 'Hille, Rain, 121, page 6'],
])('%s', (note, means) => expect(all(note)).toEqual([means]));

it('behind another number an issue is not taken for a further volume of what was cited before', () => {
  expect(
    all('Norden, “Stones,” *Quays*, Summer 1975, p. 49; Hille, “Sand,” *Quays*, no. 34 (Winter 1990), p. 3.'),
  ).toEqual(['Norden, Stones, page 49', 'Hille, Sand, issue 34, page 3']);
});

it.each(['He left in *The Fulmar* (1998): 12 men stayed.', 'From May–June 1980 no. 34 was let.'])(
  '%s cites nothing',
  prose => expect(all(prose)).toEqual([]),
);
