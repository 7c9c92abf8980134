import type { Host, HostStream } from './host.ts';

/** Whether to colour: as the options ask, else as the environment asks, else on a terminal. */
export function wantsColour(asked: boolean | undefined, { env, stdout }: Pick<Host, 'env' | 'stdout'>): boolean {
  if (asked !== undefined) return asked;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return stdout.isTTY === true && env.TERM !== 'dumb';
}

/** Columns of the terminal; 100 where output goes elsewhere. */
export const columns = (stream: HostStream): number => Math.max(40, stream.columns ?? 100);

/** Text on one line, with nothing in it that a terminal would obey: a document may hold escape sequences. */
export const printable = (text: string): string =>
  // Nearly all texts are printable as they are, and there are many.
  text.search(CONTROL) < 0 ? text : text.replace(/\s*[\r\n]+\s*/g, ' ').replace(CONTROL, '\uFFFD');

/** Control characters, and those that turn the direction of writing. */
const CONTROL = /[\0-\x1F\x7F-\x9F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** Columns that text takes on a terminal: none for combining marks, two for East Asian characters and pictures. */
export function width(text: string): number {
  if (ASCII.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

/** Text in lines of so many columns, the second and later ones indented. Words are left whole, and what stands in backticks. */
export function wrapped(text: string, columns: number): string {
  const lines = [''];
  for (const word of text.match(/(?:`[^`]*`|[^ ])+/g) ?? []) {
    const line = lines[lines.length - 1];
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && width(longer) > columns) lines.push(`  ${word}`);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\n');
}

const ASCII = /^[ -~]*$/;
const ZERO = /^[\p{Mn}\p{Me}\u200B-\u200F\u2060\uFEFF\u00AD]$/u;
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u;
