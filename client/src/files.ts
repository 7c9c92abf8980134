import { type Disposable, FileSystemError, l10n, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { readBytes } from '../../server/src/encoding/read.ts';
import { listTextsRequest, readFileRequest, trustedNotification } from './messages.ts';
import type { MakeClient, Service } from './service.ts';

/**
 * Has the server see files as the editor does: on other computers, in virtual folders and in the browser too; and none
 * before the folder is trusted.
 */
export const withFiles =
  (makeClient: MakeClient): MakeClient =>
  options => {
    const client = makeClient({ ...options, initializationOptions: () => ({ ...given(options), ...whatWeSay() }) });
    answerReading(client);
    return client;
  };

/** Asked for at every start of the server: trust may have been given since the last. */
const whatWeSay = () => ({ trusted: workspace.isTrusted, readsFiles: true, listsTexts: true });

function given({ initializationOptions }: LanguageClientOptions): object {
  return typeof initializationOptions === 'function' ? initializationOptions() : (initializationOptions ?? {});
}

/** Tells the server when the folder is trusted at last. */
export const followTrust = (service: Service): Disposable =>
  workspace.onDidGrantWorkspaceTrust(async () => {
    const client = await service.client();
    await client?.sendNotification(trustedNotification);
  });

function answerReading(client: BaseLanguageClient): void {
  client.onRequest(readFileRequest, ({ uri }: { uri: string }) => read(Uri.parse(uri)));
  client.onRequest(listTextsRequest, ({ endings }: { endings: readonly string[] }) => textsEnding(endings));
}

/** What the editor's own settings leave out of searches is left out here too. */
async function textsEnding(endings: readonly string[]): Promise<string[]> {
  const found = await workspace.findFiles(`**/*.{${endings.join(',')}}`);
  return found.map(uri => uri.toString()).sort(new Intl.Collator('en', { numeric: true }).compare);
}

async function read(uri: Uri): Promise<{ content?: string; error?: string } | null> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > LARGEST)
      return { error: l10n.t('This file is larger than {0} MB and is not read.', LARGEST / 1024 / 1024) };
    return { content: readBytes(await workspace.fs.readFile(uri)).content };
  } catch (error) {
    return isMissing(error)
      ? null
      : { error: l10n.t('This file can’t be read ({0}).', error instanceof Error ? error.message : String(error)) };
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof FileSystemError && ['FileNotFound', 'FileIsADirectory', 'FileNotADirectory'].includes(error.code);

/** Bytes; a bibliography of a hundred thousand entries is smaller. */
const LARGEST = 100 * 1024 * 1024;
