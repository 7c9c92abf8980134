import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  LSPErrorCodes,
  type Position,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Library } from '../library/model.ts';
import { product } from '../report/links.ts';
import type { Checked } from '../workspace/analyses.ts';
import { capabilitiesFor } from './abilities.ts';
import * as answers from './answers.ts';
import { diagnosticOf } from './diagnostics.ts';
import { markersRequest, noteRequest } from './messages.ts';
import { Places } from './places.ts';
import { Session, words } from './session.ts';
import { symbols } from './symbols.ts';

/** Serves one client over a connection until it ends. The connection must not be listening yet. */
export function startServer(connection: Connection, library: Library): void {
  const session = new Session(connection, library);
  connection.onInitialize(params => {
    session.begin(params);
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
  answerRequests(connection, session);
  connection.listen();
}

function answerRequests(connection: Connection, session: Session): void {
  const on = <P extends Addressed, R>(nothing: R, answer: (subject: answers.Subject, params: P) => R) =>
    guarded(connection, async (params: P) => {
      const checked = await session.checked(params.textDocument.uri);
      const subject = checked && subjectOf(checked);
      return subject ? answer(subject, params) : nothing;
    });
  connection.onHover(on(null, (it, { position }) => answers.hover(it, position, session.abilities)));
  connection.onDefinition(on(null, (it, { position }) => answers.definition(it, position, session.abilities)));
  connection.onReferences(
    on(null, (it, { position, context }) => answers.references(it, position, context.includeDeclaration)),
  );
  connection.onDocumentHighlight(on(null, (it, { position }) => answers.highlights(it, position)));
  connection.onDocumentSymbol(on(null, it => symbols(it, session.abilities)));
  connection.onCodeAction(on(null, (it, params) => answers.codeActions(it, params, session.abilities)));
  connection.onRequest(
    noteRequest,
    on(null, (it, { position }) => answers.note(it, position)),
  );
  connection.onRequest(
    markersRequest,
    on([], (it, { position }) => answers.markers(it, position)),
  );
  connection.languages.diagnostics.on(
    guarded(connection, async params => diagnosticReport(session, params.textDocument.uri, params.previousResultId)),
  );
}

interface Addressed {
  readonly textDocument: { readonly uri: string };
  readonly position?: Position;
}

function subjectOf({ document: { uri, version }, analysis, skipped }: Checked): answers.Subject | null {
  return analysis && { uri, version, analysis, places: new Places(uri, analysis.text, skipped) };
}

async function diagnosticReport(session: Session, uri: string, previous?: string): Promise<DocumentDiagnosticReport> {
  const checked = await session.checked(uri);
  const resultId = String(checked?.serial ?? 0);
  if (checked && resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: checked ? diagnosticsOf(checked, session) : [] };
}

function diagnosticsOf(checked: Checked, session: Session): Diagnostic[] {
  const subject = subjectOf(checked);
  if (!subject) return [];
  return subject.analysis.findings.map(finding => diagnosticOf(finding, subject.places, session.abilities));
}

/** Answers a request that was cancelled while it waited with saying so, and one that fails with an error and a line in the log. */
function guarded<P extends Addressed, R>(connection: Connection, answer: (params: P) => Promise<R>) {
  return async (params: P, token: CancellationToken): Promise<R | ResponseError<never>> => {
    if (token.isCancellationRequested)
      return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    try {
      return await answer(params);
    } catch (error) {
      connection.console.error(`${placeOf(params)}: ${words(error)}`);
      return new ResponseError(ErrorCodes.InternalError, 'Loccit could not answer; its log says why.');
    }
  };
}

function placeOf({ textDocument, position }: Addressed): string {
  return position ? `${textDocument.uri}:${position.line + 1}:${position.character + 1}` : textDocument.uri;
}
