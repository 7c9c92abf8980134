import type { Piece } from '../../library/model.ts';
import type { Span } from '../../text/span.ts';
import { t } from '../../wording/wording.ts';
import { loudness, nameOf } from '../citations/cited.ts';
import { isTelling, type NamedPiece, namedPieces, standsOn } from '../citations/named-piece.ts';
import { inRoman } from '../citations/numerals.ts';
import { pageWordBefore } from '../citations/page-word.ts';
import { inTheTextsHabit } from '../citations/range-habit.ts';
import { nearestSlip, type PageRange } from '../citations/slips.ts';
import { pagesInWords, sentences } from '../citations/words.ts';
import type { Checked, Fix, Rule, RuleFinding } from '../finding.ts';

/** Title and page disagree: the piece that the citation names stands elsewhere in the edition. */
export const wrongPiece: Rule = {
  code: 'locator/wrong-piece',
  severity: 'warning',
  get summary() {
    return t('The pages cited are not those of the piece that the citation names.');
  },
  *check(checked) {
    for (const named of namedPieces(checked)) {
      const piece = checked.library.findPiece(named.work, named.title, named.volume);
      const found = piece ? onOtherPages(checked, named, piece) : inOtherVolume(checked, named);
      if (found) yield { ...found, severity: loudness(checked, named, 'warning') };
    }
  },
};

function onOtherPages(checked: Checked, named: NamedPiece, piece: Piece): RuleFinding | undefined {
  if (piece.confidence === 'low' || named.pages.some(range => standsOn(piece, range))) return undefined;
  const stranger = pieceOnCitedPages(checked, named);
  const complete = named.work.completeContents?.includes(piece.volume) ?? false;
  if (!stranger && !isTelling(piece, named.title, complete)) return undefined;
  const slip = named.pages.length === 1 ? nearestSlip(named.pages[0], piece.firstPage, piece.lastPage) : null;
  const message = sentences(
    standsElsewhere(named, piece, stranger),
    slip && t('{0} was meant?', pagesAsWritten(checked, slip)),
    piece.confidence === 'medium' && t('(Its pages are known from a list of contents.)'),
  );
  return { message, span: pagesSpan(named), fixes: repairs(checked, named, piece, slip) };
}

/** Where the named piece stands, and what stands on the pages that are cited instead. */
function standsElsewhere({ cited, work, pages }: NamedPiece, piece: Piece, stranger: Piece | undefined): string {
  const place = [piece.title, placeOf(piece), nameOf(cited, work), piece.volume];
  if (!stranger) return t('“{0}” stands on {1} of {2} {3}.', ...place);
  const [{ from, to }] = pages;
  const end = Math.min(to, stranger.lastPage);
  const there = [pagesInWords(from, end), stranger.title];
  return from === end
    ? t('“{0}” stands on {1} of {2} {3}; {4} is in “{5}”.', ...place, ...there)
    : t('“{0}” stands on {1} of {2} {3}; {4} are in “{5}”.', ...place, ...there);
}

/** Undefined where the library doesn't know what stands there. */
const pieceOnCitedPages = ({ library }: Checked, { work, volume, pages }: NamedPiece): Piece | undefined =>
  library.pieceAt(work, volume, pages[0].from);

/** The piece stands in another volume, on the very pages that are cited. */
function inOtherVolume({ library }: Checked, named: NamedPiece): RuleFinding | undefined {
  const { work, title, pages, volume, cited } = named;
  const at = named.citation.volumeAt;
  const piece = library.findPiece(work, title);
  if (!at || piece?.confidence !== 'high' || !isTelling(piece, title, false)) return undefined;
  if (!pages.every(range => piece.firstPage <= range.from && range.to <= piece.lastPage)) return undefined;
  const numeral = /\d/.test(at.text) ? piece.volume : inRoman(Number(piece.volume));
  return {
    message: t(
      '“{0}” stands on {1} of {2} {3}, not in volume {4}.',
      piece.title,
      placeOf(piece),
      nameOf(cited, work),
      piece.volume,
      volume,
    ),
    span: at.span,
    fixes: [{ title: t('Write volume {0}', numeral), edits: [{ span: at.span, text: numeral }], preferred: true }],
  };
}

const placeOf = ({ firstPage, lastPage }: Piece): string => pagesInWords(firstPage, lastPage);

/** From the first page to the last. */
function pagesSpan({ citation }: NamedPiece): Span {
  const pages = citation.locators.filter(({ label }) => label === 'page');
  return { start: pages[0].span.start, end: pages[pages.length - 1].span.end };
}

/** The slip set right, and the whole piece. A list of pages is left to the writer. */
function repairs(checked: Checked, named: NamedPiece, piece: Piece, slip: PageRange | null): Fix[] {
  if (named.citation.locators.length !== 1) return [];
  const whole = { from: piece.firstPage, to: piece.lastPage };
  const sameAsWhole = slip?.from === whole.from && slip.to === whole.to;
  return [
    ...(slip ? [{ ...writePages(checked, named, slip), preferred: true }] : []),
    ...(sameAsWhole ? [] : [writePages(checked, named, whole)]),
  ];
}

function writePages(checked: Checked, named: NamedPiece, range: PageRange): Fix {
  const span = pagesSpan(named);
  const figures = inTheTextsHabit(checked, range.from, range.to);
  const before = pageWordBefore(checked.text, span.start);
  const word = range.from === range.to ? 'p' : 'pp';
  const edits = [{ span, text: figures }];
  if (before && before.word !== word) edits.unshift({ span: before.span, text: word });
  return { title: t('Write {0}', pagesAsWritten(checked, range)), edits };
}

const pagesAsWritten = (checked: Checked, { from, to }: PageRange): string =>
  `${from === to ? 'p.' : 'pp.'} ${inTheTextsHabit(checked, from, to)}`;
