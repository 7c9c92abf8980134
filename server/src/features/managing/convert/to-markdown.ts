import type { Analysis } from '../../../analyse.ts';
import type { Edit } from '../../../check/finding.ts';
import { tidy } from '../../../check/repairs/edits.ts';
import { labelBack } from '../../../check/repairs/for-notes.ts';
import { lineBreakOf, wholeNote } from '../../../check/repairs/note-places.ts';
import { withoutRest } from '../../../check/repairs/removal.ts';
import type { Note } from '../../../resolve/apparatus.ts';
import { t } from '../../../wording/wording.ts';
import { keepsPairing } from '../pairing.ts';
import { type Plan, type Refusal, refuse } from '../plan.ts';
import { isCalledBySign } from '../signs/feet.ts';
import { indented } from './paragraphs.ts';

/**
 * Writes plain notes as Markdown's `[^n]`. Numbers stay where each is used once in the document; lists that number alike are
 * numbered through. Damaged markers are written as they are read, lost labels put back.
 */
export function convertToMarkdown(analysis: Analysis): Plan | Refusal {
  const { scopes, notes, markers } = analysis.apparatus;
  const names = namesFor(analysis);
  const edits: Edit[] = [];
  for (const [scope, nameOf] of names) {
    for (const index of scopes[scope].notes) {
      const name = nameOf(index);
      const note = notes[index];
      const written = labelEdits(analysis, note, name);
      if (!written) return refuse(t('Note {0} stands within a line. Give it a line of its own first.', note.label));
      edits.push(...written, ...wholeAgain(analysis, note));
    }
    for (const index of scopes[scope].markers) {
      const { note, label, span } = markers[index];
      edits.push({ span, text: `[^${note === null ? nameOf(label) : nameOf(note)}]` });
    }
  }
  const tidied = tidy(analysis.text.content, edits);
  if (!keepsPairing(analysis, tidied))
    return refuse(t('Some markers would no longer lead to their notes; nothing was changed.'));
  return { edits: tidied };
}

// ---- names

/** The new name of a note (by its index) or of a marker without one (by its label). */
type NameOf = (thing: number | string) => string;

/** For each scope that is not written so already. */
function namesFor({ apparatus }: Analysis): Map<number, NameOf> {
  const { scopes, notes, markers } = apparatus;
  const used = new Set(notes.filter(({ style }) => style === 'caret').map(({ label }) => label));
  const names = new Map<number, NameOf>();
  const signed: number[] = [];
  scopes.forEach((scope, i) => {
    const numbers = [...scope.notes.map(index => notes[index]), ...scope.markers.map(index => markers[index])];
    if (numbers.every(isCalledBySign)) signed.push(i);
    if (numbers.some(({ style, number }) => style === 'caret' || style === 'inline' || number === null)) return;
    const shift = numbers.some(({ number }) => used.has(String(number))) ? highest(used) : 0;
    const own = new Map<number, string>();
    const taken = new Set<string>();
    for (const index of scope.notes) {
      const name = unused(String((notes[index].number as number) + shift), taken);
      taken.add(name);
      own.set(index, name);
    }
    for (const name of [...taken, ...scope.markers.map(index => String((markers[index].number as number) + shift))])
      used.add(name);
    names.set(i, thing => (typeof thing === 'number' ? (own.get(thing) as string) : String(Number(thing) + shift)));
  });
  const own = namesForSigns(apparatus, signed, used);
  for (const scope of signed) names.set(scope, thing => own.get(thing) ?? String(thing));
  return names;
}

/**
 * A letter (`[a]`) stays a name where each is used once. Signs, which start over on each page, become numbers behind the highest
 * that there is, in the order of their markers.
 */
function namesForSigns(
  { scopes, notes, markers }: Analysis['apparatus'],
  signed: readonly number[],
  used: ReadonlySet<string>,
): ReadonlyMap<number | string, string> {
  const first = (note: number): number => markers[notes[note].markers[0]]?.span.start ?? notes[note].span.start;
  const members = signed.flatMap(scope => scopes[scope].notes).sort((a, b) => first(a) - first(b));
  const labels = members.map(index => notes[index].label);
  const areNames =
    labels.every(label => /^\p{L}$/u.test(label) && !used.has(label)) && new Set(labels).size === labels.length;
  const from = highest(used) + 1;
  return new Map(members.map((index, i) => [index, areNames ? notes[index].label : String(from + i)]));
}

const highest = (names: ReadonlySet<string>): number => {
  let most = 0;
  for (const name of names) if (/^\d+$/.test(name)) most = Math.max(most, Number(name));
  return most;
};

/** The second of two notes 7 becomes 7-2: it is not called, and its text stays. */
function unused(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let i = 2; taken.has(free); i++) free = `${name}-${i}`;
  return free;
}

// ---- labels

/** Null where the note does not have its lines to itself. */
function labelEdits(analysis: Analysis, note: Note, name: string): Edit[] | null {
  const { text } = analysis;
  const edits = indented(text, note.span);
  if (note.state !== 'labelled' || !note.labelSpan) {
    const back = labelBack(analysis, note);
    const last = back[back.length - 1];
    return [...edits, ...back.slice(0, -1), { span: last.span, text: `[^${name}]: ` }];
  }
  const whole = wholeNote(text, note);
  if (!whole) return null;
  const isClosed = note.style === 'footnote';
  if (isClosed && whole.end > note.span.end) edits.push({ span: { start: note.span.end, end: whole.end }, text: '' });
  const blank = note.span.start > note.labelSpan.end ? '' : ' ';
  const start = lineStart(text.content, note.labelSpan.start);
  if (isClosed && (start === null || !endsLine(text.content, whole.end))) return null;
  edits.push({ span: note.labelSpan, text: `[^${name}]:${blank}` });
  if (start === null) edits.push(ownLine(text.content, note.labelSpan.start));
  else if (note.labelSpan.start - start > MOST_INDENT)
    edits.push({ span: { start, end: note.labelSpan.start }, text: '' });
  return edits;
}

/** The half at the foot of the next page goes behind the first, as Markdown knows no pages; a parted word is closed. */
function wholeAgain(analysis: Analysis, { span, continued }: Note): Edit[] {
  if (!continued) return [];
  const { text } = analysis;
  const hyphen = /\p{Ll}[-‐¬]$/u.test(text.slice(span)) ? 1 : 0;
  const rest = (hyphen ? '' : ' ') + text.slice(continued);
  return [{ span: { start: span.end - hyphen, end: span.end }, text: rest }, withoutRest(analysis, continued)];
}

/** More would make it code. */
const MOST_INDENT = 3;

/** Start of the line if nothing but blanks stands before the offset; else null. */
function lineStart(content: string, offset: number): number | null {
  let at = offset;
  while (at > 0 && /[ \t]/.test(content[at - 1])) at--;
  return at === 0 || /[\r\n\f]/.test(content[at - 1]) ? at : null;
}

const endsLine = (content: string, offset: number): boolean =>
  /^[ \t]*(?:[\r\n]|$)/.test(content.slice(offset, offset + 40));

/** A note that runs on behind another gets a line of its own. */
function ownLine(content: string, offset: number): Edit {
  let start = offset;
  while (/[ \t]/.test(content[start - 1] ?? '')) start--;
  return { span: { start, end: offset }, text: lineBreakOf(content) };
}
