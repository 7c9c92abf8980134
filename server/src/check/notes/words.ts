import type { Apparatus, Marker, Note } from '../../resolve/apparatus.ts';
import type { Layout } from '../../text/layout.ts';
import { ownWords } from '../../text/own-words.ts';
import type { Text } from '../../text/text.ts';
import { t } from '../../wording/wording.ts';

/** A marker as a reader would quote it: `(3)`, `[^3]`, `3`; a damaged one as it is meant. */
export const quoted = (marker: Marker): string => (marker.reading === 'damaged' ? marker.label : marker.text);

/** `note 3`, `note “name”`. */
export const named = (note: Note): string =>
  note.number === null ? t('note “{0}”', note.label) : t('note {0}', note.number);

/** As a sentence begins. */
export const capital = (words: string): string => words[0].toUpperCase() + words.slice(1);

/** What a note says, on the next page too, without the page numbers and running heads within; line breaks stay. */
export const textOf = ({ text, layout }: { readonly text: Text; readonly layout: Layout }, note: Note): string =>
  ownWords(text.content, layout, note.continued ? [note.span, note.continued] : [note.span]);

/** Where a note or its label stands. */
export const placeOf = (note: Note): number => note.labelSpan?.start ?? note.span.start;

/** Notes and markers by scope: one pass, so that rules need none of their own. */
export function byScope(
  apparatus: Apparatus,
): { readonly notes: readonly Note[]; readonly markers: readonly Marker[] }[] {
  return apparatus.scopes.map(scope => ({
    notes: scope.notes.map(i => apparatus.notes[i]),
    markers: scope.markers.map(i => apparatus.markers[i]),
  }));
}
