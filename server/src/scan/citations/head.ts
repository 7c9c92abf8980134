import type { Span } from '../../text/span.ts';
import { upToTitle } from '../locators/ordinals.ts';
import { wordsOf } from '../locators/words.ts';
import { upToSource } from './context.ts';
import { words } from './languages/languages.ts';
import { isInJournal, opensNote } from './note-titles.ts';
import { AND, bracketOf, isTitle, openingOf } from './quotations.ts';
import { findReference, type ReferenceNames } from './references.ts';
import { endsStoppedName, joinsPlaces, partsReference, partsSubtitle } from './stopped-names.ts';
import { EDITION, ERA, isAbbreviated, isOrdinal, PRINTED_AT, SERIES, YEAR } from './stops.ts';
import { ABBREVIATED_SMALL } from './tables/abbreviated.ts';
import { isBiblical } from './tables/classical.ts';
import { corpusOf } from './tables/corpora.ts';
import { beginsImprint } from './tables/places.ts';
import { CUES_IN_TITLES, isOfLatinTitle, leadsIn } from './title-words.ts';
import { isCapital, isNumber, isQuote, isWord, OPENING, type Token, tokens } from './tokens.ts';
import { CONNECTORS, CUES, EDITED_BY, MONTHS, PROSE, WITHIN } from './vocabulary.ts';

/** What stands before a place: authors, titles, imprint. Offsets of the reading. */
export interface Head {
  readonly start: number;
  readonly end: number;
  /** The names of the authors where the whole is a reference as bibliographies have it. */
  readonly names?: ReferenceNames;
}

/** How far to the left a head is looked for. */
const REACH = 420;
/** How many small words that are no connectors may stand together in an unmarked title. */
const MOST_SMALL = 4;

const ISSUES: ReadonlySet<string> = new Set(wordsOf('issue'));

/**
 * Finds the head that ends at `end`, not further left than `floor`; null when no word stands there that could begin one.
 * Walks leftwards to what parts a citation from the sentence around it: a bracket left open, a semicolon, the end of a
 * sentence, a cue (`see`), or words that stand in sentences only. What is quoted or emphasised is taken whole.
 */
export function findHead(text: string, end: number, floor: number, emphasis: readonly Span[]): Head | null {
  const head = new Walk(text, Math.max(floor, end - REACH), end, emphasis).head();
  const reference = findReference(text, end, floor, emphasis);
  return fromSource(text, reference && (!head || reference.start <= head.start) ? reference : head);
}

/** `Doe, quoted in Hille`: what is cited is the work after the words; the one before has its own place or none. */
function fromSource(text: string, head: Head | null): Head | null {
  if (head === null) return null;
  const cued = head.start + (CUT_CUE.exec(text.slice(head.start, head.end))?.[0].length ?? 0);
  const source = cued + upToSource(text.slice(cued, head.end));
  const start = source + upToTitle(text, source);
  if (start === head.start) return head;
  return start < head.end ? { start, end: head.end } : null;
}

