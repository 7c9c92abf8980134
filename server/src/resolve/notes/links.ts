import type { LabelSighting, MarkerSighting } from '../../scan/notes/sighting.ts';

/** Markers whose link leads to the anchor of a note, by that anchor; the others by their numbers, as they are. */
export function readLinks(
  markers: readonly MarkerSighting[],
  labels: readonly LabelSighting[],
): readonly MarkerSighting[] {
  if (!markers.some(({ anchor }) => anchor !== undefined)) return markers;
  const anchors = new Set(labels.filter(({ style }) => style === 'caret').map(({ label }) => label));
  return markers.map(marker =>
    marker.anchor !== undefined && anchors.has(marker.anchor)
      ? { ...marker, style: 'caret', label: marker.anchor, number: null, shape: 'loose' }
      : marker,
  );
}
