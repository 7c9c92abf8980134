import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver';
import type { Finding } from '../check/finding.ts';
import { unknownAbbreviation } from '../check/rules/citation-unknown-abbreviation.ts';
import { t } from '../wording/wording.ts';
import { nameOf } from '../workspace/addresses.ts';
import { addWork, newConfig } from '../workspace/own/add-work.ts';
import type { Abilities } from './abilities.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { OwnWorks } from './own-works.ts';
import type { Subject } from './subject.ts';

/** *Add Work to Library*: an unknown abbreviation gets an entry in the nearest loccit.yaml, or in a new one. */
export function addWorkActions(
  subject: Subject,
  { range, context: { only } }: CodeActionParams,
  abilities: Abilities,
  ownWorks: OwnWorks,
): CodeAction[] {
  if (only && !only.some(kind => kind === '' || kind === CodeActionKind.QuickFix)) return [];
  const at = subject.places.span(range);
  return subject.analysis.findings
    .filter(({ code, span }) => code === unknownAbbreviation.code && span.start <= at.end && at.start <= span.end)
    .flatMap(finding => action(subject, finding, abilities, ownWorks) ?? []);
}

function action(subject: Subject, finding: Finding, abilities: Abilities, ownWorks: OwnWorks): CodeAction | null {
  const abbreviation = subject.analysis.text.slice(finding.span);
  const target = ownWorks.configFor(subject.uri);
  const edit = target && editOf(target, abbreviation, abilities);
  if (!target || !edit) return null;
  return {
    title: t('Add {0} to {1}', abbreviation, nameOf(target.uri)),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding, subject.places, abilities)],
    edit,
  };
}

function editOf(
  { uri, text }: NonNullable<ReturnType<OwnWorks['configFor']>>,
  abbreviation: string,
  { versionedEdits, createsFiles }: Abilities,
): WorkspaceEdit | null {
  if (text) {
    const edit = addWork(text.content, abbreviation);
    return edit && { changes: { [uri]: [{ range: text.range(edit.span), newText: edit.text }] } };
  }
  if (!versionedEdits || !createsFiles) return null;
  const start = { line: 0, character: 0 };
  const edits = [{ range: { start, end: start }, newText: newConfig(abbreviation) }];
  const create = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
  return { documentChanges: [create, { textDocument: { uri, version: null }, edits }] };
}
