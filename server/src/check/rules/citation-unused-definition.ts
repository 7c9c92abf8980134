import type { CitedWork } from '../../resolve/apparatus.ts';
import { oneLine } from '../../text/blanks.ts';
import { t } from '../../wording/wording.ts';
import { definingClause } from '../citations/defining-clause.ts';
import { type Definition, definitionsOf } from '../citations/definitions.ts';
import type { Rule } from '../finding.ts';

/** An abbreviation that is introduced and never used. */
export const unusedDefinition: Rule = {
  code: 'citation/unused-definition',
  severity: 'hint',
  get summary() {
    return t('An abbreviation is introduced and never used.');
  },
  *check({ apparatus, text }) {
    const works = new Map(apparatus.works.map(work => [work.id, work]));
    const definitions = definitionsOf(apparatus).filter(each => isOfWork(works.get(each.work ?? ''), each));
    if (definitions.length === 0) return;
    const prose = new Prose(withoutMarks(oneLine(text.content)), definitions.length > FEW);
    for (const definition of definitions) {
      const words = withoutMarks(oneLine(definition.form.text));
      // Also a use that was not recognised is a use.
      const own = new Prose(withoutMarks(oneLine(text.slice(definition.span))));
      if (prose.mentions(words) > own.mentions(words)) continue;
      const clause = definingClause(text, definition.form.span);
      yield {
        message: t('{0} is introduced here and never used.', words),
        span: definition.form.span,
        fixes: clause
          ? [{ title: t('Remove “{0}”', oneLine(text.slice(clause))), edits: [{ span: clause, text: '' }] }]
          : [],
      };
    }
  },
};

/**
 * Not an abbreviation of other words (`at Oxford, and the emphatic form “Bad and Wrong” (abbreviated BW)`): a place, a date, the
 * library, or an author and a title tell a work.
 */
function isOfWork(cited: CitedWork | undefined, { locators, volume, year }: Definition): boolean {
  if (locators.length > 0 || volume !== null || year !== null || (cited?.libraryId ?? null) !== null) return true;
  return (cited?.author ?? null) !== null && !/^\p{Ll}/u.test(cited?.title ?? '');
}

/** `Ackers, *Beyond Cargo*` is defined and used with its marks of emphasis or without them. */
const withoutMarks = (words: string): string => words.replace(/[*_]/g, '');

/** From as many definitions on, to lay out the words of a text costs less than to search it for each of them. */
const FEW = 20;

/** A text in which words are looked for, not as a part of longer ones. */
class Prose {
  readonly #text: string;
  /** Where each word begins, by the word; null where the text is searched instead. */
  readonly #places: ReadonlyMap<string, readonly number[]> | null;

  constructor(text: string, isAskedOften = false) {
    this.#text = text;
    this.#places = isAskedOften ? placesOfWords(text) : null;
  }

  /** How often the words stand there. */
  mentions(words: string): number {
    const first = this.#places && FIRST_WORD.exec(words)?.[0];
    if (!first) return this.#searched(words);
    let [count, behind] = [0, 0];
    for (const at of this.#places?.get(first) ?? []) {
      if (at < behind || !this.#text.startsWith(words, at)) continue;
      behind = at + words.length;
      if (isWhole(this.#text, at, behind)) count++;
    }
    return count;
  }

  #searched(words: string): number {
    let count = 0;
    for (let at = this.#text.indexOf(words); at >= 0; at = this.#text.indexOf(words, at + words.length)) {
      if (isWhole(this.#text, at, at + words.length)) count++;
    }
    return count;
  }
}

const FIRST_WORD = /^[\p{L}\p{N}]+(?![\p{L}\p{N}])/u;

function placesOfWords(text: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const same = places.get(word);
    if (same) same.push(index);
    else places.set(word, [index]);
  }
  return places;
}

const isWhole = (prose: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]/u.test(prose.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(prose.charAt(end));
