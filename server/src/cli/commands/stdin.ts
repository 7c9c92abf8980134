export interface Stdin {
  readonly stdinFilename?: string;
}

/** What standard input is called where the user gives no name. */
export const STDIN = 'stdin';
