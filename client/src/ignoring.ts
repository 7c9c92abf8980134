import { l10n, type QuickPickItem, type TextEditor, Uri, window } from 'vscode';
import { put } from './going.ts';
import { type AcceptedFinding, acceptedRequest, type FileToWrite, leaveBeRequest, type Wish } from './messages.ts';
import type { Service } from './service.ts';
import { sayStopped } from './stopped.ts';
import { messages } from './wording.ts';
import { nameOf, write } from './writing.ts';

/** Has a finding left be where it stands, or its rule in the whole folder. The server says what is to be written, and where. */
export async function leaveBe(service: Service, uri: unknown, wish: unknown): Promise<void> {
  if (typeof uri !== 'string' || !isWish(wish)) return;
  const file = await fileFor(service, uri, wish);
  if (!file) return;
  const name = nameOf(file.uri);
  const said =
    wish.leave === 'rule'
      ? l10n.t('{0} is off for this folder. {1} says so.', wish.code, name)
      : l10n.t('This finding is ignored. {0} says so.', name);
  await write(service, file, said, wish.leave === 'rule' ? undefined : () => showIgnored(service));
}

/** Has all that was found in the text in front left be: from now on only what is new is found. */
export async function ignoreText(service: Service): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const file = await fileFor(service, document.uri.toString(), { leave: 'text' });
  if (!file) return;
  const said = l10n.t(
    'What was found in this text until now ({0}) is ignored; only what is new will be shown. {1} says so.',
    file.count,
    nameOf(file.uri),
  );
  await write(service, file, said, () => showIgnored(service));
}

/** Lists what is left be in the text in front, ticked; what is unticked is found again. The text follows the list. */
export async function showIgnored(service: Service): Promise<void> {
  const editor = window.activeTextEditor;
  const client = editor && (await service.client());
  if (!editor) return;
  if (!client) return sayStopped();
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document);
  const accepted = await client.sendRequest<AcceptedFinding[] | null>(acceptedRequest, { textDocument });
  if (!accepted?.length) return void window.showInformationMessage(messages.nothingIgnored);
  const unticked = await choose(editor, accepted);
  if (!unticked?.length) return;
  const heed = unticked.map(({ code, range }) => ({ code, range }));
  const file = await fileFor(service, editor.document.uri.toString(), { heed });
  if (file) await write(service, file, l10n.t('No longer ignored: {0}.', unticked.length));
}

/** What was unticked; undefined where the list was left. */
async function choose(
  editor: TextEditor,
  accepted: readonly AcceptedFinding[],
): Promise<AcceptedFinding[] | undefined> {
  const rows = accepted.map(finding => ({ ...rowOf(finding), finding }));
  const before = editor.selection;
  const ticked = await window.showQuickPick(rows, {
    title: l10n.t('Ignored in This Text'),
    placeHolder: l10n.t('Untick what is to be shown again'),
    canPickMany: true,
    onDidSelectItem: row => put(editor, (row as (typeof rows)[number]).finding.range.start),
  });
  if (!ticked) put(editor, before.active);
  return ticked && accepted.filter(finding => !ticked.some(row => row.finding === finding));
}

const rowOf = ({ code, message, words, range }: AcceptedFinding): QuickPickItem => ({
  label: words.replace(/\s+/g, ' ').slice(0, 60),
  description: [code, l10n.t('line {0}', range.start.line + 1)].join(' · '),
  detail: message,
  picked: true,
});

/** Undefined, and the user is told why, where there is nothing to write. */
async function fileFor(service: Service, uri: string, wish: Wish): Promise<FileToWrite | undefined> {
  const client = await service.client();
  if (!client) return void (await sayStopped());
  const params = { textDocument: { uri: client.code2ProtocolConverter.asUri(Uri.parse(uri)) }, wish };
  const answer = await client.sendRequest<FileToWrite | { refused: string } | null>(leaveBeRequest, params);
  if (answer && 'content' in answer) return answer;
  const why = answer?.refused === 'no-folder' ? messages.nowhereToWrite : messages.noFindings;
  return void window.showInformationMessage(why);
}

const isWish = (wish: unknown): wish is Extract<Wish, { code: string }> =>
  typeof wish === 'object' && wish !== null && 'leave' in wish && 'code' in wish;
