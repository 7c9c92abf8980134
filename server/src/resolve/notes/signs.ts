import type { LabelSighting, MarkerSighting } from '../../scan/notes/sighting.ts';
import { hasBlankLine } from '../../text/blank-line.ts';
import type { Layout } from '../../text/layout.ts';
import { firstWhere } from '../../text/search.ts';
import type { Text } from '../../text/text.ts';
import { addMarker, addNote, newScope, type ScopeDraft } from './draft.ts';
import { noteExtent } from './extent.ts';

/** Furthest that a note with a sign stands from its marker: about three pages. */
const FURTHEST = 9000;
/** Longest stretch of emphasis that is looked for around a sign. */
const EMPHASIS = 300;

/**
 * Notes that signs (`*`, `†`) or letters in brackets call. A sign starts over on each page, so it is paired within its
 * neighbourhood: markers of one sign, and below them as many notes with it. Where the counts differ nothing is claimed:
 * the signs are bullets, emphasis or ornaments.
 */
export function signScopes(
  text: Text,
  layout: Layout,
  labels: readonly LabelSighting[],
  markers: readonly MarkerSighting[],
): ScopeDraft[] {
  const heads = new Set(labels.map(label => label.span.start));
  const bySign = new Map<string, Place[]>();
  const add = (place: Place): void => {
    const { style, label } = place.label ?? place.marker;
    const key = `${style} ${label}`;
    const same = bySign.get(key);
    if (same) same.push(place);
    else bySign.set(key, [place]);
  };
  for (const marker of markers)
    if (isSign(marker) && !heads.has(marker.span.start) && !closesEmphasis(text, marker)) add({ marker, label: null });
  const signHeads = labels.filter(
    label => isSign(label) && !label.alone && !isWrapped(text, label) && !opensEmphasis(text, label),
  );
  for (const label of signHeads) add({ marker: null, label });
  const nextIn: NextIn = (block: number, after: number): number | null => {
    const next = signHeads[firstWhere(signHeads, label => label.span.start > after)];
    return next?.block === block ? next.span.start : null;
  };
  const pairs = [...bySign.values()].flatMap(paired).sort((a, b) => startOf(a) - startOf(b));
  return scopesOf(text, layout, pairs, nextIn);
}

type Place =
  | { readonly marker: MarkerSighting; readonly label: null }
  | { readonly marker: null; readonly label: LabelSighting };

/** Where the next label with any sign starts in a block, behind an offset; null if none does. */
type NextIn = (block: number, after: number) => number | null;

/** A marker with the label that it calls. */
interface Pair {
  readonly marker: MarkerSighting;
  readonly label: LabelSighting;
}

const startOf = (place: Place | Pair): number => (place.label ?? place.marker).span.start;

const isSign = ({ style, number }: MarkerSighting | LabelSighting): boolean =>
  style === 'sign' || (style === 'bracket' && number === null);

/** Walks down the places of one sign: a run of markers, and the run of labels that follows it. */
function paired(places: Place[]): Pair[] {
  places.sort((a, b) => startOf(a) - startOf(b));
  const pairs: Pair[] = [];
  for (let i = 0; i < places.length; ) {
    const called: MarkerSighting[] = [];
    const heads: LabelSighting[] = [];
    for (; places[i]?.marker; i++) called.push(places[i].marker as MarkerSighting);
    for (; places[i]?.label; i++) heads.push(places[i].label as LabelSighting);
    if (called.length !== heads.length || called.length === 0) continue;
    if (heads[0].span.start - called[0].span.start > FURTHEST) continue;
    called.forEach((marker, at) => {
      pairs.push({ marker, label: heads[at] });
    });
  }
  return pairs;
}

/** One scope for each foot: notes with any signs that stand together on a page. The pairs come in the order of the labels. */
function scopesOf(text: Text, layout: Layout, pairs: readonly Pair[], nextIn: NextIn): ScopeDraft[] {
  const scopes: ScopeDraft[] = [];
  let end = -1;
  for (const { marker, label } of pairs) {
    const span = noteExtent(text, layout, label, nextIn(label.block, label.span.start));
    const isBelow = end >= 0 && /^[^\S\f]*$/.test(text.content.slice(end, label.span.start));
    if (!isBelow) scopes.push(newScope());
    const scope = scopes[scopes.length - 1];
    addMarker(scope, marker, addNote(scope, label, span));
    end = span.end;
  }
  return scopes;
}

/** A marker that begins a line within a sentence: `in the autumn,⏎[*] and they left`. */
const isWrapped = ({ content }: Text, { style, inside, strength, textStart }: LabelSighting): boolean =>
  style === 'bracket' && inside && strength < ENDED && /\p{Ll}/u.test(content[textStart] ?? '');

/** Least strength of a label behind a finished sentence (scan/notes/labels.ts). */
const ENDED = 0.25;

/** The second star of `*word*`. */
function closesEmphasis({ content }: Text, { span, label, style }: MarkerSighting): boolean {
  if (style !== 'sign' || label[0] !== '*') return false;
  const before = content.slice(Math.max(0, span.start - EMPHASIS), span.start);
  const opening = before.lastIndexOf(label);
  return (
    opening >= 0 &&
    !hasBlankLine(before.slice(opening)) &&
    /(?:^|[\s(“"])$/.test(before.slice(0, opening)) &&
    /\S/.test(before[opening + label.length] ?? '')
  );
}

/** The first star of `*word*`. */
function opensEmphasis({ content }: Text, { textStart, span, label, style }: LabelSighting): boolean {
  if (style !== 'sign' || label[0] !== '*' || textStart > span.end) return false;
  const after = content.slice(textStart, textStart + EMPHASIS);
  const closing = after.indexOf(label);
  return closing > 0 && !hasBlankLine(after.slice(0, closing)) && /\S/.test(after[closing - 1]);
}
