import type { Change } from '../text/change.ts';

/** Names of numbers that are offsets, besides those of spans. */
const OFFSETS: ReadonlySet<string> = new Set(['start', 'end', 'textStart', 'closed', 'reach']);

/**
 * A value as it is after an edit that lies within none of its parts: every offset behind the edit is moved, and what the
 * edit does not move is the same thing as before.
 */
export function movedThrough<T>(value: T, change: Change): T {
  const by = change.newEnd - change.oldEnd;
  return by === 0 ? value : (moved(value, change.start, by) as T);
}

function moved(value: unknown, from: number, by: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return movedItems(value, from, by);
  let copy: Record<string, unknown> | null = null;
  for (const key in value) {
    const old = (value as Record<string, unknown>)[key];
    const now = typeof old === 'number' ? (OFFSETS.has(key) && old > from ? old + by : old) : moved(old, from, by);
    if (now === old) continue;
    copy ??= { ...value };
    copy[key] = now;
  }
  return copy ?? value;
}

function movedItems(items: readonly unknown[], from: number, by: number): readonly unknown[] {
  let copy: unknown[] | null = null;
  for (let i = 0; i < items.length; i++) {
    const now = moved(items[i], from, by);
    if (now === items[i]) continue;
    copy ??= items.slice();
    copy[i] = now;
  }
  return copy ?? items;
}
