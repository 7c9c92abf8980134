import type { MarkerSighting } from '../../scan/notes/sighting.ts';
import { firstWhere } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { NoteStyle } from '../apparatus.ts';
import { isGlued } from './answers.ts';
import { addMarker, newScope, type ScopeDraft } from './draft.ts';
import type { AnsweredLists } from './lists.ts';
import { areSections } from './sections.ts';

/** Fewest markers in a row that show that a list is missing. */
const LEAST_RUN = 3;

const EXPLICIT: readonly NoteStyle[] = ['bracket', 'worded', 'superscript', 'paren'];

/**
 * Markers that no list answers although they count up from 1: an article or addendum whose notes are missing. Named
 * markers (`[^x]`) need no sequence. Nothing is claimed of bare digits.
 */
export function orphanScopes(
  markers: readonly MarkerSighting[],
  scopes: readonly ScopeDraft[],
  lists: readonly AnsweredLists[],
): ScopeDraft[] {
  const taken = new Set(scopes.flatMap(scope => scope.markers.map(marker => marker.span.start)));
  const isLabel = within(scopes.flatMap(scope => scope.notes.flatMap(({ labelSpan }) => labelSpan ?? [])));
  const free = markers.filter(marker => !taken.has(marker.span.start) && !isLabel(marker.span.start));
  const known = new Set(lists.map(list => list.markerStyle));
  const found = EXPLICIT.flatMap(style => {
    const runs = missingLists(free.filter(marker => isMarkerLike(marker, style, known)));
    const most = runs.reduce((sum, run) => sum + run.length, 0);
    return style === 'paren' && areSections(markers, most) ? [] : runs;
  });
  const named = free.filter(
    ({ style, shape, label }) =>
      style === 'caret' && shape !== 'loose' && (known.has('caret') || !ONE_LETTER.test(label)),
  );
  if (named.length > 0) found.push(named);
  return found.map(run => {
    const scope = newScope();
    for (const marker of run) addMarker(scope, marker, null);
    return scope;
  });
}

/** `[^a]`, where nothing defines any note of that form: a set of letters in a pattern. */
const ONE_LETTER = /^\p{L}$/u;

/** Whether an offset lies in one of the spans, which do not overlap. */
function within(spans: readonly Span[]): (offset: number) => boolean {
  const ascending = spans.toSorted((a, b) => a.start - b.start);
  return offset => {
    const span = ascending[firstWhere(ascending, ({ start }) => start > offset) - 1];
    return span !== undefined && offset < Math.max(span.end, span.start + 1);
  };
}

/** `(1)` and `(2)` before the parts of a sentence count nothing; glued behind a word they call notes. */
function isMarkerLike(marker: MarkerSighting, style: NoteStyle, known: ReadonlySet<NoteStyle>): boolean {
  if (marker.style !== style || marker.number === null) return false;
  if (style === 'bracket' && !isOneNumber(marker)) return false;
  if (style === 'paren') return isGlued(marker);
  return known.has(style) || isGlued(marker);
}

/** `[iii]` is a page of a foreword sooner than a note, and `[1, 2]` an interval. */
const isOneNumber = ({ label, span }: MarkerSighting): boolean =>
  /^\d/.test(label) && span.end - span.start > label.length;

function missingLists(markers: readonly MarkerSighting[]): MarkerSighting[][] {
  const runs: MarkerSighting[][] = [];
  let run: MarkerSighting[] = [];
  for (const marker of markers) {
    const expected = (run.at(-1)?.number ?? 0) + 1;
    if (marker.number === expected) run.push(marker);
    else if (marker.number === 1) {
      runs.push(run);
      run = [marker];
    }
  }
  runs.push(run);
  return runs.filter(found => found.length >= LEAST_RUN);
}
