import type { Piece, Work } from '../../library/model.ts';
import { normalTitle } from '../../library/names.ts';
import type { Citation, Locator } from '../../resolve/apparatus.ts';
import type { Checked } from '../finding.ts';
import { type Cited, citedWorks } from './cited.ts';
import { pageNumber } from './page-ranges.ts';
import type { PageRange } from './slips.ts';

/** A citation that names a piece, a volume and pages of a work that the library knows. */
export interface NamedPiece extends Cited {
  readonly work: Work;
  readonly title: string;
  readonly volume: number | string;
  readonly pages: readonly PageRange[];
}

/** Every citation that names a piece with its volume and pages, in text order. */
export function* namedPieces(checked: Checked): Iterable<NamedPiece> {
  for (const each of citedWorks(checked)) {
    const { work, citation } = each;
    const { title, volume } = citation;
    const pages = citedPages(citation);
    if (work && title !== null && volume !== null && pages.length > 0) yield { ...each, work, title, volume, pages };
  }
}

/** The pages of a citation that are given in arabic figures. */
export const citedPages = ({ locators }: Pick<Citation, 'locators'>): PageRange[] => locators.flatMap(rangeOf);

function rangeOf({ label, from, to, reversed }: Locator): PageRange[] {
  const [first, last] = [pageNumber(from), pageNumber(to)];
  return label !== 'page' || reversed || first === null || last === null ? [] : [{ from: first, to: last }];
}

/** Whether some cited page is the piece's. A derived last page may be one short, so it gives way by one. */
export function standsOn({ firstPage, lastPage, confidence }: Piece, { from, to }: PageRange): boolean {
  const slack = confidence === 'high' ? 0 : 1;
  return from <= lastPage + slack && to >= firstPage - slack;
}

/**
 * Whether the title alone says which piece is meant. *To Comrades* or a *Speech at a Meeting* may name another piece,
 * which the list of contents doesn't have; so may a part of a longer title.
 */
export function isTelling(piece: Piece, title: string, listIsComplete: boolean): boolean {
  const named = normalTitle(title);
  const whole = [piece.title, ...(piece.aliases ?? [])].some(name => normalTitle(name) === named);
  return listIsComplete || (whole && named.includes(' ') && !COMMON_HEADS.has(named.split(' ')[0]));
}

/** With these, titles of letters, telegrams and speeches begin; there are hundreds. */
const COMMON_HEADS = new Set(
  'appeal concluding conversation decision draft greetings instructions interview letter meeting message note notes order plan postscript preface reply report resolution speech statement telegram telephone theses to wireless'.split(
    ' ',
  ),
);
