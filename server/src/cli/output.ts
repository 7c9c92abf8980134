import { once } from 'node:events';
import type { Host, HostStream } from './host.ts';
import { columns, printable, width, wrapped } from './terminal.ts';

/** Where the command line writes: results to standard output, remarks and progress to standard error. */
export class Output {
  readonly host: Host;
  #progressAt = 0;
  #showsProgress = false;

  constructor(host: Host) {
    this.host = host;
    // The reader may stop early (`| head`): nobody is left to tell.
    for (const stream of new Set([host.stdout, host.stderr])) {
      if (!guarded.has(stream)) stream.on('error', gone);
      guarded.add(stream);
    }
  }

  /** Waits while the reader is slower than we are, so that results don't pile up in memory. */
  async write(text: string): Promise<void> {
    if (text === '') return;
    this.clearProgress();
    if (!this.host.stdout.write(text)) await once(this.host.stdout, 'drain');
  }

  /** One remark, on a line of its own. */
  remark(text: string): void {
    this.clearProgress();
    this.host.stderr.write(`loccit: ${printable(text)}\n`);
  }

  /** Why nothing is done, which may be long: lines are broken between words. */
  refuse(text: string): void {
    this.clearProgress();
    this.host.stderr.write(`${wrapped(`loccit: ${printable(text)}`, Math.min(80, columns(this.host.stderr)))}\n`);
  }

  /** How far the work has come, on a line that the next output wipes away. On a terminal only, ten times a second at most. */
  progress(words: () => string): void {
    const { stderr, env } = this.host;
    if (stderr.isTTY !== true || env.TERM === 'dumb' || Date.now() - this.#progressAt < 100) return;
    this.#progressAt = Date.now();
    this.#showsProgress = true;
    stderr.write(`\r${cut(printable(words()), columns(stderr) - 1)}\u001B[K`);
  }

  clearProgress(): void {
    if (this.#showsProgress) this.host.stderr.write('\r\u001B[K');
    this.#showsProgress = false;
  }
}

/** A line that is wrapped could not be wiped away. */
function cut(text: string, room: number): string {
  if (width(text) <= room) return text;
  let end = Math.min(text.length, room);
  while (end > 0 && width(text.slice(0, end)) > room - 1) end--;
  return `${text.slice(0, end)}…`;
}

/** Streams outlive a run. */
const guarded = new WeakSet<HostStream>();

function gone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') process.exitCode = 2;
  process.exit();
}
