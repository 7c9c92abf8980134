import type { Apparatus, Citation } from '../../resolve/apparatus.ts';
import { firstWhere } from '../../text/search.ts';

/**
 * Where a reader meets a citation (UTF-16 offset): in a note, at the marker that calls it. Null for a note that no
 * marker calls.
 */
export function metAt({ notes, markers }: Apparatus, { note, span }: Citation): number | null {
  if (note === null) return span.start;
  const [first] = notes[note].markers;
  return first === undefined ? null : markers[first].span.start;
}

/** Whether two offsets belong to the same article or chapter, as far as the note lists tell. */
export function inSameArticle(apparatus: Apparatus, a: number, b: number): boolean {
  if (apparatus.scopes.length < 2) return true;
  let scopeOf = finders.get(apparatus);
  if (!scopeOf) finders.set(apparatus, (scopeOf = scopeFinder(apparatus)));
  return scopeOf(a) === scopeOf(b);
}

/** Asked of each citation, by several rules. */
const finders = new WeakMap<Apparatus, (offset: number) => number>();

/** Tells the first scope that holds an offset; -1 where none does. Scopes stand in the order in which they begin. */
function scopeFinder({ scopes }: Apparatus): (offset: number) => number {
  let reached = 0;
  const reach = scopes.map(({ span }) => (reached = Math.max(reached, span.end)));
  return offset => {
    const first = firstWhere(reach, end => end > offset);
    return first < scopes.length && scopes[first].span.start <= offset ? first : -1;
  };
}
