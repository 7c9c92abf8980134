import type { Span } from '../../text/span.ts';
import { VOLUME_WORDS, wordsOf } from '../locators/words.ts';
import { words } from './languages/languages.ts';
import { isInJournal } from './note-titles.ts';
import { endsStoppedName, partsSubtitle } from './stopped-names.ts';
import { EDITION, ERA, isAbbreviated, isOrdinal, PRINTED_AT, SERIES, YEAR } from './stops.ts';
import { ABBREVIATED_SMALL } from './tables/abbreviated.ts';
import { isBiblical } from './tables/classical.ts';
import { beginsImprint } from './tables/places.ts';
import { isCapital, isNumber, isQuote, isWord, type Token, tokens } from './tokens.ts';
import { CONNECTORS, CUES, IBID_WORDS, MONTHS, PROSE, WITHIN } from './vocabulary.ts';

/** How many small words that are no connectors may stand together in an unmarked title. */
export const MOST_SMALL = 4;

const VOLUMES: ReadonlySet<string> = new Set(VOLUME_WORDS.map(word => word.replace(/\.$/, '')));
const ISSUES: ReadonlySet<string> = new Set(wordsOf('issue'));

/** Words that stand before the first noun of titles, such as articles. */
export const OPENERS: ReadonlySet<string> = new Set(words(language => language.openers));

/** *Zum Beispiel*, *unter Anderen*, each in two letters. */
const PHRASES: ReadonlySet<string> = new Set(['z B', 'u A']);

/**
 * What stands before the place of a citation, cut into words and signs, and what each of them is there: the end of a
 * sentence or of what is cut short, a colon before a subtitle, an initial. Numbers are indices into `tokens`; offsets
 * are those of the text.
 */
export class WordsBefore {
  readonly tokens: readonly Token[];
  /** Where the place begins. */
  readonly end: number;
  readonly #text: string;
  readonly #emphasis: readonly Span[];

  constructor(text: string, start: number, end: number, emphasis: readonly Span[]) {
    this.tokens = tokens(text, start, end);
    this.end = end;
    this.#text = text;
    this.#emphasis = emphasis;
  }

