import { NOT_BEFORE_NOTE } from '../../scan/notes/words.ts';
import { endWithoutBlanks } from '../../text/blanks.ts';
import type { Text } from '../../text/text.ts';
import type { NoteDraft, ScopeDraft } from './draft.ts';

/**
 * Labels that are glued to the end of the note before them, `App. 254.2 The manager` ends note 1 and begins note 2, or to the first
 * word of their own, `40See Arnold`. One is believed only where the text calls a note of that number, the list has none, and no other place in the note before
 * does as well. Adds the notes to their scopes.
 */
export function splitGlued(text: Text, scopes: readonly ScopeDraft[]): void {
  for (const scope of scopes) {
    const byNumber = new Map(scope.notes.map(note => [note.number, note]));
    const wanted = scope.markers.filter(({ note, number }) => note === null && number !== null);
    for (const marker of wanted.sort((a, b) => (a.number as number) - (b.number as number))) {
      const number = marker.number as number;
      const above = byNumber.get(number - 1);
      const note = above && !byNumber.has(number) ? gluedIn(text, above, number) : null;
      if (!note) continue;
      scope.notes.push(note);
      byNumber.set(number, note);
      for (const each of scope.markers) if (each.number === number) each.note = note;
    }
  }
}

function gluedIn({ content }: Text, above: NoteDraft, number: number): NoteDraft | null {
  const words = content.slice(above.span.start, above.span.end);
  const places = Array.from(words.matchAll(GLUED)).filter(
    ({ 1: behindStop, 2: ofLine, index }) => Number(behindStop ?? ofLine) === number && !isLocator(words, index),
  );
  if (places.length !== 1) return null;
  const [{ index, 0: label }] = places;
  const start = above.span.start + index;
  const note: NoteDraft = {
    ...above,
    number,
    label: String(number),
    labelSpan: { start, end: start + label.trimEnd().length },
    span: { start: start + label.length, end: above.span.end },
  };
  above.span = { start: above.span.start, end: endWithoutBlanks(content, above.span.start, start) };
  return note;
}

/** Digits between a stop and the beginning of a sentence or another number, or at the head of a line and glued to its first word. */
const GLUED =
  /(?:(?<=[\p{L}\d][.)\]”’"]{1,2})([1-9]\d{0,3})[.)]? +(?=[\p{Lu}“"„«‘'[_*(\d])|(?<=[\n\r][ \t]{0,8})([1-9]\d{0,3})(?=\p{Lu}\p{Ll}))/gu;

/** The 6 of `p.6 His successor`. */
function isLocator(words: string, at: number): boolean {
  const word = /(\p{L}{1,6})\.$/u.exec(words.slice(Math.max(0, at - 10), at))?.[1];
  return word !== undefined && NOT_BEFORE_NOTE.has(word.toLowerCase());
}
