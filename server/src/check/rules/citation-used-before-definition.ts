import type { Citation } from '../../resolve/apparatus.ts';
import { t } from '../../wording/wording.ts';
import { citationsOf } from '../citations/cited.ts';
import { type Definition, definitionsOf, standsInList } from '../citations/definitions.ts';
import { inSameArticle, metAt } from '../citations/reading-order.ts';
import type { Checked, Rule } from '../finding.ts';
import { named } from '../notes/words.ts';

/** An abbreviation that a reader meets before the text says what it stands for. */
export const usedBeforeDefinition: Rule = {
  code: 'citation/used-before-definition',
  severity: 'information',
  get summary() {
    return t('An abbreviation is used before the text says what it stands for.');
  },
  *check(checked) {
    const definitions = definitionsOf(checked.apparatus);
    const byWork = new Map<string | null, Definition[]>();
    for (const each of definitions) byWork.set(each.work, [...(byWork.get(each.work) ?? []), each].slice(0, 2));
    for (const work of checked.apparatus.works) {
      const defined = byWork.get(work.id) ?? [];
      if (defined.length !== 1 || standsInList(defined[0], definitions)) continue;
      const early = usesBefore(checked, defined[0]);
      if (early.length === 0) continue;
      yield {
        message: messageFor(checked, early[0], defined[0]),
        span: early[0].form!.span,
        related: [{ span: defined[0].span, message: t('{0} is defined here.', defined[0].form.text) }],
      };
    }
  },
};

/**
 * In the order of the text where that is the order of reading. A note further down is read where it is called: then its marker is
 * named, since the line of the definition stands above.
 */
function messageFor({ text, apparatus }: Checked, use: Citation, definition: Definition): string {
  const { text: form } = definition.form;
  const from = use.form!.span.start;
  const line = text.lineName(definition.span.start, from);
  const note = use.note === null ? null : apparatus.notes[use.note];
  const explained = definition.note === null ? null : apparatus.notes[definition.note];
  if (!note || from < definition.span.start)
    return t('{0} is used here before {1} says what it stands for.', form, line);
  const marker = text.lineName(apparatus.markers[note.markers[0]].span.start, from);
  const there = [form, named(note), marker];
  if (explained)
    return t(
      '{0} is used in {1}, whose marker stands on {2}, before that of {3}, which says what it stands for.',
      ...there,
      named(explained),
    );
  if (marker === line)
    return t('{0} is used in {1}, whose marker stands on {2} before the words that say what it stands for.', ...there);
  return t('{0} is used in {1}, whose marker stands on {2}, before {3} says what it stands for.', ...there, line);
}

function usesBefore({ apparatus, text }: Checked, definition: Definition): Citation[] {
  const definedAt = metAt(apparatus, definition);
  const introduced = introducedAt(text.content, definition.form.text);
  return citationsOf(apparatus, definition.work ?? '').filter(use => {
    const usedAt = metAt(apparatus, use);
    // With a year it is the work in full, of which the later name is a word.
    const asDefined = use.kind === 'abbreviated' && use.form?.text === definition.form.text && use.year === null;
    if (!asDefined || definedAt === null || usedAt === null || usedAt >= definedAt) return false;
    if (introduced < use.span.start) return false;
    if (use.note === null && isSameSentence(text.content, use.span.end, definedAt)) return false;
    return inSameArticle(apparatus, use.span.start, definition.span.start);
  });
}

/** Where a sentence gives the name, though it cites nothing: `in that case (“Halberd Indictment”) the …`; infinite where none does. */
const introducedAt = (content: string, name: string): number =>
  Math.min(
    ...['("', '(“', '(the "', '(the “'].map(open => {
      const at = content.indexOf(open + name + (open.endsWith('"') ? '"' : '”'));
      return at < 0 ? Number.POSITIVE_INFINITY : at;
    }),
  );

/** `(KSA 6, S. 97).[^4]`: the marker of the note that explains it stands in the sentence. */
const isSameSentence = (content: string, from: number, to: number): boolean =>
  to - from < LONGEST_SENTENCE && !content.slice(from, to).includes('\n');

const LONGEST_SENTENCE = 200;
