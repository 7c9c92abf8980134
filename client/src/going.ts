import {
  commands,
  DiagnosticSeverity,
  languages,
  type Position,
  type Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  window,
} from 'vscode';
import type { Range as ProtocolRange } from 'vscode-languageclient';
import { neighbourRequest } from './messages.ts';
import type { Service } from './service.ts';
import { sayStopped } from './stopped.ts';
import { messages } from './wording.ts';

/** Puts the cursor on the next or previous note or citation, round the end of the text. */
export async function goTo(service: Service, stop: 'note' | 'citation', forward: boolean): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const client = await service.client();
  if (!client) return sayStopped();
  const at = client.code2ProtocolConverter.asTextDocumentPositionParams(editor.document, editor.selection.active);
  const found = await client.sendRequest<ProtocolRange | null>(neighbourRequest, { ...at, stop, forward });
  if (found) put(editor, client.protocol2CodeConverter.asRange(found).start);
  else void window.showInformationMessage(stop === 'note' ? messages.noNotes : messages.noCitations);
}

/** Puts the cursor on the next or previous finding and shows what it says. Hints, which are not listed, are passed over. */
export async function goToFinding(forward: boolean): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const found = next(findings(editor), editor.selection.active, forward);
  if (!found) return void window.showInformationMessage(messages.noFindings);
  put(editor, found.start);
  await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

const findings = ({ document }: TextEditor): Range[] =>
  languages
    .getDiagnostics(document.uri)
    .filter(({ source, severity }) => source === 'loccit' && severity !== DiagnosticSeverity.Hint)
    .map(({ range }) => range)
    .sort((a, b) => a.start.compareTo(b.start));

function next(ranges: readonly Range[], from: Position, forward: boolean): Range | undefined {
  if (forward) return ranges.find(({ start }) => start.isAfter(from)) ?? ranges[0];
  return ranges.findLast(({ start }) => start.isBefore(from)) ?? ranges.at(-1);
}

export function put(editor: TextEditor, { line, character }: Pick<Position, 'line' | 'character'>): void {
  editor.selection = new Selection(line, character, line, character);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
