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

/**
 * Finds where signs of one kind stand in a stretch of a text, asked for from left to right. An engine's own search passes over
 * what lies between many times faster than a loop does, and over each part of the stretch once.
 */
export class SignSearch {
  readonly #stretch: string;
  readonly #start: number;
  readonly #sign: RegExp;
  /** The last that was found, or the end of the stretch; before it and from where it was asked for on there is none. */
  #found = -1;

  /** @param sign a global expression, which nobody else asks in between; of what is longer than a unit its last one is found */
  constructor(content: string, start: number, end: number, sign: RegExp) {
    this.#stretch = content.slice(start, end);
    this.#start = start;
    this.#sign = sign;
  }

  /** Offset in the text of the first at or after `from`, but no further than `stop`. */
  next(from: number, stop: number): number {
    if (this.#found < from) this.#found = this.#after(from);
    return Math.min(this.#found, stop);
  }

  #after(from: number): number {
    this.#sign.lastIndex = from - this.#start;
    const end = this.#sign.test(this.#stretch) ? this.#sign.lastIndex - 1 : this.#stretch.length;
    return this.#start + end;
  }
}
