import { t } from '../../wording/wording.ts';
import type { CheckSettings } from '../checking/job.ts';
import { readShard } from '../documents/shard.ts';
import { Refusal } from '../exit.ts';
import type { FormatName } from '../formats/format.ts';
import type { Host } from '../host.ts';
import { readLargest } from '../largest.ts';
import { readLibraries } from '../own-works.ts';
import { readSeverities } from '../severities.ts';
import type { FailOn } from '../tally.ts';
import { columns, wantsColour } from '../terminal.ts';
import type { CheckOptions } from './check.ts';
import { STDIN, type Stdin } from './stdin.ts';

/** What the arguments of `check` give. */
export interface CheckFlags extends Stdin {
  readonly format: FormatName;
  readonly failOn: FailOn;
  readonly rule: readonly string[];
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly baseline?: string | false;
  readonly writeBaseline?: string;
  readonly library: readonly string[];
  readonly largestDocument?: string;
  readonly gitignore: boolean;
  readonly jobs?: string;
  readonly shard?: string;
  readonly quiet: boolean;
  readonly color?: boolean;
}

/** Throws a refusal where an argument, or two together, make no sense. */
export function checkOptions(flags: CheckFlags, host: Host): CheckOptions {
  const { format, color, quiet = false, failOn, rule, gitignore, stdinFilename, baseline, writeBaseline } = flags;
  refuseContradictions(flags);
  return {
    find: { folders: true, gitignore, stdinName: stdinFilename ?? STDIN },
    shard: flags.shard === undefined ? null : readShard(flags.shard),
    settings: {
      severities: readSeverities(rule),
      largest: readLargest(flags.largestDocument),
      libraries: readLibraries(flags.library),
      format,
      formatOptions: { colour: wantsColour(color, host), columns: columns(host.stdout), quiet },
      fix: fixing(flags),
    },
    failOn,
    quiet,
    jobs: flags.jobs === undefined ? undefined : readJobs(flags.jobs),
    baseline,
    writeBaseline,
  };
}

function refuseContradictions({ fix, dryRun, baseline, writeBaseline, shard }: CheckFlags): void {
  if (dryRun && !fix) throw new Refusal(t('--dry-run goes with --fix.'));
  if (writeBaseline === undefined) return;
  if (fix) throw new Refusal(t('--fix and --write-baseline are two steps: repair first.'));
  if (typeof baseline === 'string')
    throw new Refusal(t('--write-baseline writes all findings anew; leave --baseline out.'));
  if (shard !== undefined) throw new Refusal(t('--write-baseline needs all documents; leave --shard out.'));
}

function fixing({ fix, dryRun }: CheckFlags): CheckSettings['fix'] {
  if (!fix) return 'no';
  return dryRun ? 'show' : 'write';
}

function readJobs(value: string): number {
  const jobs = Number(value);
  if (!/^\d{1,3}$/.test(value) || jobs < 1)
    throw new Refusal(t('--jobs takes a number from 1 to 999, not {0}.', value));
  return jobs;
}
