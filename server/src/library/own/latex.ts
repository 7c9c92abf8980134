/**
 * LaTeX as bibliographies write it, as plain text: `{\"U}ber` is Über, `Marx \& Engels` is Marx & Engels, `12--15` is
 * 12–15. Commands that are not known lose their backslash and name; what they are applied to stays.
 */
export function fromLatex(source: string): string {
  if (!/[\\{}~$]|--|``|''/.test(source)) return tidy(source);
  const plain = source
    .replace(ACCENTED, (_, sign: string, name: string, held: string, bare: string) =>
      accented(sign ?? name, held ?? bare),
    )
    .replace(NAMED, (_, name: string) => LETTERS[name] ?? '')
    .replace(/\\([&%$#_{}])/g, (_, sign: string) => HELD[sign] ?? sign)
    .replace(/\\(?:\\|newline\b)/g, ' ')
    .replace(/\\[A-Za-z]+\*?(?:\[[^\]\n]{0,80}\])?\s?/g, '')
    .replace(/[{}$]/g, '')
    .replace(/\\[,;:! /-]?/g, '')
    .replace(/~/g, ' ')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”');
  return tidy(plain.replace(/[\uE000\uE001]/g, sign => (sign === '\uE000' ? '{' : '}')));
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim().normalize('NFC');

/** `\"u`, `\"{u}`, `\"{\i}`, `\c c`, `\v{s}`: accents that are letters need a brace or space behind them. */
const ACCENTED = /\\(?:(["'`^~=.]) ?|([bcdHkrtuv])(?=[ {]) ?)(?:\{\\?(\p{L})\}|\\?(\p{L}))/gu;

const accented = (accent: string, letter: string): string => `${letter}${COMBINING[accent]}`;

/** Unicode's combining marks, which follow their letter. */
const COMBINING: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  b: '\u0331',
  c: '\u0327',
  d: '\u0323',
  H: '\u030b',
  k: '\u0328',
  r: '\u030a',
  t: '\u0361',
  u: '\u0306',
  v: '\u030c',
};

const NAMED =
  /\\(ss|aa|AA|ae|AE|oe|OE|o|O|l|L|i|j|dh|DH|dj|DJ|th|TH|textendash|textemdash|textquoteright|ldots|dots|S)(?![A-Za-z])(?:\{\}| )?/g;

const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß',
  aa: 'å',
  AA: 'Å',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  dh: 'ð',
  DH: 'Ð',
  dj: 'đ',
  DJ: 'Đ',
  th: 'þ',
  TH: 'Þ',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  ldots: '…',
  dots: '…',
  S: '§',
};

/** Braces that are meant as such wait as characters that no text has, until the others are gone. */
const HELD: Readonly<Record<string, string>> = { '{': '\uE000', '}': '\uE001' };
