import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../check/finding.ts';
import { editsByFile } from '../check/repairs/edits.ts';
import type { Abilities } from './abilities.ts';
import type { PlacedFile } from './places.ts';
import type { Subject } from './subject.ts';

/** What a client that can shows of an edit before it is made. */
export interface Announcement {
  readonly label: string;
  /** Whether the user must agree to it first. */
  readonly confirmed: boolean;
}

/** Edits for these versions of the documents alone, where the client can tell versions apart. */
export function workspaceEdit(
  subject: Subject,
  edits: readonly Edit[],
  abilities: Abilities,
  announced?: Announcement,
): WorkspaceEdit {
  const files = byFile(subject, edits);
  if (!abilities.versionedEdits) return { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, edits])) };
  if (!announced || !abilities.annotatedEdits) return { documentChanges: files.map(documentEdit) };
  const annotated = files.map(file => ({
    ...file,
    edits: file.edits.map(edit => ({ ...edit, annotationId: ANNOUNCED })),
  }));
  return {
    documentChanges: annotated.map(documentEdit),
    changeAnnotations: { [ANNOUNCED]: { label: announced.label, needsConfirmation: announced.confirmed } },
  };
}

interface FileEdits extends Pick<PlacedFile, 'uri' | 'version'> {
  readonly edits: TextEdit[];
}

/** The files that are edited; the one that was asked about where none is. */
function byFile({ uri, version, analysis, places }: Subject, edits: readonly Edit[]): FileEdits[] {
  const files = editsByFile(analysis.text, edits).flatMap((own, part): FileEdits[] => {
    if (own.length === 0) return [];
    const file = places.file(analysis.text.parts[part].start);
    return [{ uri: file.uri, version: file.version, edits: own.map(edit => places.textEdit(edit)) }];
  });
  return files.length > 0 ? files : [{ uri, version, edits: [] }];
}

const documentEdit = ({ uri, version, edits }: FileEdits): TextDocumentEdit => ({
  textDocument: { uri, version },
  edits,
});

const ANNOUNCED = 'loccit';
