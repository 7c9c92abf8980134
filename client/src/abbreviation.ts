import { l10n, window } from 'vscode';
import { manage } from './managing.ts';
import { type AbbreviationAnswer, abbreviationRequest } from './messages.ts';
import type { Service } from './service.ts';
import { sayStopped } from './stopped.ts';

/** Asks for the abbreviation of the work that is cited at the cursor, and whether later citations are to be written with it. */
export async function setAbbreviation(service: Service): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const client = await service.client();
  if (!client) return sayStopped();
  const at = client.code2ProtocolConverter.asTextDocumentPositionParams(editor.document, editor.selection.active);
  const work = await client.sendRequest<AbbreviationAnswer | null>(abbreviationRequest, at);
  if (!work) return;
  if (work.refused !== undefined) return void window.showInformationMessage(work.refused);
  const name = work.isDefined ? work.name : await askForName(work);
  if (!name) return;
  const everywhere = await askWhere(work, name);
  if (everywhere !== undefined) await manage(service, everywhere ? 'abbreviateCitations' : 'setAbbreviation', name);
}

/** Nothing where the user thinks better of it. */
const askForName = async ({ title, name }: AbbreviationAnswer): Promise<string | undefined> =>
  (await window.showInputBox({ prompt: l10n.t('How is “{0}” to be abbreviated?', title), value: name }))?.trim();

/** Whether also in later citations; there is no choice where there are none. */
async function askWhere({ later, isDefined }: AbbreviationAnswer, name: string): Promise<boolean | undefined> {
  if (later === 0 || isDefined) return later > 0;
  const define = { label: l10n.t('Introduce {0} where the work is first cited in full', name), everywhere: false };
  const write = {
    label: l10n.t('Introduce {0}, and write it in later citations', name),
    description:
      later === 1
        ? l10n.t('one later citation; you see it before')
        : l10n.t('{0} later citations; you see them before', later),
    everywhere: true,
  };
  return (await window.showQuickPick([define, write]))?.everywhere;
}
