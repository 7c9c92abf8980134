import { withoutPlaceholders } from '../address.ts';
import type { PageLimit, Piece, Volume, Work } from '../model.ts';

/** What the formats say of a work, each in its own words, before it becomes a `Work`. */
export interface Facts extends PageLimit {
  readonly id: string;
  readonly keys?: readonly string[];
  readonly abbreviations?: readonly string[];
  readonly title: string;
  readonly shortTitles?: readonly string[];
  readonly authors?: readonly string[];
  readonly editors?: readonly string[];
  readonly translators?: readonly string[];
  readonly edition?: string;
  readonly publisher?: string;
  readonly place?: string;
  readonly year?: string;
  /** How many volumes there are. */
  readonly volumeCount?: number;
  readonly volumes?: readonly Volume[];
  readonly contents?: readonly Piece[];
  readonly completeContents?: readonly string[];
  readonly citedBy?: Work['citedBy'];
  readonly form?: string;
  readonly url?: string;
}

/** The work of these facts. What is missing or empty is left out, so that works of different formats can be compared. */
export function workOf({ authors, editors, translators, volumeCount, title, shortTitles, ...facts }: Facts): Work {
  return filled({
    ...facts,
    title,
    abbreviations: facts.abbreviations ?? [],
    origin: 'workspace',
    shortTitles: shortTitlesOf(title, shortTitles ?? []),
    author: inWords(authors),
    editor: inWords(editors),
    translator: inWords(translators),
    volumeCount: volumeCount === undefined ? undefined : { count: volumeCount, confidence: 'high' },
    citedBy: facts.citedBy,
  } satisfies Work);
}

/** What stands before a colon is how a book is mostly called: *Red October* for *Red October: A History*. */
function shortTitlesOf(title: string, given: readonly string[]): string[] {
  const main = /^(.{4,}?)[:.] \p{L}/u.exec(title)?.[1];
  return [...new Set([...given, ...(main ? [main] : [])])].filter(short => short !== '' && short !== title);
}

/** `Ann Harding`, `Ann Harding and Jo Webb`, `Ann Harding, Jo Webb and Max Lee`; undefined for nobody. */
function inWords(names: readonly string[] = []): string | undefined {
  const known = names.filter(name => name !== '');
  const last = known.at(-1);
  if (last === 'et al.') return known.length > 1 ? `${known.slice(0, -1).join(', ')} et al.` : undefined;
  return known.length > 1 ? `${known.slice(0, -1).join(', ')} and ${last}` : last;
}

function filled(work: Work): Work {
  const given = Object.entries(work).filter(
    ([key, value]) => key === 'abbreviations' || !(value === undefined || value === '' || isEmpty(value)),
  );
  return Object.fromEntries(given) as unknown as Work;
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Short capitals, as abbreviations of works are written: `LCW`, `KSA`, `WA TR`. */
export const isAbbreviation = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{N}.]{1,7}(?: \p{Lu}{1,4})?$/u.test(text);

/** Addresses that a hover may lead to, and templates of such. What stands before the path is no part to be filled in. */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^\s"<>\\^`{|}/]+(?:\/|$)/i.test(text) && /^[^\s"<>\\^`{|}]+$/.test(withoutPlaceholders(text));
