import { type Location, NotificationType, RequestType, type TextDocumentPositionParams } from 'vscode-languageserver';
import type { Checked } from '../workspace/analyses.ts';

/** Where the note stands that is called at a position or else nearest to it on its line; null if there is none. */
export const noteRequest = new RequestType<TextDocumentPositionParams, Location | null, void>('loccit/note');

/** The markers that call the note whose label or text is at a position; empty if there are none. */
export const markersRequest = new RequestType<TextDocumentPositionParams, Location[], void>('loccit/markers');

/** Sent after each analysis of an open document. The counts are 0 unless `state` is `checked`. */
export interface Status {
  readonly uri: string;
  readonly version: number;
  readonly notes: number;
  readonly citations: number;
  readonly findings: number;
  readonly state: Checked['state'];
}

export const statusNotification = new NotificationType<Status>('loccit/status');
