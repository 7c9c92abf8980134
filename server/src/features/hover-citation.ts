import type { Analysis } from '../analyse.ts';
import { type Candidate, candidatesOf } from '../check/citations/candidates.ts';
import type { Citation, CitedWork } from '../resolve/apparatus.ts';
import { oneLine } from '../text/blanks.ts';
import { sentence, shortened } from './hover-note.ts';
import { placesOf } from './locators.ts';
import { pieceOf, readingLink } from './reading-links.ts';
import { emphasis, type Line, leadsTo, type Part, strong } from './rich.ts';
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
  const piece = citation.title === null ? '' : `“${citation.title}”`;
  const volume = volumeWords(analysis, citation, work);
  const words = [piece, piece ? volume : capitalised(volume), placesOf(citation)].filter(Boolean).join(', ');
  return words === '' ? [] : [words + standing(analysis, citation)];
}

/** `: in “The Crisis Has Matured”, pp. 74-85` where the library knows the piece on the page; where it is named, its pages. */
function standing(analysis: Analysis, citation: Citation): string {
  const piece = pieceOf(analysis, citation);
  if (!piece) return '';
  const { firstPage, lastPage, title } = piece;
  const pages = firstPage === lastPage ? `p. ${firstPage}` : `pp. ${firstPage}-${lastPage}`;
  if (citation.title !== null) return `: it stands on ${pages}`;
  return citation.locators.some(({ to }) => Number(to) > lastPage) ? '' : `: in “${title}”, ${pages}`;
}

/** `Read volume 26 on www.marxists.org`; `Read it on …` where the line before names the piece. */
function readingLine(analysis: Analysis, citation: Citation): Line {
  const link = readingLink(analysis, citation);
  if (!link) return [];
  const host = link.url.split('/')[2];
  const isNamed = link.name.startsWith('“') && (citation.title !== null || standing(analysis, citation) !== '');
  return isNamed
    ? [{ words: `Read it on ${host}`, url: link.url }]
    : ['Read ', { words: link.name, url: link.url }, ` on ${host}`];
}

function volumeWords(analysis: Analysis, { volume, volumeAt }: Citation, work: CitedWork): string {
  if (volume === null) return '';
  const known = knownWork(analysis, work)?.volumes?.find(each => each.number === String(volume));
  const facts = [known?.title, known?.year].filter(Boolean).join(', ');
  const asWritten = volumeAt && isRepaired(volumeAt.text, volume) ? ` (written “${oneLine(volumeAt.text)}”)` : '';
  return `volume ${volume}${facts ? ` (${facts})` : ''}${asWritten}`;
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
  return [emphasis(start), ...links, ...(places && places !== start ? [`, here ${places}`] : [])];
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
    return [`${shortName(work)} is known from Loccit’s library; the text does not define it.`];
  if (work.origin === 'workspace') return [`${shortName(work)} is known from your own list of works.`];
  return [`“${shortName(work)}” is not defined in this text.`];
}

function definedLine(
  { text }: Analysis,
  definition: Pick<Citation, 'span' | 'kind'>,
  work: CitedWork,
  from: Citation,
): Line {
  const how = definition.kind === 'definition' ? 'defined' : 'cited in full';
  const { start } = definition.span;
  const words = shortened(oneLine(text.slice(definition.span)), LONGEST_DEFINITION);
  // The chain has named it.
  const isNamed = from.antecedent !== null && work.abbreviation === null;
  const subject = isNamed ? capitalised(how) : `${shortName(work)} is ${how}`;
  return [`${subject} on `, leadsTo(start, text.lineName(start, from.span.start)), `: ${words}`];
}

function usesLine({ apparatus }: Analysis, work: CitedWork): Line {
  const times = apparatus.citations.filter(each => each.work === work.id).length - 1;
  if (times === 0) return ['Cited nowhere else in this text.'];
  return [times === 1 ? 'Cited once more in this text.' : `Cited ${times} times more in this text.`];
}

function unknownLines(analysis: Analysis, citation: Citation): Line[] {
  const form = strong(shortened(oneLine(citation.form?.text ?? analysis.text.slice(citation.span)), LONGEST_FORM));
  const candidates = candidatesOf(analysis.apparatus, citation);
  if (candidates.length === 0) return [[form, ': the text does not say which work this is.'], places(citation)];
  const head: Line = [form, ' may stand for any of these; the text does not decide:'];
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
