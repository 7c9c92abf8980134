import { FOOTNOTE_WORDS } from '../../scan/notes/label-forms.ts';
import { type Block, dialectAt, isText, type Layout } from '../../text/layout.ts';
import { firstWhere } from '../../text/search.ts';
import { BLANK, skip } from '../../text/signs.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import type { NoteApparatus } from '../apparatus.ts';

/**
 * A note of a list whose markers are not in the file: endnotes that were cut from their book. It is none of the apparatus,
 * for nothing calls it; only what it cites is read as in notes.
 */
export interface UncalledNote {
  readonly label: Span;
  /** Its paragraphs, at least one. */
  readonly spans: readonly Span[];
  /** Number of the list to which it belongs, from 0. */
  readonly list: number;
}

/**
 * Finds lists of uncalled notes: three or more paragraphs or lines with rising numbers in the same brackets,
 * most of them one higher than the one before, of which enough refer to places (`7.188`, `t. VI, p. 129`); in
 * Markdown, where any list may be numbered so, one of them must say *ibid.* or the like. Linear in the text.
 */
export function uncalledNotes(text: Text, layout: Layout, notes: NoteApparatus): UncalledNote[] {
  const runs: Item[][] = [];
  for (const item of itemsIn(text, layout, notes)) {
    const run = runs[runs.length - 1];
    if (run && goesOn(text, run[run.length - 1], item)) run.push(item);
    else runs.push([item]);
  }
  return runs
    .filter(run => isList(text, run) && (isPlain(text, layout, run[0]) || repeats(text, run)))
    .flatMap((run, list) =>
      run.map((item, i) => ({ label: item.label, spans: spansOf(text, layout, item, run[i + 1] ?? null), list })),
    );
}

/** A line that may begin a note. */
interface Item {
  readonly label: Span;
  readonly number: number;
  readonly style: string;
  readonly block: number;
  /** Behind its text in its own block. */
  readonly end: number;
}

/** `[434]. `, `[2]: `, `[2]Gen.`, `(3) `, `16. `; a number alone where a block begins with it. */
const BRACKETED = /^\s*(\[)(\d{1,4})\][.:]?\s*(?=[^\s\d[\]().,;:-])/u;
const ENCLOSED = /^\s*(\()(\d{1,4})\)\s+(?=\S)/;
const STOPPED = /^\s*()(\d{1,4})\.\s+(?=\S)/;
const BARE = /^\s*()(\d{1,4}) {1,3}(?=[*_]{0,2}[\p{Lu}“"«„‘])/u;

/** `[Footnote 12: `, which can be nothing else. */
const WORDED = new RegExp(`^\\s*(\\[)(?:${FOOTNOTE_WORDS}) ?(\\d{1,4}): ?`, 'u');
const WORDED_STYLE = '[word';

/** `(обратно)287`: in e-books the link back that ends a note, and right behind it the number of the next. */
const BEHIND_LINK = /^\s{0,8}(\()(?:обратно|назад|back|zurück|retour)\)\s?(\d{1,4})\s{0,4}$/iu;

const BEGINS = /[[(\d]/;

/** All lines of the text that may begin notes and lie in no note of the apparatus, in text order. */
function itemsIn(text: Text, layout: Layout, { notes }: NoteApparatus): Item[] {
  const items: Item[] = [];
  const taken = notes.map(({ span, labelSpan }) => ({ start: labelSpan?.start ?? span.start, end: span.end }));
  taken.sort((a, b) => a.end - b.end);
  layout.blocks.forEach((block, index) => {
    if (!isText(block)) return;
    const own: Item[] = [];
    for (let line = block.firstLine; line <= block.lastLine; line++) {
      const item = itemAt(text, block, index, line);
      if (item && !isTaken(taken, item.label)) own.push(item);
    }
    own.forEach((item, i) => {
      items.push({ ...item, end: own[i + 1]?.label.start ?? block.span.end });
    });
  });
  return items;
}

function itemAt(text: Text, block: Block, index: number, line: number): Item | null {
  const start = text.lineStarts[line];
  if (!BEGINS.test(text.content[skip(text.content, start, text.lineEnd(line), BLANK)] ?? '')) return null;
  const begin = text.content.slice(start, Math.min(text.lineEnd(line), start + 24));
  const worded = WORDED.exec(begin);
  const m =
    worded ??
    BRACKETED.exec(begin) ??
    BEHIND_LINK.exec(begin) ??
    ENCLOSED.exec(begin) ??
    STOPPED.exec(begin) ??
    (line === block.firstLine ? BARE.exec(begin) : null);
  if (!m) return null;
  const style = worded ? WORDED_STYLE : m[1] + /[\]).:]*\s*$/.exec(m[0])![0].trim();
  return { label: { start, end: start + m[0].length }, number: Number(m[2]), style, block: index, end: block.span.end };
}

const isTaken = (taken: readonly Span[], { start }: Span): boolean => {
  const next = taken[firstWhere(taken, ({ end }) => end > start)];
  return next !== undefined && next.start <= start;
};

/** How many blocks a note may hold, and by how much the number may leap between notes that stand next to each other. */
const MOST_BLOCKS = 6;
const LONGEST_LEAP = 200;

function goesOn(text: Text, last: Item, item: Item): boolean {
  const step = item.number - last.number;
  if (item.style !== last.style || text.partAt(last.label.start) !== text.partAt(item.label.start)) return false;
  if (step === 1) return item.block - last.block <= MOST_BLOCKS;
  return step > 1 && step <= LONGEST_LEAP && item.block - last.block <= 2;
}

const FEWEST = 3;

function isList(text: Text, run: readonly Item[]): boolean {
  if (run[0].style === WORDED_STYLE) return true;
  if (run.length < FEWEST) return false;
  const rising = run.filter((item, i) => i > 0 && item.number === run[i - 1].number + 1).length;
  const placed = run.filter(({ label, end }) => PLACE.test(text.content.slice(label.end, end))).length;
  // A bracket before a line is hardly anything but a label; numbers count steps and theses as well.
  const least = run[0].style.startsWith('[') ? 1 / 4 : 1 / 2;
  return rising * 2 >= run.length - 1 && rising >= FEWEST - 1 && placed >= run.length * least;
}

const isPlain = (text: Text, layout: Layout, { label }: Item): boolean =>
  dialectAt(text, layout, label.start) === 'plaintext';

/** Whether a note begins with what only notes say. */
const repeats = (text: Text, run: readonly Item[]): boolean =>
  run.some(({ label }) => REPEATS.test(text.content.slice(label.end, label.end + 12)));

const REPEATS = /^[*_]{0,2}(?:Ibid|Ebd|Ebenda|Там же|Ivi|Idem|Op\. cit)(?!\p{L})/u;

/** `7.188`, `10, 8, 2`, `p. 9`, `VI, 29`, `12:3`: what refers to a place, whatever words of small letters stand around it. */
const PLACE = /\d, ?\d|\d\.\d|\d:\d|\p{L}\. ?\d|\d[-–]\d|[IVXLC], \d/u;

/** Its own block and those up to the next label, without lines that lead back (`Return to text`). */
function spansOf(text: Text, { blocks }: Layout, item: Item, next: Item | null): Span[] {
  const spans = [{ start: item.label.end, end: item.end }];
  if (next === null || next.number !== item.number + 1) return spans;
  for (let i = item.block + 1; i < next.block; i++) {
    const { span } = blocks[i];
    if (isText(blocks[i]) && (span.end - span.start > LONGEST_LINK || /\d/.test(text.slice(span)))) spans.push(span);
  }
  return spans;
}

const LONGEST_LINK = 40;
