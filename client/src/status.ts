import {
  type Command,
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { DocumentStatus } from './messages.ts';
import type { Service } from './service.ts';
import type { Wanted } from './wanted.ts';
import { type StatusWords, statusWords } from './wording.ts';

/** Shows behind the `{}` of the status bar what Loccit has found in the document that is in front. */
export function showStatus(service: Service, wanted: Wanted): Disposable {
  const item = languages.createLanguageStatusItem('loccit.status', []);
  item.name = 'Loccit';
  const read = new Map<string, DocumentStatus>();
  const show = (): void => {
    item.selector = wanted.documents;
    const front = window.activeTextEditor?.document;
    put(item, statusWords(service.state, front && read.get(keyOf(front))));
  };
  show();
  return Disposable.from(
    item,
    service.onDidReadDocument(status => {
      read.set(Uri.parse(status.uri).toString(), status);
      show();
    }),
    service.onDidChangeState(state => {
      if (state !== 'running') read.clear();
      show();
    }),
    workspace.onDidCloseTextDocument(document => read.delete(keyOf(document))),
    window.onDidChangeActiveTextEditor(show),
  );
}

const keyOf = (document: TextDocument): string => document.uri.toString();

function put(item: LanguageStatusItem, words: StatusWords): void {
  item.text = words.text;
  item.detail = words.detail;
  item.busy = words.busy;
  item.severity = SEVERITIES[words.severity];
  item.command = words.action && commandFor(words.action);
}

const SEVERITIES: Readonly<Record<StatusWords['severity'], LanguageStatusSeverity>> = {
  information: LanguageStatusSeverity.Information,
  warning: LanguageStatusSeverity.Warning,
  error: LanguageStatusSeverity.Error,
};

const commandFor = (action: NonNullable<StatusWords['action']>): Command =>
  action === 'problems'
    ? { title: l10n.t('Show Problems'), command: 'workbench.actions.view.problems' }
    : { title: l10n.t('Restart Server'), command: 'loccit.restartServer' };
