/**
 * What Loccit's client and server say to each other beyond the protocol. The server's half is
 * server/src/protocol/messages.ts; the two sides share no code, as other clients don't either.
 */

/** Text position in, the note's place out; null when there is none. */
export const noteRequest = 'loccit/note';

/** Text position in, the places of the markers that call the note out. */
export const markersRequest = 'loccit/markers';

/** Sent by the server whenever it has read a document. */
export const statusNotification = 'loccit/status';

export interface DocumentStatus {
  readonly uri: string;
  readonly notes: number;
  readonly citations: number;
  readonly findings: number;
  /** Unless it is `checked`, the counts say nothing. */
  readonly state: 'checked' | 'off' | 'too-large' | 'failed';
}
