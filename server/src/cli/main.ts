// First, for what is read after it.
import '../node/whole-expressions.ts';
import { isMainThread } from 'node:worker_threads';
import { run } from './program.ts';

// The threads of a large run and of the language server are this very program, so that the command line is one file.
if (isMainThread) {
  run(process.argv.slice(2)).then(exitCode => {
    process.exitCode = exitCode;
  });
} else import('./checking/worker.ts').then(({ serveThread }) => serveThread());
