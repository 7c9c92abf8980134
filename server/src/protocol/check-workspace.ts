import type { Connection, WorkDoneProgressReporter, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Severity } from '../check/finding.ts';
import { t } from '../wording/wording.ts';
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
  reporter.begin(t('Loccit: checking all texts'), 0, undefined, reporter.token !== undefined);
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
      if (percent > told) reporter.report((told = percent), t('{0} of {1}', done, total));
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
  const counts = t('{0} and {1}', errors(findings.error), warnings(findings.warning));
  return cancelled
    ? t('Stopped after {0}: {1} so far.', textsInWords(texts), counts)
    : t('{0} checked: {1}. They are listed in Problems.', textsInWords(texts), counts);
}

const errors = (count: number): string =>
  count === 0 ? t('no errors') : count === 1 ? t('1 error') : t('{0} errors', count);

const warnings = (count: number): string =>
  count === 0 ? t('no warnings') : count === 1 ? t('1 warning') : t('{0} warnings', count);

const textsInWords = (count: number): string =>
  count === 0 ? t('no texts') : count === 1 ? t('1 text') : t('{0} texts', count);
