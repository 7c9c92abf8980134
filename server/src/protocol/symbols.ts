import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { type OutlineItem, outline } from '../features/outline.ts';
import type { Abilities } from './abilities.ts';
import type { Subject } from './subject.ts';

/** The outline: nested, or as a flat list for clients that know no other. */
export function symbols(subject: Subject, abilities: Abilities): DocumentSymbol[] | SymbolInformation[] {
  const items = outline(subject.analysis);
  return abilities.nestedSymbols
    ? items.map(item => nested(subject, item))
    : items.flatMap(item => flat(subject, item));
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
