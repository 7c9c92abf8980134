import type { LabelSighting, MarkerSighting } from '../../scan/notes/sighting.ts';
import type { Text } from '../../text/text.ts';
import type { AnsweredLists } from './lists.ts';

/**
 * Tells of a named marker (`[^1]`) to which list it belongs: the first that ends behind it. Where the lists of several
 * chapters stand in a file of their own, one behind the other, each file without notes has the list that is its turn.
 */
export function listOfNamed(
  text: Text,
  { chains }: AnsweredLists,
  markers: readonly MarkerSighting[],
): (marker: MarkerSighting) => number {
  const ends = chains.map(({ labels }) => (labels.at(-1) as LabelSighting).span.end);
  const nearest = (offset: number): number => {
    const here = ends.findIndex(end => end > offset);
    return here < 0 ? chains.length - 1 : here;
  };
  if (text.parts.length === 1 || chains.length === 1) return ({ span }) => nearest(span.start);
  const listFiles = chains.map(({ labels }) => text.partAt(labels[0].span.start));
  const turns = turnsOf(
    listFiles,
    markers.map(({ span }) => text.partAt(span.start)),
  );
  return ({ span }) => turns.get(text.partAt(span.start)) ?? nearest(span.start);
}

/** For each file without notes its list, where the lists of a file are as many as such files before it. */
function turnsOf(listFiles: readonly number[], markerFiles: readonly number[]): Map<number, number> {
  const turns = new Map<number, number>();
  let from = 0;
  for (const file of new Set(listFiles)) {
    const lists = listFiles.flatMap((each, list) => (each === file ? [list] : []));
    const callers = [...new Set(markerFiles)].filter(each => from <= each && each < file && !listFiles.includes(each));
    if (callers.length === lists.length) for (const [i, caller] of callers.entries()) turns.set(caller, lists[i]);
    from = file + 1;
  }
  return turns;
}
