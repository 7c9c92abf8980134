import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver';
import type { Finding } from '../check/finding.ts';
import { ignoreHere } from '../features/ignoring.ts';
import { Text } from '../text/text.ts';
import { t } from '../wording/wording.ts';
import { nameOf } from '../workspace/addresses.ts';
import type { Abilities } from './abilities.ts';
import { diagnosticOf } from './diagnostics.ts';
import { workspaceEdit } from './edits.ts';
import { written } from './leave-be.ts';
import type { Wish } from './leave-be-messages.ts';
import type { OwnWorks } from './own-works.ts';
import type { Subject } from './subject.ts';

/** What can be done about a finding besides repairing it: leave it be here or in the whole folder, and read about it. */
export function findingActions(
  subject: Subject,
  { range, context: { only } }: CodeActionParams,
  abilities: Abilities,
  ownWorks: OwnWorks,
): CodeAction[] {
  if (only && !only.some(kind => kind === '' || kind === CodeActionKind.QuickFix)) return [];
  const stretch = subject.places.span(range);
  const here = subject.analysis.findings.filter(({ span }) => span.start <= stretch.end && stretch.start <= span.end);
  const first = here.filter(({ code }, i) => here.findIndex(each => each.code === code) === i);
  const actions: (CodeAction | null)[] = [
    ...here.map(finding => ignoring(subject, finding, abilities, ownWorks)),
    ...first.map(finding => turningOff(subject, finding, abilities, ownWorks)),
    ...first.map(finding => explaining(subject, finding, abilities)),
  ];
  return actions.filter(action => action !== null);
}

/** By a comment where the text can have one, else by the baseline. */
function ignoring(subject: Subject, finding: Finding, abilities: Abilities, ownWorks: OwnWorks): CodeAction | null {
  const edit = ignoreHere(subject.analysis, finding);
  const title = t('Ignore {0} here', finding.code);
  if (edit) return { ...about(subject, finding, abilities, title), edit: workspaceEdit(subject, [edit], abilities) };
  const { code, span } = finding;
  const wish: Wish = { leave: 'finding', code, range: subject.places.range(span) };
  const baseline = ownWorks.baselineFor(subject.uri);
  return baseline && leaving(subject, finding, abilities, ownWorks, { title, wish, before: baseline.content });
}

function turningOff(subject: Subject, finding: Finding, abilities: Abilities, ownWorks: OwnWorks): CodeAction | null {
  const { code, span } = finding;
  const wish: Wish = { leave: 'rule', code, range: subject.places.range(span) };
  const config = ownWorks.configFor(subject.uri);
  const title = t('Turn {0} off in this folder', code);
  return (
    config && leaving(subject, finding, abilities, ownWorks, { title, wish, before: config.text?.content ?? null })
  );
}

interface Offer {
  readonly title: string;
  readonly wish: Wish;
  /** The file that is to be written, as it is; null where there is none. */
  readonly before: string | null;
}

/** Loccit's own client writes and saves; any other is given the change of the file. */
function leaving(
  subject: Subject,
  finding: Finding,
  abilities: Abilities,
  ownWorks: OwnWorks,
  { title, wish, before }: Offer,
): CodeAction | null {
  const action = about(subject, finding, abilities, title);
  if (abilities.clientCommands.includes(LEAVE_BE)) {
    return { ...action, command: { title, command: LEAVE_BE, arguments: [subject.uri, wish] } };
  }
  const file = written(subject, wish, ownWorks);
  const edit = 'refused' in file ? null : fileEdit(file.uri, before, file.content, abilities);
  return edit && { ...action, title: t('{0} (in {1})', title, nameOf((file as { uri: string }).uri)), edit };
}

/** Null where the client can't make the file that is missing. */
function fileEdit(uri: string, before: string | null, content: string, abilities: Abilities): WorkspaceEdit | null {
  const old = new Text(before ?? '');
  const edits = [{ range: old.range({ start: 0, end: old.content.length }), newText: content }];
  if (before !== null) return { changes: { [uri]: edits } };
  if (!abilities.versionedEdits || !abilities.createsFiles) return null;
  const create = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
  return { documentChanges: [create, { textDocument: { uri, version: null }, edits }] };
}

function explaining(subject: Subject, finding: Finding, abilities: Abilities): CodeAction | null {
  if (!abilities.clientCommands.includes(EXPLAIN)) return null;
  const title = t('Explain {0}', finding.code);
  const command = { title, command: EXPLAIN, arguments: [finding.code] };
  return { ...about(subject, finding, abilities, title), command };
}

const about = ({ places }: Subject, finding: Finding, abilities: Abilities, title: string): CodeAction => ({
  title,
  kind: CodeActionKind.QuickFix,
  diagnostics: [diagnosticOf(finding, places, abilities)],
});

/** Commands of Loccit's own client. */
const LEAVE_BE = 'loccit.leaveBe';
const EXPLAIN = 'loccit.explain';
