import { type CrossReferenceSighting, scanReferences } from '../scan/notes/cross-references.ts';
import { scanLabels } from '../scan/notes/labels.ts';
import { scanMarkers } from '../scan/notes/markers.ts';
import type { LabelSighting, MarkerSighting } from '../scan/notes/sighting.ts';
import type { Layout } from '../text/layout.ts';
import { firstWhere } from '../text/search.ts';
import type { Text } from '../text/text.ts';
import type { NoteApparatus, NoteStyle } from './apparatus.ts';
import { MARKERS_FOR } from './notes/chain-styles.ts';
import { type CallsOf, chainsOf } from './notes/chains.ts';
import { resolveCrossReferences } from './notes/cross-references.ts';
import { finish } from './notes/draft.ts';
import { belongingTogether, type Sightings } from './notes/files.ts';
import { placeOfList } from './notes/headings.ts';
import { inlineScopes } from './notes/inline.ts';
import { readLinks } from './notes/links.ts';
import { answeredLists } from './notes/lists.ts';
import { orphanScopes } from './notes/orphans.ts';
import { readRoman } from './notes/roman.ts';
import { scopesOf } from './notes/scopes.ts';
import { signScopes } from './notes/signs.ts';
import { strayScopes } from './notes/strays.ts';
import { withoutStrays } from './notes/without-colon.ts';

/** What in a document may belong to its notes, each in text order. Whether it does is for `resolveNotes` to say. */
export interface NoteSightings {
  readonly markers: readonly MarkerSighting[];
  readonly labels: readonly LabelSighting[];
  readonly references: readonly CrossReferenceSighting[];
}

/** Scans the blocks `[from, to)`, all if they are not given. No block's sightings depend on another block. */
export const sightNotes = (text: Text, layout: Layout, from?: number, to?: number): NoteSightings => ({
  markers: scanMarkers(text, layout, from, to),
  labels: scanLabels(text, layout, from, to),
  references: scanReferences(text, layout, from, to),
});

/**
 * Finds the notes and markers of a document and pairs them: what may be a marker or a label is collected, numberings
 * among the labels are found, and markers are aligned to them in sequence. See docs/notes.md for the model.
 */
export function resolveNotes(
  text: Text,
  layout: Layout,
  { markers: sighted, labels: sightedLabels, references }: NoteSightings = sightNotes(text, layout),
): NoteApparatus {
  const labels = readRoman(withoutStrays(sightedLabels, sighted), sightedLabels);
  const markers = readRoman(readLinks(sighted, labels), labels);
  const groups = belongingTogether(text, layout, { markers, labels }).map(group => numberingsIn(text, layout, group));
  const answered = groups.flatMap(({ scopes }) => scopes);
  const scopes = [
    ...answered,
    ...inlineScopes(text, layout, labels, answered),
    ...signScopes(text, layout, labels, markers),
  ];
  const orphans = groups.flatMap(group => orphanScopes(group.markers, scopes, group.lists));
  const rest = [...strayScopes(text, layout, labels, scopes), ...orphans];
  const apparatus = finish(text, [...scopes, ...rest]);
  return { ...apparatus, crossReferences: resolveCrossReferences(references, apparatus) };
}

/** The note lists of what belongs together, each with its markers. */
function numberingsIn(text: Text, layout: Layout, { markers, labels }: Sightings) {
  const chains = chainsOf(labels, callsAmong(markers, labels), ({ span }) => text.partAt(span.start));
  const lists = answeredLists(chains, markers, ({ style, labels: [first] }) => placeOfList(text, layout, style, first));
  return { markers, lists, scopes: lists.flatMap(list => scopesOf(text, layout, list, markers)) };
}

/**
 * Tells of markers that may call a label; a digit that stands free counts only on the label's own page, and `[7]` at the head
 * of a block is a label.
 */
function callsAmong(markers: readonly MarkerSighting[], labels: readonly LabelSighting[]): CallsOf {
  const heads = new Set(labels.filter(({ inside }) => !inside).map(({ span }) => span.start));
  const [all, glued, anyName] = [new Places(), new Places(), new Places()];
  for (const { style, label, span, shape } of markers) {
    const isFree = shape === 'loose' || shape === 'paused' || shape === 'counting';
    const isParted = shape === 'spaced' || shape === 'ending';
    if (((style === 'bare' || style === 'paren') && isFree) || heads.has(span.start)) continue;
    all.add(style, label, span.start);
    if (shape === 'stop' || shape === 'word' || isParted) anyName.add(style, '', span.start);
    if (style === 'bare' && isParted) continue;
    glued.add(style, label, span.start);
  }
  return ({ style, label, span }) => {
    const styles = MARKERS_FOR[style];
    return {
      isCalled: glued.lastBefore(styles, label, span.start) >= 0,
      lastCall: all.lastBefore(styles, label, span.start),
      lastMarker: anyName.lastBefore(styles, '', span.start),
    };
  };
}

/** Where markers stand, by style and name. */
class Places {
  readonly #byStyle = new Map<NoteStyle, Map<string, number[]>>();

  add(style: NoteStyle, name: string, at: number): void {
    let names = this.#byStyle.get(style);
    if (!names) this.#byStyle.set(style, (names = new Map()));
    const places = names.get(name);
    if (places) places.push(at);
    else names.set(name, [at]);
  }

  /** The last of any of the styles before an offset; -1 where there is none. */
  lastBefore(styles: readonly NoteStyle[], name: string, offset: number): number {
    let last = -1;
    for (const style of styles) {
      const ascending = this.#byStyle.get(style)?.get(name);
      if (!ascending) continue;
      last = Math.max(last, ascending[firstWhere(ascending, place => place >= offset) - 1] ?? -1);
    }
    return last;
  }
}
