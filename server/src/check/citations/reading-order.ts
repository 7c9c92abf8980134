import type { Apparatus, Citation } from '../../resolve/apparatus.ts';

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
export function inSameArticle({ scopes }: Apparatus, a: number, b: number): boolean {
  const scopeOf = (offset: number) => scopes.findIndex(({ span }) => span.start <= offset && offset < span.end);
  return scopes.length < 2 || scopeOf(a) === scopeOf(b);
}
