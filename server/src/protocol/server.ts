import {
  type CancellationToken,
  type CompletionParams,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  LSPErrorCodes,
  type Position,
  type Range,
  type ReferenceParams,
  ResponseError,
  TextDocumentSyncKind,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { Library } from '../library/model.ts';
import { product } from '../report/links.ts';
import { speakAsIn } from '../wording/languages.ts';
import { t } from '../wording/wording.ts';
import { isDocument } from '../workspace/own/manuscripts.ts';
import { answerAbbreviation } from './abbreviation.ts';
import { capabilitiesFor, localeOf } from './abilities.ts';
import { addWorkActions } from './add-work.ts';
import * as answers from './answers.ts';
import { answerCommands } from './commands.ts';
import { completions, mayComplete } from './completion.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { findingActions } from './finding-actions.ts';
import { answerLeaveBe } from './leave-be.ts';
import { answerViews } from './lists.ts';
import * as margins from './margins.ts';
import { markersRequest, noteRequest, trustedNotification } from './messages.ts';
import type { Host } from './own-works.ts';
import { Session, words } from './session.ts';
import type { Subject } from './subject.ts';
import { symbols } from './symbols.ts';
import { Workspace } from './workspace.ts';

/** Serves one client over a connection until it ends. The connection must not be listening yet. */
export function startServer(connection: Connection, library: Library, host: Host = {}): void {
  const session = new Session(connection, library, host);
  const workspace = new Workspace(connection, session, library, host);
  connection.onInitialize(async params => {
    const locale = localeOf(params);
    if (locale !== undefined) await speakAsIn(locale);
    session.begin(params);
    workspace.begin(params.initializationOptions);
    return {
      serverInfo: product,
      capabilities: {
        ...capabilitiesFor(session.abilities),
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      },
    };
  });
  connection.onInitialized(() => session.ready());
  connection.onDidChangeConfiguration(({ settings }) => session.settingsChanged(settings));
  followFiles(connection, session, workspace);
  answerRequests(connection, session, workspace);
  answerCommands(connection, session, workspace);
  connection.listen();
}

/** Changes of files and of what is trusted. */
function followFiles(connection: Connection, { ownWorks }: Session, workspace: Workspace): void {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    ownWorks.filesChanged(uris);
    workspace.touched(uris.filter(isDocument));
  });
  connection.onNotification(trustedNotification, () => ownWorks.trust());
}

