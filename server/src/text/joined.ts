import type { Dialect } from './layout.ts';
import { type Part, Text } from './text.ts';

/** A file of a manuscript. */
export interface PartSource {
  /** As people call it: `ch2.md`. */
  readonly name: string;
  readonly content: string;
  readonly dialect: Dialect;
}

/** The files of a manuscript in their order as one text. A blank line parts them, which belongs to none. */
export function joinedText(sources: readonly Pick<PartSource, 'name' | 'content'>[]): Text {
  let start = 0;
  const parts = sources.map(({ name, content }): Part => {
    const part = { name, start, end: start + content.length };
    start = part.end + BETWEEN.length;
    return part;
  });
  return new Text(sources.map(({ content }) => content).join(BETWEEN), parts);
}

/** Whatever a file ends with, a line without anything follows it. */
export const BETWEEN = '\n\n';
