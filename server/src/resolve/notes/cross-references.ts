import { type CrossReferenceSighting, scanCrossReferences } from '../../scan/notes/cross-references.ts';
import { isText, type Layout } from '../../text/layout.ts';
import type { Text } from '../../text/text.ts';
import type { CrossReference, NoteApparatus, NoteScope } from '../apparatus.ts';

/** The references to notes in a document, each led to the notes of the scope it stands in. */
export function resolveCrossReferences(
  text: Text,
  layout: Layout,
  apparatus: Omit<NoteApparatus, 'crossReferences'>,
): CrossReference[] {
  if (apparatus.notes.length === 0) return [];
  const byNumber = apparatus.scopes.map(scope => numbered(scope, apparatus));
  return layout.blocks
    .filter(isText)
    .flatMap(block => scanCrossReferences(text.slice(block.span), block.span.start))
    .map(sighting => resolved(sighting, apparatus.scopes, byNumber));
}

const numbered = (scope: NoteScope, { notes }: Pick<NoteApparatus, 'notes'>): ReadonlyMap<number, number> =>
  new Map(scope.notes.flatMap(i => (notes[i].number === null ? [] : [[notes[i].number, i] as const])).reverse());

function resolved(
  { span, numbers }: CrossReferenceSighting,
  scopes: readonly NoteScope[],
  byNumber: readonly ReadonlyMap<number, number>[],
): CrossReference {
  const around = scopes
    .map((_, i) => i)
    .filter(i => scopes[i].span.start <= span.start && span.end <= scopes[i].span.end);
  const scope = around.find(i => scopes[i].notes.length > 0) ?? scopes.findIndex(s => s.notes.length > 0);
  return { span, numbers, notes: numbers.map(({ number }) => byNumber[scope]?.get(number) ?? null) };
}
