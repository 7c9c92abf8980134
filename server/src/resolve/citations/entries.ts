import { firstWhere } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { Draft } from './draft.ts';
import type { WorkEntry } from './works.ts';

/** Where an entry of a list of works stands, and where its names and year end: offsets of the document. */
export interface Entry extends Span {
  readonly headEnd: number;
  readonly work: WorkEntry;
}

/**
 * What looks like a citation and stands in an entry of a list of works. An entry that is given with its pages cites its own
 * work; its head (`Wade, Rex (1984)`) and pieces of it (`in Hille (ed.), Water, pp. 17-30`) cite nothing and are dropped.
 * The entries come in text order. Where entries are notes, what stands behind their heads is read as in any note.
 */
export function readEntries(drafts: readonly Draft[], entries: readonly Entry[]): readonly Draft[] {
  if (entries.length === 0) return drafts;
  return drafts.filter(draft => {
    const { sighting, unit, start } = draft;
    const { form } = sighting;
    if (form !== 'author-date' && form !== 'headed' && form !== 'bare') return true;
    const at = unit.reading.span(start, start).start;
    const entry = entries[firstWhere(entries, ({ end }) => end > at)];
    if (entry === undefined || at < entry.start) return true;
    if (at >= entry.headEnd) return unit.note !== null;
    if (unit.reading.span(start, draft.end).end <= entry.headEnd) return false;
    if (form === 'headed') {
      draft.work = entry.work;
      entry.work.definition ??= draft;
    }
    return form === 'headed';
  });
}
