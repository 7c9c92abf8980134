import type { Analysis } from '../analyse.ts';
import type { Span } from '../text/span.ts';
import { citationHover } from './hover-citation.ts';
import { crossReferenceHover, labelHover, markerHover } from './hover-note.ts';
import { type Thing, thingAt } from './place.ts';
import type { Line } from './rich.ts';

/** What is known of the thing under the cursor, and the stretch it is about. */
export interface Hover {
  readonly span: Span;
  readonly lines: readonly Line[];
}

/** The hover at an offset (UTF-16), or null where nothing stands. */
export function hoverAt(analysis: Analysis, offset: number): Hover | null {
  const thing = thingAt(analysis, offset);
  return thing && { span: thing.span, lines: HOVERS[thing.kind](analysis, thing.index) };
}

const HOVERS: Readonly<Record<Thing['kind'], (analysis: Analysis, index: number) => Line[]>> = {
  marker: markerHover,
  label: labelHover,
  'cross-reference': crossReferenceHover,
  citation: citationHover,
};
