import type { LabelSighting, MarkerSighting } from '../../scan/notes/sighting.ts';
import { isText, type Layout } from '../../text/layout.ts';
import type { Text } from '../../text/text.ts';
import { isHeaded } from './headings.ts';

/** Markers and labels that may belong together, each in text order. */
export interface Sightings {
  readonly markers: readonly MarkerSighting[];
  readonly labels: readonly LabelSighting[];
}

/**
 * What of a manuscript may belong together. `[^1]` says itself that it is a note, wherever that stands. A number behind a word
 * or at the head of a line says little: it is read within its file, and across files only up to one that holds the notes of
 * those before it. A text of one file is a whole.
 */
export function belongingTogether(text: Text, layout: Layout, sightings: Sightings): Sightings[] {
  if (text.parts.length === 1) return [sightings];
  const groups = groupsOf(text, layout, sightings.labels, sightings.markers);
  const groupOf = ({ span }: { readonly span: { readonly start: number } }): number => groups[text.partAt(span.start)];
  const named = filtered(sightings, ({ style }) => style === 'caret');
  const numbered = [...new Set(groups)].map(group =>
    filtered(sightings, each => each.style !== 'caret' && groupOf(each) === group),
  );
  return [named, ...numbered];
}

const filtered = (
  { markers, labels }: Sightings,
  fits: (sighting: MarkerSighting | LabelSighting) => boolean,
): Sightings => ({ markers: markers.filter(fits), labels: labels.filter(fits) });

/** For each file the number of its group: files up to one with notes for them are one, every other file is one by itself. */
function groupsOf(
  text: Text,
  layout: Layout,
  labels: readonly LabelSighting[],
  markers: readonly MarkerSighting[],
): number[] {
  const groups = text.parts.map((_, part) => part);
  let first = 0;
  for (let part = 0; part < groups.length; part++) {
    const isOwn = ({ span }: LabelSighting | MarkerSighting): boolean => text.partAt(span.start) === part;
    const own = labels.filter(label => isOwn(label) && isNumbered(label));
    if (!holdsNotes(text, layout, part, own) && !hasUncalledList(text, layout, own, markers.filter(isOwn))) continue;
    groups.fill(part, first, part + 1);
    first = part + 1;
  }
  return groups;
}

const isNumbered = ({ style, number }: LabelSighting): boolean =>
  style !== 'caret' && style !== 'sign' && number !== null;

/** Whether most of a file is what stands behind numbers. */
function holdsNotes(text: Text, layout: Layout, part: number, labels: readonly LabelSighting[]): boolean {
  if (labels.length < LEAST_NOTES) return false;
  const { start, end } = text.parts[part];
  const labelled = new Set(labels.map(({ block }) => block));
  let [all, inNotes] = [0, 0];
  for (const [i, block] of layout.blocks.entries()) {
    if (!isText(block) || block.span.start < start || block.span.end > end) continue;
    const length = block.span.end - block.span.start;
    all += length;
    if (labelled.has(i)) inNotes += length;
  }
  return inNotes * 2 > all;
}

/** Whether a list stands below a heading such as *Notes*, and less than half of it is called above in the same file. */
function hasUncalledList(
  text: Text,
  layout: Layout,
  labels: readonly LabelSighting[],
  markers: readonly MarkerSighting[],
): boolean {
  const first = labels.find(label => isHeaded(text, layout, label));
  if (!first) return false;
  const list = new Set(labels.filter(({ span }) => span.start >= first.span.start).map(({ label }) => label));
  const called = new Set<string>();
  for (const { label, span, shape } of markers) {
    if (span.start < first.span.start && shape !== 'loose' && list.has(label)) called.add(label);
  }
  return list.size >= LEAST_NOTES && called.size * 2 < list.size;
}

const LEAST_NOTES = 2;
