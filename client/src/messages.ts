import type { Range } from 'vscode-languageclient';

/**
 * What Loccit's client and server say to each other beyond the protocol. The server's half is
 * server/src/protocol/messages.ts; the two sides share no code, as other clients don't either.
 */

/** Text position in, the note's place out; null when there is none. */
export const noteRequest = 'loccit/note';

/** Text position in, the places of the markers that call the note out. */
export const markersRequest = 'loccit/markers';

/** From the server: the text of a file, by its address; null when there is none. */
export const readFileRequest = 'loccit/readFile';

/** To the server: the folder is trusted from now on. */
export const trustedNotification = 'loccit/trusted';

/** Sent by the server whenever it has read a document. */
export const statusNotification = 'loccit/status';

export interface DocumentStatus {
  readonly uri: string;
  readonly notes: number;
  readonly citations: number;
  readonly findings: number;
  /** Found, and left be by the baseline; not among the findings. */
  readonly accepted: number;
  /** Unless it is `checked` or `notes-only`, the counts say nothing. */
  readonly state: 'checked' | 'notes-only' | 'off' | 'ignored' | 'failed';
}

/** Text position with `stop` and `forward` in; the range of the next note or citation out, null when there is none. */
export const neighbourRequest = 'loccit/neighbour';

/** Document in, its notes out; null when it was not read. */
export const notesRequest = 'loccit/notes';

export interface NotesAnswer {
  readonly unresolved: readonly NoteItem[];
  readonly lists: readonly (readonly NoteItem[])[];
}

/** Another document than the one that was asked about: a file of the same manuscript. */
export interface FileItem {
  readonly uri: string;
  readonly name: string;
}

export interface NoteItem {
  /** Where `place` and `range` are; absent: in the document that was asked about. */
  readonly file?: FileItem;
  /** How many markers call it, in all files. */
  readonly calls: number;
  readonly state: 'called' | 'uncalled' | 'missing';
  readonly label: string;
  readonly words: string;
  /** Where a click leads. */
  readonly place: Range;
  readonly range: Range;
  /** Those in the document that was asked about. */
  readonly markers: readonly Range[];
}

/** Document in, the works it cites out; null when it was not read. */
export const worksRequest = 'loccit/works';

export interface WorksAnswer {
  readonly works: readonly WorkItem[];
  readonly unresolved: readonly PlaceItem[];
}

export interface WorkItem {
  readonly name: string;
  readonly full: string;
  readonly count: number;
  readonly definedAt: Range | null;
  /** Where `definedAt` is; absent: in the document that was asked about. */
  readonly definedIn?: FileItem;
  readonly volumes: readonly VolumeItem[];
}

export interface VolumeItem {
  readonly volume: string | null;
  readonly places: readonly PlaceItem[];
}

export interface PlaceItem {
  readonly place: string;
  readonly piece: string | null;
  readonly words: string;
  readonly range: Range;
  /** Where `range` is; absent: in the document that was asked about. */
  readonly file?: FileItem;
}

/** Text position in, what is to be known before the user is asked for an abbreviation out; null when the document was not read. */
export const abbreviationRequest = 'loccit/abbreviation';

export interface AbbreviationAnswer {
  readonly refused?: string;
  readonly title: string;
  readonly name: string;
  readonly isDefined: boolean;
  readonly later: number;
}

/** Document and `format` in, the works it cites as a document out; null when it was not read. */
export const exportWorksRequest = 'loccit/exportWorks';

/** Document and `wish` in, what a file has to say for it out, the whole of it; null when the document was not read. */
export const leaveBeRequest = 'loccit/leaveBe';

export type Wish =
  | ({ readonly leave: 'finding' | 'rule' } & NamedFinding)
  | { readonly leave: 'text' }
  | { readonly heed: readonly NamedFinding[] };

export interface NamedFinding {
  readonly code: string;
  readonly range: Range;
}

export interface FileToWrite {
  readonly uri: string;
  readonly content: string;
  readonly count: number;
}

/** Document in, the findings that its baseline has left be out; null when it was not read. */
export const acceptedRequest = 'loccit/accepted';

export interface AcceptedFinding extends NamedFinding {
  readonly message: string;
  readonly words: string;
}

/** From server to client: the endings of names of texts in, the addresses of all such files out. */
export const listTextsRequest = 'loccit/listTexts';
