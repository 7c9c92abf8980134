import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import { printable } from '../terminal.ts';

/** `essay.txt:12:3`, one-based, as terminals and editors turn it into a link. */
export function place(name: string, text: Text, span: Span): string {
  const { line, character } = text.position(span.start);
  return `${printable(name)}:${line + 1}:${character + 1}`;
}
