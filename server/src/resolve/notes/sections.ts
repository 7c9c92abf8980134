import type { MarkerSighting } from '../../scan/notes/sighting.ts';

/**
 * Whether `(2)` belongs to the names it is glued to, as in `fsync(2)`, `open(2)`, `write(2)` of manuals: one number stands
 * behind words more often than `most` times. Notes in parentheses count up, and few are called again.
 */
export function areSections(markers: readonly MarkerSighting[], most: number): boolean {
  const counts = new Map<string, number>();
  for (const { style, shape, label } of markers) {
    if (style !== 'paren' || shape !== 'word') continue;
    const count = (counts.get(label) ?? 0) + 1;
    if (count > most) return true;
    counts.set(label, count);
  }
  return false;
}
