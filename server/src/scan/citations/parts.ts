import type { Span } from '../../text/span.ts';
import { fromBentRoman, fromRoman } from '../locators/numerals.ts';
import { ordinalVolumeAtEnd } from '../locators/ordinals.ts';
import type { PlacePart } from '../locators/place.ts';
import { MONTH, SERIES_WORD, VOLUMES_WORD } from '../locators/words.ts';
import type { Head } from './head.ts';
import { words } from './languages/languages.ts';
import { anyOf } from './languages/pattern.ts';
import { BY, CONNECTORS, WITHIN } from './vocabulary.ts';

/** A head taken apart. Offsets are those of the reading. */
export interface HeadParts {
  readonly start: number;
  readonly end: number;
  readonly chunks: readonly Chunk[];
  readonly author: string | null;
  /** A quoted title within a work. */
  readonly piece: string | null;
  /** The work; null where a sole chunk may be an author as well. */
  readonly title: string | null;
  /** What stands where author and title can't be told apart: `Wade`, `LCW`, `Petrograd Reminiscences`. */
  readonly sole: string | null;
  /** Volume and year at the head's end, before the place: `HCW, 11, p. 366`. */
  readonly peeled: readonly PlacePart[];
  /** Whether place of publication or publisher are given. */
  readonly imprint: boolean;
}

