/** A word, an ellipsis or a sign, in offsets of the text it was cut from. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[’'‑-][\p{L}\p{N}]+)*(?:(?<=s)[’'](?= \p{Lu}))?|(?:\. ){2,3}\.|\.{3}|…|\S/gu;

/** Cuts `[start, end)` of a text into tokens. */
export function tokens(text: string, start: number, end: number): Token[] {
  const found: Token[] = [];
  const part = text.slice(start, end);
  TOKEN.lastIndex = 0;
  for (let m = TOKEN.exec(part); m; m = TOKEN.exec(part)) {
    const at = start + m.index;
    found.push({ text: m[0], start: at, end: at + m[0].length });
  }
  return found;
}

const ELIDED = /^(?:[dlDL]|[Dd]ell|[Nn]ell|[Aa]ll|[Ss]ull|qu|al|el|as|ad|ibn)[’'‑-]\p{Lu}/u;

export const isWord = (token: Token): boolean => /^[\p{L}\p{N}]/u.test(token.text);
export const isNumber = (token: Token): boolean => /^\d/.test(token.text);
/** A word with a capital, an article that has grown onto it not counted (`dell'Instituto`). */
export const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text) || ELIDED.test(token.text);

/** The signs that may open what a closing quotation mark ends. */
export const OPENING: Readonly<Record<string, string>> = {
  '”': '“"„',
  '"': '"“„',
  '»': '«',
  '“': '„',
  '’': "‘'’",
  "'": "'‘",
  '‘': '‚',
  // As German prints them.
  '«': '»',
  '‹': '›',
  '›': '‹',
  '<': '>',
};

/** Whether a token can open a quotation. */
export const isQuote = (token: Token): boolean => /["“„«»›‹'‘]/.test(token.text);
