import type { Span } from '../../text/span.ts';
import { isDigit, isLetter, isSpace, isStop } from './characters.ts';
import { BENT_GLYPHS, bendingCost, lengthChangedCost } from './glyphs.ts';

/** Glyphs behind a word that a scan may have made of a note number. */
export interface BentSighting {
  readonly span: Span;
  readonly glyphs: string;
  /** How naturally the glyphs stand there as what they are: 0 where nobody writes so (`convened.?`), 3 for plain punctuation. */
  readonly naturalness: number;
}

const LONGEST = 4;
const BENT = new Set(BENT_GLYPHS);
const BENT_CODES: ReadonlySet<number> = new Set(Array.from(BENT_GLYPHS, glyph => glyph.charCodeAt(0)));

/** All such glyphs in a stretch of text, in text order; of `”®` both the whole and each end. */
export function scanBent(content: string, stretch: Span): BentSighting[] {
  const found: BentSighting[] = [];
  let i = stretch.start;
  while (i < stretch.end) {
    if (!startsRun(content, i)) {
      i++;
      continue;
    }
    let end = i;
    while (end < stretch.end && end - i < LONGEST + 2 && (BENT.has(content[end]) || isDigit(content.charCodeAt(end))))
      end++;
    if (endsWord(content, end)) {
      for (let start = Math.max(i, end - LONGEST); start < end; start++) {
        found.push({
          span: { start, end },
          glyphs: content.slice(start, end),
          naturalness: naturalness(content, i, start, end),
        });
      }
    }
    i = Math.max(end, i + 1);
  }
  return found;
}

/** What it costs to read the glyphs as `number` there; null when they cannot be it. */
export function readingCost(sighting: BentSighting, number: number): number | null {
  const bending = bendingCost(sighting.glyphs, number) ?? lengthChangedCost(sighting.glyphs, number);
  return bending === null ? null : bending + sighting.naturalness;
}

/** A run starts behind a word, a stop or a bracket; letters that stand for digits only behind what is no letter. */
function startsRun(content: string, at: number): boolean {
  const c = content.charCodeAt(at);
  if (at === 0 || !(isDigit(c) || BENT_CODES.has(c))) return false;
  const before = content.charCodeAt(at - 1);
  if (isSpace(before) || isDigit(before)) return false;
  if (!isLetter(c)) return true;
  // `employeesY0`: a capital that begins no word within one.
  if (isDigit(content.charCodeAt(at + 1)) && /\p{Ll}\p{Lu}\d/u.test(content.slice(at - 1, at + 2))) return true;
  if (before === 0x2e && isInitial(content, at - 2)) return false;
  return !isLetter(before) && before !== 0x2d && before !== 0x28 && before !== 0x5b && before !== 0x2f;
}

/** The `U` of `U.S.C.`, behind whose stop the next letter stands for itself. */
const isInitial = (content: string, at: number): boolean =>
  isLetter(content.charCodeAt(at)) && !isLetter(content.charCodeAt(at - 1));

function endsWord(content: string, end: number): boolean {
  const c = content.charCodeAt(end);
  return Number.isNaN(c) || isSpace(c) || isStop(c) || c === 0x29 || c === 0x201d;
}

/** The glyphs from `start` to `end`, in a run that began at `run`. */
function naturalness(content: string, run: number, start: number, end: number): number {
  const glyphs = content.slice(start, end);
  const before = content[start - 1];
  const inRun = start > run ? 0.2 : 0;
  if (/\d/.test(glyphs)) return /^\d+$/.test(glyphs) ? 3 : inRun;
  if (/[®°©&+]/.test(glyphs)) return /[®°©]/.test(glyphs) && !/\d/.test(before) ? inRun : 3;
  if (/^[?!]+$/.test(glyphs)) return punctuation(content, start, end) + inRun;
  if (/^[”"]$/.test(glyphs)) return isClosed(content, start) ? 3 : 0.4;
  if (/^[a-zA-Z|]+$/.test(glyphs)) return glyphs.length > 1 || /[.,;”"]/.test(before) ? 0.6 : 3;
  return glyphs.length > 1 ? 0.8 : 3;
}

/** `Cossacks? would` and `ing.!!`: a question or exclamation that the sentence has no place for. */
function punctuation(content: string, start: number, end: number): number {
  const before = content[start - 1];
  if (/[.,;:]/.test(before)) return 0;
  const rest = content.slice(end, end + 3).trimStart();
  if (/^\p{Ll}/u.test(rest)) return 0.3;
  if (/^[,;:]/.test(rest)) return 0.3;
  return 2.4;
}

/** Furthest back that the opening quotation mark of `”` is looked for. */
const LONGEST_QUOTATION = 1500;

/** Whether the line that ends at a place is empty. */
const isBlankLine = (content: string, at: number): boolean =>
  (content[at] === '\n' && (content[at - 1] === '\n' || content.startsWith('\n\r', at - 2))) ||
  (content[at] === '\r' && content[at - 1] === '\r');

function isClosed(content: string, at: number): boolean {
  const opening = content[at] === '”' ? '“' : '"';
  for (let i = at - 1; i > at - LONGEST_QUOTATION && i >= 0; i--) {
    if (content[i] === opening) return true;
    if (content[i] === content[at]) return false;
    if (isBlankLine(content, i)) return false;
  }
  return false;
}
