import { type Uri as Address, FileType, l10n, Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { withRuleOff } from './rule-off.ts';

/** Turns a rule off for the folder of a document: in its loccit.yaml, which is made if there is none. */
export async function turnOff(code: unknown, document: unknown): Promise<void> {
  if (typeof code !== 'string' || typeof document !== 'string') return;
  const folder = workspace.getWorkspaceFolder(Uri.parse(document))?.uri;
  if (!folder) return void window.showInformationMessage(noFolder());
  const file = Uri.joinPath(folder, 'loccit.yaml');
  const edit = new WorkspaceEdit();
  if (await exists(file)) {
    const open = await workspace.openTextDocument(file);
    const whole = new Range(open.positionAt(0), open.positionAt(open.getText().length));
    edit.replace(file, whole, withRuleOff(open.getText(), code));
  } else {
    edit.createFile(file, { contents: new TextEncoder().encode(withRuleOff('', code)) });
  }
  if (!(await workspace.applyEdit(edit))) return void window.showErrorMessage(failed());
  await (await workspace.openTextDocument(file)).save();
  void window.showInformationMessage(l10n.t('{0} is off for this folder. loccit.yaml says so.', code));
}

const exists = (file: Address): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(file)).then(
    ({ type }) => type !== FileType.Directory,
    () => false,
  );

const noFolder = (): string =>
  l10n.t('This text is in no folder that is open. Open its folder, or turn the rule off in the settings.');

const failed = (): string => l10n.t('loccit.yaml could not be written.');
