import type { ApplyWorkspaceEditParams, ChangeAnnotation, DeleteFile } from 'vscode-languageclient';

/**
 * The same edit, with everything ticked in the preview. VS Code shows a preview where some change is to be confirmed, and each
 * change that is to be confirmed is unticked at first (microsoft/vscode issues 200991, as designed, and 207578, open): who
 * presses *Apply* changes nothing. So the changes themselves need no confirmation; what needs it is that a file be deleted which
 * isn't there, and VS Code leaves that out of the preview and of what it does.
 */
export function ticked(params: ApplyWorkspaceEditParams): ApplyWorkspaceEditParams {
  const { documentChanges = [], changeAnnotations = {} } = params.edit;
  const first = documentChanges.find(change => 'textDocument' in change);
  const isShown = Object.values(changeAnnotations).some(({ needsConfirmation }) => needsConfirmation);
  if (!first || !isShown) return params;
  const nothing: DeleteFile = {
    kind: 'delete',
    uri: `${first.textDocument.uri}${NOWHERE}`,
    options: { ignoreIfNotExists: true },
    annotationId: NOWHERE,
  };
  return {
    ...params,
    edit: {
      documentChanges: [nothing, ...documentChanges],
      changeAnnotations: {
        ...Object.fromEntries(Object.entries(changeAnnotations).map(([id, each]) => [id, withoutAsking(each)])),
        [NOWHERE]: { label: params.label ?? 'Loccit', needsConfirmation: true },
      },
    },
  };
}

const withoutAsking = (annotation: ChangeAnnotation): ChangeAnnotation => ({ ...annotation, needsConfirmation: false });

/** No file is called so. */
const NOWHERE = '.loccit-preview';
