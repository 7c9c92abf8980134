import type { Analysis } from '../analyse.ts';
import { type Candidate, candidatesOf } from '../check/citations/candidates.ts';
import { pagesInWords } from '../check/citations/words.ts';
import type { Citation, CitedWork } from '../resolve/apparatus.ts';
import { oneLine } from '../text/blanks.ts';
import { t } from '../wording/wording.ts';
import { sentence, shortened } from './hover-note.ts';
import { placesOf } from './locators.ts';
import { pieceOf, readingLink } from './reading-links.ts';
import { emphasis, type Line, leadsTo, type Part, rich, strong } from './rich.ts';
import { citationName, knownWork, shortName, workEntry, workOf } from './works.ts';

/** A citation: the work, the place in it, and by what chain that is known; or what stands in the way. */
export function citationHover(analysis: Analysis, index: number): Line[] {
  const citation = analysis.apparatus.citations[index];
  const work = workOf(analysis, citation);
  const body = work ? knownLines(analysis, citation, work) : unknownLines(analysis, citation);
  const evidence: Line[] = citation.evidence === null ? [] : [[sentence(citation.evidence)]];
  return [...body, ...evidence].filter(line => line.length > 0);
}

function knownLines(analysis: Analysis, citation: Citation, work: CitedWork): Line[] {
  return [
    workEntry(analysis, work),
    placeLine(analysis, citation, work),
    readingLine(analysis, citation),
    chainLine(analysis, citation),
    sourceLine(analysis, citation, work),
  ];
}

/** `“Letter to Comrades”, volume 26 (1917), p. 209`. */
function placeLine(analysis: Analysis, citation: Citation, work: CitedWork): Line {
  const piece = citation.title === null ? '' : t('“{0}”', citation.title);
  const volume = volumeWords(analysis, citation, work);
  const words = [piece, piece ? volume : capitalised(volume), placesOf(citation)].filter(Boolean).join(', ');
  return words === '' ? [] : [standing(analysis, citation)?.(words) ?? words];
}

/** Adds `: in “The Crisis Has Matured”, pp. 74-85` where the library knows the piece on the page; where it is named, its pages. */
function standing(analysis: Analysis, citation: Citation): ((words: string) => string) | null {
  const piece = pieceOf(analysis, citation);
  if (!piece) return null;
  const { firstPage, lastPage, title } = piece;
  const pages = pagesInWords(firstPage, lastPage);
  if (citation.title !== null) return words => t('{0}: it stands on {1}', words, pages);
  if (citation.locators.some(({ to }) => Number(to) > lastPage)) return null;
  return words => t('{0}: in “{1}”, {2}', words, title, pages);
}

/** `Read volume 26 on www.marxists.org`; `Read it on …` where the line before names the piece. */
function readingLine(analysis: Analysis, citation: Citation): Line {
  const link = readingLink(analysis, citation);
  if (!link) return [];
  const host = link.url.split('/')[2];
  const isNamed = link.isPiece && (citation.title !== null || standing(analysis, citation) !== null);
  return isNamed
    ? [{ words: t('Read it on {0}', host), url: link.url }]
    : rich('Read {0} on {1}', { words: link.name, url: link.url }, host);
}

function volumeWords(analysis: Analysis, { volume, volumeAt }: Citation, work: CitedWork): string {
  if (volume === null) return '';
  const known = knownWork(analysis, work)?.volumes?.find(each => each.number === String(volume));
  const facts = [known?.title, known?.year].filter(Boolean).join(', ');
  const isOther = volumeAt && isRepaired(volumeAt.text, volume);
  const asWritten = isOther && t('(written “{0}”)', oneLine(volumeAt.text));
  return [t('volume {0}', volume), facts && `(${facts})`, asWritten].filter(Boolean).join(' ');
}

/** Whether the volume as it stands is arabic and another number than what is meant: `11` where II is meant. */
const isRepaired = (asItStands: string, meant: number | string): boolean =>
  /^\d+$/.test(asItStands) && asItStands !== String(meant);

/** `ibid. = LCW 26 (line 84), here p. 24`. */
function chainLine(analysis: Analysis, citation: Citation): Line {
  if (citation.antecedent === null) return [];
  const start = formWords(analysis, citation);
  const links = chain(analysis, citation).flatMap(link => [' = ', ...linkParts(analysis, link, citation)]);
  const places = placesOf(citation);
  return [emphasis(start), ...links, ...(places && places !== start ? [t(', here {0}', places)] : [])];
}

