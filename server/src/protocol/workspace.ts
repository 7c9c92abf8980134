import {
  type CancellationToken,
  type Connection,
  DidChangeWatchedFilesNotification,
  type Location,
  type Position,
  SymbolKind,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import { thingAt } from '../features/place.ts';
import { identityOf, isSameWork, type WorkIdentity } from '../features/same-work.ts';
import { fitsQuery } from '../features/symbol-search.ts';
import { workOf } from '../features/works.ts';
import type { Library } from '../library/model.ts';
import { documentEndings } from '../text/dialects.ts';
import type { Gist } from '../workspace/index/gist.ts';
import { GistMaker } from '../workspace/index/gist-maker.ts';
import { type Progress, WorkspaceIndex } from '../workspace/index/workspace-index.ts';
import * as answers from './answers.ts';
import { ClientFiles } from './client-files.ts';
import { gistDiagnostics } from './diagnostics.ts';
import { workspaceSymbols } from './margins.ts';
import { listTextsRequest } from './messages.ts';
import type { Host } from './own-works.ts';
import { type Session, words } from './session.ts';
import type { Subject } from './subject.ts';

/** The texts of the folders that are open, whether they themselves are open or not. */
export class Workspace {
  readonly #connection: Connection;
  readonly #session: Session;
  readonly #host: Host;
  readonly #library: Library;
  #index: WorkspaceIndex | undefined;
  #listsTexts = false;
  #shows = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Connection, session: Session, library: Library, host: Host) {
    this.#connection = connection;
    this.#session = session;
    this.#library = library;
    this.#host = host;
    session.documents.onClosed(uri => this.touched([uri]));
  }

  begin(told: unknown): void {
    this.#listsTexts = (told as { readonly listsTexts?: boolean } | undefined)?.listsTexts ?? false;
  }

  /** Texts were changed on the disk, made or deleted. */
  touched(uris: readonly string[]): void {
    if (!this.#index) return;
    for (const uri of uris) {
      this.#index.touched(uri);
      this.#tell(uri, this.#index.of(uri) ?? null);
    }
    if (this.#shows) this.#updateSoon();
  }

  /** Every text with the findings of each, which from now on are shown and kept up to date. False where it was cancelled. */
  async check(progress: Progress): Promise<boolean> {
    const index = this.#made();
    this.#shows = true;
    const isWhole = await index.update(progress, true);
    for (const gist of index.gists()) this.#tell(gist.uri, gist);
    return isWhole;
  }

  /** What the last check has found. */
  gists(): readonly Gist[] {
    return [...(this.#index?.gists() ?? [])];
  }

  /** All places that mean the same as the thing at a position; of a work in all texts. Null where nothing stands. */
  async references(
    subject: Subject,
    at: Position,
    withDeclaration: boolean,
    token: CancellationToken,
  ): Promise<Location[] | null> {
    const here = answers.references(subject, at, withDeclaration);
    const work = here && workAt(subject, subject.places.offset(at));
    if (!here || !work) return here;
    const open = this.#openSubjects().filter(({ analysis }) => analysis.text !== subject.analysis.text);
    const known = new Set([subject, ...open].flatMap(({ places }) => places.uris));
    await this.#upToDate(token);
    const closed = this.gists().filter(({ uri }) => !known.has(uri) && !this.#session.isOpen(uri));
    return [
      ...here,
      ...open.flatMap(other => placesIn(other, work, withDeclaration)),
      ...closed.flatMap(gist => placesOf(gist, work, withDeclaration)),
    ];
  }

  /** The notes and works of all texts that a query finds; those of texts that are not open as soon as they were read. */
  async symbols(query: string): Promise<WorkspaceSymbol[]> {
    const open = this.#openSubjects();
    const known = new Set(open.flatMap(({ places }) => places.uris));
    if (query !== '')
      void this.#made()
        .update(UNSEEN)
        .catch(() => {});
    const closed = this.gists().filter(({ uri }) => !known.has(uri));
    return [
      ...open.flatMap(subject => workspaceSymbols(subject, query)),
      ...closed.flatMap(gist => symbolsOf(gist, query)),
    ].slice(0, MOST_SYMBOLS);
  }

  /** Each analysis once: the files of a manuscript share theirs. */
  #openSubjects(): Subject[] {
    const subjects = this.#session.documents.uris().flatMap(uri => this.#session.subject(uri) ?? []);
    return [...new Map(subjects.map(subject => [subject.analysis.text, subject])).values()];
  }

  /** Until the index knows all texts, or for some seconds: then with what it knows. */
  async #upToDate(token: CancellationToken): Promise<void> {
    const index = this.#made();
    if (!index.isStale) return;
    const progress: Progress = {
      report: () => {},
      get cancelled() {
        return token.isCancellationRequested;
      },
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = new Promise(resolve => {
      timer = setTimeout(resolve, PATIENCE);
    });
    await Promise.race([index.update(progress), over]);
    clearTimeout(timer);
  }

  #updateSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () =>
        void this.#made()
          .update(UNSEEN)
          .catch(() => {}),
      QUIET,
    );
  }

  /** Made when it is first needed. Texts on the disk are read in threads, all others through the client. */
  #made(): WorkspaceIndex {
    if (this.#index) return this.#index;
    const { texts, gister } = this.#host;
    const onDisk = texts && gister && this.#session.ownWorks.folders.every(folder => folder.startsWith('file:'));
    this.#index = new WorkspaceIndex({
      lister: onDisk ? texts : { list: () => this.#listed() },
      gister: onDisk ? gister : new GistMaker(new ClientFiles(this.#connection), this.#library),
      conditions: () => this.#session.conditions(),
      isBusy: () => this.#session.isBusy(),
      changed: (uri, gist) => this.#tell(uri, gist),
      failed: (uri, error) => this.#connection.console.error(`${uri} could not be read: ${words(error)}`),
    });
    if (this.#session.abilities.watchesFiles) void this.#watch();
    return this.#index;
  }

  async #listed(): Promise<readonly string[]> {
    if (!this.#listsTexts) return [];
    return this.#connection.sendRequest(listTextsRequest, { endings: documentEndings });
  }

  async #watch(): Promise<void> {
    const watchers = [{ globPattern: `**/*.{${documentEndings.join(',')}}` }];
    await this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
  }

  /** Shows the findings of a text that is not open; those of a manuscript that is, are shown with it. */
  #tell(uri: string, gist: Gist | null): void {
    if (!this.#shows || this.#session.isOpen(uri) || this.#session.isInBook(uri)) return;
    this.#session.closedFiles.tell(uri, gist ? gistDiagnostics(gist) : []);
  }
}

const UNSEEN: Progress = { report: () => {}, cancelled: false };

function workAt({ analysis }: Subject, offset: number): WorkIdentity | null {
  const thing = thingAt(analysis, offset);
  const work = thing?.kind === 'citation' && workOf(analysis, analysis.apparatus.citations[thing.index]);
  return work ? identityOf(work) : null;
}

function placesIn({ analysis: { apparatus }, places }: Subject, wanted: WorkIdentity, declared: boolean): Location[] {
  const same = new Map(
    apparatus.works.filter(work => isSameWork(identityOf(work), wanted)).map(work => [work.id, work]),
  );
  return apparatus.citations.flatMap(({ work, span }, i) => {
    const cited = work === null ? undefined : same.get(work);
    return cited && (declared || cited.definition !== i) ? [places.location(span)] : [];
  });
}

const placesOf = ({ uri, works }: Gist, wanted: WorkIdentity, withDeclaration: boolean): Location[] =>
  works
    .filter(({ identity }) => isSameWork(identity, wanted))
    .flatMap(({ places, declared }) => places.filter((_, i) => withDeclaration || i !== declared))
    .map(range => ({ uri, range }));

const symbolsOf = ({ uri, symbols }: Gist, query: string): WorkspaceSymbol[] =>
  symbols
    .filter(({ name }) => fitsQuery(name, query))
    .map(({ kind, name, range }) => ({
      name,
      kind: kind === 'note' ? SymbolKind.String : SymbolKind.Class,
      location: { uri, range },
      containerName: kind === 'note' ? 'Notes' : 'Works cited',
    }));

/** Milliseconds. */
const PATIENCE = 10_000;
const QUIET = 500;

/** More than anyone looks through. */
const MOST_SYMBOLS = 5000;