  /** The emphasis that the token stands in, offsets of the text; undefined where it stands in none. */
  emphasised(token: Token): Span | undefined {
    return this.#emphasis.find(
      span =>
        span.start <= token.start &&
        token.end <= span.end &&
        span.end <= this.end &&
        span.end - span.start < 220 &&
        this.#text[span.start] !== '(',
    );
  }

  /** The first token at the offset `start` or behind it; 0 where none is. */
  indexAt(start: number): number {
    const at = this.tokens.findIndex(token => token.start >= start);
    return Math.max(0, at);
  }

  /** `[Norden, *Mills*](https://…)`: a work that is linked whole. */
  endsLink(i: number): boolean {
    return this.tokens[i].text === ']' && i > 0 && this.emphasised(this.tokens[i - 1]) !== undefined;
  }

  /** A colon before a subtitle, between the numbers of a docket (`1:18-cr-32`), or behind the *in* of a collection. */
  isColonInside(i: number): boolean {
    const next = this.tokens[i + 1];
    if (next === undefined) return false;
    if (partsSubtitle(this.tokens, i) || this.#countsVolumes(i + 1)) return true;
    // `Zum Abschnitt: Gould 1966`
    if ((this.tokens[i + 3]?.text ?? ',') === ',' && YEAR.test(this.tokens[i + 2]?.text ?? '')) return false;
    const before = this.tokens[i - 1];
    if (before?.text === 'in' && this.tokens[i - 2]?.text === ',') return isCapital(next) || isQuote(next);
    if (before !== undefined && /^[ivxl]+$/.test(before.text) && this.tokens[i - 2]?.text === ',') return true;
    if (before === undefined || (isWord(before) && /^\p{Ll}/u.test(before.text))) return false;
    return isCapital(next) || isQuote(next) || (isNumber(next) && i > 0 && isNumber(this.tokens[i - 1]));
  }

  /** `Сочинения: в 9 т.` */
  #countsVolumes(i: number): boolean {
    const [within, number, word] = [this.tokens[i], this.tokens[i + 1], this.tokens[i + 2]];
    return word !== undefined && isNumber(number) && WITHIN.has(within.text) && VOLUMES.has(word.text);
  }

  /** `cap. 47.--Gomara, Crónica`: old notes part citations so, also where the last word is cut short (`MS.--Herrera`). */
  isDashBehindStop(i: number): boolean {
    const [stop, dash] = [this.tokens[i - 2], this.tokens[i - 1]];
    return dash?.text === '-' && dash.end === this.tokens[i].start && stop?.text === '.' && stop.end === dash.start;
  }

  /** `1750–1840`, `May–June` */
  isSpan(i: number): boolean {
    const [from, to] = [this.tokens[i - 1], this.tokens[i + 1]];
    if (from === undefined || to === undefined) return false;
    return (isNumber(from) && isNumber(to)) || (isNameOfMonth(from) && isNameOfMonth(to));
  }

  /** `R.` */
  isInitial(i: number): boolean {
    return this.tokens[i].text.length === 1 && this.tokens[i + 1]?.text === '.';
  }

  /** `z. B. Norden`, `u. A. Norden`: the letter that looks like a first name's. */
  endsPhrase(i: number): boolean {
    const [first, stop] = [this.tokens[i - 2], this.tokens[i - 1]];
    return stop?.text === '.' && PHRASES.has(`${first?.text} ${this.tokens[i].text}`);
  }

  /** `Not. d. Scavi`: what is cut short with a capital is no word of a sentence. */
  isDotted(i: number): boolean {
    const stop = this.tokens[i + 1];
    return (
      isCapital(this.tokens[i]) &&
      stop?.text === '.' &&
      stop.start === this.tokens[i].end &&
      (i + 2 < this.tokens.length || isBiblical(this.tokens[i].text.toLowerCase())) &&
      !this.isSentenceEnd(i + 1)
    );
  }

  /** `3 May 1921`: not the word `may`. */
  isMonth(i: number, word: string): boolean {
    const [before, after] = [this.tokens[i - 1], this.tokens[i + 1]];
    const dated = [before, after].some(token => token !== undefined && isNumber(token));
    return dated && MONTHS.has(word) && isCapital(this.tokens[i]);
  }

  /** `no. 52`, `no 3`: a small word that is cut short before a number, or counts what journals bring out. */
  countsNumber(i: number, word: string): boolean {
    const [stop, number] = [this.tokens[i + 1], this.tokens[i + 2]];
    if (ISSUES.has(word) && stop !== undefined && isNumber(stop)) return true;
    return stop?.text === '.' && number !== undefined && isNumber(number) && ABBREVIATED_SMALL.has(word);
  }

  /** `Doc. I`: a capital I with no word after it; `I santuari`: the article of Italian titles. */
  isNoPronoun(i: number): boolean {
    const next = this.tokens[i + 1];
    return next === undefined || !isWord(next) || /^\p{Ll}{4,}i$/u.test(next.text);
  }

  /** Small words of titles, up to a word with a capital. */
  isWithin(i: number): boolean {
    let k = i;
    while (k > 0 && i - k < MOST_SMALL && CONNECTORS.has(this.tokens[k].text)) k--;
    return k < i && isCapital(this.tokens[k]) && !PROSE.has(this.tokens[k].text.toLowerCase());
  }

  /** `Norden, What We Can Do`: words of sentences one behind the other and all with capitals, up to one of a title or a comma. */
  runsOn(i: number): boolean {
    let k = i;
    while (k > 0 && i - k < MOST_SMALL && this.#isCapitalProse(k)) k--;
    const before = this.tokens[k];
    if (k === i || this.#isCapitalProse(k)) return false;
    if (isWord(before)) return isCapital(before) || this.isWithin(k);
    return before.text === ',' || (before.text === '.' && !this.isSentenceEnd(k));
  }

  #isCapitalProse(i: number): boolean {
    const { text } = this.tokens[i];
    return text !== 'I' && /^\p{Lu}/u.test(text) && PROSE.has(text.toLowerCase());
  }

  /** Whether a part of a citation may begin there: behind a comma, a sentence, or a word of sentences. */
  startsChunk(i: number): boolean {
    const before = this.tokens[i - 1];
    if (before === undefined) return true;
    if (isWord(before)) {
      const word = before.text.toLowerCase();
      return PROSE.has(word) || CUES.has(word) || (OPENERS.has(before.text) && this.startsChunk(i - 1));
    }
    return before.text !== '.' || this.isSentenceEnd(i - 1);
  }

  /** Whether the stop ends a sentence, not a word cut short, a number or a name. */
  isSentenceEnd(i: number): boolean {
    const before = this.tokens[i - 1];
    const after = this.tokens[i + 1];
    if (before === undefined || !isWord(before) || before.end !== this.tokens[i].start) return true;
    if (after === undefined || after.start === this.tokens[i].end || !/^\p{Lu}/u.test(after.text)) return false;
    if (EDITION.test(this.#text.slice(before.start, after.end))) return false;
    if (this.#partsEntry(i, after) || endsStoppedName(this.tokens, i)) return false;
    if (SERIES.test(after.text) && /^(?:\d{1,2}|[IVX]+)$/.test(before.text)) return false;
    if (isNumber(before) && (MONTHS.has(after.text.toLowerCase()) || isOrdinal(this.tokens[i - 2], before)))
      return false;
    if (PRINTED_AT.has(after.text) && /^[.,:]$/.test(this.tokens[i + 2]?.text ?? '')) return false;
    if (beginsImprint(this.#text, after.start) || isInJournal(this.tokens, i)) return false;
    if (ERA.test(this.#text.slice(Math.max(0, before.end - 4), before.end))) return true;
    return !isAbbreviated(before) && !this.#inDottedTitle(i) && !this.#inDottedRun(i);
  }

  /** `Mod. Un. Hist. xxiii. 307`: a stop among words that are all cut short, from where the citation begins. */
  #inDottedRun(i: number): boolean {
    if (this.tokens[i + 2]?.text !== '.') return false;
    let k = i;
    while (k > 0 && this.tokens[k].text === '.' && isCut(this.tokens[k - 1])) k -= 2;
    const before = this.tokens[k]?.text;
    return k < i && (before === undefined ? k < 0 : before === ';' || CUES.has(before.toLowerCase()));
  }

  /** `Rex Wade. *Red Guards*. Stanford, 1984`, `Wade. *Red Guards*, p. 3`: stops around the title of a note that begins with the author. */
  #partsEntry(i: number, after: Token): boolean {
    if (this.#isDated(i) && this.emphasised(this.tokens[i - 1])) return true;
    const names = this.tokens.slice(0, i);
    return (
      names.length < 6 &&
      names[0].start === 0 &&
      names.every(isName) &&
      !IBID_WORDS.has(names[0].text.toLowerCase()) &&
      this.emphasised(after) !== undefined
    );
  }

  #isDated(i: number): boolean {
    const behind = this.#text.slice(this.end, this.end + 4);
    return this.tokens.some(({ text }, k) => k > i && YEAR.test(text)) || YEAR.test(behind);
  }

  /** `Abulfed. Annal. p. 74`, `Eutych. Annales, tom. ii.`: a word alone that is cut short, before the last one of the head. */
  #inDottedTitle(i: number): boolean {
    const before = this.tokens[i - 1];
    const isLast = this.tokens.slice(i + 2).every(({ text }) => text === '.' || text === ',');
    const isCut = /^\p{Lu}\p{L}{1,10}[^aeiouyаеиоуыэюя]$/u.test(before.text);
    return isLast && isCut && this.startsChunk(i - 1);
  }
}

const isName = (token: Token): boolean => isCapital(token) || token.text === '.';

/** A short word with a capital, as titles are cut to. */
const isCut = ({ text }: Token): boolean => /^\p{Lu}\p{L}{0,5}$/u.test(text);

const isNameOfMonth = (token: Token): boolean => isCapital(token) && MONTHS.has(token.text.toLowerCase());
