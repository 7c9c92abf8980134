import { FileType, Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { FileToWrite } from './messages.ts';
import type { Service } from './service.ts';
import { messages } from './wording.ts';

/** Writes a file that the server has worded, saves it, says so, and offers to take it back. */
export async function write(
  service: Service,
  { uri, content }: FileToWrite,
  said: string,
  show?: () => Promise<void>,
): Promise<void> {
  const file = Uri.parse(uri);
  const before = await contentOf(file);
  if (before === 'unsaved') return void window.showWarningMessage(messages.saveFirst(nameOf(uri)));
  if (!(await put(service, file, content))) return void window.showErrorMessage(messages.notWritten(nameOf(uri)));
  const offers = [messages.undo, ...(show ? [messages.showIgnored] : [])];
  void window.showInformationMessage(said, ...offers).then(async chosen => {
    if (chosen === messages.undo) await put(service, file, before);
    else if (chosen) await show?.();
  });
}

export const nameOf = (uri: string): string => Uri.parse(uri).path.replace(/^.*\//, '');

/** Null where there is no such file; `unsaved` where it is open and what stands there is not what was read. */
async function contentOf(file: Uri): Promise<string | null | 'unsaved'> {
  const isThere = await workspace.fs.stat(file).then(
    ({ type }) => type !== FileType.Directory,
    () => false,
  );
  if (!isThere) return null;
  const document = await workspace.openTextDocument(file);
  return document.isDirty ? 'unsaved' : document.getText();
}

/** Null takes the file away. The server is told at once: not every file system says when a file changes. */
async function put(service: Service, file: Uri, content: string | null): Promise<boolean> {
  const edit = new WorkspaceEdit();
  const isThere = (await contentOf(file)) !== null;
  if (content === null) edit.deleteFile(file, { ignoreIfNotExists: true });
  else if (isThere) edit.replace(file, EVERYTHING, content);
  else edit.createFile(file, { contents: new TextEncoder().encode(content) });
  if (!(await workspace.applyEdit(edit))) return false;
  if (content !== null && !(await (await workspace.openTextDocument(file)).save())) return false;
  const client = await service.client();
  const changes = [{ uri: client?.code2ProtocolConverter.asUri(file), type: content === null ? 3 : isThere ? 2 : 1 }];
  await client?.sendNotification('workspace/didChangeWatchedFiles', { changes });
  return true;
}

const EVERYTHING = new Range(0, 0, Number.MAX_SAFE_INTEGER, 0);
