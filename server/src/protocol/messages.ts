import {
  type Location,
  NotificationType,
  NotificationType0,
  RequestType,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { Checked } from '../workspace/analyses.ts';

/** Where the note stands that is called at a position or else nearest to it on its line; null if there is none. */
export const noteRequest = new RequestType<TextDocumentPositionParams, Location | null, void>('loccit/note');

/** The markers that call the note whose label or text is at a position; empty if there are none. */
export const markersRequest = new RequestType<TextDocumentPositionParams, Location[], void>('loccit/markers');

/**
 * From server to client: the text of a file of the folder that is open; null where there is none. Clients that answer it say
 * so with `readsFiles` in their initializationOptions; `error` says, for the user, why a file can't be read.
 */
export const readFileRequest = new RequestType<
  { readonly uri: string },
  { readonly content?: string; readonly error?: string } | null,
  void
>('loccit/readFile');

/**
 * From server to client: the texts in the folders that are open, for a server that has no disk or not theirs. Clients that
 * answer it say so with `listsTexts` in their initializationOptions.
 */
export const listTextsRequest = new RequestType<{ readonly endings: readonly string[] }, readonly string[], void>(
  'loccit/listTexts',
);

/** From client to server: the folder is trusted from now on. Clients say at first with `trusted` whether it is. */
export const trustedNotification = new NotificationType0('loccit/trusted');

/** Sent after each analysis of an open document. The counts are 0 unless `state` is `checked` or `notes-only`. */
export interface Status {
  readonly uri: string;
  readonly version: number;
  readonly notes: number;
  readonly citations: number;
  readonly findings: number;
  /** Those that the baseline has left be; they are not among the findings. */
  readonly accepted: number;
  readonly state: Checked['state'];
}

export const statusNotification = new NotificationType<Status>('loccit/status');
