import { describe, expect, test, vi } from 'vitest';
import type { NoteItem, NotesAnswer, WorksAnswer } from '../../client/src/messages.ts';
import { type Node, nodeAt } from '../../client/src/views/node.ts';
import { noteNodes } from '../../client/src/views/notes.ts';
import { Tree } from '../../client/src/views/tree.ts';
import { workNodes } from '../../client/src/views/works.ts';

vi.mock('vscode', () => import('./vscode.ts'));

const range = (line: number, from: number, to: number) => ({
  start: { line, character: from },
  end: { line, character: to },
});

/** Rows as lines, children indented: `label | description`. */
const lines = (nodes: readonly Node[], indent = ''): string[] =>
  nodes.flatMap(({ label, description, children }) => [
    `${indent}${label} | ${description}`,
    ...lines(children, `${indent}  `),
  ]);

const spoken = (nodes: readonly Node[]): string[] => nodes.flatMap(node => [node.spoken, ...spoken(node.children)]);

describe('Notes', () => {
  const called: NoteItem = {
    state: 'called',
    label: '1',
    words: 'So the register has it.',
    place: range(8, 0, 2),
    range: range(8, 3, 26),
    calls: 1,
    markers: [range(0, 20, 21)],
  };
  const twice = {
    ...called,
    label: 'looms',
    range: range(9, 0, 9),
    calls: 2,
    markers: [range(1, 5, 6), range(2, 5, 6)],
  };
  const uncalled: NoteItem = {
    ...called,
    state: 'uncalled',
    label: '3',
    range: range(10, 0, 9),
    calls: 0,
    markers: [],
  };
  const missing: NoteItem = { ...called, state: 'missing', label: '4', words: '… Leeds.', markers: [range(3, 9, 10)] };
  const answer: NotesAnswer = { unresolved: [uncalled, missing], lists: [[called, twice, uncalled]] };

  test('what does not resolve comes first, then the notes in their order', () =>
    expect(lines(noteNodes(answer))).toEqual([
      'Unresolved | 2',
      '  3 | never called: So the register has it.',
      '  4 | not there: … Leeds.',
      'All notes | 3',
      '  1 | So the register has it.',
      '  looms | called 2 times: So the register has it.',
      '  3 | never called: So the register has it.',
    ]));

  test('several lists have a number each', () =>
    expect(noteNodes({ unresolved: [], lists: [[called], [twice]] }).map(({ label }) => label)).toEqual([
      'List 1',
      'List 2',
    ]));

  test('a screen reader says what icons and brackets only show', () =>
    expect(spoken(noteNodes(answer)).slice(0, 3)).toEqual([
      'Unresolved, 2 notes',
      'Note 3, never called. So the register has it.',
      'Note 4, not there. … Leeds.',
    ]));

  test('a text without notes has no rows', () => expect(noteNodes({ unresolved: [], lists: [] })).toEqual([]));

  test('a marker and any place in a note point at the note’s row in its list', () => {
    const nodes = noteNodes(answer);
    const [unresolved, all] = nodes;
    expect(nodeAt(nodes, 0, 21)).toBe(all.children[0]);
    expect(nodeAt(nodes, 2, 5)).toBe(all.children[1]);
    expect(nodeAt(nodes, 10, 4)).toBe(all.children[2]);
    expect(nodeAt(nodes, 3, 9)).toBe(unresolved.children[1]);
    expect(nodeAt(nodes, 5, 0)).toBeUndefined();
  });
});

describe('Works Cited', () => {
  const place = (line: number, pages: string, piece: string | null = null) => ({
    place: pages,
    piece,
    words: `LFB, II, ${pages}`,
    range: range(line, 4, 20),
  });
  const answer: WorksAnswer = {
    works: [
      {
        name: 'Dyson, The Silent Mill',
        full: 'Dyson, The Silent Mill (Leeds, 1931)',
        count: 1,
        definedAt: null,
        volumes: [{ volume: null, places: [place(3, 'p. 6')] }],
      },
      {
        name: 'LFB',
        full: 'Ada Crowther, Letters from Bramley',
        count: 3,
        definedAt: range(0, 0, 40),
        volumes: [
          { volume: '2', places: [place(5, 'p. 7'), place(7, 'pp. 17-19', 'To the Café')] },
          { volume: '3', places: [place(9, 'p. 83')] },
        ],
      },
    ],
    unresolved: [{ place: 'p. 84', piece: null, words: 'ibid., p. 84', range: range(1, 3, 9) }],
  };

  test('works, volumes and places; what is unclear last', () =>
    expect(lines(workNodes(answer))).toEqual([
      'Dyson, The Silent Mill | (Leeds, 1931) · cited once',
      '  p. 6 | line 4',
      'LFB | Ada Crowther, Letters from Bramley · cited 3 times',
      '  Volume 2 | 2',
      '    p. 7 | line 6',
      '    pp. 17-19 | “To the Café” · line 8',
      '  Volume 3 | 1',
      '    p. 83 | line 10',
      'Unclear | 1',
      '  p. 84 | line 2',
    ]));

  test('the filter keeps what holds all its words, and what it stands under', () => {
    expect(lines(workNodes(answer, 'cafe'))).toEqual([
      'LFB | Ada Crowther, Letters from Bramley · cited 3 times',
      '  Volume 2 | 2',
      '    pp. 17-19 | “To the Café” · line 8',
    ]);
    expect(workNodes(answer, 'silent dyson').map(({ label }) => label)).toEqual(['Dyson, The Silent Mill']);
    expect(workNodes(answer, 'Manchester')).toEqual([]);
  });

  test('two works of one name have rows that the editor can tell apart', () => {
    const tree = new Tree();
    tree.show(workNodes({ works: [answer.works[1], answer.works[1]], unresolved: [] }), undefined);
    const ids = (nodes: readonly Node[]): unknown[] =>
      nodes.flatMap(node => [tree.getTreeItem(node).id, ...ids(node.children)]);
    expect(new Set(ids(tree.roots)).size).toBe(ids(tree.roots).length);
  });

  test('a work leads to its definition, else to where it is first cited', () =>
    expect(workNodes(answer).map(each => each.place?.start.line)).toEqual([3, 0, undefined]));

  test('a screen reader hears with each place what it is a place of', () =>
    expect(spoken(workNodes(answer))).toContain('LFB, Volume 2, pp. 17-19, To the Café, line 8'));
});
