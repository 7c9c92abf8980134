import type { LabelSighting } from '../../scan/notes/sighting.ts';
import { endWithoutBlanks } from '../../text/blanks.ts';
import type { Layout } from '../../text/layout.ts';
import { firstWhere } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import type { Chain } from './chains.ts';
import { damagedMarkers } from './damaged.ts';
import { type PlacedNote, placeNotes, type Wanted } from './detached.ts';
import type { MarkerDraft, NoteDraft, ScopeDraft } from './draft.ts';
import { endOfParagraphs } from './extent.ts';
import { type Kinship, kinshipIn } from './kinship.ts';
import type { AnsweredLists } from './lists.ts';

/** Blocks below the last label of a list that are looked through for its notes, for each note wanted. */
const BLOCKS_PER_NOTE = 6;

/**
 * Reads what a scan has damaged in lists of bare numbers: bent markers, labels that stand apart from their notes, labels
 * that were lost. Adds to the scopes; claims nothing that the evidence does not decide.
 */
export function readScans(
  text: Text,
  layout: Layout,
  lists: AnsweredLists,
  scopes: readonly ScopeDraft[],
  inNotes: (offset: number) => boolean,
): void {
  const kinship = kinshipIn(text);
  addDamaged(text, lists, scopes, inNotes, kinship);
  const labelStarts = lists.chains.flatMap(chain => chain.labels.map(label => label.span.start)).sort((a, b) => a - b);
  const isScan = scopes.some(({ markers }) => markers.some(isDamaged));
  lists.chains.forEach((chain, i) => {
    for (const region of regionsOf(layout, labelStarts, chain, scopes[i], isScan))
      place(text, layout, scopes[i], region, kinship, isScan);
  });
  addDamaged(text, lists, scopes, inNotes, kinship);
}

// ---- bent markers

function addDamaged(
  text: Text,
  lists: AnsweredLists,
  scopes: readonly ScopeDraft[],
  inNotes: (offset: number) => boolean,
  kinship: Kinship,
): void {
  const noteOf = (slot: number): NoteDraft | null => noteNamed(scopes[lists.slots[slot].chain], lists.slots[slot].name);
  const answered = withDamaged(lists, scopes);
  for (const found of damagedMarkers(text, answered, slot => spanOfNote(noteOf(slot)), inNotes, kinship)) {
    const { chain, name } = lists.slots[found.slot];
    scopes[chain].markers.push({
      scope: scopes[chain],
      span: found.span,
      number: Number(name),
      label: name,
      style: 'bare',
      reading: 'damaged',
      evidence: found.evidence,
      note: noteOf(found.slot),
    });
  }
}

/** The lists with the damaged markers found so far among their matches. */
function withDamaged(lists: AnsweredLists, scopes: readonly ScopeDraft[]): AnsweredLists {
  const matches = [...lists.matches];
  const damaged = scopes.map(scope => new Map(scope.markers.filter(isDamaged).map(marker => [marker.label, marker])));
  lists.slots.forEach((slot, i) => {
    const marker = damaged[slot.chain].get(slot.name);
    if (marker) matches.push({ slot: i, marker: { ...marker, shape: 'stop' } });
  });
  return { ...lists, matches: matches.sort((a, b) => a.slot - b.slot) };
}

const isDamaged = (marker: MarkerDraft): boolean => marker.reading === 'damaged';

const spanOfNote = (note: NoteDraft | null): Span | null =>
  note && note.span.end > note.span.start ? note.span : null;

/** The first note of that label or number. */
function noteNamed(scope: ScopeDraft, name: string): NoteDraft | null {
  let names = NAMES.get(scope);
  if (!names || names.size !== scope.notes.length) {
    const byName = new Map<string, NoteDraft>();
    for (const note of scope.notes.toReversed()) byName.set(String(note.number), note);
    for (const note of scope.notes.toReversed()) if (note.label !== '') byName.set(note.label, note);
    names = { size: scope.notes.length, byName };
    NAMES.set(scope, names);
  }
  return names.byName.get(name) ?? null;
}

/** Kept while no note is added, since it is asked for every glyph that may be a marker. */
const NAMES = new WeakMap<ScopeDraft, { readonly size: number; readonly byName: ReadonlyMap<string, NoteDraft> }>();

// ---- labels apart and labels lost

interface Region {
  readonly span: Span;
  /** Whether a label of the list ends the region; the list's last has only its own paragraphs. */
  readonly closed: boolean;
  readonly wanted: readonly Wanted[];
}

/** Stretches between the labels of a list in which notes without a label of their own must stand. */
function regionsOf(
  layout: Layout,
  labelStarts: readonly number[],
  chain: Chain,
  scope: ScopeDraft,
  isScan: boolean,
): Region[] {
  const called = calledIn(scope);
  const regions: Region[] = [];
  const { labels } = chain;
  for (let i = 0; i < labels.length; ) {
    let last = i;
    if (labels[i].alone) while (labels[last + 1]?.alone && isTogether(labels[last], labels[last + 1])) last++;
    const next = labels[last + 1];
    const wanted = wantedFrom(labels.slice(i, last + 1), next, called);
    if (wanted.length > 0) {
      const start = labels[last].alone ? labels[last].span.end : labels[last].textStart;
      const end = next?.span.start ?? endOfList(layout, labelStarts, labels[last], wanted.length);
      if (labels[last].alone || !isRunningText(called.places, start, end)) {
        regions.push({ span: { start, end }, closed: next !== undefined, wanted });
      } else if (isScan && wanted.length === 1) {
        for (const span of footsBetween(layout, labels[last], next)) regions.push({ span, closed: true, wanted });
      }
    }
    i = last + 1;
  }
  return regions;
}

