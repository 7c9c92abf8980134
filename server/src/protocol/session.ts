import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import type { Library } from '../library/model.ts';
import type { Span } from '../text/span.ts';
import { t } from '../wording/wording.ts';
import { isSame, nameOf } from '../workspace/addresses.ts';
import { Analyses, type Checked, type CheckOptions } from '../workspace/analyses.ts';
import type { SourceDocument } from '../workspace/documents.ts';
import type { Conditions } from '../workspace/index/gist-maker.ts';
import { type Abilities, abilitiesOf } from './abilities.ts';
import { Books } from './books.ts';
import { ClosedFiles } from './closed-files.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { statusNotification } from './messages.ts';
import { OpenDocuments } from './open-documents.ts';
import { type Host, OwnWorks } from './own-works.ts';
import { defaultSettings, readSettings, type Settings, sectionOf } from './settings.ts';
import { type Subject, subjectOf } from './subject.ts';

/** One client and its documents: what is open, how it is to be checked, what is known of it. */
export class Session {
  readonly documents = new OpenDocuments();
  readonly analyses: Analyses;
  readonly ownWorks: OwnWorks;
  readonly #connection: Connection;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly closedFiles: ClosedFiles;
  readonly #books: Books;
  readonly #told = new Set<string>();
  #abilities = abilitiesOf({ capabilities: {} });
  #settings = defaultSettings;
  #ofFolders: ReadonlyMap<string, Settings> = new Map();
  #settled: Promise<void> = Promise.resolve();
  #epoch = 0;
  #edited = 0;

  constructor(connection: Connection, library: Library, host: Host) {
    this.#connection = connection;
    this.ownWorks = new OwnWorks(connection, {
      library,
      host,
      documents: this.documents,
      changed: () => void this.#surroundingsChanged(),
    });
    this.analyses = new Analyses(
      this.ownWorks,
      {
        checked: checked => this.#report(checked),
        failed: (document, error) => this.#complain(document, error),
      },
      host.remember,
    );
    this.closedFiles = new ClosedFiles(connection);
    this.#books = new Books(this.closedFiles, this.isOpen);
    this.documents.listen(connection);
    this.documents.onChanged(uri => {
      this.#edited = Date.now();
      this.closedFiles.opened(uri);
      if (this.ownWorks.holds(uri)) this.ownWorks.edited(uri);
      else this.#lookAt(uri, this.analyses.knows(uri) ? QUIET : 0);
    });
    this.documents.onClosed(uri => this.#close(uri));
  }

  /** What the client can do: nothing special until it has introduced itself. */
  get abilities(): Abilities {
    return this.#abilities;
  }

  /** As the client last gave them, for the folder that a document is in. Ask once the session is settled. */
  settingsFor(uri: string): Settings {
    return this.#ofFolders.get(this.ownWorks.folderOf(uri) ?? '') ?? this.#settings;
  }

  begin(params: InitializeParams): void {
    this.#abilities = abilitiesOf(params);
    this.ownWorks.begin(foldersOf(params), params.initializationOptions);
    this.#use(readSettings(sectionOf(params.initializationOptions)));
  }

  /** Asks for the settings, and to be told when they change. */
  async ready(): Promise<void> {
    const { configuration, registersConfiguration } = this.abilities;
    if (configuration) this.#settled = this.#fetchSettings();
    if (registersConfiguration) await this.#register();
    this.ownWorks.follow(this.abilities);
    if (this.abilities.opensFolders) this.#followFolders();
  }

  /** Takes the settings as sent, or asks for them where the client can be asked; then has everything looked at anew. */
  async settingsChanged(sent: unknown): Promise<void> {
    if (this.abilities.configuration) this.#settled = this.#settled.then(() => this.#fetchSettings());
    else this.#use(readSettings(sectionOf(sent)));
    await this.#settled;
    this.#lookAtAll();
    await this.#refresh();
  }

  /** Has what depends on the user's own works looked at anew; documents around which nothing has changed keep what they have. */
  async #surroundingsChanged(): Promise<void> {
    this.#epoch++;
    this.#lookAtAll();
    try {
      await this.#refresh();
    } catch {
      // The client is leaving.
    }
  }

