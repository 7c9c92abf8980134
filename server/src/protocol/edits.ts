import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../check/finding.ts';
import type { Abilities } from './abilities.ts';
import type { Subject } from './subject.ts';

/** What a client that can shows of an edit before it is made. */
export interface Announcement {
  readonly label: string;
  /** Whether the user must agree to it first. */
  readonly confirmed: boolean;
}

/** Edits for this version of the document alone, where the client can tell versions apart. */
export function workspaceEdit(
  { uri, version, places }: Subject,
  edits: readonly Edit[],
  abilities: Abilities,
  announced?: Announcement,
): WorkspaceEdit {
  const textEdits = edits.map(edit => places.textEdit(edit));
  if (!abilities.versionedEdits) return { changes: { [uri]: textEdits } };
  const textDocument = { uri, version };
  if (!announced || !abilities.annotatedEdits) return { documentChanges: [{ textDocument, edits: textEdits }] };
  return {
    documentChanges: [{ textDocument, edits: textEdits.map(edit => ({ ...edit, annotationId: ANNOUNCED })) }],
    changeAnnotations: { [ANNOUNCED]: { label: announced.label, needsConfirmation: announced.confirmed } },
  };
}

const ANNOUNCED = 'loccit';
