import { emphasisMarks, isEdition, isOpenedBefore } from './emphasis.ts';
import { entityAt } from './entities.ts';
import { openingOf } from './links.ts';
import { BLANK, isSign, MARK, skip } from './signs.ts';
import { type Span, span } from './span.ts';

/**
 * A stretch of a document as a reader takes it in: wrapped lines are joined, hyphens at a line's end are closed, runs of
 * blanks are one blank, emphasis marks and holes are left out. Offsets in `text` and in the document are mapped to each
 * other; both are UTF-16.
 */
export class Reading {
  readonly text: string;
  /** Emphasised stretches, in offsets of `text`, in order and without overlaps. */
  readonly emphasis: readonly Span[];
  /** For each run that was copied unchanged: where it starts in `text` and where in the document. */
  readonly #readAt: readonly number[];
  readonly #sourceAt: readonly number[];
  /** Where in the document a character ends that several signs name there, by its offset in `text`. */
  readonly #ends: ReadonlyMap<number, number>;
  /** How far the stretch was moved since it was read, by edits before it. */
  readonly #by: number;

  constructor(
    text: string,
    readAt: readonly number[],
    sourceAt: readonly number[],
    emphasis: readonly Span[],
    ends: ReadonlyMap<number, number>,
    by: number = 0,
  ) {
    this.text = text;
    this.#readAt = readAt;
    this.#sourceAt = sourceAt;
    this.emphasis = emphasis;
    this.#ends = ends;
    this.#by = by;
  }

