import type { Span } from './span.ts';

/**
 * What an edit did: `[start, oldEnd)` of the text before stands as `[start, newEnd)` in the text after, and all else is the
 * same. UTF-16 offsets.
 */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The one stretch in which two texts differ; empty at the end of both when they are the same. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const start = sameLength(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const tail = sameLength(
    shorter - start,
    (from, to) =>
      before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from),
  );
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

/** Compared at a time: engines compare long strings many characters at once. */
const STRETCH = 1 << 16;

/** How far two things are the same, at most `length`; asked in stretches, then in halves of the one that differs. */
function sameLength(length: number, isSame: (from: number, to: number) => boolean): number {
  let same = 0;
  while (same < length && isSame(same, Math.min(length, same + STRETCH))) same = Math.min(length, same + STRETCH);
  let differs = Math.min(length, same + STRETCH);
  while (same < differs) {
    const middle = (same + differs + 1) >>> 1;
    if (isSame(same, middle)) same = middle;
    else differs = middle - 1;
  }
  return same;
}

/** How far a change moves what stands behind it. */
export const shiftOf = ({ oldEnd, newEnd }: Change): number => newEnd - oldEnd;

export const movedSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
