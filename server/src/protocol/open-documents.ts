import { type Connection, type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Documents, SourceDocument } from '../workspace/documents.ts';

/** The documents that the client has open, kept up to date by its edits. */
export class OpenDocuments implements Documents {
  readonly #documents = new TextDocuments<TextDocument>({ create, update: applyChanges });

  get(uri: string): SourceDocument | undefined {
    const document = this.#documents.get(uri);
    return document && snapshot(document);
  }

  all(): SourceDocument[] {
    return this.#documents.all().map(snapshot);
  }

  /** The addresses of all that are open. */
  uris(): string[] {
    return this.#documents.keys();
  }

  listen(connection: Connection): void {
    this.#documents.listen(connection);
  }

  /** Also after opening. */
  onChanged(act: (uri: string) => void): void {
    this.#documents.onDidChangeContent(({ document }) => act(document.uri));
  }

  onClosed(act: (uri: string) => void): void {
    this.#documents.onDidClose(({ document }) => act(document.uri));
  }
}

/**
 * A document as a client opens it.
 *
 * @throws Error for one without an address or a text, which would fail whenever anything is looked at
 */
function create(uri: unknown, languageId: unknown, version: number, text: unknown): TextDocument {
  if (typeof uri !== 'string' || typeof text !== 'string')
    throw new Error('The client opened nothing that has a text.');
  return TextDocument.create(uri, String(languageId ?? ''), version, text);
}

const snapshot = (document: TextDocument): SourceDocument => ({
  uri: document.uri,
  languageId: document.languageId,
  version: document.version,
  content: document.getText(),
});

/** Applies a client's edits one after the other, so that what results is the same as a newly opened document. */
export function applyChanges(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): TextDocument {
  for (const change of changes) {
    const joins = 'range' in change && mayJoinLineEnds(document, change);
    const clamped = 'range' in change ? { ...change, range: clampedRange(document, change.range) } : change;
    TextDocument.update(document, [clamped], version);
    if (joins) TextDocument.update(document, [{ text: document.getText() }], version);
  }
  return document;
}

type RangedChange = Extract<TextDocumentContentChangeEvent, { range: unknown }>;

/**
 * Whether an edit may put a `\r` before a `\n` or part them. The document keeps its line starts from edit to edit and
 * looks at the inserted text alone, so it would count the two as two lines, or the parted ones as one.
 */
function mayJoinLineEnds(document: TextDocument, { range, text }: RangedChange): boolean {
  if (text.includes('\r')) return true;
  return touchesReturn(document.getText(), document.offsetAt(range.start), document.offsetAt(range.end));
}

const touchesReturn = (content: string, start: number, end: number): boolean =>
  [start - 1, start, end - 1, end].some(offset => content.charCodeAt(offset) === 13);

/** A range beyond the last line means the end of the document. */
function clampedRange(document: TextDocument, { start, end }: RangedChange['range']): RangedChange['range'] {
  const last = document.positionAt(document.getText().length);
  const clamp = (at: typeof start): typeof start => (at.line > last.line ? last : at);
  return { start: clamp(start), end: clamp(end) };
}
