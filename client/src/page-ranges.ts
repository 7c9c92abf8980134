import { l10n, type QuickPickItem, window, workspace } from 'vscode';
import { manage } from './managing.ts';
import type { Service } from './service.ts';

interface Style extends QuickPickItem {
  /** As the setting `loccit.pageRanges` names it. */
  readonly setting: string;
  readonly command: string;
}

/** Read when they are shown: only then are the translations there for certain. */
const styles = (): Style[] => [
  {
    setting: 'text',
    command: 'pageRangesText',
    label: l10n.t('As the text does'),
    description: l10n.t('the style that most of its ranges follow'),
  },
  { setting: 'chicago', command: 'pageRangesChicago', label: 'Chicago', description: '71-72, 101-8, 321-28, 1496-500' },
  { setting: 'mhra', command: 'pageRangesMhra', label: 'MHRA', description: '71-72, 101-08, 321-28' },
  { setting: 'full', command: 'pageRangesFull', label: l10n.t('In full'), description: '71-72, 101-108, 321-328' },
];

/** Asks for a style, the one of the settings first, and has all ranges of pages in the text in front written so. */
export async function makeAllPageRanges(service: Service): Promise<void> {
  if (!window.activeTextEditor) return;
  const usual = workspace.getConfiguration('loccit', window.activeTextEditor.document).get('pageRanges');
  const inOrder = styles().sort((a, b) => Number(b.setting === usual) - Number(a.setting === usual));
  const chosen = await window.showQuickPick(inOrder, {
    placeHolder: l10n.t('How are the page ranges of this text to be written?'),
  });
  if (chosen) await manage(service, chosen.command);
}
