import type { Span } from '../../text/span.ts';
import { upToTitle } from '../locators/ordinals.ts';
import { upToSource } from './context.ts';
import { opensNote } from './note-titles.ts';
import { AND, bracketOf, endsQuotation, isQuotation, isTitle, openingOf } from './quotations.ts';
import { findReference, type ReferenceNames } from './references.ts';
import { joinsPlaces, partsReference } from './stopped-names.ts';
import { corpusOf } from './tables/corpora.ts';
import { beginsImprint } from './tables/places.ts';
import { CUES_IN_TITLES, isBeforeHearing, isOfLatinTitle, isSentence, leadsIn } from './title-words.ts';
import { isCapital, isNumber, isWord, OPENING, type Token } from './tokens.ts';
import { CONNECTORS, CUES, EDITED_BY, LEADS, PROSE, WITHIN } from './vocabulary.ts';
import { MOST_SMALL, OPENERS, WordsBefore } from './words-before.ts';

/** What stands before a place: authors, titles, imprint. Offsets of the reading. */
export interface Head {
  readonly start: number;
  readonly end: number;
  /** The names of the authors where the whole is a reference as bibliographies have it. */
  readonly names?: ReferenceNames;
}

/** How far to the left a head is looked for. */
const REACH = 420;

/**
 * Finds the head that ends at `end`, not further left than `floor`; null when no word stands there that could begin one.
 * Walks leftwards to what parts a citation from the sentence around it: a bracket left open, a semicolon, the end of a
 * sentence, a cue (`see`), or words that stand in sentences only. What is quoted or emphasised is taken whole.
 */
