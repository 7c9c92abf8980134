import {
  type CodeLens,
  type DocumentLink,
  type FoldingRange,
  FoldingRangeKind,
  type InlayHint,
  type Range,
  SymbolKind,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import { foldsOf } from '../features/folding.ts';
import { type Inlay, inlaysIn } from '../features/inlays.ts';
import { type Lens, lensesOf } from '../features/lenses.ts';
import { readingLinks } from '../features/reading-links.ts';
import { symbolsWith } from '../features/symbol-search.ts';
import { t } from '../wording/wording.ts';
import type { Abilities } from './abilities.ts';
import type { Subject } from './subject.ts';

/** Null where nothing folds: the editor then folds as it would without Loccit. */
export function foldingRanges({ analysis: { text }, analysis, places }: Subject): FoldingRange[] | null {
  const start = (line: number): number => text.lineStarts[line];
  const folds = foldsOf(analysis).filter(({ firstLine }) =>
    places.isHere({ start: start(firstLine), end: start(firstLine) }),
  );
  if (folds.length === 0) return null;
  return folds.map(({ firstLine, lastLine }) => ({
    startLine: text.position(start(firstLine)).line,
    endLine: text.position(start(lastLine)).line,
    kind: FoldingRangeKind.Region,
  }));
}

export const documentLinks = ({ analysis, places }: Subject): DocumentLink[] =>
  readingLinks(analysis)
    .filter(({ span }) => places.isHere(span))
    .map(({ span, url, name }) => ({ range: places.range(span), target: url, tooltip: t('Read {0}', name) }));

export const codeLenses = (subject: Subject, abilities: Abilities): CodeLens[] =>
  lensesHere(subject).map(lens => ({
    range: subject.places.range(lens.span),
    command: {
      title: lens.words,
      command: abilities.clientCommands.includes(SHOW_PLACES) && lens.places.length > 0 ? SHOW_PLACES : '',
      arguments: placesToShow(subject, lens),
    },
  }));

const lensesHere = ({ analysis, places }: Subject): Lens[] =>
  lensesOf(analysis).filter(({ span }) => places.isHere(span));

/** The client's own command, which shows places in the editor's way: address, position, places. */
export const SHOW_PLACES = 'loccit.showPlaces';

const placesToShow = ({ uri, places }: Subject, lens: Lens): unknown[] => [
  uri,
  places.position(lens.span.start),
  lens.places.map(span => places.location(span)),
];

export const inlayHints = ({ analysis, places }: Subject, range: Range): InlayHint[] =>
  inlaysIn(analysis, places.span(range)).map(({ at, words, leans }: Inlay) => ({
    position: places.position(at),
    label: words,
    paddingLeft: leans === 'back',
    paddingRight: leans === 'forward',
  }));

/** The notes and works of one document, or manuscript, that a query finds. */
export const workspaceSymbols = ({ analysis, places }: Subject, query: string): WorkspaceSymbol[] =>
  symbolsWith(analysis, query).map(({ kind, name, span }) => ({
    name,
    kind: kind === 'note' ? SymbolKind.String : SymbolKind.Class,
    location: places.location(span),
    containerName: kind === 'note' ? t('Notes') : t('Works cited'),
  }));
