import type { NoteApparatus } from '../apparatus.ts';
import type { Draft } from './draft.ts';

/** How far before its marker the running text cites what a note goes on with. */
const NEAR = 400;

/**
 * What the running text cites right before the marker of a note. In a text whose notes introduce no work themselves, that is
 * what *ibid.* in a note repeats.
 */
export class CalledFrom {
  readonly #notes: NoteApparatus;
  /** Citations of the running text, in text order, with where each ends. */
  readonly #cited: { readonly draft: Draft; readonly end: number }[] = [];

  constructor(notes: NoteApparatus) {
    this.#notes = notes;
  }

  add(draft: Draft): void {
    this.#cited.push({ draft, end: draft.unit.reading.toSource(draft.end) });
  }

  /**
   * The last citation before the first marker of a note, in the same paragraph or just above; null where there is none, and for
   * notes whose markers stand elsewhere.
   */
  before(note: number): Draft | null {
    const first = this.#notes.notes[note]?.markers[0];
    const marker = first === undefined ? undefined : this.#notes.markers[first];
    const found = marker && this.#cited.findLast(({ end }) => end <= marker.span.start);
    return found && marker.span.start - found.end <= NEAR ? found.draft : null;
  }
}
