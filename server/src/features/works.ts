import type { Analysis } from '../analyse.ts';
import type { Work } from '../library/model.ts';
import type { Citation, CitedWork } from '../resolve/apparatus.ts';
import { oneLine } from '../text/blanks.ts';
import { t } from '../wording/wording.ts';
import { placesOf } from './locators.ts';
import { emphasis, type Part, strong } from './rich.ts';

/** The work a citation cites, or undefined where the text doesn't decide. */
export const workOf = ({ apparatus }: Analysis, citation: Citation): CitedWork | undefined =>
  citation.work === null ? undefined : apparatus.works.find(work => work.id === citation.work);

/** What the library knows of a cited work, or undefined. */
export const knownWork = ({ library }: Analysis, work: CitedWork): Work | undefined =>
  work.libraryId === null ? undefined : library.byId(work.libraryId);

/** The work in the fewest words: its abbreviation, else author and title. */
export const shortName = ({ id, abbreviation, author, title }: CitedWork): string =>
  abbreviation ?? ([...new Set([author, title])].filter(Boolean).join(', ') || id);

/** The citation in the fewest words: `LCW 26, p. 83`. */
export function citationName(analysis: Analysis, citation: Citation): string {
  const work = workOf(analysis, citation);
  if (!work) return oneLine(analysis.text.slice(citation.span));
  const named = citation.volume === null ? shortName(work) : `${shortName(work)} ${citation.volume}`;
  return [named, placesOf(citation)].filter(Boolean).join(', ');
}

/** Author, title, edition and extent, as the head of an entry in a list of works: the library's facts before the text's own. */
export function workEntry(analysis: Analysis, work: CitedWork): Part[] {
  const known = knownWork(analysis, work);
  const author = known?.author ?? work.author;
  const title = known?.title ?? work.title;
  if (author === title || !(author || title)) return [strong(shortName(work))];
  return [...authorAndTitle(author, title), ...(known ? extent(known) : [])];
}

function authorAndTitle(author: string | null | undefined, title: string | null): Part[] {
  if (!title) return [strong(author as string)];
  return author ? [strong(author), ', ', emphasis(title)] : [emphasis(title)];
}

/** The edition, or where it has no name the imprint, and how many volumes it has. */
function extent(known: Work): Part[] {
  const publisher = [known.place, known.publisher].filter(Boolean).join(': ');
  const inBrackets = known.edition ?? [publisher, known.year].filter(Boolean).join(', ');
  const volumes = known.volumeCount && known.volumeCount.confidence !== 'low' ? known.volumeCount.count : 0;
  return [...(inBrackets ? [` (${inBrackets})`] : []), ...(volumes > 1 ? [t(', {0} volumes', volumes)] : [])];
}
