import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { bundledLibrary } from '../library/bundled.ts';
import { startServer } from '../protocol/server.ts';

const scope = self as unknown as Worker;

startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), bundledLibrary);
