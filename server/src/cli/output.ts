import { once } from 'node:events';
import { printable } from './terminal.ts';

/** Where the command line writes: results to standard output, remarks to standard error. */
export class Output {
  constructor() {
    // The reader may stop early (`| head`): nobody is left to tell.
    process.stdout.on('error', gone);
    process.stderr.on('error', gone);
  }

  /** Waits while the reader is slower than we are, so that results don't pile up in memory. */
  async write(text: string): Promise<void> {
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
  }

  /** One remark, on a line of its own. */
  remark(text: string): void {
    process.stderr.write(`loccit: ${printable(text)}\n`);
  }
}

function gone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') process.exitCode = 2;
  process.exit();
}
