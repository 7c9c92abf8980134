import type { Analysis } from '../../analyse.ts';
import { renumbering } from '../../check/repairs/renumbering.ts';
import type { Span } from '../../text/span.ts';
import { t } from '../../wording/wording.ts';
import { citationOffers } from '../editing/offers.ts';
import { thingAt } from '../place.ts';
import type { CommandName } from './commands.ts';
import { noteToDelete } from './delete-note.ts';

/** A command that is offered where the cursor stands. */
export interface Offer {
  readonly command: CommandName;
  readonly title: string;
  /** `repair` beside the fixes of a finding, `change` for what mends nothing. */
  readonly kind: 'repair' | 'change';
  /** The code of the findings that it mends; absent for what mends nothing. */
  readonly mends?: string;
}

/** The commands that make sense for a selection (UTF-16): on a damaged marker, a marker, a label or a citation. */
export function offersAt(analysis: Analysis, { start, end }: Span): Offer[] {
  return [
    ...markerOffers(analysis, { start, end }),
    ...labelOffers(analysis, { start, end }),
    ...(start === end ? [...noteOffers(analysis, start), ...citationOffers(analysis, start)] : []),
  ];
}

function markerOffers({ apparatus }: Analysis, { start, end }: Span): Offer[] {
  const damaged = apparatus.markers.filter(({ reading }) => reading === 'damaged');
  const isHere = damaged.some(({ span }) => span.start <= end && start <= span.end);
  if (!isHere || damaged.length < 2) return [];
  return [
    {
      command: 'fixDamagedMarkers',
      title: t('Fix all {0} damaged markers...', damaged.length),
      kind: 'repair',
      mends: 'note/damaged-marker',
    },
  ];
}

function labelOffers({ apparatus }: Analysis, { start, end }: Span): Offer[] {
  const damaged = apparatus.notes.filter(({ state }) => state !== 'labelled');
  const isHere = damaged.some(({ span, labelSpan }) =>
    [span, labelSpan].some(place => place && place.start <= end && start <= place.end),
  );
  if (!isHere || damaged.length < 2) return [];
  return [
    {
      command: 'fixDamagedLabels',
      title: t('Fix all {0} damaged labels...', damaged.length),
      kind: 'repair',
      mends: 'note/damaged-label',
    },
  ];
}

function noteOffers(analysis: Analysis, offset: number): Offer[] {
  const { notes, markers } = analysis.apparatus;
  const thing = thingAt(analysis, offset);
  if (thing?.kind !== 'marker' && thing?.kind !== 'label') return [];
  const scope = thing.kind === 'marker' ? markers[thing.index].scope : notes[thing.index].scope;
  const offers: Offer[] = [];
  const note = noteToDelete(analysis, offset);
  if (note !== null) offers.push({ command: 'deleteNote', title: deleting(analysis, note), kind: 'change' });
  const renumbered = renumbering(analysis, scope);
  if ('edits' in renumbered && renumbered.edits.length > 0) {
    offers.push({ command: 'renumberNotes', title: t('Renumber notes...'), kind: 'change' });
  }
  const sorted = renumbering(analysis, scope, { sorted: true, keepNumbers: true });
  if ('edits' in sorted && sorted.edits.length > 0) {
    offers.push({ command: 'sortNotes', title: t('Sort notes by first marker...'), kind: 'change' });
  }
  return offers;
}

function deleting({ apparatus }: Analysis, note: number): string {
  const { label, number, markers } = apparatus.notes[note];
  const name = number ?? label;
  if (markers.length === 0) return t('Delete note {0}', name);
  return markers.length === 1
    ? t('Delete note {0} and its marker', name)
    : t('Delete note {0} and its {1} markers', name, markers.length);
}
