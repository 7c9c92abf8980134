import { type Definition, definitionsOf } from '../citations/definitions.ts';
import type { Checked, Rule } from '../finding.ts';

/** An abbreviation that is introduced and never used. */
export const unusedDefinition: Rule = {
  code: 'citation/unused-definition',
  severity: 'hint',
  summary: 'An abbreviation is introduced and never used.',
  *check(checked) {
    for (const definition of definitionsOf(checked.apparatus)) {
      if (isMentionedElsewhere(checked, definition)) continue;
      yield {
        message: `${definition.form.text} is introduced here and never used.`,
        span: definition.form.span,
      };
    }
  },
};

/** Whether the words stand anywhere else in the text: also a use that was not recognised is a use. */
function isMentionedElsewhere({ text: { content } }: Checked, { form, span }: Definition): boolean {
  const words = form.text;
  for (let at = content.indexOf(words); at >= 0; at = content.indexOf(words, at + words.length)) {
    const outside = at + words.length <= span.start || at >= span.end;
    if (outside && isWhole(content, at, at + words.length)) return true;
  }
  return false;
}

const isWhole = (content: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]/u.test(content.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(content.charAt(end));
