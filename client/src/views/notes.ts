import { l10n } from 'vscode';
import type { NoteItem, NotesAnswer } from '../messages.ts';
import type { Node } from './node.ts';

/** The rows of the view *Notes*: what doesn't resolve, then list by list. None for a text without notes. */
export function noteNodes({ unresolved, lists }: NotesAnswer): Node[] {
  // Listed twice, the row to point at is the one in its list.
  const first = unresolved.map(note => ({ ...noteNode(note), within: note.state === 'missing' ? note.markers : [] }));
  const groups = lists.map((list, i) => {
    const label = lists.length === 1 ? l10n.t('All notes') : l10n.t('List {0}', i + 1);
    return group(label, 'list-ordered', list.map(noteNode));
  });
  return first.length > 0 ? [group(l10n.t('Unresolved'), 'warning', first), ...groups] : groups;
}

const group = (label: string, icon: string, children: readonly Node[]): Node => ({
  kind: 'group',
  label,
  icon,
  description: String(children.length),
  spoken: l10n.t('{0}, {1} notes', label, children.length),
  open: true,
  children,
});

function noteNode({ state, label, words, place, range, markers, calls, file }: NoteItem): Node {
  const name = label === '' ? l10n.t('Note') : l10n.t('Note {0}', label);
  const how = stateWords(state, calls);
  return {
    kind: 'note',
    label: label || '–',
    description: state === 'called' && calls === 1 ? words : `${how}: ${words}`,
    tooltip: `${[name, how, file?.name].filter(Boolean).join(', ')}\n\n${words}`,
    icon: ICONS[state],
    spoken: `${[name, how, file?.name].filter(Boolean).join(', ')}. ${words}`,
    place,
    file: file?.uri,
    within: file ? markers : [range, ...markers],
    copy: words,
    children: [],
  };
}

function stateWords(state: NoteItem['state'], calls: number): string {
  if (state === 'missing') return l10n.t('not there');
  if (calls === 0) return l10n.t('never called');
  return calls === 1 ? l10n.t('called once') : l10n.t('called {0} times', calls);
}

const ICONS: Readonly<Record<NoteItem['state'], string>> = {
  called: 'note',
  uncalled: 'circle-slash',
  missing: 'question',
};
