import type { Finding } from '../../check/finding.ts';
import type { Note } from '../../resolve/apparatus.ts';
import { behindLastBlankLine, firstBlankLine } from '../../text/blank-line.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import type { CheckedDocument } from './format.ts';
import { questionOn } from './questions.ts';

/** What an author is asked about one place. */
export interface Query {
  /** One-based. */
  readonly line: number;
  /** Label of the note in which the place stands; null in running text. */
  readonly note: string | null;
  readonly quotation: Quotation;
  readonly question: string;
  /** Why it is asked. */
  readonly reason: string;
  readonly rule: string;
}

/** The words around a place, on one line; `marked` is the place itself. */
export interface Quotation {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Hints are a matter of taste: an author isn't asked about them unless their severity was raised. */
export function queriesOf({ analysis: { text, apparatus }, findings }: CheckedDocument): Query[] {
  const noteAt = notesBySpan(apparatus.notes);
  return findings
    .filter(({ severity }) => severity !== 'hint')
    .map(finding => query(text, finding, noteAt(finding.span.start)));
}

const query = (text: Text, { code, message, span }: Finding, note: Note | undefined): Query => ({
  line: text.position(span.start).line + 1,
  note: note?.label || null,
  // What stands before a note belongs to another.
  quotation: quote(text, span, note ? { start: startOf(note), end: Math.max(note.span.end, span.end) } : null),
  question: questionOn(code),
  reason: message,
  rule: code,
});

/** Notes may stand in any order; a marker in the text of a note is found in the note that begins last before it. */
function notesBySpan(notes: readonly Note[]): (offset: number) => Note | undefined {
  const sorted = notes.toSorted((a, b) => startOf(a) - startOf(b));
  return offset => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (startOf(sorted[middle]) <= offset) low = middle + 1;
      else high = middle;
    }
    const note = sorted[low - 1];
    return note && offset < note.span.end ? note : undefined;
  };
}

const startOf = ({ labelSpan, span }: Note): number => Math.min(labelSpan?.start ?? span.start, span.start);

/** How many UTF-16 code units are quoted on either side, and of the place itself. */
const AROUND = 60;
const LONGEST = 200;

/** Cut at blanks, within the paragraph and, if there is one, the note. */
function quote({ content }: Text, { start, end }: Span, note: Span | null): Quotation {
  const before = content.slice(Math.max(note?.start ?? 0, start - AROUND), start);
  const after = content.slice(end, Math.min(note?.end ?? content.length, end + AROUND));
  const paragraphBefore = before.slice(behindLastBlankLine(before));
  const paragraphAfter = after.slice(0, firstBreak(after));
  const marked = content.slice(start, Math.min(end, start + LONGEST));
  return {
    before: folded(paragraphBefore.length === AROUND ? `…${fromBlank(paragraphBefore)}` : paragraphBefore.trimStart()),
    marked: folded(end - start > LONGEST ? `${marked}…` : marked),
    after: folded(paragraphAfter.length === AROUND ? `${toBlank(paragraphAfter)}…` : paragraphAfter.trimEnd()),
  };
}

function firstBreak(text: string): number {
  const at = firstBlankLine(text);
  return at < 0 ? text.length : at;
}

const fromBlank = (text: string): string => text.slice(text.search(/\s/) + 1);

const toBlank = (text: string): string => text.replace(/\s\S*$/, '');

const folded = (text: string): string => text.replace(/\s+/g, ' ');
