/**
 * The words that begin an anchor, laid out by their letters, so that one glance at a word's first letters tells most
 * words of a text apart from all of them. A word of several parts may be written with its blanks or without.
 */
export class LeadWords {
  /** Words of one or two letters. */
  readonly #short: Letter = { next: new Map(), isEnd: false };
  /** The first letters of words that are but one. */
  readonly #single = new Set<number>();
  /** Which pairs of ASCII letters begin a word, and which of them a word of two letters: nearly all words of a text are done with here. */
  readonly #pairs = new Uint8Array(PAIRS);
  /** Which three ASCII letters do, by a number that others may share. */
  readonly #triples = new Uint8Array(TRIPLES);
  /** Longer words by that number. They are laid out when a text has their three letters: few are met, and all cost every start. */
  readonly #waiting = new Map<number, string[]>();
  readonly #long = new Map<number, Letter>();

  constructor(words: readonly string[]) {
    for (const word of words) for (const written of writings(word)) this.#add(written);
  }

  #add(word: string): void {
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
    if (first < 128 && second < 128) this.#pairs[first * 128 + second] |= word.length > 2 ? LONGER : SHORT;
    if (word.length === 1) this.#single.add(first);
    if (word.length < 3) {
      layOut(word, this.#short);
      return;
    }
    const key = triple(first, second, word.charCodeAt(2));
    this.#triples[key] = 1;
    const same = this.#waiting.get(key);
    if (same) same.push(word);
    else this.#waiting.set(key, [word]);
  }

  /** Whether a word may begin with two code units; certain only of ASCII. */
  mayBegin(first: number, second: number): boolean {
    return first > 127 || second > 127 || this.#pairs[first * 128 + second] !== 0;
  }

  /** Whether one of the words stands at `at`, and no letter of a longer word behind it. */
  standAt(text: string, at: number): boolean {
    const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
    const isPlain = first < 128 && second < 128;
    const kind = isPlain ? this.#pairs[first * 128 + second] : SHORT;
    if (kind === 0) return false;
    const key = triple(first, second, text.charCodeAt(at + 2));
    if (kind === LONGER && this.#triples[key] === 0 && !this.#single.has(first)) return false;
    return isSpelled(this.#longBy(key), text, at) || isSpelled(this.#short, text, at);
  }

  #longBy(key: number): Letter | undefined {
    const waiting = this.#waiting.get(key);
    if (waiting) {
      const root: Letter = { next: new Map(), isEnd: false };
      for (const word of waiting) layOut(word, root);
      this.#long.set(key, root);
      this.#waiting.delete(key);
    }
    return this.#long.get(key);
  }
}

function layOut(word: string, root: Letter): void {
  let letter = root;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    let next = letter.next.get(code);
    if (!next) letter.next.set(code, (next = { next: new Map(), isEnd: false }));
    letter = next;
  }
  letter.isEnd = true;
}

function isSpelled(root: Letter | undefined, text: string, at: number): boolean {
  let letter = root;
  for (let i = at; letter; i++) {
    if (letter.isEnd && !goesOn(text, i)) return true;
    letter = letter.next.get(text.charCodeAt(i));
  }
  return false;
}

const PAIRS = 128 * 128;
const TRIPLES = 1 << 14;
const LONGER = 1;
const SHORT = 2;

/** The same number for the same three letters; behind the end of a text, that of a letter which no word has. */
const triple = (first: number, second: number, third: number): number =>
  ((first * 31 + second) * 31 + third) & (TRIPLES - 1);

interface Letter {
  readonly next: Map<number, Letter>;
  isEnd: boolean;
}

/** Whether a word that stands before `at` goes on there: a letter behind a letter, as far as is plain at a glance. */
const goesOn = (text: string, at: number): boolean =>
  isPlainLetter(text.charCodeAt(at)) && isPlainLetter(text.charCodeAt(at - 1));

const isPlainLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0x400 && code < 0x482);

/** Each way to write a word of a table that languages/pattern.ts allows, its final stop left out where it may miss. */
function writings(word: string): string[] {
  const [first, ...rest] = (word.endsWith('.') && word.length > 2 ? word.slice(0, -1) : word).split(' ');
  return rest.reduce((starts, part) => starts.flatMap(start => [`${start} ${part}`, start + part]), [first]);
}
