import type { PageLimit } from '../../library/model.ts';
import type { Locator } from '../../resolve/apparatus.ts';
import { t } from '../../wording/wording.ts';
import { type Cited, citedWorks, loudness, nameOf } from '../citations/cited.ts';
import { citedPages } from '../citations/named-piece.ts';
import type { Checked, Rule, RuleFinding } from '../finding.ts';

/** A page beyond the end of the volume, or before its beginning where the pages are counted through the volumes. */
export const pageOutOfRange: Rule = {
  code: 'locator/page-out-of-range',
  severity: 'warning',
  get summary() {
    return t('A page is cited that the volume does not have.');
  },
  *check(checked) {
    for (const each of citedWorks(checked)) {
      const limit = limitOf(checked, each);
      const outside = limit && each.citation.locators.find(locator => isOutside(locator, limit));
      if (outside) yield finding(checked, each, limit, outside);
    }
  },
};

const isOutside = (locator: Locator, { firstPage = 1, lastPage = Number.POSITIVE_INFINITY }: PageLimit): boolean =>
  citedPages({ locators: [locator] }).some(({ from, to }) => to > lastPage || from < firstPage);

/** The bounds of the cited volume; undefined where it is not known, or where the piece that is named says where it stands. */
function limitOf({ library, text }: Checked, { citation, cited, work }: Cited): PageLimit | undefined {
  if (!work) return undefined;
  const limit = library.pageLimit(work, citation.volume);
  if (!limit || limit.lastPageConfidence === 'low') return undefined;
  if (citation.title !== null && library.findPiece(work, citation.title)) return undefined;
  // The pages of a single book are those of one printing: the text has to name it.
  const printing = limit === work ? work.year : undefined;
  const named = cited.definedAt !== null && printing !== undefined && text.slice(cited.definedAt).includes(printing);
  return limit !== work || named ? limit : undefined;
}

function finding(checked: Checked, each: Cited, limit: PageLimit, { from, to, span }: Locator): RuleFinding {
  const { citation, cited, work } = each;
  const name = [nameOf(cited, work), limit === work ? null : citation.volume].filter(part => part !== null).join(' ');
  const { firstPage = 1 } = limit;
  const message =
    Number(from) < firstPage
      ? t('Page {0} is before the beginning of {1}: its first page is {2}.', from, name, firstPage)
      : beyondEnd(to, name, limit);
  return { message, span, severity: loudness(checked, each, 'warning') };
}

/** With how the end is known. */
function beyondEnd(page: string, name: string, { lastPage = 0, lastPageFrom, lastPageConfidence }: PageLimit): string {
  const words = [page, name, lastPage];
  if (lastPageFrom === 'scan')
    return t('Page {0} is beyond the end of {1}: a scan of the whole volume, covers and all, has {2} pages.', ...words);
  if (lastPageFrom === 'bound')
    return t('Page {0} is beyond the end of {1}: as far as is known it has no more than {2} pages.', ...words);
  return lastPageConfidence === 'medium'
    ? t('Page {0} is beyond the end of {1}: by the count of a catalogue it has {2} pages.', ...words)
    : t('Page {0} is beyond the end of {1}: it has {2} pages.', ...words);
}
