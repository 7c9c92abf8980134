import { citing } from './citing.ts';
import { keysOf } from './keys.ts';
import { namesIn } from './persons.ts';
import type { WorkCited } from './works-cited.ts';

/** CSL-JSON, which Zotero and pandoc read. The places stand in `note`: CSL has no field for where a work is cited. */
export function asCslJson(works: readonly WorkCited[]): string {
  const keys = keysOf(works);
  return `${JSON.stringify(
    works.map((work, at) => item(keys[at], work)),
    null,
    2,
  )}\n`;
}

function item(id: string, work: WorkCited) {
  const { title, abbreviation, name, edition, publisher, place, url, volumes, asGiven, container, extent } = work;
  const note = [asGiven && `Given as: ${asGiven}`, citing(work)].filter(Boolean).join('\n');
  return withoutGaps({
    id,
    type: container ? TYPES[container.kind] : 'book',
    title: title ?? (work.author ? null : name),
    'title-short': abbreviation,
    author: people(work.author),
    editor: people(work.editor),
    translator: people(work.translator),
    'container-title': container?.name ?? null,
    volume: extent?.volume ?? null,
    page: extent?.pages ?? null,
    edition,
    publisher,
    'publisher-place': place,
    issued: issued(work.year),
    'number-of-volumes': volumes === null ? null : String(volumes),
    URL: url,
    note,
  });
}

const TYPES = { journal: 'article-journal', book: 'chapter' };

function people(line: string | null) {
  const names = namesIn(line);
  return names.length > 0 ? names : null;
}

/** A year, or the first and last of several; what is no year is kept as it stands. */
function issued(year: string | null) {
  if (year === null) return null;
  const [, first, last] = /^(\d{4})(?:\s*[-–]\s*(\d{4}))?$/.exec(year.trim()) ?? [];
  if (first === undefined) return { literal: year };
  return { 'date-parts': [first, last].filter(Boolean).map(each => [Number(each)]) };
}

const withoutGaps = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));