export function findHead(text: string, end: number, floor: number, emphasis: readonly Span[]): Head | null {
  const head = new Walk(text, Math.max(floor, end - REACH), end, emphasis).head();
  const reference = findReference(text, end, floor, emphasis);
  const found = fromSource(text, reference && (!head || reference.start <= head.start) ? reference : head);
  return found && withoutLetter(text, found, emphasis);
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

/** `Comp. Norden, The Mills`: the cue cut short, where no word that is cut short makes it a title (`Comp. Gramm.`); `Sources: Norden`. */
const CUT_CUE = new RegExp(`^(?:${LEADS}: (?=\\S)|(?:Comp|Conf)\\. (?=\\p{Lu}[\\p{L}’'-]*[, ]|[“"‘*_]))`, 'u');

/**
 * `V. *Moulins*`, `S. „Mühlen“`, `V. livre II`: *voir*, *siehe* in one letter, which before a plain name would be an initial. Null
 * where nothing is left that begins with a capital.
 */
function withoutLetter(text: string, head: Head, emphasis: readonly Span[]): Head | null {
  const start = head.start + 3;
  if (head.names || !/^[VS]\. /.test(text.slice(head.start, start))) return head;
  if (/^\p{Ll}/u.test(text.slice(start))) return null;
  const isMarked = /^[“„"«»‘]/.test(text.slice(start)) || emphasis.some(span => span.start === start);
  return isMarked && start < head.end ? { start, end: head.end } : head;
}

class Walk {
  readonly #text: string;
  readonly #before: WordsBefore;
  readonly #tokens: readonly Token[];
  /** Leftmost token that can begin the head. */
  #first = -1;
  #small = 0;
  #inChunk = 0;
  /** Whether it holds a title in quotation marks: behind another one, *and* begins it. */
  #hasQuoted = false;

  constructor(text: string, start: number, end: number, emphasis: readonly Span[]) {
    this.#text = text;
    this.#before = new WordsBefore(text, start, end, emphasis);
    this.#tokens = this.#before.tokens;
  }

  head(): Head | null {
    for (let i = this.#tokens.length - 1; i >= 0; ) {
      const next = this.#step(i);
      if (next === null) break;
      i = next;
    }
    if (this.#first < 0) return null;
    return { start: this.#tokens[this.#first].start, end: this.#before.end };
  }

  /** Takes the token at `i` or more; gives the next one to the left, or null where the head begins. */
  #step(i: number): number | null {
    const token = this.#tokens[i];
    const emphasised = this.#before.emphasised(token);
    const words = emphasised ? this.#text.slice(emphasised.start, emphasised.end) : '';
    if (emphasised && (leadsIn(words) || isSentence(words))) return null;
    if (emphasised) return this.#solid(this.#before.indexAt(emphasised.start));
    if (isWord(token)) return this.#word(i);
    if (token.text in OPENING) return this.#quoted(i);
    switch (token.text) {
      case ',':
        this.#small = 0;
        return i - 1;
      case '.':
        return this.#before.isSentenceEnd(i) ? null : i - 1;
      case ')':
      case ']':
        return this.#before.endsLink(i) ? i - 1 : this.#brackets(i);
      case '?':
      case '!':
        return this.#tokens[i + 1]?.text === ',' ? i - 1 : null;
      case ':':
        return this.#before.isColonInside(i) ? i - 1 : null;
      case '–':
      case '—':
        return partsReference(this.#tokens, i) || this.#before.isSpan(i) ? i - 1 : null;
      case '-':
        return this.#before.isDashBehindStop(i) ? null : i - 1;
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

  #word(i: number): number | null {
    const token = this.#tokens[i];
    const word = token.text.toLowerCase();
    if (isNumber(token)) return this.#number(i);
    if (this.#before.endsPhrase(i) || this.#endsHead(i, word)) return null;
    if (isCapital(token) && this.#before.isInitial(i)) return this.#solid(i);
    if (CONNECTORS.has(word) && !this.#before.isDotted(i))
      return isCapital(token) &&
        OPENERS.has(token.text) &&
        this.#before.startsChunk(i) &&
        (this.#first === i + 1 || opensNote(this.#text, token))
        ? this.#solid(i)
        : i - 1;
    if (!isCapital(token)) return ++this.#small > MOST_SMALL ? null : i - 1;
    if (this.#small > 0 && !this.#before.startsChunk(i)) return ++this.#inChunk > 12 ? null : i - 1;
    return this.#solid(i);
  }

  /** Words of sentences end a head; with a capital inside a title (`Ten Days That Shook the World`) they don't. */
  #endsHead(i: number, word: string): boolean {
    if (this.#before.isInitial(i) || (word === 'i' && this.#before.isNoPronoun(i)) || this.#before.isMonth(i, word))
      return false;
    if (CUES.has(word)) return !EDITED_BY.has(`${this.#tokens[i - 1]?.text} ${word}`) && !this.#isCueInTitle(i, word);
    if (this.#before.isDotted(i) || this.#before.countsNumber(i, word) || isBeforeHearing(this.#tokens, i))
      return false;
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
    if (this.#before.startsChunk(i) && !this.#before.runsOn(i - 1)) return false;
    return this.#first > i || isCapital(this.#tokens[i - 1]) || this.#before.isWithin(i - 1);
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

  /** `“The Mills of Kell.” London, 1795`: the place of print behind a title that has its stop within the quotation marks. */
  #isPrinted(open: number, behind: Token): boolean {
    return isCapital(this.#tokens[open + 1]) && beginsImprint(this.#text, behind.start);
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

  /** A bracket that closes before the head ends is skipped with what is in it. */
  #brackets(i: number): number | null {
    const open = bracketOf(this.#tokens, i);
    if (open === null) return null;
    return this.#tokens[open].text === '[' && i - open < 4 ? this.#solid(open) : open - 1;
  }

  #quoted(i: number): number | null {
    const open = openingOf(this.#text, this.#tokens, i);
    if (open === null) return /[’'‘]/.test(this.#tokens[i].text) && !endsQuotation(this.#tokens, i) ? i - 1 : null;
    const next = this.#tokens[i + 1];
    if (isQuotation(this.#tokens, open, i)) return null;
    if (this.#hasQuoted && next !== undefined && AND.test(next.text)) return null;
    this.#hasQuoted = true;
    const goesOn = next && (this.#before.emphasised(next) || this.#isPrinted(open, next));
    return isTitle(this.#tokens, open + 1, i) || goesOn ? this.#solid(open) : null;
  }
}
