import { commands, type Diagnostic, type ExtensionContext, env, l10n, languages, Uri, window, workspace } from 'vscode';
import { messages } from './wording.ts';

/** Opens the example essay as a new document, so that it can be tried on without harm. */
export async function openExample({ extensionUri }: ExtensionContext): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'examples', 'commune.txt'));
  const content = new TextDecoder().decode(bytes);
  await window.showTextDocument(await workspace.openTextDocument({ content, language: 'plaintext' }));
}

/** Shows the page of a rule, `note/gap`; without one that of the finding at the cursor, to choose if there are several. */
export async function explain(context: ExtensionContext, code?: unknown): Promise<void> {
  const rule = isCode(code) ? code : await ruleAtCursor();
  if (rule) await showPage(context, rule.replace('/', '-'));
}

const isCode = (code: unknown): code is string => typeof code === 'string' && /^[a-z]+\/[a-z-]+$/.test(code);

async function ruleAtCursor(): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { line } = editor.selection.active;
  const onLine = languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source, range }) => source === 'loccit' && range.start.line <= line && line <= range.end.line);
  const here = onLine.filter(({ range }) => range.contains(editor.selection.active));
  const codes = [...new Set((here.length > 0 ? here : onLine).map(codeOf).filter(isCode))];
  if (codes.length === 0) void window.showInformationMessage(messages.noFindingHere);
  return codes.length > 1 ? window.showQuickPick(codes, { title: l10n.t('Explain Finding') }) : codes[0];
}

const codeOf = ({ code }: Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

/** The page came with the extension; where it can't be shown, it is opened on the web. */
async function showPage({ extensionUri, extension }: ExtensionContext, name: string): Promise<void> {
  const page = Uri.joinPath(extensionUri, 'docs', 'rules', `${name}.md`);
  try {
    await workspace.fs.stat(page);
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    await env.openExternal(Uri.parse(`${extension.packageJSON.homepage}/blob/main/docs/rules/${name}.md`));
  }
}
