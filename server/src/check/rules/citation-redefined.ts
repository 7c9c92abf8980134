import { type Definition, definitionsOf } from '../citations/definitions.ts';
import { inSameArticle } from '../citations/reading-order.ts';
import type { Checked, Rule, RuleFinding } from '../finding.ts';

/** An abbreviation that is introduced twice: for two works, or for one work once more. */
export const redefined: Rule = {
  code: 'citation/redefined',
  severity: 'warning',
  summary: 'An abbreviation is introduced a second time.',
  *check(checked) {
    const first = new Map<string, Definition>();
    for (const definition of definitionsOf(checked.apparatus)) {
      const before = first.get(definition.form.text);
      if (!before || !inSameArticle(checked.apparatus, before.span.start, definition.span.start))
        first.set(definition.form.text, definition);
      else yield finding(checked, before, definition);
    }
  },
};

function finding({ text }: Checked, before: Definition, again: Definition): RuleFinding {
  const words = again.form.text;
  const line = text.lineName(before.span.start, again.form.span.start);
  const sameWork = before.work === again.work;
  return {
    message: sameWork
      ? `${words} was already introduced on ${line}.`
      : `${words} already stands for another work, since ${line}: a reader can’t tell them apart.`,
    span: again.form.span,
    related: [{ span: before.span, message: `${words} is introduced here first.` }],
    ...(sameWork && { severity: 'hint' as const }),
  };
}