/** What stands at the foot of a page below its last label, and at that of the next above its first one. */
function footsBetween({ blocks }: Layout, above: LabelSighting, below: LabelSighting | undefined): Span[] {
  const upper = { start: above.textStart, end: blocks[above.block].span.end };
  if (!below?.inside || below.block === above.block) return [upper];
  return [upper, { start: blocks[below.block].span.start, end: below.span.start }];
}

/** The markers of a scope by number, and where they stand, ascending. */
interface Called {
  readonly byNumber: ReadonlyMap<number | null, MarkerDraft>;
  readonly places: readonly number[];
}

const calledIn = ({ markers }: ScopeDraft): Called => ({
  byNumber: new Map(markers.toReversed().map(marker => [marker.number, marker])),
  places: markers.map(marker => marker.span.start).sort((a, b) => a - b),
});

/** Whether a marker stands between two offsets. */
const isRunningText = (places: readonly number[], start: number, end: number): boolean =>
  (places[firstWhere(places, place => place > start)] ?? end) < end;

/** Labels with nothing between them but empty lines. */
const isTogether = (a: LabelSighting, b: LabelSighting): boolean =>
  b.line - a.line <= 3 && (b.block === a.block || b.block === a.block + 1);

function wantedFrom(group: readonly LabelSighting[], next: LabelSighting | undefined, called: Called): Wanted[] {
  const own = new Map(group.map(label => [label.number as number, label]));
  const first = group[0].alone ? (group[0].number as number) : (group[0].number as number) + 1;
  const end = next ? (next.number as number) : (group[group.length - 1].number as number) + 1;
  const wanted: Wanted[] = [];
  for (let number = first; number < end; number++) {
    const marker = called.byNumber.get(number);
    const label = own.get(number) ?? null;
    if (label || marker) wanted.push({ number, label, marker: marker ? marker.span : null });
  }
  return wanted;
}

function endOfList(layout: Layout, labelStarts: readonly number[], last: LabelSighting, wanted: number): number {
  const below = layout.blocks[Math.min(layout.blocks.length - 1, last.block + wanted * BLOCKS_PER_NOTE)].span.end;
  const next = labelStarts[firstWhere(labelStarts, start => start > last.span.start)];
  return Math.min(below, next ?? below);
}

function place(text: Text, layout: Layout, scope: ScopeDraft, region: Region, kinship: Kinship, isScan: boolean): void {
  const wanted = region.wanted.filter(({ number, label }) => label || !noteNamed(scope, String(number)));
  const placed = placeNotes(text, layout, region.span, wanted, kinship, isScan);
  placed.forEach((note, i) => {
    const next = placed[i + 1];
    const end = next ? text.lineStarts[text.lineAt(next.start)] : lastEnd(text, layout, region, note.start);
    write(text, scope, note, { start: note.start, end: endWithoutBlanks(text.content, note.start, end) });
  });
  if (placed.length > 0) shorten(text, scope, region.span.start, text.lineStarts[text.lineAt(placed[0].start)]);
}

/** The last note placed reaches to the next label; at the list's end no further than its own paragraphs. */
function lastEnd(text: Text, layout: Layout, region: Region, start: number): number {
  if (region.closed) return region.span.end;
  const block = firstWhere(layout.blocks, b => b.span.end > start);
  return block === layout.blocks.length
    ? region.span.end
    : Math.min(region.span.end, endOfParagraphs(text, layout, block, Number.POSITIVE_INFINITY));
}

function write(text: Text, scope: ScopeDraft, placed: PlacedNote, span: Span): void {
  const known = noteNamed(scope, String(placed.number));
  const note: NoteDraft = known ?? {
    scope,
    number: placed.number,
    label: '',
    labelSpan: null,
    span,
    state: 'inferred',
    style: 'bare',
    evidence: null,
  };
  const follows = placed.label && text.content.slice(placed.label.span.end, placed.start).trim() === '';
  note.span = span;
  note.state = placed.label ? (follows ? 'labelled' : 'detached') : 'inferred';
  note.evidence = follows ? null : placed.evidence;
  if (!known) scope.notes.push(note);
  for (const marker of scope.markers) if (marker.number === placed.number) marker.note = note;
}

/** The note above the region ends where the first placed one begins. */
function shorten(text: Text, scope: ScopeDraft, start: number, end: number): void {
  for (const note of scope.notes) {
    if (note.span.start === start && start < end && note.span.end > end)
      note.span = { start, end: endWithoutBlanks(text.content, start, end) };
  }
}
