import type { Connection, Range } from 'vscode-languageserver';
import type { Analysis } from '../analyse.ts';
import { type NoteEntry, notesList } from '../features/lists/notes-list.ts';
import { type PlaceEntry, type WorkEntry, worksList } from '../features/lists/works-list.ts';
import { neighbour, type Stop } from '../features/neighbour.ts';
import { exportWorks, WORKS_FORMATS } from '../features/works-cited/export.ts';
import { worksCitedIn } from '../features/works-cited/works-cited.ts';
import type { Span } from '../text/span.ts';
import type { Places } from './places.ts';
import type { On } from './server.ts';
import type { Subject } from './subject.ts';
import {
  exportWorksRequest,
  type FileItem,
  type NoteItem,
  type NotesAnswer,
  neighbourRequest,
  notesRequest,
  type PlaceItem,
  type WorkItem,
  type WorksAnswer,
  worksRequest,
} from './view-messages.ts';

/** What the views of Loccit's own client ask; any other may. */
export function answerViews(connection: Connection, on: On): void {
  connection.onRequest(notesRequest, on(null as NotesAnswer | null, notesAnswer));
  connection.onRequest(worksRequest, on(null as WorksAnswer | null, worksAnswer));
  connection.onRequest(
    neighbourRequest,
    on(null as Range | null, (it, going) => neighbourRange(it, going)),
  );
  connection.onRequest(
    exportWorksRequest,
    on(null as string | null, (it, { format }) => exported(it, format)),
  );
}

/** Markdown for a form that is not known. The document goes by the name of its file. */
function exported({ uri, analysis }: Subject, format: string): string {
  const known = WORKS_FORMATS.find(each => each === format) ?? 'markdown';
  return exportWorks(worksCitedIn(fileName(uri), analysis), known);
}

function fileName(uri: string): string {
  const name = uri.replace(/[?#].*$/s, '').replace(/^.*[/:]/s, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function notesAnswer(subject: Subject): NotesAnswer {
  const { unresolved, lists } = notesList(subject.analysis);
  const item = (entry: NoteEntry): NoteItem => noteItem(entry, subject);
  return { unresolved: unresolved.map(item), lists: lists.map(list => list.map(item)) };
}

const noteItem = (
  { state, label, words, place, span, markers }: NoteEntry,
  { analysis, places }: Subject,
): NoteItem => ({
  state,
  label,
  words,
  place: places.range(place),
  range: places.range(span),
  ...fileOf(place, analysis, places, 'file'),
  calls: markers.length,
  markers: markers.filter(marker => places.isHere(marker)).map(marker => places.range(marker)),
});

/** Names the file of a place that is not in the document that was asked about. */
function fileOf<K extends string>(
  span: Span,
  { text }: Analysis,
  places: Places,
  key: K,
): Partial<Record<K, FileItem>> {
  if (places.isHere(span)) return {};
  const { name } = text.parts[text.partAt(span.start)];
  return { [key]: { uri: places.file(span.start).uri, name } } as Record<K, FileItem>;
}

function worksAnswer(subject: Subject): WorksAnswer {
  const { works, unresolved } = worksList(subject.analysis);
  return {
    works: works.map(work => workItem(work, subject)),
    unresolved: unresolved.map(place => placeItem(place, subject)),
  };
}

const workItem = ({ name, full, count, definedAt, volumes }: WorkEntry, subject: Subject): WorkItem => ({
  name,
  full,
  count,
  definedAt: definedAt && subject.places.range(definedAt),
  ...(definedAt && fileOf(definedAt, subject.analysis, subject.places, 'definedIn')),
  volumes: volumes.map(each => ({ volume: each.volume, places: each.places.map(place => placeItem(place, subject)) })),
});

const placeItem = ({ place, piece, words, span }: PlaceEntry, { analysis, places }: Subject): PlaceItem => ({
  place,
  piece,
  words,
  range: places.range(span),
  ...fileOf(span, analysis, places, 'file'),
});

interface Going {
  readonly position: Range['start'];
  readonly stop: Stop;
  readonly forward: boolean;
}

function neighbourRange({ analysis, places }: Subject, { position, stop, forward }: Going): Range | null {
  const found = neighbour(analysis, places.offset(position), stop, forward);
  return found && places.range(found);
}
