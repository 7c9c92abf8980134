import { readingCost, scanBent } from '../../scan/notes/bent.ts';
import type { LabelSighting } from '../../scan/notes/sighting.ts';
import type { Layout } from '../../text/layout.ts';
import type { Text } from '../../text/text.ts';
import { t } from '../../wording/wording.ts';
import { addNote, newScope, type ScopeDraft } from './draft.ts';
import { noteExtent } from './extent.ts';
import { quotedGlyphs } from './glyphs.ts';
import { kinshipIn } from './kinship.ts';

/** A label at a page's foot that could hardly be anything else. */
const STRONG = 0.6;
/** About two pages. */
const FURTHEST = 6000;
const MOST_COST = 0.9;

/**
 * Single notes at a page's foot whose only marker is bent (`Chiang Ching,!` and below `1 Chiang Ching, along with ...`).
 * Looked for only in a text that shows other damage, and believed only when the note opens with the word that the
 * marker stands behind and no other place does as well.
 */
export function strayScopes(
  text: Text,
  layout: Layout,
  labels: readonly LabelSighting[],
  scopes: readonly ScopeDraft[],
): ScopeDraft[] {
  const isScan = scopes.some(scope => scope.markers.some(marker => marker.reading === 'damaged'));
  if (!isScan) return [];
  const spans = scopes.flatMap(scope => scope.notes.map(note => note.span));
  const isFree = ({ span }: LabelSighting): boolean =>
    !spans.some(s => s.start - 8 <= span.start && span.start < s.end);
  return labels.filter(label => isFoot(label) && isFree(label)).flatMap(label => stray(text, layout, label));
}

const isFoot = (label: LabelSighting): boolean =>
  label.style === 'bare' && label.strength >= STRONG && !label.alone && label.number !== null && label.number < 10;

function stray(text: Text, layout: Layout, label: LabelSighting): ScopeDraft[] {
  const stretch = { start: Math.max(0, label.span.start - FURTHEST), end: label.span.start };
  const note = noteExtent(text, layout, label, null);
  const kinship = kinshipIn(text);
  const found = scanBent(text.content, stretch).filter(({ span, ...bent }) => {
    const cost = readingCost({ span, ...bent }, label.number as number);
    if (cost === null || cost > MOST_COST) return false;
    return kinship.headword({ start: Math.max(0, span.start - 40), end: span.start }, note) !== null;
  });
  if (found.length !== 1) return [];
  const [{ span, glyphs }] = found;
  const scope = newScope();
  scope.markers.push({
    scope,
    span,
    number: label.number,
    label: label.label,
    style: 'bare',
    reading: 'damaged',
    evidence: t(
      '{0} looks like a damaged {1}: note {1} below opens with the word it stands behind',
      quotedGlyphs(glyphs),
      label.label,
    ),
    note: addNote(scope, label, note),
  });
  return [scope];
}
