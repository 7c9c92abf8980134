import { t } from '../../wording/wording.ts';
import type { Piece, Volume, Work } from '../model.ts';
import { normalVolume } from '../names.ts';
import type { BibEntry } from './bibtex.ts';
import { fromLatex } from './latex.ts';
import { namesOf } from './latex-names.ts';
import type { Problem, Steps } from './reading.ts';
import { isWebAddress, workOf } from './work.ts';

/** The works of a bibliography, each volume and piece also with the work that it belongs to. */
export function* worksOfEntries(entries: readonly BibEntry[]): Steps<Work[]> {
  const byKey = new Map(entries.map(entry => [entry.key, entry]));
  const parts = new Map<string, Parts>();
  for (const entry of entries) {
    yield;
    addToWhole(entry, byKey, parts);
  }
  const works: Work[] = [];
  for (const entry of entries) {
    yield;
    if (!NO_WORKS.has(entry.type)) works.push(workOfEntry(inherited(entry, byKey), parts.get(entry.key)));
  }
  return works;
}

const NO_WORKS: ReadonlySet<string> = new Set(['xdata', 'set', 'comment']);

/** Entries that name themselves as the whole that they are part of, straight or by way of others; each circle once. */
export function circlesIn(entries: readonly BibEntry[]): Problem[] {
  const byKey = new Map(entries.map(entry => [entry.key, entry]));
  const seen = new Set<BibEntry>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const chain: BibEntry[] = [];
    let at: BibEntry | undefined = entry;
    for (; at && !seen.has(at); at = parentOf(at, byKey)) {
      seen.add(at);
      chain.push(at);
    }
    if (at && chain.includes(at)) problems.push(circle(chain.slice(chain.indexOf(at))));
  }
  return problems;
}

function circle([entry, ...others]: readonly BibEntry[]): Problem {
  const way = others.map(({ key }) => key).join(', ');
  const message =
    way === ''
      ? t('{0} is named as part of itself under “crossref”.', entry.key)
      : t('{0} is named as part of itself under “crossref”, by way of {1}.', entry.key, way);
  return { span: entry.head, message };
}

/** What other entries tell of a work of several volumes. */
interface Parts {
  readonly volumes: Volume[];
  readonly contents: Piece[];
}

/** A volume or a piece that names its whole (crossref, or xref with a volume) tells what stands there. */
function addToWhole(entry: BibEntry, byKey: ReadonlyMap<string, BibEntry>, parts: Map<string, Parts>): void {
  const whole = wholeOf(entry, byKey);
  if (!whole) return;
  const own = inherited(entry, byKey);
  const known = parts.get(whole.key) ?? { volumes: [], contents: [] };
  parts.set(whole.key, known);
  const volume = volumeIn(own);
  if (volume === undefined) return;
  const piece = PIECES.has(entry.type) ? pieceIn(own, volume) : undefined;
  if (piece) known.contents.push(piece);
  if (!PIECES.has(entry.type)) known.volumes.push(volumeOf(own, volume));
}

const PIECES: ReadonlySet<string> = new Set(['inbook', 'incollection', 'bookinbook', 'suppbook', 'suppcollection']);

/** The work at the head of the chain of crossrefs; undefined for one that stands alone, or where the chain is a circle. */
function wholeOf(entry: BibEntry, byKey: ReadonlyMap<string, BibEntry>): BibEntry | undefined {
  let whole = parentOf(entry, byKey);
  for (let depth = 0; whole && depth < DEEPEST; depth++) {
    const next = parentOf(whole, byKey);
    if (!next) return whole;
    whole = next;
  }
  return undefined;
}

const DEEPEST = 5;

const parentOf = (entry: BibEntry, byKey: ReadonlyMap<string, BibEntry>): BibEntry | undefined =>
  byKey.get(entry.fields.get('crossref')?.trim() ?? '');

/** Fields with those of the works that it is part of. A whole's title is its volumes' main title, a book's its pieces'. */
function inherited(entry: BibEntry, byKey: ReadonlyMap<string, BibEntry>, depth = 0): BibEntry {
  const parent = depth < DEEPEST ? parentOf(entry, byKey) : undefined;
  if (!parent) return entry;
  const fields = new Map<string, string>();
  for (const [name, value] of inherited(parent, byKey, depth + 1).fields) {
    if (!OWN.has(name)) fields.set(passedOn(name, parent, entry), value);
  }
  for (const [name, value] of entry.fields) fields.set(name, value);
  return { ...entry, fields };
}

