import { DIGIT, isSign, skip, WORD } from '../../text/signs.ts';
import {
  ANY_WORD,
  INNER_WORD,
  INNER_WORDS,
  MONTH,
  OUTER_WORD,
  OUTER_WORDS,
  SIDED_WORDS,
  VOLUME_WORD,
  VOLUME_WORDS,
  wordsOf,
} from '../locators/words.ts';
import { FRENCH_DECISION } from './decisions.ts';
import { GERMAN_DECISION } from './german-decisions.ts';
import { words } from './languages/languages.ts';
import { anyOf, capital } from './languages/pattern.ts';
import { LeadWords } from './lead-words.ts';
import { ancientAuthors } from './tables/classical.ts';
import { CORPUS_NAMES } from './tables/corpora.ts';
import { FRENCH_COURTS, GERMAN_COURTS } from './tables/courts.ts';
import { REGNAL, REIGNS } from './tables/reigns.ts';
import {
  BRITISH_REPORTER,
  CODE,
  COURT,
  DATABASE,
  GERMAN_REPORT,
  GERMAN_REPORTER,
  GERMAN_YEAR_AND_PAGE,
  GERMAN_YEARLY,
  LAW_JOURNAL,
  NAMED_REPORT,
  PUBLIC_LAW,
  REPORTER,
} from './tables/reporters.ts';
import { BY_QUESTION_NAMES } from './tables/scriptures.ts';
import { JOIN } from './vocabulary.ts';
import { UNDATED, UNDATED_WORDS, WORK_YEAR } from './years.ts';

/** What an anchor is: a place where a citation is likely, cheap to find. */
export type AnchorKind =
  | 'ancient'
  | 'ibid'
  | 'opCit'
  | 'supra'
  | 'noteInBrackets'
  | 'hereafter'
  | 'report'
  | 'reportShort'
  | 'namedReport'
  | 'database'
  | 'statute'
  | 'publicLaw'
  | 'regnal'
  | 'corpus'
  | 'question'
  | 'editionPages'
  | 'germanReport'
  | 'germanYearly'
  | 'britishReport'
  | 'frenchDecision'
  | 'germanDecision'
  | 'lawJournal'
  | 'key'
  | 'volume'
  | 'locator'
  | 'journal'
  | 'journalIssue'
  | 'inner'
  | 'roman'
  | 'dotted'
  | 'colon'
  | 'sign'
  | 'at'
  | 'authorDate'
  | 'imprint'
  | 'named'
  | 'bareNumber'
  | 'verse';

