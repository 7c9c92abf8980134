/** Index of the first of ascending items for which `isAtOrPast` holds, or the length when it holds for none. Binary search. */
export function firstWhere<T>(ascending: readonly T[], isAtOrPast: (item: T) => boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isAtOrPast(ascending[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}
