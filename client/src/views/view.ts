import {
  commands,
  Disposable,
  type TextDocument,
  type TextEditor,
  type TreeView,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Service } from '../service.ts';
import { holds, type Node, nodeAt } from './node.ts';
import { Tree } from './tree.ts';

/** What a view is about. */
export interface ViewSubject<Answer> {
  /** Of the view in package.json. */
  readonly id: string;
  /** Name of the `when` key that says which words an empty view shows. */
  readonly contextKey: string;
  readonly request: string;
  nodes(answer: Answer): Node[];
}

/** Why there is nothing to see; package.json has the words for each. */
type State = 'no-text' | 'off' | 'stopped' | 'reading' | 'unread' | 'empty' | 'full';

/** A view on the document that is in front. It asks for its content only while it can be seen. */
export class View<Answer> implements Disposable {
  readonly tree = new Tree();
  readonly #view: TreeView<Node>;
  readonly #service: Service;
  readonly #subject: ViewSubject<Answer>;
  readonly #isRead: (document: TextDocument) => boolean;
  readonly #disposables: Disposable[];
  #asked = 0;
  /** Of the document, when its rows were made. */
  #version = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(subject: ViewSubject<Answer>, service: Service, isRead: (document: TextDocument) => boolean) {
    this.#subject = subject;
    this.#service = service;
    this.#isRead = isRead;
    this.#view = window.createTreeView(subject.id, { treeDataProvider: this.tree, showCollapseAll: true });
    this.#disposables = [
      this.#view,
      this.#view.onDidChangeVisibility(() => this.refresh()),
      window.onDidChangeActiveTextEditor(() => this.refresh()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#follow(textEditor)),
      service.onDidReadDocument(({ uri }) => this.#isInFront(uri) && this.#refreshSoon()),
      service.onDidChangeState(() => this.refresh()),
    ];
    void this.refresh();
  }

  /** A line above the rows; none for undefined. */
  set message(words: string | undefined) {
    this.#view.message = words;
  }

  /** The node that a command in the view's menu is about: the one clicked, else the selected one. */
  chosen(clicked: Node | undefined): Node | undefined {
    return clicked ?? this.#view.selection[0];
  }

  async refresh(): Promise<void> {
    if (!this.#view.visible) return;
    const turn = ++this.#asked;
    const document = window.activeTextEditor?.document;
    const version = document?.version ?? 0;
    const { state, nodes } = await this.#look(document);
    if (turn !== this.#asked) return;
    this.#version = version;
    this.tree.show(nodes, state === 'full' ? document?.uri : undefined);
    await commands.executeCommand('setContext', this.#subject.contextKey, state);
    if (window.activeTextEditor) this.#follow(window.activeTextEditor);
  }

  /** Once nothing has been typed for a moment: rows that come and go with every letter are restless. */
  #refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.refresh(), QUIET);
  }

  async #look(document: TextDocument | undefined): Promise<{ state: State; nodes: Node[] }> {
    const nothing = (state: State) => ({ state, nodes: [] });
    if (this.#service.state === 'off' && !workspace.getConfiguration('loccit').get('enable', true))
      return nothing('off');
    if (!document || !this.#isRead(document)) return nothing('no-text');
    if (this.#service.state === 'stopped') return nothing('stopped');
    const client = await this.#service.client();
    if (!client) return nothing('reading');
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    const answer = await client.sendRequest<Answer | null>(this.#subject.request, { textDocument }).catch(() => null);
    if (answer === null) return nothing('unread');
    const nodes = this.#subject.nodes(answer);
    return { state: nodes.length > 0 ? 'full' : 'empty', nodes };
  }

  /** Points at the row of the place where the cursor is, unless the user would rather not. */
  #follow({ document, selection }: TextEditor): void {
    if (!this.#view.visible || document.uri.toString() !== this.tree.document?.toString()) return;
    // The rows are about an earlier text; they follow as soon as they are about this one.
    if (document.version !== this.#version) return;
    if (!workspace.getConfiguration('loccit').get('views.followCursor', true)) return;
    const { line, character } = selection.active;
    const chosen = this.#view.selection[0]?.place;
    if (chosen && holds(chosen, line, character)) return;
    const node = nodeAt(this.tree.roots, line, character);
    if (!node) return;
    // The tree may have been shown anew meanwhile; then that points at the row.
    this.#view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  }

  #isInFront(uri: string): boolean {
    const document = window.activeTextEditor?.document;
    return document !== undefined && document.uri.toString() === Uri.parse(uri).toString();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    Disposable.from(...this.#disposables).dispose();
  }
}

/** Milliseconds. */
const QUIET = 250;
