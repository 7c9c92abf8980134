import type { CrossReferenceSighting } from './cross-references.ts';

/** `note b`, `note [b]`, `Anm. *`: whether it is a reference shows in the words around, and in that there is such a note. */
const LETTERED =
  /(?<![\p{L}\d])(?:[Nn]ote|[Ff]ootnote|Anmerkung|Fußnote)\s{1,3}([[(]?)([a-z]|[*†‡§‖¶]{1,2})[\])]?(?![\p{L}\d’'])/gu;

const DIRECTION_BEFORE = /(?<![\p{L}\d])(?:see(?: also| the)?|compare|cf\.|supra|infra|voir|siehe|vgl\.)\s{1,3}$/iu;
const DIRECTION_AFTER = /^,?\s{1,3}(?:above|below|supra|infra|oben|unten|ci-dessus|ci-dessous)(?!\p{L})/u;

/** What every such reference holds and few blocks do, so that only those are read. */
export const LETTERED_SIGNS = /(?:ote|ung)\s{1,3}[[(]?(?:[a-z](?![a-z])|[*†‡§‖¶])/g;

/** *a* and *I* are words: *see note a few lines below*. */
const WORDS = 'ai';
const NO_WORD_BEHIND = /^[.,;:)\]]|^\s*$/;
const AROUND = 24;

/** References to notes by letters or signs in a block, in text order, offsets counted from `start`. */
export function scanLetteredReferences(stretch: string, start: number): CrossReferenceSighting[] {
  return Array.from(stretch.matchAll(LETTERED)).flatMap(({ 0: whole, 1: bracket, 2: label, index }) => {
    const before = DIRECTION_BEFORE.exec(stretch.slice(Math.max(0, index - AROUND), index));
    const behind = stretch.slice(index + whole.length, index + whole.length + AROUND);
    const after = DIRECTION_AFTER.exec(behind);
    const isWord = WORDS.includes(label) && bracket === '' && !after && !NO_WORD_BEHIND.test(behind);
    if ((!before && !after) || isWord) return [];
    const from = start + index - (before?.[0].length ?? 0);
    const at = start + index + whole.lastIndexOf(label);
    return [
      {
        span: { start: from, end: start + index + whole.length + (after?.[0].length ?? 0) },
        numbers: [{ number: 0, label, span: { start: at, end: at + label.length } }],
      },
    ];
  });
}
