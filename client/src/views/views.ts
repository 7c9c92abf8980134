import { commands, Disposable, env, l10n, languages, type TextDocument, window, workspace } from 'vscode';
import { exportWorksRequest, type NotesAnswer, notesRequest, type WorksAnswer, worksRequest } from '../messages.ts';
import type { Service } from '../service.ts';
import { sayStopped } from '../stopped.ts';
import type { Wanted } from '../wanted.ts';
import { messages } from '../wording.ts';
import type { Node } from './node.ts';
import { noteNodes } from './notes.ts';
import { View } from './view.ts';
import { workNodes } from './works.ts';

/** The views *Notes* and *Works Cited* with their commands. */
export function showViews(service: Service, wanted: Wanted): Disposable {
  const isRead = (document: TextDocument): boolean => languages.match(wanted.documents, document) > 0;
  const notes = new View<NotesAnswer>(
    { id: 'loccit.notes', contextKey: 'loccit.notesView', request: notesRequest, nodes: noteNodes },
    service,
    isRead,
  );
  let filter = '';
  const works = new View<WorksAnswer>(
    {
      id: 'loccit.works',
      contextKey: 'loccit.worksView',
      request: worksRequest,
      nodes: answer => workNodes(answer, filter),
    },
    service,
    isRead,
  );
  const filterBy = async (words: string): Promise<void> => {
    filter = words.trim();
    works.message = filter && l10n.t('Only what holds “{0}”', filter);
    await commands.executeCommand('setContext', 'loccit.worksFiltered', filter !== '');
    await works.refresh();
  };
  return Disposable.from(
    notes,
    works,
    commands.registerCommand('loccit.filterWorks', () => askForFilter(filter, filterBy)),
    commands.registerCommand('loccit.clearWorksFilter', () => filterBy('')),
    commands.registerCommand('loccit.copyRow', (node?: Node) => copy(works.chosen(node) ?? notes.chosen(undefined))),
    commands.registerCommand('loccit.exportWorks', () => exportWorks(service)),
  );
}

async function askForFilter(now: string, filterBy: (words: string) => Promise<void>): Promise<void> {
  const words = await window.showInputBox({
    title: l10n.t('Filter Works Cited'),
    value: now,
    prompt: l10n.t('Words of an author, title, abbreviation, piece or page. Nothing shows all.'),
  });
  if (words !== undefined) await filterBy(words);
}

async function copy(node: Node | undefined): Promise<void> {
  if (node?.copy) await env.clipboard.writeText(node.copy);
}

/** Puts the works that the text in front cites into a new document, for the user to save where it belongs. */
async function exportWorks(service: Service): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return void window.showInformationMessage(messages.noText);
  const chosen = await window.showQuickPick(formats(), { title: l10n.t('Export Works Cited') });
  if (!chosen) return;
  const client = await service.client();
  if (!client) return sayStopped();
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const { format } = chosen;
  const content = await client.sendRequest<string | null>(exportWorksRequest, { textDocument, format });
  if (content === null) return void window.showInformationMessage(messages.noText);
  const known = await languages.getLanguages();
  const language = chosen.languages.find(id => known.includes(id));
  await window.showTextDocument(await workspace.openTextDocument({ content, language }));
}

/** With the languages, by VS Code's identifiers, in which such a document is best shown. */
const formats = () => [
  {
    format: 'markdown',
    label: 'Markdown',
    detail: l10n.t('A page to read: works, volumes and places, each with its line'),
    languages: ['markdown'],
  },
  {
    format: 'csv',
    label: 'CSV',
    detail: l10n.t('A table for a spreadsheet, with a row for each citation'),
    languages: ['csv', 'plaintext'],
  },
  {
    format: 'csl-json',
    label: 'CSL-JSON',
    detail: l10n.t('A bibliography for Zotero or pandoc'),
    languages: ['json'],
  },
  {
    format: 'bibtex',
    label: 'BibTeX',
    detail: l10n.t('A bibliography for LaTeX'),
    languages: ['bibtex', 'latex', 'plaintext'],
  },
];
