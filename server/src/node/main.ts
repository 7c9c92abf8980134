// First, for what is read after it.
import './whole-expressions.ts';
import { isMainThread } from 'node:worker_threads';
import { serveReading } from './reading-worker.ts';
import { serve } from './serve.ts';

// The thread that reads large files is this very program, so that the server is one file.
if (isMainThread) serve();
else serveReading();
