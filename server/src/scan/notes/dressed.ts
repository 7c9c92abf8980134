import type { Span } from '../../text/span.ts';
import { fromRoman } from '../locators/numerals.ts';
import { isDigit } from './characters.ts';
import { MOST_DIGITS } from './numbered.ts';

/**
 * Numbers of notes in what word processors and web pages put around them when they become Markdown: raised, linked, escaped,
 * with an anchor (`[\[2\]](#_ftn2)`, `^[2](#fn2){#ref2}^`, `<sup><a href="#n2">2</a></sup>`, `\[2\]`, `<b id="f2">2</b>`).
 */
export interface Dressed {
  /** The numbers with all that is around them; anchors without words before them are none of it. */
  readonly span: Span;
  /** The digits alone; several where they share one dress: `<sup>2,3</sup>`. Or a Roman number, linked to an anchor of notes. */
  readonly names: readonly Span[];
  readonly isRaised: boolean;
  /** Whether brackets of their own, which make no link, enclose them. */
  readonly isBracketed: boolean;
  /** Whether a backslash says that the brackets are meant as such. */
  readonly isEscaped: boolean;
  /** Whether an anchor stands there, to which a link can lead. */
  readonly isAnchored: boolean;
  /** Where a link leads; null where there is none. */
  readonly target: string | null;
}

/** What opens before the numbers, and how it closes. */
interface Piece {
  readonly kind: 'tag' | 'hat' | 'bracket' | 'escaped' | 'emphasis';
  /** The name of a tag, the signs of emphasis. */
  readonly name: string;
  readonly end: number;
}

type Facts = { -readonly [K in 'isRaised' | 'isBracketed' | 'isEscaped' | 'isAnchored' | 'target']: Dressed[K] };

/** Most pieces around one number. */
const DEEPEST = 5;

/**
 * The dressed numbers that begin at an offset; null where none do. At the head of a note a tag may stay open, as it encloses
 * the note: `<p id="fn2">2. Arnold`.
 */
export function dressedAt(content: string, at: number, isLabel = false): Dressed | null {
  const facts: Facts = { isRaised: false, isBracketed: false, isEscaped: false, isAnchored: false, target: null };
  const open: Piece[] = [];
  const start = behindAnchors(content, at);
  if (start > at) facts.isAnchored = true;
  let i = start;
  const opening = (): Piece | null => openingAt(content, i, facts) ?? (isLabel ? emphasisAt(content, i) : null);
  for (let piece = opening(); piece; piece = opening()) {
    if (open.length === DEEPEST) return null;
    open.push(piece);
    i = piece.end;
  }
  const digits = namesAt(content, i);
  const names = digits.length > 0 ? digits : romanAt(content, i);
  if (open.length === 0 || names.length === 0) return null;
  i = names[names.length - 1].end;
  if (STOPS.includes(content[i]) && content[i + 1] !== ' ') i++;
  for (let piece = open.pop(); piece; piece = open.pop()) {
    const end = closingEnd(content, i, piece, facts);
    if (end !== null) i = end;
    else if (!isLabel || piece.kind !== 'tag' || open.some(({ kind }) => kind !== 'tag')) return null;
  }
  const isNamed = digits.length > 0 || (facts.target !== null && NOTE_ANCHOR.test(facts.target));
  return isNamed ? { span: { start, end: i }, names, ...facts } : null;
}

/** `<sup>2)</sup>`, `[2.](#ref2)`. */
const STOPS = '.):';

