import { withInvertedNames, withJoinedAuthors, withoutGenre } from './author-lists.ts';
import { type Chunk, isName } from './chunks.ts';
import { readCollected, withoutEditors } from './collections.ts';
import { words } from './languages/languages.ts';
import { anyOf } from './languages/pattern.ts';
import { isPublisher } from './publishers.ts';
import { isNumberedSeries } from './series.ts';
import { isPeriodical } from './tables/periodicals.ts';
import { isPlaceOfPrint } from './tables/places.ts';
import { BY, CONNECTORS, IDEM, JOIN } from './vocabulary.ts';

/** Whom and what a head names. */
export interface HeadNames {
  readonly author: string | null;
  /** A quoted title within a work. */
  readonly piece: string | null;
  /** The work; null where a sole chunk may be an author as well. */
  readonly title: string | null;
  /** What stands where author and title can't be told apart: `Wade`, `LCW`, `Petrograd Reminiscences`. */
  readonly sole: string | null;
}

/** Tells author and titles among the chunks of a head. Who is named as *idem* or *ders.* is not said here. */
export function namesIn(chunks: readonly Chunk[]): HeadNames {
  const names = read(chunks);
  return names.author !== null && names.title !== null && IDEM.has(names.author.replace(/\.$/, '').toLowerCase())
    ? { ...names, author: null }
    : names;
}

function read(all: readonly Chunk[]): HeadNames {
  const chunks = withoutSeries(withJoinedAuthors(withInvertedNames(withoutGenre(all))));
  const collected = readCollected(chunks);
  if (collected) return collected;
  const quoted = chunks.find((chunk, i) => chunk.style === 'quoted' && i < 3);
  const rest = withoutEditors(chunks.filter(chunk => chunk !== quoted && !(quoted && isPlaceBehind(chunk, quoted))));
  const plain = readPlain(rest);
  if (!quoted) return plain;
  const before = rest.some(chunk => chunk.start < quoted.start);
  // `Kohl, ‘Mills’, in A. Beston, *History of Letters*`: the editor of the collection is not the author.
  if (before && plain.title !== null && isName(rest[0]) && rest.some(chunk => /^in \p{Lu}/u.test(chunk.text)))
    return { author: rest[0].text, piece: quoted.text, title: plain.title, sole: null };
  if (plain.sole !== null && before) return { author: plain.sole, piece: null, title: quoted.text, sole: null };
  if (plain.sole !== null) return { ...plain, piece: quoted.text };
  if (plain.title === null) return { author: plain.author, piece: null, title: quoted.text, sole: null };
  return { ...plain, piece: quoted.text };
}

/** `“Mill and Water,” Leeds, 1839`: the place of print behind a title in quotation marks is no book that holds it. */
const isPlaceBehind = (chunk: Chunk, quoted: Chunk): boolean =>
  chunk.style === 'plain' && chunk.start > quoted.start && isPlaceOfPrint(chunk.text);

/** What stands before the series behind the title, `Quay Papers No. 9`, or all; a name alone before one is the title. */
function withoutSeries(chunks: readonly Chunk[]): readonly Chunk[] {
  const series = chunks.findIndex((chunk, i) => i > 0 && chunk.style === 'plain' && isNumberedSeries(chunk.text));
  if (series === 1 && chunks[0].style === 'plain') return [{ ...chunks[0], style: 'emphasised' }];
  return series < 1 ? chunks : chunks.filter((_, i) => i !== series);
}

