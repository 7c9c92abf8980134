import {
  type CodeAction,
  CodeActionKind,
  type Connection,
  type Location,
  type Range,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { editedText } from '../check/repairs/edits.ts';
import type { Command } from '../features/managing/commands.ts';
import { type Offer, offersAt } from '../features/managing/offers.ts';
import { isRefusal, type Plan, type Refusal } from '../features/managing/plan.ts';
import { t } from '../wording/wording.ts';
import type { Abilities } from './abilities.ts';
import { CHECK_WORKSPACE, checkWorkspace } from './check-workspace.ts';
import { commandOf, idOf } from './command-ids.ts';
import { diagnosticOf } from './diagnostics.ts';
import { workspaceEdit } from './edits.ts';
import { type Session, words } from './session.ts';
import type { Subject } from './subject.ts';
import type { Workspace } from './workspace.ts';

/**
 * Has the client make the edits of a command, and puts the cursor where it belongs. True when they were made. Why
 * something can't be done, the user is told in a message.
 */
export function answerCommands(connection: Connection, session: Session, workspace: Workspace): void {
  connection.onExecuteCommand(async (params, token, reporter) => {
    await session.settled();
    if (params.command === CHECK_WORKSPACE) {
      const given = {
        reporter,
        // The token is taken out of the parameters; a reporter that reports to nobody holds nothing.
        isAsked: Object.keys(reporter).length > 0,
        isCancelled: () => token.isCancellationRequested,
      };
      return checkWorkspace(connection, workspace, session.abilities, given);
    }
    const command = commandOf(params.command);
    const at = params.arguments?.[0] as TextDocumentPositionParams | undefined;
    if (at) await session.surrounded(at.textDocument.uri);
    const subject = at && session.subject(at.textDocument.uri);
    if (!command || !subject) return false;
    try {
      const word: unknown = params.arguments?.[1];
      const plan = command.plan(
        subject.analysis,
        subject.places.offset(at.position),
        typeof word === 'string' ? word : undefined,
      );
      return await perform(connection, session, command, subject, plan);
    } catch (error) {
      connection.console.error(`${params.command}: ${words(error)}`);
      void connection.window.showErrorMessage(
        t('Loccit could not do this; its log says why. Your text is not affected.'),
      );
      return false;
    }
  });
}

async function perform(
  connection: Connection,
  { abilities }: Session,
  command: Command,
  subject: Subject,
  plan: Plan | Refusal,
): Promise<boolean> {
  if (isRefusal(plan)) return tell(connection, plan.refused);
  if (plan.edits.length === 0) return tell(connection, plan.left ?? command.idle);
  const label = `Loccit: ${command.title}`;
  const edit = workspaceEdit(subject, plan.edits, abilities, { label, confirmed: command.confirmed });
  const answer = await connection.workspace.applyEdit({ label, edit });
  // A preview that is discarded needs no words.
  if (!answer?.applied) return false;
  if (plan.left) tell(connection, plan.left);
  const cursor = cursorAfter(subject, plan);
  if (cursor && abilities.showsDocuments) {
    await connection.window.showDocument({ uri: cursor.uri, takeFocus: true, selection: cursor.range });
  }
  return true;
}

/** The message stays until the user takes it away: nothing waits for that. */
function tell(connection: Connection, message: string): false {
  void connection.window.showInformationMessage(message);
  return false;
}

function cursorAfter({ analysis, places }: Subject, { edits, cursor }: Plan): Location | null {
  if (cursor === undefined) return null;
  return places.of(editedText(analysis.text, edits)).location({ start: cursor, end: cursor });
}

/** What is offered at a selection, as actions that call the commands. */
export function commandActions(
  subject: Subject,
  range: Range,
  wanted: (kind: string) => boolean,
  abilities: Abilities,
): CodeAction[] {
  const offers = offersAt(subject.analysis, subject.places.span(range));
  return offers
    .filter(({ kind }) => wanted(KINDS[kind]))
    .map(offer => ({ ...actionOf(subject, range, offer), ...mended(subject, range, offer, abilities) }));
}

function actionOf({ uri }: Subject, { start }: Range, { title, kind, command }: Offer): CodeAction {
  const at: TextDocumentPositionParams = { textDocument: { uri }, position: start };
  return { title, kind: KINDS[kind], command: { title, command: idOf(command), arguments: [at] } };
}

/** Clients list what mends a finding before what mends none, so that all of a kind stand beside the one. */
function mended(
  { analysis, places }: Subject,
  range: Range,
  { mends }: Offer,
  abilities: Abilities,
): Partial<CodeAction> {
  if (!mends) return {};
  const { start, end } = places.span(range);
  const found = analysis.findings.filter(({ code, span }) => code === mends && span.start <= end && start <= span.end);
  return { diagnostics: found.map(finding => diagnosticOf(finding, places, abilities)) };
}

const KINDS: Readonly<Record<Offer['kind'], CodeActionKind>> = {
  repair: CodeActionKind.QuickFix,
  change: CodeActionKind.RefactorRewrite,
};
