import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { type OutlineItem, outline } from '../features/outline.ts';
import type { Abilities } from './abilities.ts';
import type { Subject } from './subject.ts';

/** The outline: nested, or as a flat list for clients that know no other. */
export function symbols(subject: Subject, abilities: Abilities): DocumentSymbol[] | SymbolInformation[] {
  const items = itemsHere(outline(subject.analysis), subject);
  return abilities.nestedSymbols
    ? items.map(item => nested(subject, item))
    : items.flatMap(item => flat(subject, item));
}

/** Of a manuscript what stands in the document that was asked about. */
function itemsHere(items: readonly OutlineItem[], subject: Subject): OutlineItem[] {
  if (subject.analysis.text.parts.length === 1) return [...items];
  return items.flatMap(item => {
    const children = itemsHere(item.children, subject);
    const own = subject.places.isHere(item.selection) && subject.places.isHere({ ...item.span, start: item.span.end });
    if (children.length === 0) return own && item.kind !== 'group' ? [{ ...item, children }] : [];
    if (own && subject.places.isHere(item.span)) return [{ ...item, children }];
    const [first] = children;
    const span = { start: first.span.start, end: Math.max(first.span.end, ...children.map(each => each.span.end)) };
    return [
      {
        ...item,
        span: { ...span, start: Math.min(...children.map(each => each.span.start)) },
        selection: first.selection,
        children,
      },
    ];
  });
}

function nested(subject: Subject, item: OutlineItem): DocumentSymbol {
  return {
    name: item.name,
    detail: item.detail,
    kind: KINDS[item.kind],
    range: subject.places.range(item.span),
    selectionRange: subject.places.range(item.selection),
    children: item.children.map(child => nested(subject, child)),
  };
}

function flat(subject: Subject, item: OutlineItem, container?: string): SymbolInformation[] {
  const symbol = { name: item.name, kind: KINDS[item.kind], location: subject.places.location(item.span) };
  const self = container === undefined ? symbol : { ...symbol, containerName: container };
  return [self, ...item.children.flatMap(child => flat(subject, child, item.name))];
}

const KINDS: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  group: SymbolKind.Namespace,
  note: SymbolKind.String,
  work: SymbolKind.Class,
  citation: SymbolKind.Field,
};
