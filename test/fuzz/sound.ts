import type { Analysis } from '../../server/src/analyse.ts';
import type { Edit } from '../../server/src/check/finding.ts';
import { applied } from '../../server/src/check/repairs/edits.ts';
import { type CommandName, commands } from '../../server/src/features/managing/commands.ts';
import { isRefusal } from '../../server/src/features/managing/plan.ts';
import { renamableAt, rename } from '../../server/src/features/rename.ts';

/** Fails unless every place that an analysis names lies inside the text, and every edit that it offers can be made. */
export function expectSound(analysis: Analysis, offset: number): void {
  const { apparatus, findings, layout, text } = analysis;
  const { content } = text;
  for (const [name, part] of Object.entries({ apparatus, findings, layout })) placesIn(part, name, content.length);
  for (const { code, fixes = [] } of findings) {
    for (const { title, edits } of fixes) expectApplicable(content, edits, `${code}, ${title}`);
  }
  for (const name of Object.keys(commands) as CommandName[]) expectPlan(analysis, name, offset);
  expectRename(analysis, offset);
}

function placesIn(value: unknown, name: string, length: number): void {
  if (typeof value !== 'object' || value === null) return;
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (typeof start === 'number' && typeof end === 'number' && !(0 <= start && start <= end && end <= length)) {
    throw new Error(`${name} names the place ${start} to ${end} of a text of ${length}`);
  }
  for (const [key, each] of Object.entries(value)) placesIn(each, `${name}.${key}`, length);
}

/** Edits that a client may refuse: they overlap, or lie outside of the text. */
function expectApplicable(content: string, edits: readonly Edit[], name: string): void {
  let last = 0;
  for (const { span } of edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    if (span.start < last || span.end < span.start || span.end > content.length) {
      throw new Error(`${name}: the edits ${JSON.stringify(edits)} overlap, or leave the text of ${content.length}`);
    }
    last = span.end;
  }
}

/** Commands that move or number what is there: every word stands as often afterwards, but for those that make a note's form. */
const CONSERVING: ReadonlySet<CommandName> = new Set<CommandName>([
  'renumberNotes',
  'sortNotes',
  'insertNote',
  'convertToMarkdown',
  'convertToEndnotes',
  'convertToReferences',
  'convertToInline',
  'fixDamagedMarkers',
  'fixDamagedLabels',
]);

function expectPlan(analysis: Analysis, name: CommandName, offset: number): void {
  const plan = commands[name].plan(analysis, offset);
  if (isRefusal(plan)) return;
  const { content } = analysis.text;
  expectApplicable(content, plan.edits, name);
  const after = applied(content, plan.edits);
  if (plan.cursor !== undefined && !(0 <= plan.cursor && plan.cursor <= after.length)) {
    throw new Error(`${name} puts the cursor at ${plan.cursor} of ${after.length}`);
  }
  if (CONSERVING.has(name)) expectAllWords(content, after, name);
}

function expectRename(analysis: Analysis, offset: number): void {
  const renamable = renamableAt(analysis, offset);
  if (!renamable || 'refused' in renamable) return;
  const { content } = analysis.text;
  const edits = rename(analysis, offset, 'Quaypapers');
  if (!edits || 'refused' in edits) return;
  expectApplicable(content, edits, 'rename');
  const untouched = (text: string): string => text.replaceAll('Quaypapers', ' ').replaceAll(renamable.name, ' ');
  expectAllWords(untouched(content), untouched(applied(content, edits)), 'rename');
}

/** Fails if a word stands less often than before; the name of a note (`[^looms]`) is none of the text's words. */
export function expectAllWords(before: string, after: string, name: string): void {
  const left = counted(after);
  for (const [word, count] of counted(before)) {
    if (FORM.has(word) || (left.get(word) ?? 0) >= count) continue;
    throw new Error(`${name} loses “${word}”: ${count} before, ${left.get(word) ?? 0} after`);
  }
}

/** Words of labels and markers themselves: `[Footnote 1: ...]`, `<sup>1</sup>`. */
const FORM: ReadonlySet<string> = new Set(['Footnote', 'FOOTNOTE', 'footnote', 'Note', 'sup', 'SUP']);

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.replace(/\[\^[^\]\s]*\]/g, ' ').matchAll(/\p{L}{3,}/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
