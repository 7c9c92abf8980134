/**
 * Where a text stops being JSON: the offset of the first sign that can't stand there, or its length where it ends too
 * early; null for sound JSON. What `JSON.parse` says of it differs from engine to engine, and often leaves the place out.
 */
export function jsonBreak(content: string): number | null {
  const open: string[] = [];
  let due: Due = 'value';
  for (let at = past(content, 0, BLANK); ; at = past(content, at, BLANK)) {
    if (at >= content.length) return due === 'end' ? null : content.length;
    const sign = content[at];
    const end = DUE[due].includes(kindOf(sign)) ? endOf(content, at) : null;
    if (end === null) return at;
    const next = after(sign, due, open);
    if (next === null) return at;
    due = next;
    at = end;
  }
}

type Due = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma' | 'end';

/** What may stand where; a text is `"`, a number or word `0`. */
const DUE: Readonly<Record<Due, string>> = {
  value: '"0{[',
  'value or ]': '"0{[]',
  key: '"',
  'key or }': '"}',
  colon: ':',
  comma: ',}]',
  end: '',
};

const kindOf = (sign: string): string => ('"{}[]:,'.includes(sign) ? sign : '0');

/** What is due behind a sign; null where it closes what isn't open. `open` is kept up to date. */
function after(sign: string, due: Due, open: string[]): Due | null {
  if (sign === '{' || sign === '[') {
    open.push(sign);
    return sign === '{' ? 'key or }' : 'value or ]';
  }
  if (sign === ',') return open.at(-1) === '{' ? 'key' : 'value';
  if (sign === ':') return 'value';
  if (sign === '"' && (due === 'key' || due === 'key or }')) return 'colon';
  if ((sign === '}' || sign === ']') && open.pop() !== (sign === '}' ? '{' : '[')) return null;
  return open.length === 0 ? 'end' : 'comma';
}

/** Offset behind what begins at `at`; null where it is no text, number or word of JSON. */
function endOf(content: string, at: number): number | null {
  const kind = kindOf(content[at]);
  const end = kind === '"' ? textEnd(content, at) : kind === '0' ? past(content, at, WORD) : at + 1;
  return kind !== '"' && kind !== '0' ? end : isJson(content.slice(at, end)) ? end : null;
}

/** Offset behind the quotation mark that closes the text, or of the end of its line. */
function textEnd(content: string, start: number): number {
  for (let at = start + 1; at < content.length; at++) {
    if (content[at] === '\\') at++;
    else if (content[at] === '"') return at + 1;
    else if (content[at] === '\n') return at;
  }
  return content.length;
}

function isJson(piece: string): boolean {
  try {
    JSON.parse(piece);
    return true;
  } catch {
    return false;
  }
}

function past(content: string, start: number, signs: RegExp): number {
  let at = start;
  while (at < content.length && signs.test(content[at])) at++;
  return at;
}

const BLANK = /[ \t\r\n]/;

const WORD = /[\w.+-]/;
