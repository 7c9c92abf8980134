import {
  type Command,
  EventEmitter,
  type ProviderResult,
  Range,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import type { Range as ProtocolRange } from 'vscode-languageclient';
import type { Node } from './node.ts';

/** Shows nodes, and remembers by their place in the tree which were open. */
export class Tree implements TreeDataProvider<Node> {
  readonly #changed = new EventEmitter<void>();
  readonly #parents = new Map<Node, Node>();
  /** Also of nodes that are no longer shown: the editor may just be looking for one. */
  readonly #ids = new WeakMap<Node, string>();
  #roots: readonly Node[] = [];
  #document: Uri | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  get roots(): readonly Node[] {
    return this.#roots;
  }

  /** The document that the nodes are about. */
  get document(): Uri | undefined {
    return this.#document;
  }

  show(roots: readonly Node[], document: Uri | undefined): void {
    this.#roots = roots;
    this.#document = document;
    this.#parents.clear();
    this.#know(roots, document?.toString() ?? '');
    this.#changed.fire();
  }

  getChildren(node?: Node): Node[] {
    return [...(node ? node.children : this.#roots)];
  }

  getParent(node: Node): ProviderResult<Node> {
    return this.#parents.get(node);
  }

  getTreeItem(node: Node): TreeItem {
    const item = new TreeItem(node.label, stateOf(node));
    item.id = this.#ids.get(node);
    item.description = node.description;
    item.tooltip = node.tooltip ?? node.label;
    item.iconPath = new ThemeIcon(node.icon);
    item.contextValue = node.copy === undefined ? node.kind : `${node.kind} copyable`;
    item.accessibilityInformation = { label: node.spoken };
    const document = node.file === undefined ? this.#document : Uri.parse(node.file);
    if (node.place && document) item.command = openAt(document, node.place);
    return item;
  }

  #know(nodes: readonly Node[], above: string): void {
    const seen = new Map<string, number>();
    for (const node of nodes) {
      const name = `${above}\n${node.kind} ${node.label}`;
      const count = seen.get(name) ?? 0;
      seen.set(name, count + 1);
      // Two works of one name have volumes of one name, and the editor takes no two rows with the same id.
      const id = count === 0 ? name : `${name} ${count}`;
      this.#ids.set(node, id);
      for (const child of node.children) this.#parents.set(child, node);
      this.#know(node.children, id);
    }
  }
}

function stateOf({ children, open }: Node): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** The cursor stands before the place and nothing is selected, so that no key can overwrite it. */
const openAt = (document: Uri, { start }: ProtocolRange): Command => {
  const selection = new Range(start.line, start.character, start.line, start.character);
  return { title: '', command: 'vscode.open', arguments: [document, { selection }] };
};
