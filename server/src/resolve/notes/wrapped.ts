import type { LabelSighting } from '../../scan/notes/sighting.ts';

/** How far below a marker its note stands at most, in lines: a page or so. */
const FURTHEST = 60;

/**
 * The labels of one style without markers that only had no room at the end of the line above: `[10]` at the head of a line
 * within a paragraph that begins with no label, where another `[10]` opens a paragraph below.
 */
export function withoutWrapped(labels: readonly LabelSighting[]): readonly LabelSighting[] {
  const headed = new Set(labels.filter(({ inside }) => !inside).map(({ block }) => block));
  const below = new Map<string, number>();
  const kept: LabelSighting[] = [];
  for (const label of labels.toReversed()) {
    if (!label.inside) below.set(label.label, label.line);
    const line = below.get(label.label) ?? Number.POSITIVE_INFINITY;
    const isWrapped = label.inside && ENCLOSED.has(label.style) && !headed.has(label.block);
    if (!isWrapped || line - label.line > FURTHEST) kept.push(label);
  }
  return kept.reverse();
}

/** Styles in which a marker looks like a label. */
const ENCLOSED: ReadonlySet<LabelSighting['style']> = new Set(['bracket', 'paren', 'brace', 'worded']);
