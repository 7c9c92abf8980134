import { bendingCost } from '../../scan/notes/glyphs.ts';
import type { MarkerSighting } from '../../scan/notes/sighting.ts';
import { isEveryday } from '../../scan/notes/typed-forms.ts';
import type { Layout } from '../../text/layout.ts';
import { firstWhere } from '../../text/search.ts';
import type { Text } from '../../text/text.ts';
import type { Slot } from './alignment.ts';
import { isCounting, isGlued } from './answers.ts';
import { joinContinued } from './continued.ts';
import { addDisplaced } from './displaced.ts';
import { addMarker, addNote, type NoteDraft, newScope, type ScopeDraft } from './draft.ts';
import { noteExtent } from './extent.ts';
import { splitGlued } from './glued-labels.ts';
import type { AnsweredLists } from './lists.ts';
import { listOfNamed } from './named.ts';
import { addBareRepeats } from './repeats.ts';
import { readScans } from './scans.ts';

/** Notes and markers of the answered lists of one marker style, a scope for each list. */
export function scopesOf(
  text: Text,
  layout: Layout,
  lists: AnsweredLists,
  all: readonly MarkerSighting[],
): ScopeDraft[] {
  const scopes = lists.chains.map(newScope);
  const notes = addNotes(text, layout, lists, scopes);
  if (lists.markerStyle === 'caret') addNamed(text, lists, all, scopes, notes);
  else addAligned(text, lists, all, scopes, notes);
  if (lists.markerStyle === 'bare') {
    const isInNote = noteRanges(lists);
    readScans(text, layout, lists, scopes, isInNote);
    addDisplaced(lists, all, scopes, isInNote);
    addBareRepeats(lists, all, scopes, isInNote);
  }
  if (lists.markerStyle === 'caret') return scopes;
  splitGlued(text, scopes);
  joinContinued(text, layout, lists, scopes);
  return scopes;
}

type NotesByName = ReadonlyMap<string, NoteDraft>[];

function addNotes(text: Text, layout: Layout, lists: AnsweredLists, scopes: readonly ScopeDraft[]): NotesByName {
  const between = markersBetween(lists);
  const nextMarker = markerBehind(lists);
  return lists.chains.map((chain, i) => {
    const byName = new Map<string, NoteDraft>();
    chain.labels.forEach((label, at) => {
      const next = chain.labels[at + 1];
      // A definition ends before the next one, also where it calls another note itself.
      const isNamed = chain.style === 'caret';
      const joined = next !== undefined && (isNamed || !between(label.span.start, next.span.start));
      const note = addNote(
        scopes[i],
        label,
        noteExtent(text, layout, label, joined ? next.span.start : null, nextMarker(label.span.start)),
      );
      if (!byName.has(label.label)) byName.set(label.label, note);
    });
    return byName;
  });
}

/** Where the first marker of the lists stands behind an offset; null behind the last. */
function markerBehind(lists: AnsweredLists): (offset: number) => number | null {
  const places = lists.matches.map(match => match.marker.span.start).sort((a, b) => a - b);
  return offset => places[firstWhere(places, place => place > offset)] ?? null;
}

/** Whether a marker of the lists stands between two offsets: then running text parts the notes there. */
function markersBetween(lists: AnsweredLists): (from: number, to: number) => boolean {
  const places = lists.matches.map(match => match.marker.span.start);
  let i = 0;
  return (from, to) => {
    if (i > 0 && places[i - 1] > from) i = 0;
    while (i < places.length && places[i] < from) i++;
    return i < places.length && places[i] < to;
  };
}

// ---- named notes: a marker means the definition of its name, wherever that stands

function addNamed(
  text: Text,
  lists: AnsweredLists,
  all: readonly MarkerSighting[],
  scopes: readonly ScopeDraft[],
  notes: NotesByName,
): void {
  const labels = new Set(lists.chains.flatMap(chain => chain.labels.map(label => label.span.start)));
  const named = all.filter(({ style, span }) => style === 'caret' && !labels.has(span.start));
  const listOf = listOfNamed(text, lists, named);
  for (const marker of named) {
    const scope = listOf(marker);
    const note = notes[scope].get(marker.label) ?? null;
    // A link to what is no note here is a link.
    if (note || marker.shape !== 'loose') addMarker(scopes[scope], marker, note);
  }
}

// ---- numbered notes: the alignment says which, and what it left is told by the place

