import type { Severity } from '../check/finding.ts';
import type { Checked, CheckedBeside } from './checking/job.ts';
import { isObstacle, type Obstacle } from './documents/document.ts';
import { Exit, type ExitCode } from './exit.ts';

/** From the heaviest to the lightest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export type FailOn = Severity | 'never';

/** Counts over all documents of a run. */
export class Tally {
  files = 0;
  readonly findings: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  readonly notChecked: Obstacle[] = [];
  /** Findings that the baseline knows, that were repaired, and that go into a new baseline. */
  known = 0;
  repaired = 0;
  described = 0;
  #failed = false;

  add(result: Checked): void {
    if (isObstacle(result)) {
      this.notChecked.push(result);
      return;
    }
    this.files++;
    this.known += result.known;
    this.repaired += result.repaired;
    this.described += result.entries.length;
    this.#failed ||= result.remarks.some(({ fatal }) => fatal);
    for (const severity of SEVERITIES) this.findings[severity] += result.findings[severity];
  }

  /** A file beside the texts in which something is wrong is one more that was checked. */
  addBeside({ text, findings }: CheckedBeside): void {
    if (text.length > 0) this.files++;
    for (const severity of SEVERITIES) this.findings[severity] += findings[severity];
  }

  /** A document that had to be read and was not outweighs any finding. */
  exitCode(failOn: FailOn): ExitCode {
    if (this.#failed || this.notChecked.some(({ fatal }) => fatal)) return Exit.failed;
    if (failOn === 'never') return Exit.fine;
    const heavy = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
    return heavy.some(severity => this.findings[severity] > 0) ? Exit.found : Exit.fine;
  }
}
