/** Offset behind the last sign from `start` to `end` that is no white space; `start` where there is none, `end` if it is not behind `start`. */
export function endWithoutBlanks(content: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(content[last - 1])) last--;
  return last;
}
