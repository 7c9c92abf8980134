import type { Range } from 'vscode-languageclient';

/** A row of a view with what belongs under it, in words that are ready to be shown. */
export interface Node {
  readonly kind: 'group' | 'note' | 'work' | 'volume' | 'place';
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** Name of one of the editor's icons. */
  readonly icon: string;
  /** What a screen reader says in place of label and description. */
  readonly spoken: string;
  /** Whether its children are shown at first. */
  readonly open?: boolean;
  /** Where a click leads in the text. */
  readonly place?: Range | null;
  /** The document of `place`, where it is another than the one that the view is about. */
  readonly file?: string;
  /** Where in the text the row is the one to point at. */
  readonly within?: readonly Range[];
  /** What *Copy* puts on the clipboard. */
  readonly copy?: string;
  readonly children: readonly Node[];
}

/** The node to point at for a place of the text: of several, the one with the least of the text. Undefined if there is none. */
export function nodeAt(nodes: readonly Node[], line: number, character: number): Node | undefined {
  let best: { node: Node; lines: number } | undefined;
  for (const node of allOf(nodes)) {
    for (const range of node.within ?? []) {
      const lines = range.end.line - range.start.line;
      if (holds(range, line, character) && (!best || lines < best.lines)) best = { node, lines };
    }
  }
  return best?.node;
}

function* allOf(nodes: readonly Node[]): Iterable<Node> {
  for (const node of nodes) {
    yield node;
    yield* allOf(node.children);
  }
}

/** Whether a place lies in a range or touches its end, as a text cursor does. */
export function holds({ start, end }: Range, line: number, character: number): boolean {
  const afterStart = line > start.line || (line === start.line && character >= start.character);
  const beforeEnd = line < end.line || (line === end.line && character <= end.character);
  return afterStart && beforeEnd;
}
