import type { Location, Position, Range, TextEdit } from 'vscode-languageserver';
import type { Edit } from '../check/finding.ts';
import type { Span } from '../text/span.ts';
import type { Text } from '../text/text.ts';

/** A file of a text, as the client knows it. */
export interface PlacedFile {
  readonly uri: string;
  /** Null for a file that the client has not open. */
  readonly version: number | null;
  /** Code units of the byte order mark, which the client counts as the first character and the analysis does not see. */
  readonly skipped: number;
}

/**
 * Offsets of an analysis as positions of the client and back. Of a manuscript one file is the one that was asked about:
 * positions of the client are in it, and a range alone, without its document, is right for what stands in it only.
 */
export class Places {
  readonly #text: Text;
  readonly #files: readonly PlacedFile[];
  /** Which of the files was asked about. */
  readonly part: number;

  constructor(text: Text, files: readonly PlacedFile[], part = 0) {
    this.#text = text;
    this.#files = files;
    this.part = part;
  }

  /** The same files after an edit. */
  of(text: Text): Places {
    return new Places(text, this.#files, this.part);
  }

  /** The addresses of the files. */
  get uris(): string[] {
    return this.#files.map(({ uri }) => uri);
  }

  /** Whether a span stands in the document that was asked about. */
  isHere({ start }: Span): boolean {
    return this.#text.partAt(start) === this.part;
  }

  /** The file in which an offset stands. */
  file(offset: number): PlacedFile {
    return this.#files[this.#text.partAt(offset)];
  }

  offset({ line, character }: Position): number {
    const { skipped } = this.#files[this.part];
    return this.#text.offset({ line, character: line === 0 ? character - skipped : character }, this.part);
  }

  position(offset: number): Position {
    return this.#marked(this.#text.position(offset), this.file(offset));
  }

  range(span: Span): Range {
    const { start, end } = this.#text.range(span);
    const file = this.file(span.start);
    return { start: this.#marked(start, file), end: this.#marked(end, file) };
  }

  span({ start, end }: Range): Span {
    return { start: this.offset(start), end: this.offset(end) };
  }

  location(span: Span): Location {
    return { uri: this.file(span.start).uri, range: this.range(span) };
  }

  textEdit({ span, text }: Edit): TextEdit {
    return { range: this.range(span), newText: text };
  }

  /** An address that opens the document at an offset, for a link in a hover; null for documents no editor can open so. */
  address(offset: number): string | null {
    const { uri } = this.file(offset);
    if (!OPENABLE.test(uri)) return null;
    const { line, character } = this.position(offset);
    return `${uri.replace(/#.*$/s, '')}#L${line + 1},${character + 1}`;
  }

  #marked({ line, character }: Position, { skipped }: PlacedFile): Position {
    return { line, character: line === 0 ? character + skipped : character };
  }
}

const OPENABLE = /^(?:file|untitled|vscode-[a-z-]+):/;
