import { type Connection, DidChangeConfigurationNotification, type InitializeParams } from 'vscode-languageserver';
import type { Library } from '../library/model.ts';
import { Analyses, type Checked } from '../workspace/analyses.ts';
import type { SourceDocument } from '../workspace/documents.ts';
import { type Abilities, abilitiesOf } from './abilities.ts';
import { diagnosticOf } from './diagnostics.ts';
import { statusNotification } from './messages.ts';
import { OpenDocuments } from './open-documents.ts';
import { Places } from './places.ts';
import { readSettings, type Settings, sectionOf } from './settings.ts';

/** One client and its documents: what is open, how it is to be checked, what is known of it. */
export class Session {
  readonly documents = new OpenDocuments();
  readonly analyses: Analyses;
  readonly #connection: Connection;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #abilities: Abilities | undefined;
  #settled: Promise<void> = Promise.resolve();

  constructor(connection: Connection, library: Library) {
    this.#connection = connection;
    this.analyses = new Analyses(library, {
      checked: checked => this.#report(checked),
      failed: (document, error) => this.#complain(document, error),
    });
    this.documents.listen(connection);
    this.documents.onOpened(uri => this.#lookAt(uri, 0));
    this.documents.onChanged(uri => this.#lookAt(uri, QUIET));
    this.documents.onClosed(uri => this.#close(uri));
  }

  /** What the client can do; asked for only after `begin`. */
  get abilities(): Abilities {
    if (!this.#abilities) throw new Error('The client has not introduced itself.');
    return this.#abilities;
  }

  begin(params: InitializeParams): void {
    this.#abilities = abilitiesOf(params);
    this.#use(readSettings(sectionOf(params.initializationOptions)));
  }

  /** Asks for the settings, and to be told when they change. */
  async ready(): Promise<void> {
    const { configuration, registersConfiguration } = this.abilities;
    if (configuration) this.#settled = this.#fetchSettings();
    if (registersConfiguration) {
      await this.#connection.client.register(DidChangeConfigurationNotification.type, { section: 'loccit' });
    }
  }

  /** Takes the settings as sent, or asks for them where the client can be asked; then has everything looked at anew. */
  async settingsChanged(sent: unknown): Promise<void> {
    if (this.abilities.configuration) this.#settled = this.#fetchSettings();
    else this.#use(readSettings(sectionOf(sent)));
    await this.#settled;
    this.#lookAtAll();
    if (this.abilities.pullsDiagnostics && this.abilities.refreshesDiagnostics) {
      await this.#connection.languages.diagnostics.refresh();
    }
  }

  /** What is known of an open document under the user's settings; undefined if it is not open. */
  async checked(uri: string): Promise<Checked | undefined> {
    await this.#settled;
    const document = this.documents.get(uri);
    return document && this.analyses.of(document);
  }

  async #fetchSettings(): Promise<void> {
    try {
      this.#use(readSettings(await this.#connection.workspace.getConfiguration('loccit')));
    } catch (error) {
      this.#connection.console.error(`The settings could not be read: ${words(error)}`);
    }
  }

  #use({ enable, severity }: Settings): void {
    this.analyses.configure({ enabled: enable, severities: severity });
  }

  #lookAtAll(): void {
    for (const { uri } of this.documents.all()) this.#lookAt(uri, 0);
  }

  /** Has a document analysed after so many milliseconds without another edit, even if the client asks nothing. */
  #lookAt(uri: string, delay: number): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => this.#look(uri), delay),
    );
  }

  #look(uri: string): void {
    this.#timers.delete(uri);
    this.checked(uri).catch(error => this.#connection.console.error(`${uri}: ${words(error)}`));
  }

  #close(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.analyses.forget(uri);
    if (!this.abilities.pullsDiagnostics) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Tells the client what was found, and gives the findings to one that does not ask for them. */
  #report({ document: { uri, version }, state, analysis, skipped }: Checked): void {
    const notes = analysis?.apparatus.notes.length ?? 0;
    const citations = analysis?.apparatus.citations.length ?? 0;
    const findings = analysis?.findings ?? [];
    const counts = { notes, citations, findings: findings.length };
    void this.#connection.sendNotification(statusNotification, { uri, version, ...counts, state });
    if (this.abilities.pullsDiagnostics) return;
    const places = analysis && new Places(uri, analysis.text, skipped);
    const diagnostics = places ? findings.map(finding => diagnosticOf(finding, places, this.abilities)) : [];
    void this.#connection.sendDiagnostics({ uri, version, diagnostics });
  }

  #complain({ uri, version }: SourceDocument, error: unknown): void {
    this.#connection.console.error(`${uri}, version ${version}, could not be analysed: ${words(error)}`);
  }
}

/** What went wrong, with where in the code, for the log. */
export const words = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Milliseconds without an edit after which a document is looked at unasked. */
const QUIET = 200;
