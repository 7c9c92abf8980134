import type { PageLimit } from '../../library/model.ts';
import { type Cited, citedWorks, loudness, nameOf } from '../citations/cited.ts';
import { citedPages } from '../citations/named-piece.ts';
import type { Checked, Rule, RuleFinding } from '../finding.ts';

/** A page beyond the end of the volume. */
export const pageOutOfRange: Rule = {
  code: 'locator/page-out-of-range',
  severity: 'warning',
  summary: 'A page is cited that the volume does not have.',
  *check(checked) {
    for (const each of citedWorks(checked)) {
      const limit = limitOf(checked, each);
      if (limit && citedPages(each.citation).some(({ to }) => to > limit.lastPage!))
        yield finding(checked, each, limit);
    }
  },
};

/** The end of the cited volume; undefined where it is not known, or where the piece that is named says where it stands. */
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

function finding(checked: Checked, each: Cited, limit: PageLimit): RuleFinding {
  const { citation, cited, work } = each;
  const beyond = citation.locators.find(({ label, to }) => label === 'page' && Number(to) > limit.lastPage!)!;
  const name = [nameOf(cited, work), limit === work ? null : citation.volume].filter(part => part !== null).join(' ');
  return {
    message: `Page ${beyond.to} is beyond the end of ${name}: ${known(limit)}.`,
    span: beyond.span,
    severity: loudness(checked, each, 'warning'),
  };
}

/** How the end is known, for a reader. */
function known({ lastPage, lastPageFrom, lastPageConfidence }: PageLimit): string {
  if (lastPageFrom === 'scan') return `a scan of the whole volume, covers and all, has ${lastPage} pages`;
  if (lastPageFrom === 'bound') return `as far as is known it has no more than ${lastPage} pages`;
  return lastPageConfidence === 'medium'
    ? `by the count of a catalogue it has ${lastPage} pages`
    : `it has ${lastPage} pages`;
}
