import { scanCountedNotes } from '../../scan/notes/counted-notes.ts';
import { scanInlineNotes } from '../../scan/notes/inline.ts';
import type { LabelSighting } from '../../scan/notes/sighting.ts';
import type { Layout } from '../../text/layout.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import { newScope, type ScopeDraft } from './draft.ts';
import { noteExtent } from './extent.ts';

/**
 * Notes that are written where they are called: `^[...]`, `[Footnote: ...]`, `(2. ...)` in a row that counts up, and
 * `[Footnote 2: ...]` in the middle of a line when no marker calls it. What opens such a note is its marker. One scope for
 * all; none if there are none.
 */
export function inlineScopes(
  text: Text,
  layout: Layout,
  labels: readonly LabelSighting[],
  scopes: readonly ScopeDraft[],
): ScopeDraft[] {
  const taken = new Set(scopes.flatMap(scope => scope.notes.map(note => note.labelSpan?.start)));
  const scope = newScope();
  for (const { opening, span } of scanInlineNotes(text, layout)) add(scope, null, opening, span);
  for (const note of scanCountedNotes(text, layout)) add(scope, note, note.opening, note.span);
  for (const label of labels) {
    if (label.style !== 'footnote' || label.closed === null || taken.has(label.span.start)) continue;
    if (isWithinLine(text, label)) add(scope, label, label.span, noteExtent(text, layout, label, null));
  }
  return scope.notes.length > 0 ? [scope] : [];
}

const isWithinLine = (text: Text, { span, line }: LabelSighting): boolean =>
  text.content.slice(text.lineStarts[line], span.start).trim() !== '';

function add(
  scope: ScopeDraft,
  label: Pick<LabelSighting, 'number' | 'label'> | null,
  opening: Span,
  span: Span,
): void {
  const number = label?.number ?? null;
  const name = label?.label ?? '';
  scope.notes.push({
    scope,
    number,
    label: name,
    labelSpan: label ? opening : null,
    span,
    state: 'labelled',
    style: 'inline',
    evidence: null,
  });
  scope.markers.push({
    scope,
    span: opening,
    number,
    label: name,
    style: 'inline',
    reading: 'exact',
    evidence: null,
    note: scope.notes[scope.notes.length - 1],
  });
}