/** An anchor without words: `[]{#fn2}`, `<a name="fn2"></a>`. */
const EMPTY_ANCHOR =
  /\[\]\{#[^{}\s]{1,80}\}|<(a|span|sup)\s(?:id|name)="[^"<>]{1,80}"(?:\s[^<>]{0,120})?(?:\/>|>\s?<\/\1>)/y;

const TAG = /<(sup|a|b|small|strong|span|em|i|p|li|div|font)((?:\s[^<>]{0,300})?)>/iy;
const NAMED = /\s(?:id|name)=/i;
const HREF = /\shref=["']([^"'<>]{1,300})["']/i;
const NOTE_CLASS = /\sclass="[^"]*(?:foot|note|sup)[^"]*"/i;

/** Behind anchors without words; `at` where none stands. */
export function behindAnchors(content: string, at: number): number {
  let i = at;
  for (let count = 0; count < 2 && (content[i] === '[' || content[i] === '<'); count++) {
    EMPTY_ANCHOR.lastIndex = i;
    const anchor = EMPTY_ANCHOR.exec(content);
    if (!anchor) break;
    i += anchor[0].length;
  }
  return i;
}

function openingAt(content: string, at: number, facts: Facts): Piece | null {
  const sign = content[at];
  if (sign === '[') return { kind: 'bracket', name: '', end: at + 1 };
  if (sign === '\\' && content[at + 1] === '[') return { kind: 'escaped', name: '', end: at + 2 };
  if (sign === '^') return { kind: 'hat', name: '', end: at + 1 };
  if (sign !== '<') return null;
  TAG.lastIndex = at;
  const tag = TAG.exec(content);
  if (!tag) return null;
  const name = tag[1].toLowerCase();
  if (name === 'sup' || NOTE_CLASS.test(tag[2])) facts.isRaised = true;
  if (NAMED.test(tag[2])) facts.isAnchored = true;
  facts.target ??= HREF.exec(tag[2])?.[1] ?? null;
  return { kind: 'tag', name, end: at + tag[0].length };
}

/** `**2.** Arnold`: only at the head of a note. */
function emphasisAt(content: string, at: number): Piece | null {
  const signs = /^(?:\*\*|__|\*|_)/.exec(content.slice(at, at + 2))?.[0];
  return signs ? { kind: 'emphasis', name: signs, end: at + signs.length } : null;
}

/** `2`, `2,3`, `2, 3`: the digits of each. */
function namesAt(content: string, at: number): Span[] {
  const names: Span[] = [];
  let i = at;
  for (;;) {
    const start = i;
    while (isDigit(content.charCodeAt(i))) i++;
    if (i === start || i - start > MOST_DIGITS || content[start] === '0') return [];
    names.push({ start, end: i });
    const next = content[i] === ',' || content[i] === ';' ? i + (content[i + 1] === ' ' ? 2 : 1) : i;
    if (next === i || !isDigit(content.charCodeAt(next))) return names;
    i = next;
  }
}

/** `[[iv]](#_edn4)`: the small Roman number by which word processors count endnotes. */
function romanAt(content: string, at: number): Span[] {
  ROMAN_NUMBER.lastIndex = at;
  const match = ROMAN_NUMBER.exec(content);
  return match && fromRoman(match[0]) !== null ? [{ start: at, end: at + match[0].length }] : [];
}

const ROMAN_NUMBER = /[ivxl]{1,8}(?=[.):]?[\]<\\])/y;

/** Behind what closes a piece, its link and its attributes; null where it does not close here. */
function closingEnd(content: string, at: number, { kind, name }: Piece, facts: Facts): number | null {
  if (kind === 'tag') return content.startsWith(`</${name}>`, at) ? at + name.length + 3 : null;
  if (kind === 'hat') {
    if (content[at] !== '^') return null;
    facts.isRaised = true;
    return at + 1;
  }
  if (kind === 'emphasis') return content.startsWith(name, at) ? at + name.length : null;
  if (kind === 'escaped') {
    if (!content.startsWith('\\]', at)) return null;
    facts.isBracketed = facts.isEscaped = true;
    return at + 2;
  }
  if (content[at] !== ']') return null;
  const link = linkEnd(content, at + 1);
  const end = attributesEnd(content, link, facts);
  if (link > at + 1) facts.target ??= content.slice(at + 2, link - 1);
  else if (end === link) facts.isBracketed = true;
  return end;
}

const LONGEST_LINK = 400;

/** Behind `(address)`, which may hold pairs of parentheses; `at` where none stands. */
function linkEnd(content: string, at: number): number {
  if (content[at] !== '(') return at;
  let depth = 0;
  for (let i = at; i < Math.min(content.length, at + LONGEST_LINK); i++) {
    const c = content[i];
    if (c === '\n') return at;
    if (c === '(') depth++;
    else if (c === ')' && --depth === 0) return i + 1;
  }
  return at;
}

const ATTRIBUTES = /\{([#.][^{}]{0,200})\}/y;

function attributesEnd(content: string, at: number, facts: Facts): number {
  ATTRIBUTES.lastIndex = at;
  const match = ATTRIBUTES.exec(content);
  if (!match) return at;
  if (match[1].includes('.superscript')) facts.isRaised = true;
  if (match[1].startsWith('#')) facts.isAnchored = true;
  return at + match[0].length;
}

/** Anchors that pages give to notes and to the places that call them. */
const NOTE_ANCHOR =
  /#[\w.-]*?(?:fn|ftn|edn|foot|note|nota|cite|ref|bib|cit|sdend|filepos)[\w:.-]*\d|#(?:[a-z]|en|fr)[-_:.]?\d{1,5}$/i;

/** Whether a link leads to an anchor; one of another site only where the anchor names a note. */
export const leadsToNote = ({ target, isRaised, isBracketed }: Dressed): boolean => {
  if (target === null || !target.includes('#')) return false;
  const isPlain = !isRaised && !isBracketed;
  return isPlain || /^\w+:\/\//.test(target) ? NOTE_ANCHOR.test(target) : true;
};

/** Whether a link leads away, to a source on the web: then its number counts links. */
export const leadsAway = (dressed: Dressed): boolean => dressed.target !== null && !leadsToNote(dressed);