export interface Anchor {
  readonly kind: AnchorKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `op. cit.`, `Op. cit.`, `Op. Cit.`, but no `L. C.`, which are initials. */
const first = (list: readonly string[]): string[] =>
  [...new Set(list.flatMap(word => [word, capital(word), word.split(' ').map(capital).join(' ')]))].filter(
    word => !/^(?:\p{Lu}\. ?){2,}$/u.test(word),
  );
const IBID_WORDS = first(words(language => [...language.ibid, ...language.idem]));
/** Ibid. as scans bend it. */
const BENT_IBID_WORDS = 'Ibid lbid 1bid [bid bid Wid 1bld lbld Ihid Ibld Tbid Jbid Ibi4'.split(' ');
const OP_CIT_WORDS = first(words(language => language.opCit));
const SUPRA_WORDS = first(words(language => language.supra));
/** `(n. 4)`, `(see note 4)`: words that say where a work was cited. */
const NOTE_WORDS = wordsOf('note');
const SEE_WORDS = words(language => language.cues).filter(cue => !cue.includes(' '));
const HEREAFTER_WORDS = first(words(language => language.hereafter));
/** Behind a word: `d.v.i.d.` on a stone is no volume i. */
const NO_INITIALS = String.raw`(?![ivxlc]\.\p{L}\.)`;
const EDITIONS = anyOf(words(language => language.editions));

const PATTERNS: Readonly<Record<AnchorKind, string>> = {
  ancient: String.raw`(?<![\p{L}\p{N}’'-])\p{Lu}\p{Ll}`,
  ibid: `(?:${anyOf(IBID_WORDS)}|${anyOf(BENT_IBID_WORDS)}(?=[.,]))(?![\\p{L}\\p{N}])`,
  opCit: `(?<!\\p{Lu}\\.)${anyOf(OP_CIT_WORDS)}(?!\\p{L})`,
  supra: `${anyOf(SUPRA_WORDS)} ?\\d{1,4}`,
  noteInBrackets: `\\((?:(?:${anyOf(SEE_WORDS)}) )?${anyOf([...NOTE_WORDS, ...NOTE_WORDS.map(word => word.replace(/\.$/, ''))])} ?\\d{1,3}\\)`,
  hereafter: `${anyOf(HEREAFTER_WORDS)}(?!\\p{L})`,
  report: `\\d{1,4} ${REPORTER} \\d{1,5}(?![\\d\\p{L}])`,
  reportShort: `\\d{1,4} ${REPORTER},? at \\d{1,5}`,
  namedReport: `(?!\\d{1,2} ${MONTH})${NAMED_REPORT}`,
  database: DATABASE,
  statute: `\\d{1,3} ${CODE},? (?:§{1,2} ?)?\\d`,
  publicLaw: `${PUBLIC_LAW}`,
  regnal: REGNAL,
  corpus: `${anyOf(CORPUS_NAMES)}\\.?[²³⁴]?,? ?(?=\\d|[IVXLC]{1,8}(?![\\p{L}\\d])|[A-Z] \\d)`,
  editionPages: '[AB](?: ?\\d| [IVXivx]{1,8}(?![\\p{L}\\d]))',
  question: `${anyOf(BY_QUESTION_NAMES)}(?![\\p{L}\\d]),? ?`,
  germanReport: GERMAN_REPORT,
  germanYearly: GERMAN_YEAR_AND_PAGE,
  britishReport: `\\[\\d{4}\\] (?:(?:\\d{1,2} )?${BRITISH_REPORTER}|${COURT}) \\d{1,5}(?![\\d\\p{L}])|\\(\\d{4}\\) (?:\\d{1,3}(?:\\(\\d{1,2}\\))? \\p{Lu}[\\p{L}&.’ -]{1,45}?|${BRITISH_REPORTER}) \\d{1,5}(?![\\d\\p{L}])`,
  frenchDecision: FRENCH_DECISION,
  germanDecision: GERMAN_DECISION,
  lawJournal: `\\d{1,4} ${LAW_JOURNAL} \\d{1,5}(?![\\d\\p{L}])`,
  key: String.raw`(?<![\p{L}\p{N}_.@])@(?:\{[^{}\s]{1,80}\}|[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]{0,80})`,
  volume: `(?<!\\p{Lu}\\.)${VOLUME_WORD}${NO_INITIALS}(?! ?\\d{1,2}-\\p{Ll})(?! ?\\d{1,2}\\. ?(?:\\d{1,2}\\.(?! ?${EDITIONS})|${MONTH} )) ?(?:\\d|[IVXLCivxlc]{1,8}(?:er|re|e|ème)?(?!\\p{L}))`,
  locator: `(?<!\\p{Lu}\\.)${OUTER_WORD} ?(?:\\p{Lu}{0,2}-?\\d|[lI]\\d|[ivxlcdm]{1,10}(?![\\p{L}])|[IVXLC]{1,9}(?!\\p{L}))`,
  journal: `\\d{1,4}(?:[-–]\\d{1,4})?(?:[.,] ?(?:(?:no|nr|Nr|No|n°|№|H|Heft)\\.? ?)?\\d{1,3}(?:[-–]\\d{1,3})?)? ?\\((?:${MONTH}(?:[-–/]${MONTH})?,? ?(?:\\d{1,2},? )?)?${WORK_YEAR}(?:[-–/]\\d{2,4})?\\)(?:[,:] ?\\p{L}{0,2}\\.? ?\\d| \\d{1,4}(?:[-–]\\d{1,4})?(?= ?(?:[.,;:)=]|$|(?:n|no|nos|nr|fig|figs|pl|pls)\\. ?\\d|with n)))`,
  roman: String.raw`(?<!\d (?:${REIGNS.join('|')})\. )(?!Ill\.,? \d{1,4} ${REPORTER})(?<=[\p{L}.,;’'”"»\])] |\(|\p{L},\d |[²³⁴⁵⁶⁷⁸⁹] )(?!v\. ?\d{1,2}\. ?\d{1,2}\. ?\d|cc\. ?\d)(?:[IVXLC][IVXLC1l]{0,8}|1I{1,2}|[ivxlc]{1,9})(?:\(\d{1,2}\)|/\d{1,2}(?=[,:] ?\d))?(?=[²³⁴⁵⁶]?[.,:]{0,2} ?(?:\d|\((?:1[4-9]|20)\d\d|${ANY_WORD} ?[\dIVXivx])|\.["”]|\.$|(?<=[ivxlc]{2})\. \p{Lu})`,
  inner: `${INNER_WORD} ?(?:\\d|[IVXLCivxlc]{1,8}j?(?!\\p{L}))`,
  dotted: String.raw`(?<=[\p{L}.,’'] )(?!(?:1[5-9]|20)\d\d[a-e](?!\d)|\d{1,2}e \p{L})(?:\d{1,3}(?:\.\d{1,4}){1,3}|\d{1,4}[a-e]\d{0,2})(?:[-–](?:\d{1,4}(?:\.\d{1,4})?)?[a-e]?\d{0,2})?(?![\p{L}\d])`,
  colon: String.raw`(?<=[\p{L}.,”"’*)] )\d{1,3}(?:: ?|/\d{1,2}, )\d{1,4}(?![:\d])`,
  sign: String.raw`(?: ?,[ri](?:,? ?[ri])?|~{1,2}) ?(?=[\dlI]{1,4}(?![\p{L}]))`,
  at: String.raw`at (?=\p{Lu}{0,1}\d{1,4}(?:[-–]\d{1,4})?(?: ?[.;)\]]|$|, (?:\p{Lu}|\d)| n\.| & n))(?!\d{1,2}(?:\.\d|:| [ap]\.))`,
  authorDate: String.raw`(?<=\p{L}[.’'\])]?,? [([]{0,2})(?:(?:${WORK_YEAR}\] ?|${WORK_YEAR}/)?${WORK_YEAR}(?: \[${WORK_YEAR}\])?(?=[:,] ?(?:\d|pp?\.|S\.|с\.|§|ch|[b-z](?:[,;)]| ${JOIN} ))|[;)]|,? ${JOIN} (?:${WORK_YEAR}|[b-z])[,;:)]|, \p{Lu}[^();\d]{1,60} (?:1[4-9]|20)\d\d)|${UNDATED}(?=[,:;)]))`,
  imprint: String.raw`(?:\(\[?|\[)(?:[^()[\]]{3,100}[,:] |(?!${MONTH})(?:\p{Lu}|\d{1,2}(?:st|nd|rd|th|d) (?:edn|ed\.))[^()[\]]{0,60} )?(?:${WORK_YEAR})(?:[-–]\d{2,4}| \[\d{4}[^\]()]{0,9}\])?(?:\]?\)|\])`,
  journalIssue: `\\d{1,4}(?:[-–/]\\d{1,4})?(?:, (?:no|nr|Nr|H|Heft|n°|№)\\.? ?\\d{1,3}(?:[-–/]\\d{1,3})?|\\(\\d{1,3}\\))? [([](?:(?:${MONTH}|Spring|Summer|Autumn|Fall|Winter)(?: ?[-–/]{1,2} ?(?:${MONTH}|Spring|Summer|Autumn|Fall|Winter))?,? )?${WORK_YEAR}(?:[-–]{1,2}\\d{2,4})?[)\\]](?![,:] ?(?:\\p{L}{0,2}\\.? ?\\d|${OUTER_WORD} ?[\\dIVXivx]))`,
  named: String.raw`\((?:= ?[\p{L}\p{N}][^()]{1,39}|["“]\p{Lu}[^"”()]{2,60}["”]|[*_]{0,2}\p{Lu}{2,6}[*_]{0,2})\)`,
  bareNumber: String.raw`(?<=[\p{L}.’”"»*)],? |[,.\p{L}]',? |[”"]: |\d, (?=(?:1[5-9]|20)\d\d[.;)]|\d{1,4}[rv](?![\p{L}\d]))|[”"»’] ?\()\d{1,4}[rv]?(?:(?:[-–]|--)\d{1,4}[rv]?)?(?:, \d{1,4}[rv]?(?:[-–]\d{1,4}[rv]?)?)*(?:n|ff?\.?)?(?= ?(?:[.;)(]|$|, (?!${ANY_WORD} ?[\dIVXivx])\p{Ll})| and (?:1[5-9]|20)\d\d(?!\d)|[–—-]{2}\p{Ll}|—)`,
  verse: String.raw`(?<=\p{L}\.? )\d{1,3},[1-9]\d{0,2}(?![\p{L}\d,])`,
};

const kinds = Object.keys(PATTERNS) as AnchorKind[];

/** Anchors that can begin with the same sign, tried in the order of the table. */
class Anchors {
  readonly #kinds: readonly AnchorKind[];
  readonly #pattern: RegExp;

