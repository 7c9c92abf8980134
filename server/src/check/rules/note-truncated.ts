import type { Note } from '../../resolve/apparatus.ts';
import type { Span } from '../../text/span.ts';
import { t } from '../../wording/wording.ts';
import type { Rule } from '../finding.ts';
import { capital, named, textOf } from '../notes/words.ts';

/** Part of the notes that must end with a stop before one without is remarkable. */
const HABIT = 0.8;
const LEAST = 5;

/** A note that breaks off: no stop at its end, or a bracket or quotation mark that nothing closes. */
export const truncated: Rule = {
  code: 'note/truncated',
  severity: 'information',
  get summary() {
    return t('A note breaks off.');
  },
  *check(checked) {
    const { apparatus } = checked;
    const notes = apparatus.notes.filter(note => note.style !== 'inline' && note.span.end - note.span.start > 3);
    const wordsOf = (note: Note): string => unquoted(textOf(checked, note).replace(PAGE_NUMBER, ''));
    if (notes.length < LEAST) return;
    const cut = notes.filter(note => !endsWhole(wordsOf(note)));
    if (notes.length - cut.length < notes.length * HABIT) return;
    for (const note of cut) {
      const words = wordsOf(note);
      const open = openBracket(words) ?? openQuotation(words);
      if (!open && !breaksOff(words)) continue;
      yield {
        message: message(note, words, open),
        span: endOf(note),
      };
    }
  },
};

/** The last words, on the next page where the note ends there. */
function endOf({ span, continued = span }: Note): Span {
  return { start: Math.max(continued.start, continued.end - 12), end: continued.end };
}

/** `— 13 —` in a line of its own at the foot of the page. */
const PAGE_NUMBER = /\s{0,20}\n\s{0,20}[—–-] ?\d{1,4} ?[—–-]\s{0,20}$/;

/** Some texts set each note in quotation marks as a whole; they say nothing of its end. */
const unquoted = (words: string): string => (/^["“][\s\S]*["”]$/.test(words) ? words.slice(1, -1).trimEnd() : words);

const endsWhole = (words: string): boolean =>
  /(?:[.!?…)\]”"’'»*_]|--?\s*\p{L}{1,3}\.?|\d)\s*$/u.test(words) && !openBracket(words) && !openQuotation(words);

/** A word that no sentence ends with, or a comma. */
const breaksOff = (words: string): boolean =>
  /(?:[,;–—-]|(?:^|\s)(?:a|an|the|and|or|of|in|to|from|by|with|for|has|is|was|that|which|der|die|das|und|von|in|le|la|les|et|de|du|и|в|на|с))\s*$/iu.test(
    words,
  );

/** Longest note that is looked through for open brackets. */
const LONGEST = 20_000;

function openBracket(words: string): string | null {
  if (words.length > LONGEST || !/[([]/.test(words)) return null;
  const open: string[] = [];
  for (const c of words) {
    if (c === '(' || c === '[') open.push(c);
    else if ((c === ')' && open.at(-1) === '(') || (c === ']' && open.at(-1) === '[')) open.pop();
  }
  return open.length === 1 && words.lastIndexOf(open[0]) > words.length - 60 ? open[0] : null;
}

/** How near the end of its note a quotation opens that is missed rather than long. */
const NEAR_END = 200;

/** An opening quotation mark with no closing one of any kind behind it. Where quotations open with „ or », “ closes. */
function openQuotation(words: string): string | null {
  if (/[„»]/.test(words)) return null;
  const at = Math.max(words.lastIndexOf('“'), words.lastIndexOf('«'));
  if (at < 0 || at < words.length - NEAR_END) return null;
  return /[”"″»’']/.test(words.slice(at + 1)) ? null : words[at];
}

function message(note: Note, words: string, open: string | null): string {
  const end = [capital(named(note)), lastWords(words)];
  if (open === null) return t('{0} breaks off at “{1}”: most notes here end with a stop.', ...end);
  return /[([]/.test(open)
    ? t('{0} breaks off at “{1}”: the bracket {2} is never closed.', ...end, open)
    : t('{0} breaks off at “{1}”: the quotation mark {2} is never closed.', ...end, open);
}

/** What a note ends with, in whole words where it has any. */
function lastWords(words: string): string {
  const end = words.slice(-SHOWN).replace(/\s+/g, ' ').trim();
  return words.length <= SHOWN ? end : `…${end.slice(end.indexOf(' ') + 1)}`;
}

const SHOWN = 28;
