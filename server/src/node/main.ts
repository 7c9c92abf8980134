// First, for what is read after it.
import './whole-expressions.ts';
import { isMainThread } from 'node:worker_threads';

// The thread that reads large files is this very program, so that the server is one file.
if (isMainThread) import('./serve.ts').then(({ serve }) => serve());
else import('./reading-worker.ts').then(({ serveReading }) => serveReading());
