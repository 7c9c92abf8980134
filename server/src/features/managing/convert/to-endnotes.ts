import type { Analysis } from '../../../analyse.ts';
import type { Edit } from '../../../check/finding.ts';
import { applied, tidy } from '../../../check/repairs/edits.ts';
import { type Member, membersOf } from '../../../check/repairs/members.ts';
import { clustersOf, lineBreakOf, wholeNote } from '../../../check/repairs/note-places.ts';
import { withoutStretch } from '../../../check/repairs/removal.ts';
import { inListOrder } from '../../../check/repairs/renumbering.ts';
import { isNoteHeading } from '../../../resolve/notes/headings.ts';
import type { Span } from '../../../text/span.ts';
import { t } from '../../../wording/wording.ts';
import { addsNoNote, keepsPairing } from '../pairing.ts';
import { type Plan, type Refusal, refuse } from '../plan.ts';
import { unindented } from './paragraphs.ts';

/**
 * Writes Markdown's `[^n]` as plain endnotes: numbers behind the words and a list `1.`, `2.` ... that counts up. Where a bare
 * number could not be told from the words around it, brackets are written. Definitions that stand apart are gathered at the
 * end; names become numbers.
 */
export function convertToEndnotes(analysis: Analysis): Plan | Refusal {
  const members = numberedThrough(analysis);
  if (members.size === 0) return { edits: [] };
  const written = FORMS.map(form => tidy(analysis.text.content, editsFor(analysis, members, form)));
  const kept = written.filter(edits => keepsPairing(analysis, edits));
  const edits = kept.find(each => addsNoNote(analysis, each)) ?? kept[0];
  if (edits) return { edits };
  return refuse(
    t(
      'As plain endnotes some markers would not lead to their notes, for example those within notes; nothing was changed.',
    ),
  );
}

interface Form {
  marker(number: number): string;
  label(number: number): string;
}

const FORMS: readonly Form[] = [
  { marker: String, label: number => `${number}.` },
  { marker: number => `[${number}]`, label: number => `[${number}]` },
];

/** Every note and missing note that is written so, with its number. Numbers that rise with the markers stay. */
function numberedThrough(analysis: Analysis): Map<Member, number> {
  const { scopes, notes, markers } = analysis.apparatus;
  const members = scopes.flatMap((scope, i) => {
    const isMarkdown = [...scope.notes.map(n => notes[n]), ...scope.markers.map(m => markers[m])].every(
      ({ style }) => style === 'caret',
    );
    return isMarkdown ? inListOrder(membersOf(analysis, i, 'all')) : [];
  });
  const isRising = members.every(
    ({ number }, i) => number !== null && (i === 0 || number > (members[i - 1].number ?? Number.POSITIVE_INFINITY)),
  );
  return new Map(members.map((member, i) => [member, isRising ? (member.number as number) : i + 1]));
}

function editsFor(analysis: Analysis, members: ReadonlyMap<Member, number>, form: Form): Edit[] {
  const { text, apparatus } = analysis;
  const edits: Edit[] = [];
  for (const [{ note, markers }, number] of members) {
    for (const index of markers) edits.push({ span: apparatus.markers[index].span, text: form.marker(number) });
    if (note === null) continue;
    const { labelSpan, span } = apparatus.notes[note];
    edits.push({ span: labelSpan as Span, text: form.label(number) }, ...unindented(text, span));
  }
  const order = [...members.keys()].flatMap(({ note }) => (note === null ? [] : [note]));
  return isOneList(analysis, order) ? edits : gathered(analysis, order, edits);
}

/** Whether the notes stand together in that order already. */
function isOneList(analysis: Analysis, order: readonly number[]): boolean {
  const scopes = new Set(order.map(index => analysis.apparatus.notes[index].scope));
  if (scopes.size > 1) return false;
  const clusters = [...scopes].flatMap(scope => clustersOf(analysis, scope));
  return clusters.length <= 1 && order.every((note, i) => i === 0 || order[i - 1] < note);
}

/** All notes taken out and set at the end, under a heading if the text has none there. */
function gathered(analysis: Analysis, order: readonly number[], edits: readonly Edit[]): Edit[] {
  const { text, apparatus } = analysis;
  const gap = lineBreakOf(text.content).repeat(2);
  const scopes = new Set(order.map(index => apparatus.notes[index].scope));
  const removed = [...scopes].flatMap(scope =>
    clustersOf(analysis, scope).map(({ spans }) =>
      withoutStretch(analysis, { start: spans[0].start, end: spans[spans.length - 1].end }),
    ),
  );
  const list = order.map(index => applied(text.content, edits, wholeNote(text, apparatus.notes[index]) as Span));
  const rest = edits.filter(
    ({ span }) => !removed.some(each => each.span.start <= span.start && span.end <= each.span.end),
  );
  const end = text.content.trimEnd().length;
  const left = applied(text.content, removed).trimEnd();
  const heading = isNoteHeading(left.slice(Math.max(left.lastIndexOf('\n'), left.lastIndexOf('\r')) + 1))
    ? ''
    : `Notes${gap}`;
  return [...rest, ...removed, { span: { start: end, end }, text: gap + heading + list.join(gap) }];
}
