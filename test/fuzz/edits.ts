import fc from 'fast-check';
import { LANGUAGES, LINE_BREAKS, type Original } from './documents.ts';

/** One edit, so that it can be made to a text of any length. */
export interface Edit {
  /** Where, as a share of the text. */
  readonly at: number;
  /** How many UTF-16 code units are taken away there. */
  readonly gone: number;
  readonly typed: string;
}

/** What a writer types or pastes, and what means something to notes, citations or layout. */
const TYPED = [
  ...[
    'a',
    'x',
    ' ',
    '.',
    ',',
    '. ',
    ', 3',
    '"',
    '“',
    '’',
    '(',
    ')',
    '[',
    ']',
    '*',
    '_',
    '>',
    '|',
    '- ',
    '# ',
    '12',
    '2',
    '1. ',
    '0',
  ],
  ...[
    '[^1]',
    '[^3]',
    '[^3]: A note.',
    '^[a note]',
    '<sup>2</sup>',
    '¹',
    '* ',
    '†',
    '[2]',
    '(2)',
    'see note 4',
    'l4',
    '[Footnote 1: ',
  ],
  ...[
    'ibid., p. 3',
    'Ibid.',
    'op. cit.',
    'p. 5',
    'pp. 321-8',
    'vol. iii',
    'LCW, XXVI, p. 83',
    'Norden, ',
    'Norden',
    '@key',
    'Tac. Ann. 1.1.3',
  ],
  ...[
    '(hereafter cited as NQ)',
    'Ada Norden, *The Quay* (London: Press, 1951), p. 3',
    'Roe v. Wade, 410 U.S. 113',
    '(Norden 1951: 3)',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\f',
    '\t',
    '```\n',
    '<!--',
    '-->',
    '---\n',
    '12\n\n',
    '$',
    '$$\n',
    '`',
    'https://example.org/?p=3',
  ],
  ...[
    'Notes\n\n',
    '## Notes\n\n',
    'Bibliography\n\n',
    'Abbreviations\n\n',
    '1. One.\n2. Two.\n',
    '[^a]: b\n',
    '[Pg 12]',
    'THE QUAY 12\n\n',
  ],
  ...['😀', '\ud83d', '\ude00', 'e\u0301', '\u00a0', '\ufeff', '\u0000', '\u2028', '\u202e', 'Ленин, т. 3, с. 5'],
  ...['<!-- loccit-ignore-next-line -->\n', 'references:\n  - id: a\n', 'bibliography: refs.bib\n'],
];

const typed = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TYPED) },
  { weight: 2, arbitrary: fc.constant('') },
  fc.array(fc.constantFrom(...TYPED), { maxLength: 4 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

const gone = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat({ max: 5 }), fc.nat({ max: 400 }));

const share = fc.double({ min: 0, max: 1, noNaN: true });

export const edit: fc.Arbitrary<Edit> = fc.record({ at: share, gone, typed });

/** A stretch of one of the texts as somebody has it open, and what is done to it. */
export interface Case {
  readonly original: string;
  readonly language: string;
  readonly content: string;
  readonly edits: readonly Edit[];
}

/** UTF-16 code units of a text that is worked on: a longer one is cut, so that many are tried. */
const LONGEST = 4000;

export const caseOf = (originals: readonly Original[]): fc.Arbitrary<Case> =>
  fc
    .record({
      original: fc.constantFrom(...originals),
      from: share,
      length: fc.oneof(fc.constant(LONGEST), fc.nat({ max: LONGEST })),
      asItIs: fc.integer({ min: 0, max: 3 }),
      language: fc.constantFrom(...LANGUAGES),
      lineBreak: fc.constantFrom(...LINE_BREAKS),
      edits: fc.array(edit, { minLength: 1, maxLength: 8 }),
    })
    .map(({ original, from, length, asItIs, language, lineBreak, edits }) => {
      const start = Math.floor(from * Math.max(0, original.content.length - length));
      const content = original.content.slice(start, start + length).replace(/\r\n?|\n/g, asItIs > 0 ? '\n' : lineBreak);
      return { original: original.name, language: asItIs > 1 ? original.language : language, content, edits };
    });

/** The text after an edit. */
export function edited(content: string, { at, gone, typed }: Edit): string {
  const from = Math.floor(at * content.length);
  return content.slice(0, from) + typed + content.slice(from + gone);
}
