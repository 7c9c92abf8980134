import type { LabelSighting, MarkerSighting } from '../../scan/notes/sighting.ts';
import { isText, type Layout } from '../../text/layout.ts';
import { firstWhere } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
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
  const groupOf = ({ span }: { readonly span: Span }): number => groups[text.partAt(span.start)];
  const named = {
    markers: sightings.markers.filter(({ style }) => style === 'caret'),
    labels: sightings.labels.filter(({ style }) => style === 'caret'),
  };
  const numbered = new Map(
    groups.map(group => [group, { markers: [] as MarkerSighting[], labels: [] as LabelSighting[] }]),
  );
  for (const marker of sightings.markers)
    if (marker.style !== 'caret') numbered.get(groupOf(marker))?.markers.push(marker);
  for (const label of sightings.labels) if (label.style !== 'caret') numbered.get(groupOf(label))?.labels.push(label);
  return [named, ...numbered.values()];
}

/** For each file the number of its group: files up to one with notes for them are one, every other file is one by itself. */
function groupsOf(
  text: Text,
  layout: Layout,
  labels: readonly LabelSighting[],
  markers: readonly MarkerSighting[],
): number[] {
  const groups = text.parts.map((_, part) => part);
  let first = 0;
  const labelsIn = byFile(text, labels.filter(isNumbered));
  const markersIn = byFile(text, markers);
  for (let part = 0; part < groups.length; part++) {
    const own = labelsIn[part];
    if (!holdsNotes(text, layout, part, own) && !hasUncalledList(text, layout, own, markersIn[part])) continue;
    groups.fill(part, first, part + 1);
    first = part + 1;
  }
  return groups;
}

function byFile<T extends { readonly span: Span }>(text: Text, sightings: readonly T[]): T[][] {
  const files: T[][] = text.parts.map(() => []);
  for (const sighting of sightings) files[text.partAt(sighting.span.start)].push(sighting);
  return files;
}

const isNumbered = ({ style, number }: LabelSighting): boolean =>
  style !== 'caret' && style !== 'sign' && number !== null;

/** Whether most of a file is what stands behind numbers. */
function holdsNotes(text: Text, layout: Layout, part: number, labels: readonly LabelSighting[]): boolean {
  if (labels.length < LEAST_NOTES) return false;
  const { start, end } = text.parts[part];
  const labelled = new Set(labels.map(({ block }) => block));
  let [all, inNotes] = [0, 0];
  const from = firstWhere(layout.blocks, block => block.span.start >= start);
  for (let i = from; i < layout.blocks.length && layout.blocks[i].span.end <= end; i++) {
    const block = layout.blocks[i];
    if (!isText(block)) continue;
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
    if (span.start < first.span.start && shape !== 'loose' && shape !== 'paused' && list.has(label)) called.add(label);
  }
  return list.size >= LEAST_NOTES && called.size * 2 < list.size;
}

const LEAST_NOTES = 2;