  /** Has the client ask anew for what depends on the settings. */
  async #refresh(): Promise<void> {
    const { pullsDiagnostics, refreshesDiagnostics, refreshesLenses, refreshesInlays } = this.abilities;
    const { languages } = this.#connection;
    if (refreshesLenses) await this.#connection.sendRequest(CodeLensRefreshRequest.type);
    if (refreshesInlays) await languages.inlayHint.refresh();
    if (pullsDiagnostics && refreshesDiagnostics) await languages.diagnostics.refresh();
  }

  /** Until the settings are known that the client was last asked for. */
  settled(): Promise<void> {
    return this.#settled;
  }

  /** Until what is around an open document was read, or for `patience` milliseconds at most. */
  async surrounded(uri: string, patience?: number): Promise<void> {
    const document = this.#prose(uri);
    if (document) await this.ownWorks.settled(document, patience);
  }

  /** What is known of an open document; undefined if it is not open, or no prose. Ask once the session is settled. */
  checked(uri: string): Checked | undefined {
    const document = this.#prose(uri);
    return document && this.analyses.of(document);
  }

  /** An open document as requests see it; null if it is not open or was not analysed. Ask once the session is settled. */
  subject(uri: string): Subject | null {
    return subjectOf(this.checked(uri), this.isOpen);
  }

  /** Under what conditions texts that are not open are read. */
  conditions(): Conditions {
    const settings = [['', this.#settings] as const, ...this.#ofFolders];
    return {
      epoch: this.#epoch,
      folders: this.ownWorks.folders,
      trusted: this.ownWorks.trusted,
      options: settings.map(([folder, each]) => [folder, checkOptions(each)]),
    };
  }

  /** Whether the user has typed just now. */
  isBusy(): boolean {
    return Date.now() - this.#edited < BUSY;
  }

  /** Whether the findings of a file are told with its manuscript. */
  isInBook(uri: string): boolean {
    return this.#books.holds(uri);
  }

  readonly isOpen = (uri: string): boolean =>
    this.documents.get(uri) !== undefined || this.documents.uris().some(open => isSame(open, uri));

  /** An open document that is to be checked: not the client's loccit.yaml or bibliography. */
  #prose(uri: string): SourceDocument | undefined {
    return this.ownWorks.holds(uri) ? undefined : this.documents.get(uri);
  }

  async #fetchSettings(): Promise<void> {
    try {
      const { folders } = this.ownWorks;
      const sections = [{}, ...folders.map(scopeUri => ({ scopeUri }))].map(scope => ({ ...scope, section: 'loccit' }));
      const [all, ...each] = await this.#connection.workspace.getConfiguration(sections);
      this.#use(readSettings(all), new Map(folders.map((folder, i) => [folder, readSettings(each[i])])));
    } catch (error) {
      this.#connection.console.error(`The settings could not be read: ${words(error)}`);
    }
  }

  #followFolders(): void {
    const { workspace } = this.#connection;
    workspace.onDidChangeWorkspaceFolders(async () => {
      const folders = await workspace.getWorkspaceFolders();
      this.ownWorks.setFolders((folders ?? []).map(({ uri }) => uri));
      if (this.abilities.configuration) await this.settingsChanged(undefined);
    });
  }

  async #register(): Promise<void> {
    try {
      await this.#connection.client.register(DidChangeConfigurationNotification.type, { section: 'loccit' });
    } catch (error) {
      this.#connection.console.error(`Changes of settings will not be noticed: ${words(error)}`);
    }
  }

  /** Of several folders that are open each may have settings of its own. */
  #use(settings: Settings, ofFolders: ReadonlyMap<string, Settings> = new Map()): void {
    this.#epoch++;
    this.#settings = settings;
    this.#ofFolders = ofFolders;
    this.analyses.configure(uri => checkOptions(this.settingsFor(uri)));
    this.ownWorks.setSeverities(uri => this.settingsFor(uri).severity);
  }

  #lookAtAll(): void {
    for (const { uri } of this.documents.all()) this.#lookAt(uri, 0);
  }

  /** Has a document analysed after so many milliseconds without another edit, even if the client asks nothing. */
  #lookAt(uri: string, delay: number): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => void this.#look(uri), delay),
    );
  }

  async #look(uri: string): Promise<void> {
    this.#timers.delete(uri);
    await this.#settled;
    await this.surrounded(uri);
    this.checked(uri);
  }

  #close(uri: string): void {
    if (this.ownWorks.holds(uri)) {
      this.ownWorks.filesChanged([uri]);
      return;
    }
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.analyses.forget(uri);
    this.ownWorks.forget(uri);
    this.ownWorks.filesChanged([uri]);
    if (!this.abilities.pullsDiagnostics) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    this.#books.closed(uri, this.abilities);
  }

  /** Tells the client what was found, and gives the findings to one that does not ask for them. */
  #report(checked: Checked): void {
    const { uri, version } = checked.document;
    const subject = subjectOf(checked, this.isOpen);
    const { state } = checked;
    if (state === 'notes-only') this.#tellOfNotesOnly(uri);
    const accepted = checked.accepted.length;
    const { notes, citations, findings } = countsIn(subject);
    for (const other of this.#books.checked(checked, this.abilities)) this.#lookAt(other, QUIET);
    void this.#connection.sendNotification(statusNotification, {
      uri,
      version,
      notes,
      citations,
      findings,
      accepted,
      state,
    });
    if (this.abilities.pullsDiagnostics) return;
    const diagnostics = subject ? diagnosticsOf(subject, this.abilities) : [];
    void this.#connection.sendDiagnostics({ uri, version, diagnostics });
  }

  /** Once in a session for each text: it is looked at after every edit. */
  #tellOfNotesOnly(uri: string): void {
    if (this.#told.has(uri)) return;
    this.#told.add(uri);
    const { largestDocument } = this.settingsFor(uri);
    this.#connection.window.showInformationMessage(
      t(
        '{0} is longer than {1} million characters: Loccit reads its notes and leaves its citations alone. The setting loccit.largestDocument says how long a text may be.',
        nameOf(uri),
        largestDocument,
      ),
    );
  }

  #complain({ uri, version }: SourceDocument, error: unknown): void {
    this.#connection.console.error(`${uri}, version ${version}, could not be analysed: ${words(error)}`);
  }
}