/** What commas and quotation marks part a head into. */
export interface Chunk {
  /** Without quotation marks and outer punctuation. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly style: 'plain' | 'quoted' | 'emphasised';
}

/** Takes a head apart; null when nothing is left of it that names a work. */
export function takeApart(text: string, head: Head, emphasis: readonly Span[]): HeadParts | null {
  const { end, peeled, imprint } = peel(text, head);
  const chunks = chunksOf(text, head.start, end, emphasis).filter(
    chunk => !EDITOR.test(chunk.text) && !VOLUMES.test(chunk.text),
  );
  if (chunks.length === 0 || NO_WORK.test(chunks.map(({ text: words }) => words).join(' '))) return null;
  const base = { start: chunks[0].start, end, chunks, peeled, imprint };
  return { ...base, ...read(chunks) };
}

/** `ed.`, `Hg.`: what an author did, between commas. */
const EDITOR = new RegExp(`^${anyOf(words(language => language.editors))}\\.?$`, 'u');

/** `3 vols.`: how many volumes there are, between title and imprint. */
const VOLUMES = new RegExp(`^\\d{1,3} ${VOLUMES_WORD}$`, 'u');

/** A date, a number or a part of a work before a place (`March 1917, p. 2`, `Section 1.3, p. 4`): no name of one. */
const NO_WORK = new RegExp(
  `^(?:\\d{1,2} )?${MONTH}$|^[IVXLC]+[.,]*(?: (?:and|und|et|и))?$|^(?:Sections?|Chapters?|Parts?|Tables?|Figures?|Appendix|Kapitel|Abschnitt|Teil|Chapitre|Partie|Глава)(?: [\\dIVX]|$)`,
  'u',
);

type Reading = Pick<HeadParts, 'author' | 'piece' | 'title' | 'sole'>;

function read(chunks: readonly Chunk[]): Reading {
  const quoted = chunks.find((chunk, i) => chunk.style === 'quoted' && i < 3);
  const rest = chunks.filter(chunk => chunk !== quoted);
  const plain = readPlain(rest);
  if (!quoted) return plain;
  const before = rest.some(chunk => chunk.start < quoted.start);
  // `Senk, „Der Auftrag“, in: Weller (Hg.), Kunst im Markt`: the essay is what is cited.
  if (before && rest.some(chunk => /^in: /.test(chunk.text)))
    return { author: rest[0].text, piece: null, title: quoted.text, sole: null };
  // `Kohl, ‘Mills’, in A. Beston, ed., *History of Letters*`: the editor of the collection is not the author.
  if (before && plain.title !== null && isName(rest[0]) && rest.some(chunk => /^in \p{Lu}/u.test(chunk.text)))
    return { author: rest[0].text, piece: quoted.text, title: plain.title, sole: null };
  if (plain.sole !== null && before) return { author: plain.sole, piece: null, title: quoted.text, sole: null };
  if (plain.sole !== null) return { ...plain, piece: quoted.text };
  if (plain.title === null) return { author: plain.author, piece: null, title: quoted.text, sole: null };
  return { ...plain, piece: quoted.text };
}

function readPlain(chunks: readonly Chunk[]): Reading {
  if (chunks.length === 0) return { author: null, piece: null, title: null, sole: null };
  const marked = chunks.findIndex(chunk => chunk.style === 'emphasised');
  if (marked > 1) return readPlain([withoutIn(chunks[marked - 1]), ...chunks.slice(marked)]);
  const [first, second] = chunks;
  const possessive = readPossessive(first);
  if (possessive) return { ...possessive, piece: null, sole: null };
  if (second === undefined) return single(first);
  const author = nameOf(second, first);
  if (author !== null && isTitle(first)) return { author, piece: null, title: first.text, sole: null };
  const within = / in ((?:\p{Lu}[\p{L}.’'-]* ?){1,3})$/u.exec(first.text);
  if (within) return { author: within[1], piece: null, title: second.text, sole: null };
  if (CORPORATE.test(first.text) && first.style === 'plain')
    return { author: first.text, piece: null, title: second.text, sole: null };
  if (!isName(first)) return { author: null, piece: null, title: first.text, sole: null };
  // `Norden, nos. 3-4`: a small word alone is no title.
  if (second.style === 'plain' && /^\p{Ll}+\.?$/u.test(second.text)) return single(first);
  return { author: first.text, piece: null, title: withoutWithin(second.text), sole: null };
}

const single = (chunk: Chunk): Reading =>
  chunk.style === 'emphasised' || isTitle({ ...chunk, text: withoutTail(chunk.text) })
    ? { author: null, piece: null, title: chunk.text, sole: null }
    : { author: null, piece: null, title: null, sole: withoutTail(chunk.text) };

/** `Festus under "tongere"`: a small word at the end leads to what is quoted. */
const withoutTail = (text: string): string => {
  const m = /^(.*\p{L}) (\p{Ll}+)$/u.exec(text);
  return m && CONNECTORS.has(m[2]) ? m[1] : text;
};

/** `in Roy P. Basler`: the editor of the collection. */
const withoutIn = (chunk: Chunk): Chunk => ({ ...chunk, text: withoutWithin(chunk.text) });

/** `Ward's 'Hindus,'`, `Ockley's History of the Saracens`: author and title in one. */
function readPossessive(chunk: Chunk): { author: string; title: string } | null {
  const m = /^((?:\p{Lu}[\p{L}.-]*\s){0,3}\p{Lu}[\p{L}-]+)[’']s[’']?\s+[‘'“"]?(\p{Lu}.*)$/u.exec(chunk.text);
  return m && chunk.style !== 'quoted' ? { author: m[1], title: m[2] } : null;
}

/** A chunk that names an author after the title: `Rex A. Wade`, `par Warden`. */
function nameOf(chunk: Chunk, title: Chunk): string | null {
  if (CORPORATE.test(title.text)) return null;
  const m = /^(\p{L}+) (.+)$/u.exec(chunk.text);
  if (m && BY.has(m[1].toLowerCase())) return m[2];
  return isName(chunk) && /^\p{Lu}\S* (?:\p{Lu}\S* )?\p{Lu}[\p{L}’'-]+$/u.test(chunk.text) ? chunk.text : null;
}

/** Bodies that write books: what follows them is the title. */
const CORPORATE =
  /\b(?:Department|Ministry|Institute|Institut|Academy|Committee|Commission|Society|Bureau|Office|Association|Congress|Council|Court|Government|Party|Union|University)\b/;

const PARTICLES: ReadonlySet<string> = new Set(['&', ...words(language => language.particles)]);

/** Whether a chunk can be the name of one or two authors. */
export function isName(chunk: Chunk): boolean {
  if (chunk.style !== 'plain') return false;
  const names = chunk.text.split(/\s+/);
  return (
    names.length <= 6 &&
    /^\p{Lu}/u.test(chunk.text) &&
    names.every(
      name =>
        PARTICLES.has(name) ||
        name === 'al.' ||
        /^\p{Lu}[\p{L}.’'-]*(?:\/\p{Lu}[\p{L}.’'-]*)*$|^[dl]['’]\p{Lu}|^al-\p{Lu}/u.test(name),
    )
  );
}

const isTitle = (chunk: Chunk): boolean => chunk.style === 'emphasised' || (!isName(chunk) && /\s/.test(chunk.text));

function withoutWithin(text: string): string {
  const m = /^(\p{L}+) ['‘“"]?(.+)$/u.exec(text);
  return m && WITHIN.has(m[1].toLowerCase()) ? m[2].replace(/[’'”"]$/, '') : text;
}

const NUMERAL = /[, ]\s*(\d{1,3}(?:[-–/.]\d{1,3})?[A-Z]?|[1IVXLl]{1,8})$/;
const DATE = new RegExp(
  `[, (]\\s*((?:(?:\\d{1,2}\\.? )?${MONTH}(?:[/–-]${MONTH})? ?(?:\\d{1,2},? )?)?(?:1[4-9]|20)\\d\\d(?:[-–/]\\d{2,4})?)\\)?\\.?$`,
  'u',
);
const SERIES = new RegExp(`[, ]\\s*${SERIES_WORD},? ?(?:\\d{1,2}|[IVX]+)$`, 'u');
/** `(Stanford: Stanford University Press, 1984)`. */
const IMPRINT = /\(([^()]{0,100}[,:] )?((?:1[4-9]|20)\d\d)(?:[-–]\d{2,4}| \[\d{4}[^\]()]{0,9}\])?\)$/;

/** Parts volume, year and imprint from the end of a head. */
function peel(text: string, head: Head): { end: number; peeled: PlacePart[]; imprint: boolean } {
  const peeled: PlacePart[] = [];
  let end = trimmed(text, head.start, head.end);
  let imprint = false;
  for (let count = 0; count < 4; count++) {
    const part = text.slice(Math.max(head.start, end - 140), end);
    const ordinal = ordinalVolumeAtEnd(text, end);
    if (ordinal && ordinal.start > head.start && !peeled.some(({ kind }) => kind === 'volume')) {
      peeled.unshift(ordinal);
      end = trimmed(text, head.start, ordinal.start);
      continue;
    }
    const from = end - part.length;
    const bracket = IMPRINT.exec(part);
    const date = bracket ?? DATE.exec(part);
    const year = bracket?.[2] ?? date?.[1];
    if (date && year !== undefined && !peeled.some(p => p.kind === 'year')) {
      const start = from + date.index + date[0].lastIndexOf(year);
      imprint ||= bracket?.[1] !== undefined;
      peeled.unshift({ kind: 'year', text: year, start, end: start + year.length });
      end = from + date.index;
    } else {
      const m = SERIES.exec(part) ?? NUMERAL.exec(part);
      if (!m || (m[1] !== undefined && (peeled.some(p => p.kind === 'volume') || !isVolume(m[1])))) break;
      const start = from + m.index + m[0].length - (m[1]?.length ?? 0);
      if (m[1] !== undefined)
        peeled.unshift({ kind: 'volume', text: m[1], start, end: start + m[1].length, worded: false });
      end = from + m.index;
    }
    end = trimmed(text, head.start, end);
  }
  return { end, peeled, imprint };
}

const isVolume = (text: string): boolean =>
  /^\d/.test(text) || fromRoman(text) !== null || fromBentRoman(text) !== null;

/** End without the blanks and punctuation before it; a stop stays, for it may belong to an abbreviation. */
function trimmed(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s,;:([—–-]/.test(text[at - 1])) at--;
  return at;
}

function chunksOf(text: string, start: number, end: number, emphasis: readonly Span[]): Chunk[] {
  const chunks: Chunk[] = [];
  let from = start;
  let depth = 0;
  let quote = '';
  const push = (to: number) => {
    const chunk = chunkOf(text, from, to, emphasis);
    if (chunk) chunks.push(chunk);
    from = to + 1;
  };
  for (let i = start; i < end; i++) {
    const c = text[i];
    if (quote !== '') {
      if (quote.includes(c) && !(c === '’' || c === "'" ? /\p{L}/u.test(text[i + 1] ?? '') : false)) {
        quote = '';
        push(i + 1);
        from = i + 1;
      }
    } else if (CLOSING[c] && (c !== "'" || /[\s(]/.test(text[i - 1] ?? ' ')) && closes(text, i + 1, end, CLOSING[c])) {
      if (!/[’']s\s*$/.test(text.slice(from, i))) push(i - 1);
      quote = CLOSING[c];
    } else if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth--;
    else if (c === ',' && depth <= 0) push(i);
    else if (c === '.' && depth <= 0 && bordersTitle(text, i, emphasis)) push(i);
  }
  push(end);
  return chunks;
}

/** `Rex Wade. *Red Guards*. Stanford`: a stop that ends a word, right before or behind what is emphasised. */
const bordersTitle = (text: string, stop: number, emphasis: readonly Span[]): boolean =>
  /\p{Ll}{2}$/u.test(text.slice(Math.max(0, stop - 2), stop)) &&
  emphasis.some(({ start, end }) => start === stop + 2 || end === stop);

const CLOSING: Readonly<Record<string, string>> = { '“': '”"', '„': '“”"', '«': '»', '‘': "’'", '"': '"', "'": "'’" };

const closes = (text: string, from: number, end: number, signs: string): boolean => {
  for (let i = from; i < end; i++) if (signs.includes(text[i])) return true;
  return false;
};

function chunkOf(text: string, start: number, end: number, emphasis: readonly Span[]): Chunk | null {
  const whole = text.slice(start, end);
  const lead = /^[\s,.;:]*/.exec(whole)![0].length;
  const trail = /[\s,;:]*$/.exec(whole)![0].length;
  if (lead + trail >= whole.length) return null;
  const inner = whole.slice(lead, whole.length - trail);
  const quoted = /^[“"«„‘'].*[”"»“’']$/.test(inner);
  const from = start + lead;
  const to = from + inner.length;
  const bare = inner.replace(/^[“"«„‘'\s]+/, '').replace(/[,\s]*[”"»’'“]?[,\s]*$/, '');
  if (bare === '') return null;
  const emphasised = emphasis.some(span => span.start <= from + 1 && to - 2 <= span.end && span.end > span.start);
  return { text: bare, start: from, end: to, style: quoted ? 'quoted' : emphasised ? 'emphasised' : 'plain' };
}
