import type { Citation } from '../../resolve/apparatus.ts';
import { citationsOf } from '../citations/cited.ts';
import { type Definition, definitionsOf, standsInList } from '../citations/definitions.ts';
import { inSameArticle, metAt } from '../citations/reading-order.ts';
import type { Checked, Rule } from '../finding.ts';

/** An abbreviation that a reader meets before the text says what it stands for. */
export const usedBeforeDefinition: Rule = {
  code: 'citation/used-before-definition',
  severity: 'information',
  summary: 'An abbreviation is used before the text says what it stands for.',
  *check(checked) {
    const definitions = definitionsOf(checked.apparatus);
    const byWork = new Map<string | null, Definition[]>();
    for (const each of definitions) byWork.set(each.work, [...(byWork.get(each.work) ?? []), each].slice(0, 2));
    for (const work of checked.apparatus.works) {
      const defined = byWork.get(work.id) ?? [];
      if (defined.length !== 1 || standsInList(defined[0], definitions)) continue;
      const early = usesBefore(checked, defined[0]);
      if (early.length === 0) continue;
      const line = checked.text.lineName(defined[0].span.start, early[0].form!.span.start);
      yield {
        message: `${defined[0].form.text} is used here before ${line} says what it stands for.`,
        span: early[0].form!.span,
        related: [{ span: defined[0].span, message: `${defined[0].form.text} is defined here.` }],
      };
    }
  },
};

function usesBefore({ apparatus }: Checked, definition: Definition): Citation[] {
  const definedAt = metAt(apparatus, definition);
  return citationsOf(apparatus, definition.work ?? '').filter(use => {
    const usedAt = metAt(apparatus, use);
    const asDefined = use.kind === 'abbreviated' && use.form?.text === definition.form.text;
    if (!asDefined || definedAt === null || usedAt === null || usedAt >= definedAt) return false;
    return inSameArticle(apparatus, use.span.start, definition.span.start);
  });
}
