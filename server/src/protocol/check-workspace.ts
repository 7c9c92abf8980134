import type { Connection, WorkDoneProgressReporter, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Severity } from '../check/finding.ts';
import type { Progress } from '../workspace/index/workspace-index.ts';
import type { Abilities } from './abilities.ts';
import type { Workspace } from './workspace.ts';

/** For `workspace/executeCommand`; takes nothing. */
export const CHECK_WORKSPACE = 'loccit.server.checkWorkspace';

/** What the command answers. */
export interface WorkspaceChecked {
  readonly texts: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly cancelled: boolean;
}

type Reporter = WorkDoneProgressReporter & Partial<Pick<WorkDoneProgressServerReporter, 'token'>>;

/** Checks every text in the folders that are open, tells how far it has come, and says at the end what was found. */
export async function checkWorkspace(
  connection: Connection,
  workspace: Workspace,
  abilities: Abilities,
  given: {
    readonly reporter: WorkDoneProgressReporter;
    readonly isAsked: boolean;
    readonly isCancelled: () => boolean;
  },
): Promise<WorkspaceChecked> {
  const reporter: Reporter =
    given.isAsked || !abilities.showsProgress ? given.reporter : await connection.window.createWorkDoneProgress();
  const isCancelled = (): boolean => given.isCancelled() || (reporter.token?.isCancellationRequested ?? false);
  // With a token of its own a client can take back its request, as any other.
  reporter.begin('Loccit: checking all texts', 0, undefined, reporter.token !== undefined);
  const isWhole = await workspace.check(progressTo(reporter, isCancelled));
  const checked = resultOf(workspace, !isWhole);
  reporter.done();
  void connection.window.showInformationMessage(summaryOf(checked));
  return checked;
}

/** A hundred steps are enough for a bar. */
function progressTo(reporter: Reporter, isCancelled: () => boolean): Progress {
  let told = -1;
  return {
    report(done, total) {
      const percent = Math.floor((100 * done) / Math.max(1, total));
      if (percent > told) reporter.report((told = percent), `${done} of ${total}`);
    },
    get cancelled() {
      return isCancelled();
    },
  };
}

function resultOf(workspace: Workspace, cancelled: boolean): WorkspaceChecked {
  const findings = { error: 0, warning: 0, information: 0, hint: 0 };
  const gists = workspace.gists().filter(({ checked }) => checked);
  for (const { findings: found } of gists) for (const { severity } of found) findings[severity]++;
  return { texts: gists.length, findings, cancelled };
}

function summaryOf({ texts, findings, cancelled }: WorkspaceChecked): string {
  const counts = [counted(findings.error, 'error'), counted(findings.warning, 'warning')].join(' and ');
  const where = counted(texts, 'text');
  return cancelled
    ? `Stopped after ${where}: ${counts} so far.`
    : `${where} checked: ${counts}. They are listed in Problems.`;
}

const counted = (count: number, what: string): string =>
  `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;
