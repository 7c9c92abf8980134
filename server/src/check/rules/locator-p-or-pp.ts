import type { Citation, Locator } from '../../resolve/apparatus.ts';
import { oneLine } from '../../text/blanks.ts';
import type { Text } from '../../text/text.ts';
import { t } from '../../wording/wording.ts';
import { splitRange } from '../citations/page-ranges.ts';
import { type PageWord, pageWordBefore } from '../citations/page-word.ts';
import type { Rule, RuleFinding } from '../finding.ts';

/** `p.` before several pages, or `pp.` before one, in a text that has it the other way. */
export const pOrPp: Rule = {
  code: 'locator/p-or-pp',
  severity: 'hint',
  get summary() {
    return t('A range of pages is announced by p., or a single page by pp., unlike elsewhere in the text.');
  },
  *check({ apparatus, text }) {
    const announced = apparatus.citations.flatMap(citation => announcedPages(text, citation));
    for (const several of [true, false]) {
      const alike = announced.filter(each => each.several === several);
      const wrong = alike.filter(each => each.before.word !== wordFor(several));
      // The text's own habit decides: two that are as they should be, and twice as many as are not.
      const right = alike.length - wrong.length;
      if (right < Math.max(2, 2 * wrong.length)) continue;
      for (const each of wrong) yield finding(text, each);
    }
  },
};

interface AnnouncedPages {
  readonly before: PageWord;
  readonly locator: Locator;
  readonly several: boolean;
}

const wordFor = (several: boolean): string => (several ? 'pp' : 'p');

/** The pages of a citation behind their `p.` or `pp.`; none where another word or a list (`p. 3, 7`) stands. */
function announcedPages(text: Text, { locators }: Citation): AnnouncedPages[] {
  const pages = locators.filter(({ label }) => label === 'page');
  if (pages.length !== 1) return [];
  const [locator] = pages;
  const before = pageWordBefore(text, locator.span.start);
  if (!before || !/^pp?$/.test(before.word) || isOpen(text, locator)) return [];
  return [{ before, locator, several: locator.from !== locator.to }];
}

/** `12 f.`, `12ff.`, `12 et seq.`, `12 and passim`: more than one page, without saying how many. */
const isOpen = (text: Text, { span, from, to }: Locator): boolean =>
  /[a-z]/i.test(text.slice(span)) ||
  // `38-38`: what is wrong there is a number.
  (from === to && splitRange(text.slice(span)) !== null) ||
  /^\s?(?:ff?\b|et seq|sq|and\b|&|passim|,)/.test(text.content.slice(span.end, span.end + 10));

function finding(text: Text, { before, locator, several }: AnnouncedPages): RuleFinding {
  const wanted = wordFor(several);
  const words = [before.word, oneLine(text.slice(locator.span)), wanted];
  return {
    message: several
      ? t('{0}. {1} is several pages: this text writes {2}. for several pages elsewhere.', ...words)
      : t('{0}. {1} is one page: this text writes {2}. for one page elsewhere.', ...words),
    span: { start: before.span.start, end: locator.span.end },
    fixes: [
      { title: t('Write {0}.', wanted), edits: [{ span: before.span, text: wanted }], preferred: true, safe: true },
    ],
  };
}