/** The abbreviation or short form as it stands, with its stop; the whole citation if it has none. */
function formWords(analysis: Analysis, citation: Citation): string {
  const { form } = citation;
  if (!form) return firstWords(analysis, citation);
  const stop = analysis.text.content.charAt(form.span.end) === '.' && !form.text.endsWith('.') ? '.' : '';
  return shortened(oneLine(form.text), LONGEST_FORM) + (citation.kind === 'ibid' ? stop : '');
}

/** The citations that this one stands on, nearest first, down to one that needs no other. */
function chain({ apparatus }: Analysis, citation: Citation): Citation[] {
  const links: Citation[] = [];
  const seen = new Set([citation]);
  let at = citation.antecedent;
  while (at !== null && !seen.has(apparatus.citations[at])) {
    const link = apparatus.citations[at];
    seen.add(link);
    links.push(link);
    at = link.antecedent;
  }
  return links.length <= LONGEST_CHAIN ? links : [links[0], links[links.length - 1]];
}

const linkParts = (analysis: Analysis, link: Citation, from: Citation): Part[] => [
  linkName(analysis, link),
  ' (',
  leadsTo(link.span.start, analysis.text.lineName(link.span.start, from.span.start)),
  ')',
];

/** The work and volume of a link that names them, else its words as they stand (`ibid.`). */
function linkName(analysis: Analysis, link: Citation): string {
  const work = workOf(analysis, link);
  if (!work || link.kind === 'ibid' || link.kind === 'locator') return firstWords(analysis, link);
  return link.volume === null ? shortName(work) : `${shortName(work)} ${link.volume}`;
}

const firstWords = (analysis: Analysis, { span }: Citation): string =>
  shortened(oneLine(analysis.text.slice(span)), LONGEST_FORM);

/** Where the text defines or fully cites the work, or that only the library knows it. */
function sourceLine(analysis: Analysis, citation: Citation, work: CitedWork): Line {
  const definition = work.definition === null ? null : analysis.apparatus.citations[work.definition];
  if (definition === citation) return usesLine(analysis, work);
  if (definition) return definedLine(analysis, definition, work, citation);
  if (work.definedAt) return definedLine(analysis, { span: work.definedAt, kind: 'definition' }, work, citation);
  if (work.origin === 'library')
    return [t('{0} is known from Loccit’s library; the text does not define it.', shortName(work))];
  if (work.origin === 'workspace') return [t('{0} is known from your own list of works.', shortName(work))];
  return [t('“{0}” is not defined in this text.', shortName(work))];
}

function definedLine(
  { text }: Analysis,
  definition: Pick<Citation, 'span' | 'kind'>,
  work: CitedWork,
  from: Citation,
): Line {
  const isDefined = definition.kind === 'definition';
  const { start } = definition.span;
  const words = shortened(oneLine(text.slice(definition.span)), LONGEST_DEFINITION);
  // The chain has named it.
  const isNamed = from.antecedent !== null && work.abbreviation === null;
  const line = leadsTo(start, text.lineName(start, from.span.start));
  const name = shortName(work);
  if (isNamed)
    return isDefined ? rich('Defined on {0}: {1}', line, words) : rich('Cited in full on {0}: {1}', line, words);
  return isDefined
    ? rich('{0} is defined on {1}: {2}', name, line, words)
    : rich('{0} is cited in full on {1}: {2}', name, line, words);
}

function usesLine({ apparatus }: Analysis, work: CitedWork): Line {
  const times = apparatus.citations.filter(each => each.work === work.id).length - 1;
  if (times === 0) return [t('Cited nowhere else in this text.')];
  return [times === 1 ? t('Cited once more in this text.') : t('Cited {0} times more in this text.', times)];
}

function unknownLines(analysis: Analysis, citation: Citation): Line[] {
  const form = strong(shortened(oneLine(citation.form?.text ?? analysis.text.slice(citation.span)), LONGEST_FORM));
  const candidates = candidatesOf(analysis.apparatus, citation);
  if (candidates.length === 0) return [rich('{0}: the text does not say which work this is.', form), places(citation)];
  const head = rich('{0} may stand for any of these; the text does not decide:', form);
  return [head, ...candidates.slice(0, MOST_CANDIDATES).map(each => candidateLine(analysis, each, citation))];
}

const places = (citation: Citation): Line => {
  const words = placesOf(citation);
  return words === '' ? [] : [words];
};

function candidateLine(analysis: Analysis, { citation, work, span }: Candidate, from: Citation): Line {
  const name = citation ? citationName(analysis, citation) : work ? shortName(work) : '';
  return ['• ', name, ' (', leadsTo(span.start, analysis.text.lineName(span.start, from.span.start)), ')'];
}

const capitalised = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const LONGEST_FORM = 60;
const LONGEST_DEFINITION = 300;
const LONGEST_CHAIN = 4;
const MOST_CANDIDATES = 8;
