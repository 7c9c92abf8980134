import { t } from '../../wording/wording.ts';
import type { Volume, Work } from '../model.ts';
import { normalVolume } from '../names.ts';
import { isAbbreviation, isWebAddress, workOf } from './work.ts';

/**
 * The work of an item of CSL-JSON, the form that Zotero and others export; null for what is no item: one without id.
 * Letters and interviews often have no title, and are still there to be cited by their key. CSL has no term for the abbreviation of an edition: `shorthand` is taken, also in `custom` and, as Zotero's *Extra*
 * has it, on a line of `note`; else a short title in capitals.
 */
export function workOfItem(value: unknown): Work | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const item = value as Readonly<Record<string, unknown>>;
  const id = textOf(item['citation-key']) || textOf(item.id);
  if (id === '') return null;
  const title = textOf(item.title) || textOf(item['container-title']) || textOf(item.genre) || id;
  const short = textOf(item['title-short']) || textOf(item.shortTitle);
  const abbreviation = abbreviationOf(item, short);
  return workOf({
    id,
    keys: [textOf(item.id)].filter(other => other !== id && other !== ''),
    abbreviations: [abbreviation].filter(Boolean),
    title,
    shortTitles: [short].filter(text => text !== '' && text !== abbreviation),
    authors: namesOf(item.author),
    editors: namesOf(item.editor),
    translators: namesOf(item.translator),
    edition: textOf(item.edition),
    publisher: textOf(item.publisher),
    place: textOf(item['publisher-place']),
    year: yearOf(item.issued),
    volumeCount: numberOf(item['number-of-volumes']),
    volumes: volumesOf(item),
    ...lengthOf(item),
    ...(isWebAddress(textOf(item.URL)) && { url: textOf(item.URL) }),
  });
}

export const noId = (): string => t('This is no work that can be cited: it has no “id”.');

function abbreviationOf(item: Readonly<Record<string, unknown>>, short: string): string {
  const custom = (item.custom ?? {}) as Readonly<Record<string, unknown>>;
  const noted = /^[ \t]*shorthand[ \t]*[:=][ \t]*(\S[^\n]{0,30})$/im.exec(textOf(item.note))?.[1].trim();
  return textOf(item.shorthand) || textOf(custom.shorthand) || noted || (isAbbreviation(short) ? short : '');
}

/** A book that is one volume of a work whose title stands beside it: `volume-title`, CSL 1.0.2. */
function volumesOf(item: Readonly<Record<string, unknown>>): Volume[] {
  const title = textOf(item['volume-title']);
  const number = textOf(item.volume);
  return title === '' || number === '' ? [] : [{ number: normalVolume(number), title }];
}

function lengthOf(
  item: Readonly<Record<string, unknown>>,
): Pick<Work, 'lastPage' | 'lastPageFrom' | 'lastPageConfidence'> {
  const lastPage = numberOf(item['number-of-pages']);
  if (lastPage === undefined || item.volume !== undefined || item['number-of-volumes'] !== undefined) return {};
  return { lastPage, lastPageFrom: 'count', lastPageConfidence: 'medium' };
}

interface CslName {
  readonly family?: unknown;
  readonly given?: unknown;
  readonly literal?: unknown;
  readonly suffix?: unknown;
  readonly 'non-dropping-particle'?: unknown;
  readonly 'dropping-particle'?: unknown;
}

const namesOf = (names: unknown): string[] => (Array.isArray(names) ? names.map(nameOf) : []);

function nameOf(name: CslName | string | null): string {
  if (typeof name === 'string') return name;
  if (!name) return '';
  const { given, family, literal, suffix } = name;
  const parts = [given, name['dropping-particle'], name['non-dropping-particle'], family, suffix, literal];
  return parts.map(textOf).filter(Boolean).join(' ');
}

/** `1984`, `1960-1970`. */
function yearOf(issued: unknown): string | undefined {
  if (typeof issued !== 'object' || issued === null) return yearsIn(textOf(issued));
  const { 'date-parts': dates, literal, raw } = issued as { 'date-parts'?: unknown; literal?: unknown; raw?: unknown };
  if (Array.isArray(dates)) return yearsIn(dates.map(date => textOf(Array.isArray(date) ? date[0] : date)).join(' '));
  return yearsIn(textOf(raw) || textOf(literal));
}

function yearsIn(text: string): string | undefined {
  const years = text.match(/\b\d{4}\b/g);
  return years ? [...new Set([years[0], years.at(-1)])].join('-') : undefined;
}

const numberOf = (value: unknown): number | undefined =>
  /^[1-9]\d{0,5}$/.test(textOf(value)) ? Number(textOf(value)) : undefined;

/** Text without the markup that CSL allows in titles; numbers as text; empty for anything else. */
const textOf = (value: unknown): string => {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  return value.replace(/<\/?(?:i|b|sub|sup|sc|span)(?: [^<>]{0,80})?>/g, '').trim();
};
