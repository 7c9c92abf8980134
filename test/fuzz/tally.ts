/** What a run of the fuzzing has done. */
export interface Tally {
  runs: number;
  edits: number;
  requests: number;
  kills: number;
  /** When (milliseconds since 1970) no more is to be tried. */
  readonly until: number;
}

export const nothingYet = (milliseconds: number): Tally => ({
  ...{ runs: 0, edits: 0, requests: 0, kills: 0 },
  until: Date.now() + milliseconds,
});

/** Counts one more run; false where the time is over. */
export function mayRun(tally: Tally): boolean {
  if (Date.now() > tally.until) return false;
  tally.runs++;
  return true;
}
