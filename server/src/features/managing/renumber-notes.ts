import type { Analysis } from '../../analyse.ts';
import { sentences } from '../../check/citations/words.ts';
import type { Edit } from '../../check/finding.ts';
import { tidy } from '../../check/repairs/edits.ts';
import { type RenumberingOptions, renumbering } from '../../check/repairs/renumbering.ts';
import { t } from '../../wording/wording.ts';
import { isScanned, keepsPairing, repairFirst } from './pairing.ts';
import type { Plan } from './plan.ts';
import { renumberSigns } from './signs/renumber-signs.ts';

/**
 * Numbers the notes of every scope in the order of their first markers; labels, markers and references to notes follow, and
 * gaps are closed. Each scope keeps its own numbering. A scope that can't be renumbered without harm is left as it is, and
 * the plan says so. No edits where all is in order.
 */
export const renumberNotes = (analysis: Analysis, options: { readonly named?: boolean } = {}): Plan =>
  planOf(analysis, options);

/**
 * Puts the notes of every list in the order of their first markers, text and all; notes that nothing calls come last.
 * Numbers in a list that counts up follow; Markdown's `[^n]` stay.
 */
export const sortNotes = (analysis: Analysis): Plan => planOf(analysis, { sorted: true, keepNumbers: true });

function planOf(analysis: Analysis, options: RenumberingOptions): Plan {
  const left: string[] = [];
  const edits = analysis.apparatus.scopes.flatMap((_, scope) => {
    const done = renumbering(analysis, scope, options);
    const refused = 'refused' in done ? done.refused : harm(analysis, scope, done.edits);
    if (refused === null && 'edits' in done) return done.edits;
    left.push(sentences(stretch(analysis, scope), refused));
    return [];
  });
  const signs = renumberSigns(analysis, options.keepNumbers);
  left.push(...signs.left);
  return {
    edits: tidy(analysis.text.content, [...edits, ...signs.edits]),
    ...(left.length > 0 ? { left: left.join(' ') } : {}),
  };
}

/** Why the edits would do harm to a scope; null if they wouldn't. */
function harm(analysis: Analysis, scope: number, edits: readonly Edit[]): string | null {
  if (edits.length === 0 || !isScanned(analysis, scope)) return null;
  return keepsPairing(analysis, edits, scope) ? null : repairFirst();
}

function stretch({ text, apparatus }: Analysis, scope: number): string {
  const { span } = apparatus.scopes[scope];
  return t(
    'The notes from {0} to {1} are left as they are.',
    text.lineName(span.start),
    text.lineName(span.end, span.start),
  );
}