/** `Comp. Norden, The Mills`: the cue cut short, where no word that is cut short makes it a title (`Comp. Gramm.`). */
const CUT_CUE = /^(?:Comp|Conf)\. (?=\p{Lu}[\p{L}’'-]*[, ]|[“"‘*_])/u;

class Walk {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #emphasis: readonly Span[];
  readonly #end: number;
  /** Leftmost token that can begin the head. */
  #first = -1;
  #small = 0;
  #inChunk = 0;
  /** Whether it holds a title in quotation marks: behind another one, *and* begins it. */
  #hasQuoted = false;

  constructor(text: string, start: number, end: number, emphasis: readonly Span[]) {
    this.#text = text;
    this.#tokens = tokens(text, start, end);
    this.#end = end;
    this.#emphasis = emphasis;
  }

  head(): Head | null {
    for (let i = this.#tokens.length - 1; i >= 0; ) {
      const next = this.#step(i);
      if (next === null) break;
      i = next;
    }
    if (this.#first < 0) return null;
    return { start: this.#tokens[this.#first].start, end: this.#end };
  }

  /** Takes the token at `i` or more; gives the next one to the left, or null where the head begins. */
  #step(i: number): number | null {
    const token = this.#tokens[i];
    const emphasised = this.#emphasised(token);
    if (emphasised && leadsIn(this.#text.slice(emphasised.start, emphasised.end))) return null;
    if (emphasised) return this.#solid(this.#indexAt(emphasised.start));
    if (isWord(token)) return this.#word(i);
    if (token.text in OPENING) return this.#quoted(i);
    switch (token.text) {
      case ',':
        this.#small = 0;
        return i - 1;
      case '.':
        return this.#isSentenceEnd(i) ? null : i - 1;
      case ')':
      case ']':
        return this.#endsLink(i) ? i - 1 : this.#brackets(i);
      case '?':
      case '!':
        return this.#tokens[i + 1]?.text === ',' ? i - 1 : null;
      case ':':
        return this.#isColonInside(i) ? i - 1 : null;
      case '–':
      case '—':
        return partsReference(this.#tokens, i) || this.#isSpan(i) ? i - 1 : null;
      case '-':
        return this.#isDashBehindStop(i) ? null : i - 1;
      case ';':
        return joinsPlaces(this.#tokens, i) ? i - 1 : null;
      case '&':
      case '/':
      case '…':
      case '°':
      case '№':
        return i - 1;
      default:
        return token.text.startsWith('. .') || token.text === '...' ? i - 1 : null;
    }
  }

  /** A colon before a subtitle, between the numbers of a docket (`1:18-cr-32`), or behind the *in* of a collection. */
  #isColonInside(i: number): boolean {
    const next = this.#tokens[i + 1];
    if (next === undefined) return false;
    if (partsSubtitle(this.#tokens, i)) return true;
    // `Zum Abschnitt: Gould 1966`
    if ((this.#tokens[i + 3]?.text ?? ',') === ',' && YEAR.test(this.#tokens[i + 2]?.text ?? '')) return false;
    const before = this.#tokens[i - 1];
    if (before?.text === 'in' && this.#tokens[i - 2]?.text === ',') return isCapital(next) || isQuote(next);
    if (before !== undefined && /^[ivxl]+$/.test(before.text) && this.#tokens[i - 2]?.text === ',') return true;
    if (before === undefined || (isWord(before) && /^\p{Ll}/u.test(before.text))) return false;
    return isCapital(next) || isQuote(next) || (isNumber(next) && i > 0 && isNumber(this.#tokens[i - 1]));
  }

  /** `cap. 47.--Gomara, Crónica`: old notes part citations so, also where the last word is cut short (`MS.--Herrera`). */
  #isDashBehindStop(i: number): boolean {
    const [stop, dash] = [this.#tokens[i - 2], this.#tokens[i - 1]];
    return dash?.text === '-' && dash.end === this.#tokens[i].start && stop?.text === '.' && stop.end === dash.start;
  }

  /** `1750–1840` */
  #isSpan(i: number): boolean {
    const [from, to] = [this.#tokens[i - 1], this.#tokens[i + 1]];
    return from !== undefined && to !== undefined && isNumber(from) && isNumber(to);
  }

  #word(i: number): number | null {
    const token = this.#tokens[i];
    const word = token.text.toLowerCase();
    if (isNumber(token)) return this.#number(i);
    if (this.#endsHead(i, word)) return null;
    if (isCapital(token) && this.#isInitial(i)) return this.#solid(i);
    if (CONNECTORS.has(word))
      return isCapital(token) &&
        OPENERS.has(token.text) &&
        this.#startsChunk(i) &&
        (this.#first === i + 1 || opensNote(this.#text, token))
        ? this.#solid(i)
        : i - 1;
    if (!isCapital(token)) return ++this.#small > MOST_SMALL ? null : i - 1;
    if (this.#small > 0 && !this.#startsChunk(i)) return ++this.#inChunk > 12 ? null : i - 1;
    return this.#solid(i);
  }

  /** Words of sentences end a head; with a capital inside a title (`Ten Days That Shook the World`) they don't. */
  #endsHead(i: number, word: string): boolean {
    if (this.#isInitial(i) || (word === 'i' && this.#isNoPronoun(i)) || this.#isMonth(i, word)) return false;
    if (CUES.has(word)) return !EDITED_BY.has(`${this.#tokens[i - 1]?.text} ${word}`) && !this.#isCueInTitle(i, word);
    if (this.#isDotted(i) || this.#countsNumber(i, word)) return false;
    // `published by Fjord`, `illustrated edition`
    const next = this.#tokens[i + 1]?.text;
    if (EDITED_BY.has(`${word} ${next}`) || next === 'edition') return false;
    if (
      !PROSE.has(word) ||
      corpusOf(this.#tokens[i].text) !== null ||
      (WITHIN.has(`${this.#tokens[i - 1]?.text} ${word}`) && this.#first === i + 1)
    )
      return false;
    return !isCapital(this.#tokens[i]) || !(this.#opensTitle(i) || this.#isInTitle(i));
  }

  /** `The Origins of the War (London, 1961)`: also where it ends the title, as words of another language may do. */
  #isInTitle(i: number): boolean {
    return !this.#startsChunk(i) && (this.#first > i || isCapital(this.#tokens[i - 1]) || this.#isWithin(i - 1));
  }

  /** Small words of titles, up to a word with a capital. */
  #isWithin(i: number): boolean {
    let k = i;
    while (k > 0 && i - k < MOST_SMALL && CONNECTORS.has(this.#tokens[k].text)) k--;
    return k < i && isCapital(this.#tokens[k]) && !PROSE.has(this.#tokens[k].text.toLowerCase());
  }

  /** `Letters From the Mill`, `Norden, From the Mill`, `Contra eos`: with a capital, a word that leads to citations may stand in a title. */
  #isCueInTitle(i: number, word: string): boolean {
    if (!isCapital(this.#tokens[i])) return isOfLatinTitle(this.#tokens[i - 1], word, this.#tokens[i + 1]);
    if (this.#isInTitle(i)) return true;
    if (!CUES_IN_TITLES.has(word)) return false;
    return this.#opensTitle(i) || (word === 'contra' && /^\p{Ll}/u.test(this.#tokens[i + 1]?.text ?? ''));
  }

  /** `Norden, This Old Mill`, `Norden, On Being Old`: behind a comma only a title has a capital there. */
  #opensTitle(i: number): boolean {
    let k = i - 1;
    while (k > 0 && isCapital(this.#tokens[k]) && OPENERS.has(this.#tokens[k].text)) k--;
    return (this.#first > i || k < i - 1) && this.#tokens[k]?.text === ',' && this.#tokens[i].text !== 'I';
  }

  /** `3 May 1921`: not the word `may`. */
  #isMonth(i: number, word: string): boolean {
    const [before, after] = [this.#tokens[i - 1], this.#tokens[i + 1]];
    const dated = [before, after].some(token => token !== undefined && isNumber(token));
    return dated && MONTHS.has(word) && isCapital(this.#tokens[i]);
  }

  /** `Not. d. Scavi`: what is cut short with a capital is no word of a sentence. */
  #isDotted(i: number): boolean {
    const stop = this.#tokens[i + 1];
    return (
      isCapital(this.#tokens[i]) &&
      stop?.text === '.' &&
      stop.start === this.#tokens[i].end &&
      (i + 2 < this.#tokens.length || isBiblical(this.#tokens[i].text.toLowerCase())) &&
      !this.#isSentenceEnd(i + 1)
    );
  }

  /** `no. 52`, `no 3`: a small word that is cut short before a number, or counts what journals bring out. */
  #countsNumber(i: number, word: string): boolean {
    const [stop, number] = [this.#tokens[i + 1], this.#tokens[i + 2]];
    if (ISSUES.has(word) && stop !== undefined && isNumber(stop)) return true;
    return stop?.text === '.' && number !== undefined && isNumber(number) && ABBREVIATED_SMALL.has(word);
  }

  /** `Doc. I`: a capital I with no word after it; `I santuari`: the article of Italian titles. */
  #isNoPronoun(i: number): boolean {
    const next = this.#tokens[i + 1];
    return next === undefined || !isWord(next) || /^\p{Ll}{4,}i$/u.test(next.text);
  }

  #isInitial(i: number): boolean {
    return this.#tokens[i].text.length === 1 && this.#tokens[i + 1]?.text === '.';
  }

  #solid(i: number): number {
    this.#first = i;
    this.#small = 0;
    this.#inChunk = 0;
    return i - 1;
  }

  /** Years and numbers stand inside heads but begin none. */
  #number(i: number): number | null {
    return this.#tokens[i].text.length > 9 ? null : i - 1;
  }

  #emphasised(token: Token): Span | undefined {
    return this.#emphasis.find(
      span =>
        span.start <= token.start &&
        token.end <= span.end &&
        span.end <= this.#end &&
        span.end - span.start < 220 &&
        this.#text[span.start] !== '(',
    );
  }

  #indexAt(start: number): number {
    const at = this.#tokens.findIndex(token => token.start >= start);
    return Math.max(0, at);
  }

  /** `[Norden, *Mills*](https://…)`: a work that is linked whole. */
  #endsLink(i: number): boolean {
    return this.#tokens[i].text === ']' && i > 0 && this.#emphasised(this.#tokens[i - 1]) !== undefined;
  }

  /** A bracket that closes before the head ends is skipped with what is in it. */
  #brackets(i: number): number | null {
    const open = bracketOf(this.#tokens, i);
    if (open === null) return null;
    return this.#tokens[open].text === '[' && i - open < 4 ? this.#solid(open) : open - 1;
  }

  #quoted(i: number): number | null {
    const open = openingOf(this.#text, this.#tokens, i);
    if (open === null) return /[’'‘]/.test(this.#tokens[i].text) ? i - 1 : null;
    const next = this.#tokens[i + 1];
    if (this.#hasQuoted && next !== undefined && AND.test(next.text)) return null;
    this.#hasQuoted = true;
    return isTitle(this.#tokens, open + 1, i) || (next && this.#emphasised(next)) ? this.#solid(open) : null;
  }

  #startsChunk(i: number): boolean {
    const before = this.#tokens[i - 1];
    if (before === undefined) return true;
    if (isWord(before)) {
      const word = before.text.toLowerCase();
      return PROSE.has(word) || CUES.has(word) || (OPENERS.has(before.text) && this.#startsChunk(i - 1));
    }
    return before.text !== '.' || this.#isSentenceEnd(i - 1);
  }

  #isSentenceEnd(i: number): boolean {
    const before = this.#tokens[i - 1];
    const after = this.#tokens[i + 1];
    if (before === undefined || !isWord(before) || before.end !== this.#tokens[i].start) return true;
    if (after === undefined || after.start === this.#tokens[i].end || !/^\p{Lu}/u.test(after.text)) return false;
    if (EDITION.test(this.#text.slice(before.start, after.end))) return false;
    if (this.#partsEntry(i, after) || endsStoppedName(this.#tokens, i)) return false;
    if (SERIES.test(after.text) && /^(?:\d{1,2}|[IVX]+)$/.test(before.text)) return false;
    if (isNumber(before) && (MONTHS.has(after.text.toLowerCase()) || isOrdinal(this.#tokens[i - 2], before)))
      return false;
    if (PRINTED_AT.has(after.text) && /^[.,:]$/.test(this.#tokens[i + 2]?.text ?? '')) return false;
    if (beginsImprint(this.#text, after.start) || isInJournal(this.#tokens, i)) return false;
    if (ERA.test(this.#text.slice(Math.max(0, before.end - 4), before.end))) return true;
    return !isAbbreviated(before) && !this.#inDottedTitle(i);
  }

  /** `Rex Wade. *Red Guards*. Stanford, 1984`: stops around the title of a note that begins with the author. */
  #partsEntry(i: number, after: Token): boolean {
    const isDated =
      this.#tokens.some(({ text }, k) => k > i && YEAR.test(text)) ||
      YEAR.test(this.#text.slice(this.#end, this.#end + 4));
    if (!isDated) return false;
    if (this.#emphasised(this.#tokens[i - 1])) return true;
    const names = this.#tokens.slice(0, i);
    return names.length < 6 && names[0].start === 0 && names.every(isName) && this.#emphasised(after) !== undefined;
  }

  /** `Abulfed. Annal. p. 74`, `Eutych. Annales, tom. ii.`: a word alone that is cut short, before the last one of the head. */
  #inDottedTitle(i: number): boolean {
    const before = this.#tokens[i - 1];
    const isLast = this.#tokens.slice(i + 2).every(({ text }) => text === '.' || text === ',');
    const isCut = /^\p{Lu}\p{L}{1,10}[^aeiouyаеиоуыэюя]$/u.test(before.text);
    return isLast && isCut && this.#startsChunk(i - 1);
  }
}

const isName = (token: Token): boolean => isCapital(token) || token.text === '.';

const OPENERS: ReadonlySet<string> = new Set(words(language => language.openers));
