import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import type { Finding } from '../check/finding.ts';
import { ignoreHere } from '../features/ignoring.ts';
import type { Abilities } from './abilities.ts';
import { diagnosticOf } from './diagnostics.ts';
import { workspaceEdit } from './edits.ts';
import type { Subject } from './subject.ts';

/** What can be done about a finding besides repairing it: leave it be here or in the whole folder, and read about it. */
export function findingActions(subject: Subject, range: Range, abilities: Abilities): CodeAction[] {
  const stretch = subject.places.span(range);
  const here = subject.analysis.findings.filter(({ span }) => span.start <= stretch.end && stretch.start <= span.end);
  const first = here.filter(({ code }, i) => here.findIndex(each => each.code === code) === i);
  return [
    ...here.flatMap(finding => ignoring(subject, finding, abilities)),
    ...first.flatMap(finding => byTheClient(subject, finding, abilities)),
  ];
}

function ignoring(subject: Subject, finding: Finding, abilities: Abilities): CodeAction[] {
  const edit = ignoreHere(subject.analysis, finding);
  if (!edit) return [];
  const title = `Ignore ${finding.code} here`;
  return [{ ...about(subject, finding, abilities), title, edit: workspaceEdit(subject, [edit], abilities) }];
}

function byTheClient(subject: Subject, finding: Finding, abilities: Abilities): CodeAction[] {
  const { code } = finding;
  const offers = [
    { title: `Turn ${code} off in this folder`, command: 'loccit.turnOff', arguments: [code, subject.uri] },
    { title: `Explain ${code}`, command: 'loccit.explain', arguments: [code] },
  ];
  return offers
    .filter(({ command }) => abilities.clientCommands.includes(command))
    .map(command => ({ ...about(subject, finding, abilities), title: command.title, command }));
}

const about = ({ places }: Subject, finding: Finding, abilities: Abilities) => ({
  kind: CodeActionKind.QuickFix,
  diagnostics: [diagnosticOf(finding, places, abilities)],
});
