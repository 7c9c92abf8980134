import type { Analysis } from '../../../analyse.ts';
import type { Edit } from '../../../check/finding.ts';
import { tidy } from '../../../check/repairs/edits.ts';
import { lineBreakOf } from '../../../check/repairs/note-places.ts';
import { withoutNotes } from '../../../check/repairs/removal.ts';
import type { Note } from '../../../resolve/apparatus.ts';
import { hasBlankLine } from '../../../text/blank-line.ts';
import type { Span } from '../../../text/span.ts';
import { t } from '../../../wording/wording.ts';
import type { Plan } from '../plan.ts';

/**
 * Writes notes within the text (`^[See Arnold.]`) as `[^n]` with definitions at the end, numbered on from the highest number
 * there is. One that holds another marker stays as it is.
 */
export function convertToReferences(analysis: Analysis): Plan {
  const { text, apparatus } = analysis;
  const notes = apparatus.notes.filter(note => isInline(analysis, note) && !/\^\[|\[\^/.test(text.slice(note.span)));
  if (notes.length === 0) return { edits: [] };
  const next =
    1 + [...apparatus.notes, ...apparatus.markers].reduce((most, { number }) => Math.max(most, number ?? 0), 0);
  const line = lineBreakOf(text.content);
  const definitions = notes.map(({ span }, i) => `[^${next + i}]: ${text.slice(span)}`);
  const end = text.content.trimEnd().length;
  const edits = notes.map((note, i): Edit => ({ span: wholeInline(analysis, note), text: `[^${next + i}]` }));
  return {
    edits: tidy(text.content, [...edits, { span: { start: end, end }, text: line.repeat(2) + definitions.join(line) }]),
  };
}

/** Pandoc's, not a `[Footnote: ...]` in a line. */
const isInline = ({ text, apparatus }: Analysis, { style, markers }: Note): boolean =>
  style === 'inline' && markers.length === 1 && text.slice(apparatus.markers[markers[0]].span) === '^[';

/** From `^[` to the bracket that closes it. */
function wholeInline({ text, apparatus }: Analysis, { span, markers }: Note): Span {
  const end = text.content.indexOf(']', span.end) + 1;
  return { start: apparatus.markers[markers[0]].span.start, end };
}

/**
 * Writes `[^n]` and its definition as a note within the text. A note that is called twice or from nowhere, has several
 * paragraphs, calls another note or has a bracket without a partner stays as it is, and the plan says how many did.
 */
export function convertToInline(analysis: Analysis): Plan {
  const { text, layout, apparatus } = analysis;
  if (!layout.dialects.includes('markdown')) return { edits: [] };
  const references = apparatus.notes.flatMap((note, i) => (note.style === 'caret' ? [i] : []));
  const moved = new Set(references.filter(index => fitsInline(analysis, apparatus.notes[index])));
  const written = [...moved].map((index): Edit => {
    const { span, markers } = apparatus.notes[index];
    return { span: apparatus.markers[markers[0]].span, text: `^[${text.slice(span)}]` };
  });
  const removed = apparatus.scopes.flatMap((_, scope) => withoutNotes(analysis, scope, moved));
  const stay = references.length - moved.size;
  return {
    edits: tidy(text.content, [...written, ...removed]),
    ...(stay > 0 ? { left: staying(stay) } : {}),
  };
}

const staying = (notes: number): string =>
  notes === 1
    ? t(
        'One note stays at the end: only a single paragraph that one marker calls, and in which every bracket has its partner, can stand within the text.',
      )
    : t(
        '{0} notes stay at the end: only a single paragraph that one marker calls, and in which every bracket has its partner, can stand within the text.',
        notes,
      );

function fitsInline({ text, apparatus }: Analysis, { markers, span, labelSpan }: Note): boolean {
  if (markers.length !== 1 || !labelSpan || span.end === span.start) return false;
  const words = text.slice(span);
  if (hasBlankLine(words) || words.includes('[^') || words.includes('^[')) return false;
  const { start } = apparatus.markers[markers[0]].span;
  const isNested = apparatus.notes.some(other => other.span.start <= start && start < other.span.end);
  return !isNested && isBalanced(words);
}

function isBalanced(words: string): boolean {
  let depth = 0;
  for (let i = 0; i < words.length && depth >= 0; i++) {
    if (words[i] === '\\') i++;
    else if (words[i] === '[') depth++;
    else if (words[i] === ']') depth--;
  }
  return depth === 0;
}
