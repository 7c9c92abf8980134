import type { LabelSighting, MarkerSighting } from '../../scan/notes/sighting.ts';

/**
 * Labels without those that are rather markers at the head of a paragraph: `[^2] Arnold` is the note to a marker `[^2]` above it
 * only where no line begins with `[^2]:`, the next such label stands below it, and a paragraph begins with it.
 */
export function withoutStrays(
  labels: readonly LabelSighting[],
  markers: readonly MarkerSighting[],
): readonly LabelSighting[] {
  const bare = labels.filter(isWithoutColon);
  if (bare.length === 0) return labels;
  const defined = new Set(labels.filter(label => label.style === 'caret' && !isWithoutColon(label)).map(nameOf));
  const heads = new Set(bare.map(({ span }) => span.start));
  const firstCalls = new Map<string, number>();
  for (const { style, label, span } of markers)
    if (style === 'caret' && !heads.has(span.start) && !firstCalls.has(label)) firstCalls.set(label, span.start);
  const seen = new Set<string>();
  return labels.filter(label => {
    if (!isWithoutColon(label)) return true;
    const isNote =
      !label.inside &&
      !defined.has(label.label) &&
      !seen.has(label.label) &&
      (firstCalls.get(label.label) ?? Number.POSITIVE_INFINITY) < label.span.start;
    seen.add(label.label);
    return isNote;
  });
}

const nameOf = ({ label }: LabelSighting): string => label;

/** `[^2]` and nothing else. */
const isWithoutColon = ({ style, label, span }: LabelSighting): boolean =>
  style === 'caret' && span.end - span.start === label.length + 3;