  /** The same stretch after an edit before it. */
  moved(by: number): Reading {
    return by === 0
      ? this
      : new Reading(this.text, this.#readAt, this.#sourceAt, this.emphasis, this.#ends, this.#by + by);
  }

  /** Where the character at `offset` of the reading stands in the document; offsets outside are clamped. */
  toSource(offset: number): number {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const run = lastAtOrBefore(this.#readAt, at);
    return this.#by + this.#sourceAt[run] + at - this.#readAt[run];
  }

  /** Where a document offset is found in the reading: a dropped character gives the next one that was kept. */
  fromSource(offset: number): number {
    const source = offset - this.#by;
    const run = lastAtOrBefore(this.#sourceAt, source);
    const end = this.#readAt[run + 1] ?? this.text.length;
    return Math.max(0, Math.min(this.#readAt[run] + source - this.#sourceAt[run], end));
  }

  /** The stretch of the document that `[start, end)` of the reading was read from; an empty one is empty there too. */
  span(start: number, end: number): Span {
    const from = this.toSource(start);
    if (end <= start) return span(from, from);
    const named = this.#ends.get(end - 1);
    return span(from, named === undefined ? this.toSource(end - 1) + 1 : named + this.#by);
  }
}

/**
 * Reads stretches of a document as one running text, a blank between one and the next; a word that is parted at the end of
 * one, as over a page's number and head, is put together. `holes` are stretches that are
 * not text, in order: a code span or formula leaves U+FFFC, so that nothing is read across it; tags, comments and link
 * targets leave nothing.
 */
export function readSpans(content: string, spans: readonly Span[], holes: readonly Span[] = []): Reading {
  const writer = new Writer(content);
  spans.forEach((part, i) => {
    const rest = i === 0 ? null : restOfWord(content, spans[i - 1], part);
    if (rest === null || !writer.closeHyphen()) writer.blank(part.start);
    readSpan(writer, rest === null ? part : { start: rest, end: part.end }, holes);
  });
  return writer.reading();
}

/** Where a word goes on that a hyphen at a line's end parts from the stretch before; null if none does. */
function restOfWord(content: string, before: Span, part: Span): number | null {
  let end = before.end;
  while (end > before.start && isSign(content, end - 1, BLANK)) end--;
  if (end - 2 < before.start || !isHyphen(content.charCodeAt(end - 1)) || !isLetter(content[end - 2])) return null;
  const rest = skip(content, part.start, part.end, BLANK);
  return isLower(content[rest]) && rest < part.end && hasLineBreak(content, end, rest) ? rest : null;
}

function readSpan(writer: Writer, part: Span, holes: readonly Span[]): void {
  let at = part.start;
  let stretch: Stretch | null = null;
  for (let i = firstHole(holes, part.start); i < holes.length && holes[i].start < part.end; i++) {
    if (holes[i].start < at) continue;
    if (stretch === null || stretch.end < at) stretch = stretchAt(writer.content, at, part.end, holes, i);
    const opening = openingOf(writer.content, at, holes[i].start);
    if (opening !== null) readRun(writer, at, opening, stretch);
    readRun(writer, opening === null ? at : opening + 1, holes[i].start, stretch);
    writer.hole(holes[i]);
    at = Math.min(holes[i].end, part.end);
  }
  readRun(
    writer,
    at,
    part.end,
    stretch !== null && at <= stretch.end ? stretch : { start: at, end: part.end, tags: [] },
  );
}

/** What emphasis may reach over: text, and tags within it (`*Kell in the 9<sup>th</sup> century*`). */
interface Stretch extends Span {
  readonly tags: readonly Span[];
  marks?: ReadonlyMap<number, boolean>;
}

/** The stretch from `start` on; `holes[first]` is the next hole. */
function stretchAt(content: string, start: number, end: number, holes: readonly Span[], first: number): Stretch {
  const tags: Span[] = [];
  for (let i = first; i < holes.length && holes[i].start < end; i++) {
    if (content[holes[i].start] !== '<') return { start, end: holes[i].start, tags };
    if (holes[i].end <= end && holes[i].start >= (tags[tags.length - 1]?.end ?? start)) tags.push(holes[i]);
  }
  return { start, end, tags };
}

/**
 * Reads a run without holes, of the stretch in which it stands. Blanks, soft hyphens and emphasis marks are all that a reading changes; a single blank
 * or line feed between words is copied with them as one blank, so that a wrapped paragraph is one run.
 */
function readRun(writer: Writer, start: number, end: number, stretch: Stretch): void {
  const { content } = writer;
  let at = start;
  if (isOpenedBefore(content, start)) {
    stretch.marks ??= emphasisMarks(content, stretch, stretch.tags, start);
    if (stretch.marks.get(start)) writer.openEmphasis();
  }
  // One further, for what stands behind a blank.
  const part = content.slice(start, end + 1);
  for (let i = changedAt(part, at - start) + start; i < end; i = changedAt(part, at - start) + start) {
    if (isSign(content, i, MARK)) {
      const stop = skip(content, i, Math.min(i + LONGEST_MARK, end), MARK);
      writer.copy(at, i);
      stretch.marks ??= emphasisMarks(content, stretch, stretch.tags);
      const opens = stretch.marks.get(i);
      readMark(writer, i, stop, opens);
      const isRaised = opens === false && stop < end && isEdition(content, stop);
      if (isRaised) writer.raise(stop);
      at = isRaised ? stop + 1 : stop;
    } else if (content[i] === '&') {
      writer.copy(at, i);
      at = readEntity(writer, i);
    } else {
      const stop = skip(content, i, end, BLANK);
      writer.copy(at, i);
      at = readBlank(writer, i, stop, end);
    }
  }
  writer.copy(at, end);
}

/** Where the next blank stands that is more than one between words, or the next mark; the end of the part where there is none. */
function changedAt(part: string, from: number): number {
  if (part.charCodeAt(from) === 0x20) return from;
  CHANGED.lastIndex = from;
  return CHANGED.test(part) ? CHANGED.lastIndex - 1 : part.length;
}

/**
 * As signs.ts has blanks and marks; written out, since an engine is five times slower to find what is no `\S`. A line feed joins
 * two words plainly unless a hyphen or mark stands before it, or `>` behind it.
 */
const CHANGED =
  /[\t\v-\r\xa0\xad*_\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]| (?=[\s\xad])|\n(?:(?<![^\s\xad*_\xac\u2010-]\n)|(?![^\s\xad>]))|&(?=#?[\da-zA-Z]{2,8};)/g;
const LONGEST_MARK = 3;

function readMark(writer: Writer, start: number, stop: number, opens: boolean | undefined): void {
  if (opens === undefined) writer.copy(start, stop);
  else if (opens) writer.openEmphasis();
  else writer.closeEmphasis();
}

/** A character by its name in HTML, `&ldquo;`, is read as the character; returns where reading goes on. */
function readEntity(writer: Writer, at: number): number {
  const entity = entityAt(writer.content, at);
  if (entity === null) writer.copy(at, at + 1);
  else if (isSign(entity.text, 0, BLANK)) writer.blank(at);
  else writer.named(entity.text, at, at + entity.length);
  return at + (entity?.length ?? 1);
}

/** Joins what stands on both sides of blanks; returns where reading goes on. */
function readBlank(writer: Writer, start: number, stop: number, end: number): number {
  const { content } = writer;
  const broken = hasLineBreak(content, start, stop);
  let at = stop;
  if (broken) while (at < end && content[at] === '>') at = content[at + 1] === ' ' ? at + 2 : at + 1;
  if (content.charCodeAt(start) === 0xad && (broken || stop === start + 1)) return at;
  if (broken && isHyphen(content.charCodeAt(start - 1))) {
    const after = content.charCodeAt(at);
    if (isLower(content[at]) && isLetter(content[start - 2])) {
      if (joinsHalves(content, at)) writer.blank(stop - 1);
      else writer.dropLast();
      return at;
    }
    if (after >= 48 && after <= 57 && /\d/.test(content[start - 2] ?? '')) return at;
  }
  writer.blank(stop - 1);
  return at;
}

/** `Reichs-⏎und Gerichtsverfassung`: the hyphen stands for the other half, which comes behind the next word. */
const joinsHalves = (content: string, at: number): boolean => HALVES.test(content.slice(at, at + 5));

const HALVES = /^(?:und|oder|bzw|u\.|wie|als)(?!\p{L})/u;

function hasLineBreak(content: string, start: number, stop: number): boolean {
  for (let i = start; i < stop; i++) {
    const code = content.charCodeAt(i);
    if (code === 10 || code === 13) return true;
  }
  return false;
}

const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0xac;
const isLetter = (c: string | undefined): boolean => c !== undefined && /\p{L}/u.test(c);
const isLower = (c: string | undefined): boolean => c !== undefined && /\p{Ll}/u.test(c);

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Puts a reading together, run by run. */
class Writer {
  readonly content: string;
  readonly #parts: string[] = [];
  readonly #readAt: number[] = [];
  readonly #sourceAt: number[] = [];
  readonly #emphasis: Span[] = [];
  readonly #ends = new Map<number, number>();
  #length = 0;
  #opened = -1;

  constructor(content: string) {
    this.content = content;
  }

  copy(start: number, end: number): void {
    // Line feeds that are left to be copied only part words.
    if (end > start) this.#put(this.content.slice(start, end).replace(/\n/g, ' '), start);
  }

  /** One blank, read from the blank at `source`; none at the start or after another. */
  blank(source: number): void {
    if (this.#length > 0 && !this.#parts[this.#parts.length - 1].endsWith(' ')) this.#put(' ', source);
  }

  /** The digit at `source`, raised. */
  raise(source: number): void {
    this.#put(RAISED[Number(this.content[source])], source);
  }

  /** One character that the document names in `[start, end)`. */
  named(text: string, start: number, end: number): void {
    this.#put(text, start);
    this.#ends.set(this.#length - 1, end);
  }

  /** Takes back the hyphen that was copied last. */
  dropLast(): void {
    const last = this.#parts.length - 1;
    this.#parts[last] = this.#parts[last].slice(0, -1);
    this.#length--;
  }

  /** Takes back the hyphen at the end and the blanks behind it; false, and nothing is changed, where none was copied. */
  closeHyphen(): boolean {
    const last = this.#parts.findLastIndex(part => part !== ' ');
    const words = this.#parts[last]?.trimEnd() ?? '';
    if (!isHyphen(words.charCodeAt(words.length - 1))) return false;
    for (const list of [this.#parts, this.#readAt, this.#sourceAt]) list.length = last + 1;
    this.#parts[last] = words.slice(0, -1);
    this.#length = this.#readAt[last] + words.length - 1;
    return true;
  }

  hole(hole: Span): void {
    const first = this.content[hole.start];
    if (first === '`' || first === '$') this.#put('\uFFFC', hole.start);
  }

  openEmphasis(): void {
    this.#opened = this.#length;
  }

  closeEmphasis(): void {
    if (this.#opened >= 0 && this.#length > this.#opened) this.#emphasis.push(span(this.#opened, this.#length));
    this.#opened = -1;
  }

  reading(): Reading {
    if (this.#readAt.length === 0) return new Reading('', [0], [0], [], this.#ends);
    return new Reading(this.#parts.join(''), this.#readAt, this.#sourceAt, this.#emphasis, this.#ends);
  }

  #put(text: string, source: number): void {
    this.#readAt.push(this.#length);
    this.#sourceAt.push(source);
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** Index of the last entry that is not above `value`, or 0 when all are. */
function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= value) low = middle;
    else high = middle;
  }
  return low;
}

function firstHole(holes: readonly Span[], start: number): number {
  let low = 0;
  let high = holes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holes[middle].end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
