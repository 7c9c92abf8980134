import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import type { Document } from '../documents/document.ts';
import { fileAt } from '../manuscript.ts';
import { printable } from '../terminal.ts';

/** `essay.txt:12:3`, one-based, as terminals and editors turn it into a link; of a manuscript the file of the span. */
export function place(document: Document, text: Text, span: Span): string {
  const { line, character } = text.position(span.start);
  return `${printable(fileAt(document, text, span))}:${line + 1}:${character + 1}`;
}
