import { t } from '../../wording/wording.ts';
import { BaselineFile } from '../baseline.ts';
import { checkAll } from '../checking/check-all.ts';
import type { Checked, CheckedBeside, CheckSettings, CheckTask } from '../checking/job.ts';
import { jobsFor } from '../checking/threads.ts';
import { isObstacle, type Obstacle, type Place } from '../documents/document.ts';
import { type FindOptions, find } from '../documents/find.ts';
import { inShard, type Shard } from '../documents/shard.ts';
import type { ExitCode } from '../exit.ts';
import type { Format } from '../formats/format.ts';
import { formats } from '../formats/formats.ts';
import { countedFiles } from '../formats/summary.ts';
import type { Output } from '../output.ts';
import { type FailOn, Tally } from '../tally.ts';

export interface CheckOptions {
  readonly find: FindOptions;
  readonly shard: Shard | null;
  readonly settings: Omit<CheckSettings, 'describes'>;
  readonly failOn: FailOn;
  readonly quiet: boolean;
  /** Threads; undefined where the user doesn't say. */
  readonly jobs: number | undefined;
  /** A file; false for none at all, undefined for the one that stands beside each document. */
  readonly baseline: string | false | undefined;
  readonly writeBaseline: string | undefined;
}

/** Checks each document and prints what was found, document by document. */
export async function check(args: readonly string[], options: CheckOptions, out: Output): Promise<ExitCode> {
  const known = await knownBy(options);
  const written = options.writeBaseline === undefined ? null : await BaselineFile.begin(options.writeBaseline);
  const places = inShard(await find(args, options.find), options.shard);
  const items = places.map(item => (isObstacle(item) ? item : { place: item, known: known(item) }));
  const settings = { ...options.settings, describes: written !== null };
  const results = checkAll(items, settings, await jobsFor(items, options.jobs), out.host);
  const tally = await new Printer(options, out).print(items, results, written);
  if (!written) return tally.exitCode(options.failOn);
  await written.write();
  out.remark(
    `${options.writeBaseline}: ${t('{0} in {1}', countedFindings(tally.described), countedFiles(tally.files))}`,
  );
  return tally.exitCode('never');
}

/** What is known of each document. Findings that are to be written down are all looked at. */
async function knownBy({ baseline, writeBaseline }: CheckOptions): Promise<(place: Place) => CheckTask['known']> {
  if (baseline === false || writeBaseline !== undefined) return () => [];
  if (baseline === undefined) return () => null;
  const file = await BaselineFile.read(baseline);
  return place => file.of(place);
}

/** Prints results in their turn and counts them. */
class Printer {
  readonly #options: CheckOptions;
  readonly #out: Output;
  readonly #format: Format;
  readonly #tally = new Tally();
  /** Names of files beside the texts: each serves many documents. */
  readonly #besides = new Set<string>();
  #any = false;

  constructor(options: CheckOptions, out: Output) {
    const { format, formatOptions, fix } = options.settings;
    this.#options = options;
    this.#out = out;
    this.#format = fix === 'show' || options.writeBaseline !== undefined ? SILENT : formats[format](formatOptions);
  }

  async print(
    items: readonly (CheckTask | Obstacle)[],
    results: AsyncIterable<Checked>,
    written: BaselineFile | null,
  ): Promise<Tally> {
    let at = 0;
    await this.#out.write(this.#format.begin());
    for await (const result of results) {
      const item = items[at++];
      await this.#result(result);
      if (written && !isObstacle(result) && !isObstacle(item)) written.set(item.place, result.entries);
      if (items.length > 1 && !this.#options.quiet)
        this.#out.progress(() => `${t('{0} of {1}', at, items.length)} ${nameOf(items[at])}`);
    }
    this.#out.clearProgress();
    await this.#out.write(this.#format.end(this.#tally));
    if (this.#options.settings.fix === 'show' && !this.#options.quiet) this.#sayWhatWouldBe();
    return this.#tally;
  }

  async #result(result: Checked): Promise<void> {
    this.#tally.add(result);
    if (isObstacle(result)) return this.#obstacle(result);
    for (const broken of result.broken) await this.#beside(broken);
    for (const { words, fatal } of result.remarks) {
      if (fatal || !this.#options.quiet) this.#out.remark(`${result.name}: ${words}`);
    }
    if (this.#options.writeBaseline === undefined) await this.#text(result.text);
  }

  async #beside(broken: CheckedBeside): Promise<void> {
    if (this.#besides.has(broken.name)) return;
    this.#besides.add(broken.name);
    this.#tally.addBeside(broken);
    for (const remark of broken.remarks) this.#out.remark(remark);
    await this.#text(broken.text);
  }

  async #obstacle(result: Obstacle): Promise<void> {
    if (result.fatal || !this.#options.quiet) this.#out.remark(`${result.name}: ${result.why}`);
    await this.#out.write(this.#format.obstacle?.(result) ?? '');
  }

  async #text(pieces: Iterable<string>): Promise<void> {
    let between = this.#any ? this.#format.separator : '';
    for (const piece of pieces) {
      await this.#out.write(between + piece);
      between = '';
      this.#any = true;
    }
  }

  #sayWhatWouldBe(): void {
    const { repaired } = this.#tally;
    this.#out.remark(
      repaired === 0
        ? t('There is nothing to repair.')
        : repaired === 1
          ? t('1 finding would be repaired.')
          : t('{0} findings would be repaired.', repaired),
    );
  }
}

const countedFindings = (count: number): string => (count === 1 ? t('1 finding') : t('{0} findings', count));

const nameOf = (item: CheckTask | Obstacle | undefined): string =>
  item === undefined ? '' : isObstacle(item) ? item.name : item.place.name;

/** Where something else is printed than findings. */
const SILENT: Format = { separator: '', begin: () => '', document: () => [], end: () => '' };
