import type { Apparatus } from '../../resolve/apparatus.ts';
import { definingClause } from '../citations/defining-clause.ts';
import { type Definition, definitionsOf } from '../citations/definitions.ts';
import { oneLine } from '../citations/words.ts';
import type { Rule } from '../finding.ts';

/** An abbreviation that is introduced and never used. */
export const unusedDefinition: Rule = {
  code: 'citation/unused-definition',
  severity: 'hint',
  summary: 'An abbreviation is introduced and never used.',
  *check({ apparatus, text }) {
    const definitions = definitionsOf(apparatus).filter(each => isOfWork(apparatus, each));
    if (definitions.length === 0) return;
    const prose = withoutMarks(oneLine(text.content));
    for (const definition of definitions) {
      const words = withoutMarks(oneLine(definition.form.text));
      // Also a use that was not recognised is a use.
      if (mentions(prose, words) > mentions(withoutMarks(oneLine(text.slice(definition.span))), words)) continue;
      const clause = definingClause(text, definition.form.span);
      yield {
        message: `${words} is introduced here and never used.`,
        span: definition.form.span,
        fixes: clause
          ? [{ title: `Remove “${oneLine(text.slice(clause))}”`, edits: [{ span: clause, text: '' }] }]
          : [],
      };
    }
  },
};

/**
 * Not an abbreviation of other words (`at Oxford, and the emphatic form “Bad and Wrong” (abbreviated BW)`): a place, a date, the
 * library, or an author and a title tell a work.
 */
function isOfWork({ works }: Apparatus, { work, locators, volume, year }: Definition): boolean {
  const cited = works.find(({ id }) => id === work);
  if (locators.length > 0 || volume !== null || year !== null || (cited?.libraryId ?? null) !== null) return true;
  return (cited?.author ?? null) !== null && !/^\p{Ll}/u.test(cited?.title ?? '');
}

/** `Ackers, *Beyond Cargo*` is defined and used with its marks of emphasis or without them. */
const withoutMarks = (words: string): string => words.replace(/[*_]/g, '');

/** How often the words stand in a text, not as a part of longer ones. */
function mentions(prose: string, words: string): number {
  let count = 0;
  for (let at = prose.indexOf(words); at >= 0; at = prose.indexOf(words, at + words.length)) {
    if (isWhole(prose, at, at + words.length)) count++;
  }
  return count;
}

const isWhole = (prose: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]/u.test(prose.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(prose.charAt(end));
