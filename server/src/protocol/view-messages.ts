import {
  type Range,
  RequestType,
  type TextDocumentIdentifier,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { NoteEntry } from '../features/lists/notes-list.ts';
import type { PlaceEntry, VolumeEntry, WorkEntry } from '../features/lists/works-list.ts';
import type { Stop } from '../features/neighbour.ts';
import type { WorksFormat } from '../features/works-cited/export.ts';

/* What views and commands of a client may ask beyond the protocol. Answers hold data, not wording. */

/** The note or citation before or after a position, round the text's end; null if there is none. */
export const neighbourRequest = new RequestType<
  TextDocumentPositionParams & { readonly stop: Stop; readonly forward: boolean },
  Range | null,
  void
>('loccit/neighbour');

/** The notes of a document; null if it is not open or was not read. */
export const notesRequest = new RequestType<AboutDocument, NotesAnswer | null, void>('loccit/notes');

export interface NotesAnswer {
  readonly unresolved: readonly NoteItem[];
  readonly lists: readonly (readonly NoteItem[])[];
}

/** Another document than the one that was asked about: a file of the same manuscript. */
export interface FileItem {
  readonly uri: string;
  /** As its loccit.yaml names it. */
  readonly name: string;
}

export interface NoteItem extends Pick<NoteEntry, 'state' | 'label' | 'words'> {
  /** Where `place` and `range` are; absent: in the document that was asked about. */
  readonly file?: FileItem;
  /** How many markers call it, in all files. */
  readonly calls: number;
  readonly place: Range;
  readonly range: Range;
  /** Those in the document that was asked about. */
  readonly markers: readonly Range[];
}

/** The works that a document cites; null if it is not open or was not read. */
export const worksRequest = new RequestType<AboutDocument, WorksAnswer | null, void>('loccit/works');

export interface WorksAnswer {
  readonly works: readonly WorkItem[];
  readonly unresolved: readonly PlaceItem[];
}

export interface WorkItem extends Pick<WorkEntry, 'name' | 'full' | 'count'> {
  readonly definedAt: Range | null;
  /** Where `definedAt` is; absent: in the document that was asked about. */
  readonly definedIn?: FileItem;
  readonly volumes: readonly VolumeItem[];
}

export interface VolumeItem extends Pick<VolumeEntry, 'volume'> {
  readonly places: readonly PlaceItem[];
}

export interface PlaceItem extends Pick<PlaceEntry, 'place' | 'piece' | 'words'> {
  readonly range: Range;
  /** Where `range` is; absent: in the document that was asked about. */
  readonly file?: FileItem;
}

/** The works that a document cites as a document of their own; null if it is not open or was not read. */
export const exportWorksRequest = new RequestType<
  AboutDocument & { readonly format: WorksFormat },
  string | null,
  void
>('loccit/exportWorks');

interface AboutDocument {
  readonly textDocument: TextDocumentIdentifier;
}