const checkOptions = ({ enable, severity, pageRanges, largestDocument }: Settings): CheckOptions => ({
  enabled: enable,
  severities: severity,
  pageRanges,
  largest: largestDocument * 1e6,
});

/** How much there is in the document itself. */
function countsIn(subject: Subject | null): { notes: number; citations: number; findings: number } {
  if (!subject) return { notes: 0, citations: 0, findings: 0 };
  const { text, counts } = subject.analysis;
  if (text.parts.length === 1) return { ...counts, findings: subject.findings.length };
  const { apparatus } = subject.analysis;
  const here = (things: readonly { readonly span: Span }[]): number =>
    things.filter(({ span }) => subject.places.isHere(span)).length;
  return { notes: here(apparatus.notes), citations: here(apparatus.citations), findings: subject.findings.length };
}

/** The folders that are open, as newer clients and older ones say it. */
const foldersOf = ({ workspaceFolders, rootUri }: InitializeParams): string[] =>
  workspaceFolders ? workspaceFolders.map(({ uri }) => uri) : rootUri ? [rootUri] : [];

/** What went wrong, with where in the code, for the log. */
export const words = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Milliseconds without an edit after which a document is looked at unasked. */
const QUIET = 200;

/** Milliseconds after an edit in which all else waits. */
const BUSY = 500;