function addAligned(
  text: Text,
  lists: AnsweredLists,
  all: readonly MarkerSighting[],
  scopes: readonly ScopeDraft[],
  notes: NotesByName,
): void {
  const taken = new Set<MarkerSighting>();
  for (const { marker, slot } of lists.matches) {
    const { chain, name, label } = lists.slots[slot];
    addMarker(scopes[chain], marker, label ? (notes[chain].get(name) ?? null) : null);
    taken.add(marker);
  }
  if (lists.markerStyle !== 'bare' && !isEveryday(lists.markerStyle))
    addRepeats(text, lists, all, scopes, notes, taken);
}

/**
 * A marker in brackets that the sequence has no room for: called again, or out of order, or one whose note is missing. It
 * belongs to the list of the markers around it.
 */
function addRepeats(
  text: Text,
  lists: AnsweredLists,
  all: readonly MarkerSighting[],
  scopes: readonly ScopeDraft[],
  notes: NotesByName,
  taken: ReadonlySet<MarkerSighting>,
): void {
  const shapes = habitualShapes(lists);
  const ranges = noteRanges(lists);
  const answered = new Set(lists.matches.map(({ slot }) => slot));
  let next = 0;
  for (const marker of all) {
    if (marker.style !== lists.markerStyle) continue;
    if (taken.has(marker)) {
      next++;
      continue;
    }
    if (!shapes.has(marker.shape) || isCounting(marker) || ranges(marker.span.start)) continue;
    const before = lists.matches[next - 1];
    const after = lists.matches[next];
    const chain = chainAround(lists, before?.slot, after?.slot);
    if (chain === null || isRestOfAnother(text, lists.slots, answered, marker, before?.slot, after?.slot)) continue;
    const note = notes[chain].get(marker.label);
    if (!(before && after) && !(note && note.span.start > marker.span.start)) continue;
    if (note) addMarker(scopes[chain], marker, note);
    else if (before && after && isInRange(marker, notes[chain]) && isGlued(marker))
      addMarker(scopes[chain], marker, null);
  }
}

/**
 * Whether the digits of a marker may be what a scan has left of a longer number that is due there: `autumn,!²` where 12 is
 * called. What it then calls is not decided.
 */
function isRestOfAnother(
  { content }: Text,
  slots: readonly Slot[],
  answered: ReadonlySet<number>,
  { span, style, label }: MarkerSighting,
  before = -1,
  after = slots.length,
): boolean {
  if (style !== 'superscript') return false;
  const [left, right] = [content[span.start - 1] ?? '', content[span.end] ?? ''];
  for (let slot = before + 1; slot < after; slot++) {
    const due = Number(slots[slot].name);
    const isDue = slots[slot].label !== null && !answered.has(slot);
    if (isDue && [left + label, label + right, left + label + right].some(glyphs => bendingCost(glyphs, due) !== null))
      return true;
  }
  return false;
}

/** Shapes that at least one marker in twenty has. */
function habitualShapes(lists: AnsweredLists): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { marker } of lists.matches) counts.set(marker.shape, (counts.get(marker.shape) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count * 20 >= lists.matches.length).map(([shape]) => shape));
}

/** The list of the markers before and after, when they agree; of the only one where the other is lacking. */
function chainAround(lists: AnsweredLists, before: number | undefined, after: number | undefined): number | null {
  const one = lists.slots[before ?? after ?? -1]?.chain ?? null;
  const other = lists.slots[after ?? before ?? -1]?.chain ?? null;
  return one === other ? one : null;
}

/** An editor's `[1917]` is no note number where the notes end at 80. */
function isInRange(marker: MarkerSighting, notes: ReadonlyMap<string, NoteDraft>): boolean {
  let highest = 0;
  for (const note of notes.values()) highest = Math.max(highest, note.number ?? 0);
  return marker.number !== null && marker.number <= highest + 5;
}

/** Whether an offset lies in the first paragraph of a note. */
function noteRanges(lists: AnsweredLists): (offset: number) => boolean {
  const ranges = lists.chains
    .flatMap(chain => chain.labels)
    .map(label => ({ start: label.span.start, end: label.reach }))
    .sort((a, b) => a.start - b.start);
  let reached = 0;
  const reach = ranges.map(range => (reached = Math.max(reached, range.end)));
  return offset => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ranges[middle].start <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && offset < reach[low - 1];
  };
}
