import type { Span } from './span.ts';

/**
 * Offsets of paired emphasis marks: true where one opens, false where it closes. `tags` stand in the stretch and hold no marks;
 * `before`: where one is open without a mark.
 */
export function emphasisMarks(
  content: string,
  { start, end }: Span,
  tags: readonly Span[],
  before?: number,
): Map<number, boolean> {
  const marks = new Map<number, boolean>();
  const open = new Map<string, number>(before === undefined ? [] : [['_', before]]);
  // Within the stretch alone: a search that runs on to the document's next mark, from every block, is quadratic.
  const stretch = withoutTags(content, start, end, tags);
  EMPHASIS.lastIndex = 0;
  for (let m = EMPHASIS.exec(stretch); m; m = EMPHASIS.exec(stretch)) {
    const at = start + m.index;
    const left = stretch[m.index - 1] ?? ' ';
    const right = stretch[m.index + m[0].length] ?? ' ';
    const opened = open.get(m[0]);
    const closes = !/\s/.test(left) && (!LETTER.test(right) || isEdition(content, at + m[0].length));
    if (opened !== undefined && closes && at - opened < LONGEST_EMPHASIS) {
      marks.set(opened, true).set(at, false);
      open.delete(m[0]);
    } else if (!LETTER.test(left) && !/\s/.test(right)) open.set(m[0], at);
  }
  return marks;
}

/** The stretch with a sign that is neither letter nor blank for each of a tag. */
function withoutTags(content: string, start: number, end: number, tags: readonly Span[]): string {
  let text = '';
  let at = start;
  for (const tag of tags) {
    text += content.slice(at, tag.start) + '>'.repeat(tag.end - tag.start);
    at = tag.end;
  }
  return text + content.slice(at, end);
}

/** `_Mills_2 (Kell, 1907)`: a digit alone behind emphasis is the raised number of an edition whose raising was lost. */
export const isEdition = (content: string, at: number): boolean => EDITION.test(content.slice(at, at + 3));

const EDITION = /^[2-9](?: [([]|,? ?$|, )/;

/** Not so a raised number, `*Mills*²`. */
const LETTER = /[\p{L}\p{Nd}\p{Nl}]/u;

/** `_ 12 Ibid._, p. 4`: whether the emphasis of a note's first words was opened before its label, as e-books have it. */
export const isOpenedBefore = (content: string, start: number): boolean =>
  content.charCodeAt(start - 1) === 0x20 && OPENED_BEFORE.test(content.slice(Math.max(0, start - 11), start));

const OPENED_BEFORE = /(?:^|\s)_ {1,3}\d{1,4}[.)]? $/;

/** Longest stretch of emphasis: beyond it, a mark that finds its like is more likely a bullet or a note's sign. */
const LONGEST_EMPHASIS = 400;
const EMPHASIS = /\*{1,3}|_{1,3}/g;
