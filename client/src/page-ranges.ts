import { type QuickPickItem, window, workspace } from 'vscode';
import { manage } from './managing.ts';
import type { Service } from './service.ts';

interface Style extends QuickPickItem {
  /** As the setting `loccit.pageRanges` names it. */
  readonly setting: string;
  readonly command: string;
}

const STYLES: readonly Style[] = [
  {
    setting: 'text',
    command: 'pageRangesText',
    label: 'As the text does',
    description: 'the style that most of its ranges follow',
  },
  { setting: 'chicago', command: 'pageRangesChicago', label: 'Chicago', description: '71-72, 101-8, 321-28, 1496-500' },
  { setting: 'mhra', command: 'pageRangesMhra', label: 'MHRA', description: '71-72, 101-08, 321-28' },
  { setting: 'full', command: 'pageRangesFull', label: 'In full', description: '71-72, 101-108, 321-328' },
];

/** Asks for a style, the one of the settings first, and has all ranges of pages in the text in front written so. */
export async function makeAllPageRanges(service: Service): Promise<void> {
  if (!window.activeTextEditor) return;
  const usual = workspace.getConfiguration('loccit', window.activeTextEditor.document).get('pageRanges');
  const inOrder = [...STYLES].sort((a, b) => Number(b.setting === usual) - Number(a.setting === usual));
  const chosen = await window.showQuickPick(inOrder, {
    placeHolder: 'How are the page ranges of this text to be written?',
  });
  if (chosen) await manage(service, chosen.command);
}
