import { l10n } from 'vscode';
import type { PlaceItem, VolumeItem, WorkItem, WorksAnswer } from '../messages.ts';
import type { Node } from './node.ts';

/** The rows of the view *Works Cited*: work, volume, place. Only those that hold every word of the filter. */
export function workNodes({ works, unresolved }: WorksAnswer, filter = ''): Node[] {
  const wanted = plain(filter).split(/\s+/).filter(Boolean);
  const nodes = works.map(workNode);
  const open = unresolved.map(place => placeNode(place, ''));
  const rest = open.length > 0 ? [unknown(open)] : [];
  return wanted.length === 0 ? [...nodes, ...rest] : [...nodes, ...rest].flatMap(node => filtered(node, wanted));
}

/** A node whose own words fit stays whole; of any other what fits below it stays. */
function filtered(node: Node, wanted: readonly string[], above = ''): Node[] {
  const words = `${above} ${plain(node.spoken)}`;
  if (wanted.every(word => words.includes(word))) return [{ ...node, open: node.kind !== 'volume' }];
  const children = node.children.flatMap(child => filtered(child, wanted, words));
  return children.length > 0 ? [{ ...node, children, open: true }] : [];
}

const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function workNode({ name, full, count, definedAt, definedIn, volumes }: WorkItem): Node {
  const cited = count === 1 ? l10n.t('cited once') : l10n.t('cited {0} times', count);
  const places = volumes.filter(({ volume }) => volume === null).flatMap(each => each.places);
  const children = [
    ...places.map(place => placeNode(place, name)),
    ...volumes.filter(({ volume }) => volume !== null).map(volume => volumeNode(volume, name)),
  ];
  const first = places[0] ?? volumes[0]?.places[0];
  const title = full.startsWith(name) ? full.slice(name.length).replace(/^[\s,]+/, '') : full;
  return {
    kind: 'work',
    label: name,
    description: [title, cited].filter(Boolean).join(' · '),
    tooltip: `${full}\n\n${cited}`,
    icon: 'book',
    spoken: `${[...new Set([name, full])].join(', ')}, ${cited}`,
    place: definedAt ?? first?.range,
    file: (definedAt ? definedIn : first?.file)?.uri,
    copy: full,
    children,
  };
}

function volumeNode({ volume, places }: VolumeItem, work: string): Node {
  const label = l10n.t('Volume {0}', volume ?? '');
  const count = String(places.length);
  return {
    kind: 'volume',
    label,
    description: count,
    icon: 'library',
    spoken: l10n.t('{0}, {1}, {2} places', work, label, count),
    place: places[0]?.range,
    file: places[0]?.file?.uri,
    copy: `${work}, ${label}`,
    children: places.map(place => placeNode(place, `${work}, ${label}`)),
  };
}

function placeNode({ place, piece, words, range, file }: PlaceItem, above: string): Node {
  const number = range.start.line + 1;
  const line = file ? l10n.t('line {0} of {1}', number, file.name) : l10n.t('line {0}', number);
  const description = [piece && `“${piece}”`, line].filter(Boolean).join(' · ');
  return {
    kind: 'place',
    label: place || words,
    description,
    tooltip: words,
    icon: 'location',
    spoken: [above, place || words, piece, line].filter(Boolean).join(', '),
    place: range,
    file: file?.uri,
    within: file ? [] : [range],
    copy: words,
    children: [],
  };
}

const unknown = (children: readonly Node[]): Node => ({
  kind: 'group',
  label: l10n.t('Unclear'),
  description: String(children.length),
  tooltip: l10n.t('Citations of which the text does not say what they cite'),
  icon: 'question',
  spoken: l10n.t('{0} citations of which the text does not say what they cite', children.length),
  children,
});
