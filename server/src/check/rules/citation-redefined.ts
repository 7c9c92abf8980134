import { oneLine } from '../../text/blanks.ts';
import type { Text } from '../../text/text.ts';
import { t } from '../../wording/wording.ts';
import { definingClause } from '../citations/defining-clause.ts';
import { type Definition, definitionsOf } from '../citations/definitions.ts';
import { inSameArticle } from '../citations/reading-order.ts';
import type { Checked, Fix, Rule, RuleFinding } from '../finding.ts';

/** An abbreviation that is introduced twice: for two works, or for one work once more. */
export const redefined: Rule = {
  code: 'citation/redefined',
  severity: 'warning',
  get summary() {
    return t('An abbreviation is introduced a second time.');
  },
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
      ? t('{0} was already introduced on {1}.', words, line)
      : t('{0} already stands for another work, since {1}: a reader can’t tell them apart.', words, line),
    span: again.form.span,
    related: [{ span: before.span, message: t('{0} is introduced here first.', words) }],
    ...(sameWork && { severity: 'hint' as const, fixes: [...removeAgain(text, again)] }),
  };
}

/** The bracket that says it once more can go, where it says nothing else. */
function* removeAgain(text: Text, { form }: Definition): Iterable<Fix> {
  const clause = definingClause(text, form.span);
  if (clause) yield { title: t('Remove “{0}”', oneLine(text.slice(clause))), edits: [{ span: clause, text: '' }] };
}
