import { type NoteSightings, sightNotes } from '../resolve/notes.ts';
import type { CrossReferenceSighting } from '../scan/notes/cross-references.ts';
import { LONGEST_NOTE } from '../scan/notes/labels.ts';
import type { LabelSighting, MarkerSighting } from '../scan/notes/sighting.ts';
import { movedSpan } from '../text/change.ts';
import type { Layout } from '../text/layout.ts';
import type { Touched } from '../text/relayout.ts';
import { firstWhere } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { Text } from '../text/text.ts';

/** The sightings of a text after an edit: the blocks that it touched are scanned, all others keep what was seen in them. */
export function carriedSightings(old: NoteSightings, text: Text, layout: Layout, touched: Touched): NoteSightings {
  if (old.labels.some(label => reachesInto(label, touched))) return sightNotes(text, layout);
  const { first, rest, oldRest, by, lines } = touched;
  const fresh = sightNotes(text, layout, first, rest);
  const move: Move = { by, lines, blocks: rest - oldRest };
  return {
    markers: spliced(old.markers, fresh.markers, touched, marker => movedMarker(marker, move)),
    labels: spliced(old.labels, fresh.labels, touched, label => movedLabel(label, move)),
    references: spliced(old.references, fresh.references, touched, reference => movedReference(reference, move)),
  };
}

/** How far an edit moved what stands behind it. */
interface Move {
  readonly by: number;
  readonly lines: number;
  readonly blocks: number;
}

/** The one sighting that looks beyond its block: `[Footnote 1: ...` is followed to its closing bracket. */
const reachesInto = ({ style, span, closed }: LabelSighting, { start }: Touched): boolean =>
  style === 'footnote' && span.start < start && (closed ?? span.start + LONGEST_NOTE) > start;

function spliced<T extends { readonly span: Span }>(
  old: readonly T[],
  fresh: readonly T[],
  touched: Touched,
  move: (each: T) => T,
): readonly T[] {
  const { first, oldRest, rest, start, oldEnd, by, lines } = touched;
  const tail = old.slice(firstWhere(old, ({ span }) => span.start >= oldEnd));
  const isStill = by === 0 && lines === 0 && rest === oldRest && first <= rest;
  return [
    ...old.slice(
      0,
      firstWhere(old, ({ span }) => span.start >= start),
    ),
    ...fresh,
    ...(isStill ? tail : tail.map(move)),
  ];
}

const movedMarker = (marker: MarkerSighting, { by }: Move): MarkerSighting => ({
  ...marker,
  span: movedSpan(marker.span, by),
});

const movedLabel = (label: LabelSighting, { by, lines, blocks }: Move): LabelSighting => ({
  ...label,
  span: movedSpan(label.span, by),
  textStart: label.textStart + by,
  closed: label.closed === null ? null : label.closed + by,
  reach: label.reach + by,
  line: label.line + lines,
  block: label.block + blocks,
});

const movedReference = ({ span, numbers }: CrossReferenceSighting, { by }: Move): CrossReferenceSighting => ({
  span: movedSpan(span, by),
  numbers: numbers.map(each => ({ ...each, span: movedSpan(each.span, by) })),
});
