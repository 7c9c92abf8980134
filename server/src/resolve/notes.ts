import { scanLabels } from '../scan/notes/labels.ts';
import { scanMarkers } from '../scan/notes/markers.ts';
import type { LabelSighting, MarkerSighting } from '../scan/notes/sighting.ts';
import type { Layout } from '../text/layout.ts';
import type { Text } from '../text/text.ts';
import type { NoteApparatus } from './apparatus.ts';
import { chainsOf } from './notes/chains.ts';
import { resolveCrossReferences } from './notes/cross-references.ts';
import { finish, type ScopeDraft } from './notes/draft.ts';
import { isHeaded } from './notes/headings.ts';
import { answeredLists, MARKERS_FOR } from './notes/lists.ts';
import { orphanScopes } from './notes/orphans.ts';
import { scopesOf } from './notes/scopes.ts';
import { strayScopes } from './notes/strays.ts';

/**
 * Finds the notes and markers of a document and pairs them: what may be a marker or a label is collected, numberings
 * among the labels are found, and markers are aligned to them in sequence. See docs/notes.md for the model.
 */
export function resolveNotes(text: Text, layout: Layout): NoteApparatus {
  const markers = scanMarkers(text, layout);
  const labels = scanLabels(text, layout);
  const chains = chainsOf(labels, answeredBy(markers));
  const lists = answeredLists(chains, markers, chain => isHeaded(text, layout, chain.labels[0]));
  const scopes: ScopeDraft[] = lists.flatMap(list => scopesOf(text, layout, list, markers));
  scopes.push(...strayScopes(text, layout, labels, scopes), ...orphanScopes(markers, scopes, lists));
  const apparatus = finish(text.content, scopes);
  return { ...apparatus, crossReferences: resolveCrossReferences(text, layout, apparatus) };
}

/** Whether a marker of a fitting style and the same name stands before a label. */
function answeredBy(markers: readonly MarkerSighting[]): (label: LabelSighting) => boolean {
  const first = new Map<string, number>();
  for (const { style, label, span, shape } of markers) {
    if (style === 'bare' && (shape === 'loose' || shape === 'spaced')) continue;
    const key = `${style} ${label}`;
    if (!first.has(key)) first.set(key, span.start);
  }
  return label =>
    MARKERS_FOR[label.style].some(
      style => (first.get(`${style} ${label.label}`) ?? Number.POSITIVE_INFINITY) < label.span.start,
    );
}
