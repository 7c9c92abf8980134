import { commands, type Disposable, languages, workspace } from 'vscode';
import { type DocumentFilter, documentFilters, languagesWith } from './selector.ts';
import type { Service } from './service.ts';

/**
 * Keeps the server running for as long as it is wanted: once a text is open that is to be read and unless `loccit.enable`
 * is off; and starts it anew when it is to read other kinds of documents. All other settings the server asks for itself.
 */
export class Wanted implements Disposable {
  readonly #service: Service;
  readonly #disposables: Disposable[];
  #documents: readonly DocumentFilter[] = [];
  /** What the server was last started for; undefined when it was not. */
  #startedFor: string | undefined;

  constructor(service: Service) {
    this.#service = service;
    this.#disposables = [
      workspace.onDidOpenTextDocument(() => this.#follow()),
      workspace.onDidChangeWorkspaceFolders(() => this.#readSettings()),
      workspace.onDidChangeConfiguration(change => change.affectsConfiguration('loccit') && this.#readSettings()),
    ];
    this.#readSettings();
  }

  /** The documents that are to be read; none when Loccit is off. */
  get documents(): readonly DocumentFilter[] {
    return this.#documents;
  }

  /** Starts the server anew even if nothing has changed. */
  async restart(): Promise<void> {
    this.#startedFor = undefined;
    await this.#follow(true);
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #readSettings(): void {
    const settings = workspace.getConfiguration('loccit');
    const ids = settings.get('enable', true) ? languagesWith(settings.get('languages')) : [];
    this.#documents = documentFilters(ids, workspace.workspaceFolders?.map(({ uri }) => uri.scheme) ?? []);
    // For the `when` clauses of package.json.
    void commands.executeCommand('setContext', 'loccit.activeLanguages', ids);
    void this.#follow();
  }

  /** A server that runs stays when its last document is closed: the next one is never far. */
  async #follow(now = false): Promise<void> {
    const wanted = this.#documents.length > 0 ? JSON.stringify(this.#documents) : undefined;
    if (wanted === this.#startedFor) return;
    if (!wanted) {
      this.#startedFor = undefined;
      await this.#service.stop();
    } else if (now || this.#startedFor || this.#hasDocument()) {
      this.#startedFor = wanted;
      await this.#service.start(this.#documents);
    }
  }

  #hasDocument(): boolean {
    return workspace.textDocuments.some(document => languages.match(this.#documents, document) > 0);
  }
}
