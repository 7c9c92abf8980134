import { type Change, movedSpan, shiftOf } from './change.ts';
import { type Block, isText, type Layout, readLayout } from './layout.ts';
import { firstWhere } from './search.ts';
import type { Span } from './span.ts';
import { Text } from './text.ts';

/** A text with its blocks. */
export interface LaidOut {
  readonly text: Text;
  readonly layout: Layout;
}

/**
 * Which blocks an edit touched: those before `first` are as they were, those from `rest` on are the old ones from `oldRest`
 * on, moved `by` code units and `lines` lines. The blocks between were read anew, from `start` to `oldEnd` and `newEnd`.
 */
export interface Touched {
  readonly first: number;
  readonly oldRest: number;
  readonly rest: number;
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
  readonly by: number;
  readonly lines: number;
}

/** Which blocks of two layouts differ, before and after an edit. */
export function touchedBetween(before: LaidOut, after: LaidOut, change: Change): Touched {
  const [old, now] = [before.layout.blocks, after.layout.blocks];
  const by = shiftOf(change);
  const lines = after.text.lineCount - before.text.lineCount;
  let first = 0;
  while (first < old.length && first < now.length && isMoved(old[first], now[first], 0, 0, change.start)) first++;
  if (first > 0) first--;
  let [oldRest, rest] = [old.length, now.length];
  while (oldRest > first && rest > first && old[oldRest - 1].span.start > change.oldEnd) {
    if (!isMoved(old[oldRest - 1], now[rest - 1], by, lines)) break;
    oldRest--;
    rest--;
  }
  const start = Math.min(change.start, old[first]?.span.start ?? 0, now[first]?.span.start ?? 0);
  const oldEnd = old[oldRest]?.span.start ?? before.text.content.length;
  const touched = { first, oldRest, rest, start, oldEnd, newEnd: oldEnd + by, by, lines };
  return areHolesMoved(before.layout.holes, after.layout.holes, touched) ? touched : everything(before, after, change);
}

/** Page numbers within lines are holes, and are told by all the others. */
function areHolesMoved(old: readonly Span[], now: readonly Span[], { start, oldEnd, newEnd, by }: Touched): boolean {
  const [head, tail] = [firstWhere(old, hole => hole.start >= start), firstWhere(old, hole => hole.start >= oldEnd)];
  const rest = firstWhere(now, hole => hole.start >= newEnd);
  if (head !== firstWhere(now, hole => hole.start >= start) || old.length - tail !== now.length - rest) return false;
  for (let i = 0; i < head; i++) if (!isSame(old[i], now[i], 0)) return false;
  for (let i = tail; i < old.length; i++) if (!isSame(old[i], now[rest + i - tail], by)) return false;
  return true;
}

const isSame = (old: Span, now: Span, by: number): boolean => old.start + by === now.start && old.end + by === now.end;

const everything = (before: LaidOut, after: LaidOut, change: Change): Touched => ({
  first: 0,
  oldRest: before.layout.blocks.length,
  rest: after.layout.blocks.length,
  start: 0,
  oldEnd: before.text.content.length,
  newEnd: after.text.content.length,
  by: shiftOf(change),
  lines: after.text.lineCount - before.text.lineCount,
});

const isMoved = (old: Block, now: Block, by: number, lines: number, until = Number.POSITIVE_INFINITY): boolean =>
  old.kind === now.kind &&
  isSame(old.span, now.span, by) &&
  old.firstLine + lines === now.firstLine &&
  old.span.end < until;

/**
 * The blocks of a text after an edit within the words of a line, read anew only where the edit may have changed them; null
 * where that can't be told from there: a fence of code or a comment reaches as far as it likes, and page numbers and running
 * heads are known by all the others.
 */
export function relayout(before: LaidOut, text: Text, change: Change): { layout: Layout; touched: Touched } | null {
  const { layout: old, text: oldText } = before;
  if (old.furniture.length > 0 || text.parts.length > 1) return null;
  const firstLine = oldText.lineAt(Math.max(0, change.start - 1));
  const lastLine = oldText.lineAt(change.oldEnd);
  const first = firstWhere(old.blocks, block => block.lastLine >= firstLine - 1);
  const oldRest = firstWhere(old.blocks, block => block.firstLine > lastLine + 1);
  const from = Math.min(firstLine, old.blocks[first]?.firstLine ?? firstLine);
  const start = oldText.lineStarts[from];
  const by = shiftOf(change);
  const lines = text.lineCount - oldText.lineCount;
  const oldEnd = old.blocks[oldRest]?.span.start ?? oldText.content.length;
  if (!old.blocks.slice(first, oldRest).every(isText)) return null;
  const between = readBetween(text, start, oldEnd + by, old);
  if (!between) return null;
  const rest = first + between.blocks.length;
  const touched = { first, oldRest, rest, start, oldEnd, newEnd: oldEnd + by, by, lines };
  return { layout: joined(old, between, touched, from), touched };
}

/** The blocks of a stretch; null where one of them is not text, or the stretch begins like front matter. */
function readBetween(text: Text, start: number, end: number, { dialect }: Layout): Layout | null {
  const content = text.content.slice(start, end);
  if (dialect === 'markdown' && content.startsWith('---')) return null;
  const layout = readLayout(new Text(content), dialect);
  return layout.blocks.every(isText) && layout.furniture.length === 0 ? layout : null;
}

function joined(old: Layout, between: Layout, touched: Touched, fromLine: number): Layout {
  const { first, oldRest, start, oldEnd, by, lines } = touched;
  return {
    ...old,
    blocks: old.blocks.slice(0, first).concat(
      between.blocks.map(block => movedBlock(block, start, fromLine)),
      movedAll(old.blocks.slice(oldRest), by, block => movedBlock(block, by, lines), lines),
    ),
    pageBreaks: old.pageBreaks
      .filter(at => at < start)
      .concat(
        between.pageBreaks.map(at => at + start),
        old.pageBreaks.filter(at => at >= oldEnd).map(at => at + by),
      ),
    holes: old.holes
      .slice(
        0,
        firstWhere(old.holes, hole => hole.start >= start),
      )
      .concat(
        between.holes.map(hole => movedSpan(hole, start)),
        movedAll(old.holes.slice(firstWhere(old.holes, hole => hole.start >= oldEnd)), by, hole => movedSpan(hole, by)),
      ),
  };
}

/** What an edit did not move stays the same thing. */
export const movedAll = <T>(all: readonly T[], by: number, move: (each: T) => T, lines = 0): readonly T[] =>
  by === 0 && lines === 0 ? all : all.map(move);

const movedBlock = ({ kind, span, firstLine, lastLine }: Block, by: number, lines: number): Block => ({
  kind,
  span: movedSpan(span, by),
  firstLine: firstLine + lines,
  lastLine: lastLine + lines,
});