  constructor(...wanted: readonly AnchorKind[]) {
    this.#kinds = kinds.filter(kind => wanted.includes(kind));
    this.#pattern = new RegExp(this.#kinds.map(kind => `(${PATTERNS[kind]})`).join('|'), 'uy');
  }

  at(text: string, start: number): Anchor | null {
    this.#pattern.lastIndex = start;
    const m = this.#pattern.exec(text);
    if (!m) return null;
    const kind = this.#kinds[m.indexOf(m[0], 1) - 1];
    return { kind, start, end: start + m[0].length, text: m[0] };
  }
}

const AT_DIGIT = new Anchors(
  'ibid',
  'report',
  'reportShort',
  'database',
  'statute',
  'regnal',
  'lawJournal',
  'journal',
  'journalIssue',
  'roman',
  'dotted',
  'colon',
  'authorDate',
  'bareNumber',
  'verse',
);
const AT_WORD = new Anchors(
  'publicLaw',
  'corpus',
  'question',
  'editionPages',
  'germanReport',
  'germanYearly',
  'frenchDecision',
  'germanDecision',
  'ibid',
  'opCit',
  'supra',
  'hereafter',
  'volume',
  'locator',
  'roman',
  'inner',
  'at',
  'authorDate',
);
const AT_ANCIENT = new Anchors('ancient');
const BEHIND_CASE = new Anchors('namedReport');
const AT_NUMERAL = new Anchors('roman');
const AT_KEY = new Anchors('key');
const AT_BRACKET = new Anchors('noteInBrackets', 'britishReport', 'imprint', 'named');
const AT_SIGN = new Anchors('sign');

const LEADS = new LeadWords([
  ...GERMAN_REPORTER.slice(3, -1).split('|'),
  ...GERMAN_YEARLY.slice(3, -1)
    .split('|')
    .map(name => /^\p{L}+/u.exec(name)![0]),
  ...FRENCH_COURTS,
  ...GERMAN_COURTS,
  ...IBID_WORDS,
  ...BENT_IBID_WORDS,
  ...OP_CIT_WORDS,
  ...SUPRA_WORDS,
  ...HEREAFTER_WORDS,
  ...VOLUME_WORDS,
  ...OUTER_WORDS,
  ...SIDED_WORDS,
  ...INNER_WORDS,
  ...UNDATED_WORDS,
  ...CORPUS_NAMES,
  ...BY_QUESTION_NAMES,
  ...['A', 'B'].flatMap(letter => Array.from('123456789xvXV', sign => `${letter} ${sign}`)),
  'P. L.',
  'Pub. L.',
  'at',
]);

const ANCIENT = new LeadWords(ancientAuthors.map(name => name.split('-').map(capital).join('-')));

/**
 * The first anchor at or after `from`; null when there is none. Anchors begin where a word begins or at a sign; the
 * patterns are tried only where the first letters allow it, which keeps the scan near the speed of one plain search.
 */
export function nextAnchor(text: string, from: number): Anchor | null {
  const end = text.length;
  let at = from > 0 && isSign(text, from - 1, WORD) ? skip(text, from, end, WORD) : from;
  while (at < end) {
    const code = text.charCodeAt(at);
    const isWord = isSign(text, at, WORD);
    const anchor = !isWord
      ? anchorAtSign(text, at, code)
      : mayBegin(code, text.charCodeAt(at + 1))
        ? anchorAtWord(text, at)
        : null;
    if (anchor) return anchor;
    at = isWord ? skip(text, at + 1, end, WORD) : at + 1;
  }
  return null;
}

/** Whether an anchor may begin with two code units: a glance in a table, with which nearly every word is done. */
const mayBegin = (first: number, second: number): boolean =>
  !(first < 128 && second < 128) || BEGINNINGS[first * 128 + second] === 1;

function anchorAtWord(text: string, at: number): Anchor | null {
  if (isWithinWord(text, at)) return null;
  if (isSign(text, at, DIGIT)) {
    const anchor = AT_DIGIT.at(text, at);
    return isBehindCase(text, at) && !(anchor && SURE.has(anchor.kind)) ? (BEHIND_CASE.at(text, at) ?? anchor) : anchor;
  }
  const anchor = LEADS.standAt(text, at) ? AT_WORD.at(text, at) : null;
  if (anchor) return anchor;
  if (ANCIENT.standAt(text, at)) return AT_ANCIENT.at(text, at);
  return mayBeNumeral(text, at) ? AT_NUMERAL.at(text, at) : null;
}

/** Anchors that are what they look like, also behind the name of a case. */
const SURE: ReadonlySet<AnchorKind> = new Set(['report', 'reportShort', 'database', 'statute', 'lawJournal']);

/** Behind the comma that ends the name of a case: `Kell v. Norden, `. */
const isBehindCase = (text: string, at: number): boolean =>
  text.charCodeAt(at - 2) === 0x2c && / v\.? /.test(text.slice(Math.max(0, at - LONGEST_NAME), at));

const LONGEST_NAME = 100;

/** Behind a letter, a digit or the sign of a key. */
const isWithinWord = (text: string, at: number): boolean =>
  at > 0 && (isSign(text, at - 1, WORD) || text.charCodeAt(at - 1) === 0x40);

function anchorAtSign(text: string, at: number, code: number): Anchor | null {
  if (code === 0x20) return text.charCodeAt(at + 1) === 0x2c ? bentSign(text, at, at + 1) : null;
  if (code === 0x2c) return bentSign(text, at, at);
  if (code === 0x7e) return AT_SIGN.at(text, at);
  if (code === 0x28) return AT_BRACKET.at(text, at);
  if (code === 0x40) return AT_KEY.at(text, at);
  if (code === 0x5b || code > 0x7f)
    return LEADS.standAt(text, at) ? AT_WORD.at(text, at) : code === 0x5b ? AT_BRACKET.at(text, at) : null;
  return null;
}

/** Only `,r` and `,i` are signs that a scan has bent. */
function bentSign(text: string, at: number, comma: number): Anchor | null {
  const next = text.charCodeAt(comma + 1);
  return next === 0x72 || next === 0x69 ? AT_SIGN.at(text, at) : null;
}

/** Whether a numeral may begin at `at`: behind a blank or bracket, and no letter follows its own. */
function mayBeNumeral(text: string, at: number): boolean {
  if (!isNumeralSign(text.charCodeAt(at))) return false;
  const before = text.charCodeAt(at - 1);
  if (before !== 0x20 && before !== 0x28) return false;
  let end = at + 1;
  while (isNumeralSign(text.charCodeAt(end))) end++;
  return isSign(text, end, DIGIT) || !isSign(text, end, WORD);
}

/** I, V, X, L, C, large or small. */
function isNumeralSign(code: number): boolean {
  const small = code | 0x20;
  return small < 0x80 && (small === 0x69 || small === 0x76 || small === 0x78 || small === 0x6c || small === 0x63);
}

/** By pairs of ASCII code units: whether a number, one of the words, the name of an author or a numeral may begin so. */
const BEGINNINGS = beginnings();

/** Made at every start, in plain loops: nothing is compiled by then. */
function beginnings(): Uint8Array {
  const table = new Uint8Array(128 * 128);
  for (let first = 0; first < 128; first++) {
    const isDigit = first >= 0x30 && first <= 0x39;
    const isNumeral = isNumeralSign(first);
    for (let second = 0; second < 128; second++) {
      const mayBegin =
        isDigit ||
        (isNumeral && (isNumeralSign(second) || !isPlainLetter(second))) ||
        LEADS.mayBegin(first, second) ||
        ANCIENT.mayBegin(first, second);
      if (mayBegin) table[first * 128 + second] = 1;
    }
  }
  return table;
}

/** Large or small, of ASCII. */
function isPlainLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a && code < 0x80;
}
