/** A text made to be slow to read: what a scanner or rule must pass over without going back and forth in it. */
export interface Adversary {
  readonly name: string;
  /** A text of about so many characters. */
  readonly make: (length: number) => string;
}

const repeated =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length));

/** The same with a number that counts up. */
const counted =
  (unit: (number: number) => string) =>
  (length: number): string => {
    const parts: string[] = [];
    for (let number = 1, size = 0; size < length; number++) {
      const part = unit(number);
      parts.push(part);
      size += part.length;
    }
    return parts.join('');
  };

export const adversaries: readonly Adversary[] = [
  { name: 'capitals', make: repeated('A') },
  { name: 'small letters', make: repeated('a') },
  { name: 'dots', make: repeated('.') },
  { name: 'dots and blanks', make: repeated('. ') },
  { name: 'digits', make: repeated('7') },
  { name: 'digits and blanks', make: repeated('7 ') },
  { name: 'digits and commas', make: repeated('7, ') },
  { name: 'blanks', make: repeated(' ') },
  { name: 'empty lines', make: repeated('\n') },
  { name: 'numerals', make: repeated('IVXLC') },
  { name: 'numerals and stops', make: repeated('xiv. ') },
  { name: 'opening brackets', make: repeated('(') },
  { name: 'square brackets', make: repeated('[') },
  { name: 'pairs of brackets', make: repeated('[]') },
  { name: 'nested brackets', make: length => '('.repeat(length / 2) + ')'.repeat(length / 2) },
  { name: 'quotation marks', make: repeated('"') },
  { name: 'stars', make: repeated('*') },
  { name: 'stars and letters', make: repeated('*a ') },
  { name: 'backticks', make: repeated('`') },
  { name: 'backticks and letters', make: repeated('`a') },
  { name: 'dollars', make: repeated('$a ') },
  { name: 'tags', make: repeated('<a ') },
  { name: 'comments', make: repeated('<!-- ') },
  { name: 'mail', make: repeated('a.b-c@') },
  { name: 'addresses', make: repeated('http://') },
  { name: 'carets', make: repeated('[^') },
  { name: 'page words', make: repeated('p. ') },
  { name: 'pages', make: repeated('p. 7, ') },
  { name: 'ibid', make: repeated('Ibid. ') },
  { name: 'ibid with pages', make: repeated('Ibid., p. 7. ') },
  { name: 'hereafter', make: repeated('(hereafter A, ') },
  { name: 'notes opened in parentheses', make: repeated('(1. Norden, p. 7. ') },
  { name: 'footnotes opened', make: repeated('[Footnote 1: ') },
  { name: 'initials', make: repeated('A. B. ') },
  { name: 'names', make: repeated('Norden, ') },
  { name: 'names and pages', make: repeated('Norden, p. 7; ') },
  { name: 'hyphens at line ends', make: repeated('a-\n') },
  { name: 'one line of prose', make: repeated('The quay was built in 1884 by Norden (p. 7), and nobody saw it. ') },
  { name: 'lines 1.', make: repeated('1. \n') },
  { name: 'lines counted', make: counted(number => `${number}. Norden, p. ${number}.\n`) },
  { name: 'paragraphs counted', make: counted(number => `${number}. Norden, p. ${number}.\n\n`) },
  { name: 'markers counted', make: counted(number => `quay.${number} `) },
  { name: 'notes counted', make: length => marked(length) },
  { name: 'names counted', make: counted(number => `[^n${number}] `) },
  { name: 'definitions', make: counted(number => `Norden, Quay ${number} (hereafter Q${number}).\n\n`) },
  { name: 'abbreviations', make: counted(number => `A${letters(number)}, IV, p. ${number}.\n\n`) },
  { name: 'short forms', make: counted(number => `(Norden${letters(number)}, p. ${number}) `) },
  {
    name: 'letters of changing case',
    make: length => `x.[^1]\n\n[^1]: vol. viii. p. 341, of ${'AB'.repeat(length / 2)}!`,
  },
  {
    name: 'a bibliography of capitals',
    make: length => `Bibliography\n\nNorden, Ada. The Quay. 1951.\n\n${'A b'.repeat(length / 3)}`,
  },
  { name: 'a bibliography of initials', make: length => `Bibliography\n\n${'A.'.repeat(length / 2)}` },
  {
    name: 'abbreviations of blanks',
    make: length => `Abbreviations\n\nLCW  Lenin, Works\n${'A'.repeat(length / 2)}${' '.repeat(length / 2)}x`,
  },
  { name: 'a running head of blanks', make: length => `A${' '.repeat(length)}x\n\n12\n\ntext\n` },
  { name: 'front matter without an end', make: repeated('---\n') },
  { name: 'a label and blanks', make: length => `[^1]:${' '.repeat(length)}x` },
  { name: 'titles of links', make: length => `[a]: ${'x "'.repeat(length / 3)}` },
  { name: 'cases', make: length => `x.[^1]\n\n[^1]: ${'A v. '.repeat(length / 5)}` },
  {
    name: 'essays in months',
    make: length => `x.[^1]\n\n[^1]: Norden, “Quay”, in ${'May 1951, in '.repeat(length / 13)}p. 3`,
  },
  { name: 'quotation marks opened in a note', make: length => `x.[^1]\n\n[^1]: “${'a “'.repeat(length / 3)}, p. 3` },
  { name: 'dashes behind a page', make: length => `x.[^1]\n\n[^1]: Norden, Quay, p. 1${'-–'.repeat(length / 2)}2x` },
  { name: 'a comment that silences', make: repeated('<!-- loccit-ignore-next-line a') },
  { name: 'keys', make: repeated('[@norden, p. 3] ') },
  { name: 'ancient authors', make: repeated('Tac. Ann. 1.1.3; ') },
  { name: 'ancient authors alone', make: repeated('Hdt. ') },
  { name: 'running heads counted', make: counted(number => `THE QUAY ${number}\n\n${'word '.repeat(40)}\n\n`) },
  { name: 'page breaks', make: repeated('\f\n') },
  { name: 'page numbers counted', make: counted(number => `\n\n${number}\n\n`) },
  {
    name: 'bibliography counted',
    make: length =>
      `Bibliography\n\n${counted(number => `Norden${letters(number)}, Ada. The Quay ${number}. London: Press, 1951.\n\n`)(length)}`,
  },
  {
    name: 'works cited in full',
    make: counted(
      number =>
        `quay.[^${number}]\n\n[^${number}]: Ada Norden${letters(number)}, *The Quay ${number}* (London: Press, 1951), p. 3.\n\n`,
    ),
  },
];

/** Markers in running text and a list of notes that answers them all. */
function marked(length: number): string {
  const count = Math.ceil(length / 40);
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const text = numbers.map(number => `quay.${number} `).join('\n');
  return `${text}\n\nNotes\n\n${numbers.map(number => `${number}. Norden, p. ${number}.`).join('\n')}`;
}

/** A number in letters: its digits as a to j. */
const letters = (number: number): string =>
  Array.from(String(number), digit => String.fromCharCode(97 + Number(digit))).join('');
