import type { Location, Position, Range, TextEdit } from 'vscode-languageserver';
import type { Edit } from '../check/finding.ts';
import type { Span } from '../text/span.ts';
import type { Text } from '../text/text.ts';

/**
 * Offsets of an analysis as positions of the client and back. The client counts a byte order mark as the first
 * character of the first line; the analysis does not see it.
 */
export class Places {
  readonly #uri: string;
  readonly #text: Text;
  readonly #skipped: number;

  constructor(uri: string, text: Text, skipped: number) {
    this.#uri = uri;
    this.#text = text;
    this.#skipped = skipped;
  }

  offset({ line, character }: Position): number {
    return this.#text.offset({ line, character: line === 0 ? character - this.#skipped : character });
  }

  position(offset: number): Position {
    const { line, character } = this.#text.position(offset);
    return { line, character: line === 0 ? character + this.#skipped : character };
  }

  range({ start, end }: Span): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  span({ start, end }: Range): Span {
    return { start: this.offset(start), end: this.offset(end) };
  }

  location(span: Span): Location {
    return { uri: this.#uri, range: this.range(span) };
  }

  textEdit({ span, text }: Edit): TextEdit {
    return { range: this.range(span), newText: text };
  }

  /** An address that opens the document at an offset, for a link in a hover; null for documents no editor can open so. */
  address(offset: number): string | null {
    if (!OPENABLE.test(this.#uri)) return null;
    const { line, character } = this.position(offset);
    return `${this.#uri.replace(/#.*$/s, '')}#L${line + 1},${character + 1}`;
  }
}

const OPENABLE = /^(?:file|untitled|vscode-[a-z-]+):/;