/** Makes an answer of what is to be said of an open document; `nothing` is said of any other. */
export type On = <P extends Addressed, R>(
  nothing: R,
  answer: (subject: Subject, params: P) => R,
) => (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

function answerRequests(connection: Connection, session: Session, workspace: Workspace): void {
  const within =
    (patience: number): On =>
    (nothing, answer) =>
      guarded(
        connection,
        session,
        params => {
          const subject = session.subject(params.textDocument.uri);
          return subject ? answer(subject, params) : nothing;
        },
        patience,
      );
  const on = within(PATIENCE);
  // What is edited in several files must know all of them.
  const surely = within(Number.POSITIVE_INFINITY);
  connection.onHover(on(null, (it, { position }) => answers.hover(it, position, session.abilities)));
  connection.onDefinition(on(null, (it, { position }) => answers.definition(it, position, session.abilities)));
  answerAcross(connection, session, workspace);
  connection.onDocumentHighlight(on(null, (it, { position }) => answers.highlights(it, position)));
  connection.onDocumentSymbol(on(null, it => symbols(it, session.abilities)));
  connection.onCodeAction(
    on(null, (it, params) => [
      ...answers.codeActions(it, params, session.abilities),
      ...addWorkActions(it, params, session.abilities, session.ownWorks),
      ...findingActions(it, params, session.abilities, session.ownWorks),
    ]),
  );
  connection.onPrepareRename(surely(null, (it, { position }) => answers.prepareRename(it, position)));
  connection.onRenameRequest(surely(null, (it, params) => answers.renameEdit(it, params, session.abilities)));
  answerMargins(connection, session, on);
  answerCompletion(connection, session);
  answerViews(connection, on);
  answerLeaveBe(connection, session.ownWorks, on);
  answerAbbreviation(connection, on);
  connection.onRequest(
    noteRequest,
    on(null, (it, { position }) => answers.note(it, position)),
  );
  connection.onRequest(
    markersRequest,
    on([], (it, { position }) => answers.markers(it, position)),
  );
  connection.languages.diagnostics.on(
    guarded(
      connection,
      session,
      params => report(session, params.textDocument.uri, params.previousResultId),
      Number.POSITIVE_INFINITY,
    ),
  );
}

/** What stands beside, over and within the lines, each as its setting says. */
function answerMargins(connection: Connection, session: Session, on: On): void {
  const lenses = (it: Subject) =>
    session.settingsFor(it.uri).codeLens ? margins.codeLenses(it, session.abilities) : [];
  const hints = (it: Subject, range: Range) =>
    session.settingsFor(it.uri).inlayHints ? margins.inlayHints(it, range) : [];
  connection.onFoldingRanges(on(null, it => margins.foldingRanges(it)));
  connection.onDocumentLinks(on(null, it => (session.settingsFor(it.uri).links ? margins.documentLinks(it) : [])));
  connection.onCodeLens(on(null, lenses));
  connection.languages.inlayHint.on(on(null, (it, { range }) => hints(it, range)));
}

/** What is asked of all texts, open or not. */
function answerAcross(connection: Connection, session: Session, workspace: Workspace): void {
  connection.onReferences(
    guarded(connection, session, ({ textDocument, position, context }: ReferenceParams, token) => {
      const subject = session.subject(textDocument.uri);
      return subject && workspace.references(subject, position, context.includeDeclaration, token);
    }),
  );
  connection.onWorkspaceSymbol(
    guarded(connection, session, ({ query }: WorkspaceSymbolParams) => workspace.symbols(query)),
  );
}

function answerCompletion(connection: Connection, session: Session): void {
  connection.onCompletion(
    guarded(connection, session, ({ textDocument, position }: CompletionParams) => {
      const document = session.documents.get(textDocument.uri);
      if (!document || !mayComplete(document, position)) return null;
      const subject = session.subject(textDocument.uri);
      return subject && completions(subject, position, session.abilities);
    }),
  );
}

interface Addressed {
  readonly textDocument: { readonly uri: string };
  readonly position?: Position;
}

/** The findings of a document; or that they are what the client already has. */
function report(session: Session, uri: string, previous: string | undefined): DocumentDiagnosticReport {
  const checked = session.checked(uri);
  const resultId = String(checked?.serial ?? 0);
  if (checked && resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  const subject = session.subject(uri);
  const items = subject ? diagnosticsOf(subject, session.abilities) : [];
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/** Tells a client that cancelled a request while it waited so, and one whose request fails; the log says why. */
function guarded<P extends object, R>(
  connection: Connection,
  session: Session,
  answer: (params: P, token: CancellationToken) => R | Promise<R>,
  patience = PATIENCE,
) {
  return async (params: P, token: CancellationToken): Promise<R | ResponseError<never>> => {
    await session.settled();
    if ('textDocument' in params) await session.surrounded((params as unknown as Addressed).textDocument.uri, patience);
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
    try {
      return await answer(params, token);
    } catch (error) {
      connection.console.error(`${placeOf(params)}: ${words(error)}`);
      return new ResponseError(ErrorCodes.InternalError, t('Loccit could not answer; its log says why.'));
    }
  };
}

/** Milliseconds for which an answer waits for a large bibliography; findings wait for all of it, as they'd be false without. */
const PATIENCE = 100;

function placeOf(params: object): string {
  if (!('textDocument' in params)) return 'all documents';
  const { textDocument, position } = params as Addressed;
  return position ? `${textDocument.uri}:${position.line + 1}:${position.character + 1}` : textDocument.uri;
}