/** What is never passed on (biblatex manual, "Data Inheritance"). */
const OWN: ReadonlySet<string> = new Set(
  'crossref xref ids shorthand shorttitle pages pagetotal label options related keywords'.split(' '),
);

const TITLES: Readonly<Record<string, string>> = { title: '', subtitle: 'sub', titleaddon: 'addon' };

function passedOn(name: string, parent: BibEntry, child: BibEntry): string {
  if (!(name in TITLES)) return name;
  const kind = parent.type.startsWith('mv') || !PIECES.has(child.type) ? 'main' : 'book';
  return `${kind}${name}`;
}

/** `26`, `6.1`; undefined for none. */
function volumeIn({ fields }: BibEntry): string | undefined {
  const volume = fromLatex(fields.get('volume') ?? '');
  if (volume === '') return undefined;
  const part = fromLatex(fields.get('part') ?? '');
  return normalVolume(part === '' ? volume : `${volume}.${part}`);
}

function volumeOf({ fields }: BibEntry, number: string): Volume {
  const title = fromLatex(fields.get('title') ?? '');
  const year = yearIn(fields);
  return { number, ...(title && { title }), ...(year && { year }), ...lengthIn(fields), ...urlIn(fields) };
}

function pieceIn({ fields }: BibEntry, volume: string): Piece | undefined {
  const pages = /^(\d+)(?:\s*[-–—]+\s*(\d+))?/.exec(fromLatex(fields.get('pages') ?? ''));
  const title = fromLatex(fields.get('title') ?? '');
  if (!pages || title === '') return undefined;
  const [firstPage, lastPage] = [Number(pages[1]), Number(pages[2] ?? pages[1])];
  if (lastPage < firstPage) return undefined;
  return { title, volume, firstPage, lastPage, confidence: 'high', ...urlIn(fields) };
}

/** An entry of one volume of a larger work, without an entry for the whole, stands for the whole: `maintitle`. */
function workOfEntry(entry: BibEntry, parts: Parts | undefined): Work {
  const { fields, key } = entry;
  const text = (name: string): string => fromLatex(fields.get(name) ?? '');
  const main = fields.has('shorthand') && fields.has('maintitle') && !PIECES.has(entry.type);
  const volume = main ? volumeIn(entry) : undefined;
  const prefix = main ? 'main' : '';
  const title = joined(text(`${prefix}title`), text(`${prefix}subtitle`)) || text('maintitle') || key;
  return workOf({
    id: key,
    keys: listIn(fields.get('ids')),
    abbreviations: [text('shorthand')].filter(Boolean),
    title,
    shortTitles: [text(`${prefix}title`), text('shorttitle')].filter(Boolean),
    authors: namesOf(fields.get('author')),
    editors: namesOf(fields.get('editor')),
    translators: namesOf(fields.get('translator')),
    edition: text('edition'),
    publisher: text('publisher'),
    place: text('location') || text('address'),
    year: yearIn(fields),
    volumeCount: wholeNumber(text('volumes')),
    volumes: [...(parts?.volumes ?? []), ...(volume ? [volumeOf(entry, volume)] : [])],
    contents: parts?.contents,
    ...(fields.has('volume') || parts ? {} : lengthIn(fields)),
    ...urlIn(fields),
  });
}

const joined = (title: string, subtitle: string): string => (subtitle === '' ? title : `${title}: ${subtitle}`);

const listIn = (value: string | undefined): string[] => (value ?? '').split(/[\s,]+/).filter(Boolean);

/** Catalogues leave out what is numbered in roman, and round: good for a warning, not for certainty. */
function lengthIn(fields: BibEntry['fields']): Pick<Work, 'lastPage' | 'lastPageFrom' | 'lastPageConfidence'> {
  const lastPage = wholeNumber(fromLatex(fields.get('pagetotal') ?? ''));
  return lastPage === undefined ? {} : { lastPage, lastPageFrom: 'count', lastPageConfidence: 'medium' };
}

function urlIn(fields: BibEntry['fields']): { url?: string } {
  const url = (fields.get('url') ?? '').replace(/^\\url\{(.*)\}$/, '$1').replace(/\\(?=[_%#&~])/g, '');
  return isWebAddress(url) ? { url } : {};
}

/** `1984`, `1960-1970`. */
function yearIn(fields: BibEntry['fields']): string | undefined {
  const date = fromLatex(fields.get('date') ?? fields.get('year') ?? '');
  const years = date.match(/\b\d{4}\b/g);
  return years ? [...new Set([years[0], years.at(-1)])].join('-') : undefined;
}

export const wholeNumber = (text: string): number | undefined =>
  /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