function readPlain(chunks: readonly Chunk[]): HeadNames {
  if (chunks.length === 0) return { author: null, piece: null, title: null, sole: null };
  const marked = chunks.findIndex(chunk => chunk.style === 'emphasised');
  const several = marked > 1 ? authorsIn(chunks.slice(0, marked)) : null;
  if (several !== null) return { author: several, piece: null, title: withoutWithin(chunks[marked].text), sole: null };
  if (marked > 1) return readPlain([withoutIn(chunks[marked - 1]), ...chunks.slice(marked)]);
  const [first, second] = chunks;
  const possessive = isMarkedPeriodical(first) ? null : readPossessive(first);
  if (possessive) return { ...possessive, piece: null, sole: null };
  if (second === undefined) return single(first);
  const author = isPrinter(second, chunks) ? null : nameOf(second, first);
  if (author !== null && isTitle(first)) return { author, piece: null, title: first.text, sole: null };
  const within = / in ((?:\p{Lu}[\p{L}.’'-]* ?){1,3})$/u.exec(first.text);
  if (within) return { author: within[1], piece: null, title: second.text, sole: null };
  if (CORPORATE.test(first.text) && first.style === 'plain')
    return { author: first.text, piece: null, title: second.text, sole: null };
  if (!isName(first)) return { author: null, piece: null, title: first.text, sole: null };
  // `Norden, nos. 3-4`, `Mills and Water, Kell, 1978`: neither a small word alone nor a place of print is a title.
  if (second.style === 'plain' && (/^\p{Ll}+\.?$/u.test(second.text) || isPlaceOfPrint(second.text)))
    return single(first);
  return { author: first.text, piece: null, title: withoutWithin(titleFrom(chunks)), sole: null };
}

/** The title behind the author; `Freedom, Society and the State` is one, commas and all. */
const titleFrom = ([, { text, style }, next, imprint]: readonly Chunk[]): string =>
  imprint && style === 'plain' && /^\p{Lu}\p{Ll}+$/u.test(text) && LISTED.test(next.text)
    ? `${text}, ${next.text}`
    : text;

const LISTED = new RegExp(`^\\p{Lu}\\p{Ll}+ ${JOIN} (?:\\p{Ll}{1,5}) \\p{Lu}`, 'u');

function single(chunk: Chunk): HeadNames {
  const words = withoutTail(chunk.text);
  return chunk.style === 'emphasised' || isTitle(words === chunk.text ? chunk : { ...chunk, text: words })
    ? { author: null, piece: null, title: chunk.text, sole: null }
    : { author: null, piece: null, title: null, sole: words };
}

/** `Festus under "tongere"`: a small word at the end leads to what is quoted. */
const withoutTail = (text: string): string => {
  const m = /^(.*\p{L}) (\p{Ll}+)$/u.exec(text);
  return m && CONNECTORS.has(m[2]) ? m[1] : text;
};

/** All of `Marx, Engels and Lenin`; null where the chunks are no list of names. */
const authorsIn = (chunks: readonly Chunk[]): string | null =>
  chunks.every(isName) && JOINED.test(chunks[chunks.length - 1].text)
    ? chunks.map(({ text }) => text).join(', ')
    : null;

const JOINED = new RegExp(` ${JOIN} `, 'u');

/** `in Roy P. Basler`: the editor of the collection. */
const withoutIn = (chunk: Chunk): Chunk => ({ ...chunk, text: withoutWithin(chunk.text) });

/** `*Harper’s Magazine*` */
const isMarkedPeriodical = ({ style, text }: Chunk): boolean => style === 'emphasised' && isPeriodical(text);

/** `Ward's 'Hindus,'`, `Ockley's History of the Saracens`: author and title in one. */
function readPossessive(chunk: Chunk): { author: string; title: string } | null {
  const m = /^((?:\p{Lu}[\p{L}.-]*\s){0,3}\p{Lu}[\p{L}-]+)[’']s[’']?\s+[‘'“"]?(\p{Lu}.*)$/u.exec(chunk.text);
  return m && chunk.style !== 'quoted' ? { author: m[1], title: m[2] } : null;
}

/** `*The Mills*, Alan Fjord, Gloucester`: behind a title that is marked as one, a name before the place is the publisher. */
const isPrinter = (chunk: Chunk, [title, , place]: readonly Chunk[]): boolean =>
  isPublisher(chunk) || (title.style === 'emphasised' && place !== undefined && !/\p{Lu}\.|^\p{Ll}/u.test(chunk.text));

/** A chunk that names an author after the title: `Rex A. Wade`, `par Warden`. */
function nameOf(chunk: Chunk, title: Chunk): string | null {
  if (CORPORATE.test(title.text)) return null;
  const m = /^(\p{L}+) (.+)$/u.exec(chunk.text);
  if (m && BY.has(m[1].toLowerCase())) return m[2];
  return isName(chunk) && /^\p{Lu}\S* (?:\p{Lu}\S* )?\p{Lu}[\p{L}’'-]+$/u.test(chunk.text) ? chunk.text : null;
}

/** Bodies that write books: what follows them is the title. */
const CORPORATE = new RegExp(`(?<!\\p{L})${anyOf(words(language => language.bodies))}(?!\\p{L})`, 'u');

const isTitle = (chunk: Chunk): boolean => chunk.style === 'emphasised' || (!isName(chunk) && /\s/.test(chunk.text));

function withoutWithin(text: string): string {
  const m = WITHIN_BEFORE.exec(text);
  return m ? m[1].replace(/[’'”"]$/, '') : text;
}

const WITHIN_BEFORE = new RegExp(`^${anyOf(words(language => language.within))} ['‘“"]?(.+)$`, 'iu');
