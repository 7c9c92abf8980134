import { ANY_WORD, INNER_WORD, MONTH, OUTER_WORD, VOLUME_WORD } from '../locators/words.ts';
import { words } from './languages/languages.ts';
import { anyOf } from './languages/pattern.ts';

/** What an anchor is: a place where a citation is likely, cheap to find. */
export type AnchorKind =
  | 'ibid'
  | 'opCit'
  | 'supra'
  | 'hereafter'
  | 'report'
  | 'reportShort'
  | 'key'
  | 'volume'
  | 'locator'
  | 'journal'
  | 'inner'
  | 'roman'
  | 'colon'
  | 'sign'
  | 'authorDate'
  | 'imprint'
  | 'named'
  | 'bareNumber';

export interface Anchor {
  readonly kind: AnchorKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const NOT_IN_WORD = String.raw`(?<![\p{L}\p{N}@])`;
const first = (list: readonly string[]): string[] =>
  list.flatMap(word => [word, word[0].toUpperCase() + word.slice(1)]);
const IBID = anyOf(first(words(language => [...language.ibid, ...language.idem])));
/** Ibid. as scans bend it. */
const BENT_IBID = String.raw`(?:[Il1\[]bid|bid|Wid|[1l]bld|Ihid|Ibld|Tbid|Jbid|Ibi4)(?=[.,])`;
const OP_CIT = anyOf(first(words(language => language.opCit)));
const SUPRA = anyOf(words(language => language.supra));
const HEREAFTER = anyOf(first(words(language => language.hereafter)));
/** `F.2d`, `F. Supp.`, `U.S.`, `S. Ct.`, `N.E.2d`, `P.2d`: a reporter of law cases. */
const REPORTER = String.raw`(?:F\. ?(?:2d|3d|4th)|F\. ?Supp\.?(?: ?[23]d)?|U\. ?S\.|S\. ?Ct\.|L\. ?Ed\.(?: ?2d)?|[NS]\. ?[EW]\.(?: ?[23]d)?|P\.(?: ?[23]d)|A\.(?: ?[23]d)|So\.(?: ?[23]d)|Cal\. ?(?:2d|3d|4th|Rptr\.)|B\.R\.)`;
const YEAR = String.raw`(?:1[4-9]|20)\d\d[a-z]?`;

const PATTERNS: Readonly<Record<AnchorKind, string>> = {
  ibid: `${NOT_IN_WORD}(?:${IBID}|${BENT_IBID})(?![\\p{L}\\p{N}])`,
  opCit: `${NOT_IN_WORD}${OP_CIT}(?!\\p{L})`,
  supra: `${NOT_IN_WORD}${SUPRA} ?\\d{1,4}`,
  hereafter: `${NOT_IN_WORD}${HEREAFTER}(?!\\p{L})`,
  report: `${NOT_IN_WORD}\\d{1,4} ${REPORTER} \\d{1,5}`,
  reportShort: `${NOT_IN_WORD}\\d{1,4} ${REPORTER},? at \\d{1,5}`,
  key: String.raw`(?<![\p{L}\p{N}_.@])@(?:\{[^{}\s]{1,80}\}|[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]{0,80})`,
  volume: `${NOT_IN_WORD}(?<!\\p{Lu}\\.)${VOLUME_WORD} ?(?:\\d|[IVXLCivxlc]{1,8}(?!\\p{L}))`,
  locator: `${NOT_IN_WORD}(?<!\\p{Lu}\\.)${OUTER_WORD} ?(?:\\p{Lu}{0,2}-?\\d|[lI]\\d|[ivxlcdm]{1,10}(?![\\p{L}])|[IVXLC]{1,9}(?!\\p{L}))`,
  journal: `${NOT_IN_WORD}\\d{1,4}(?:[-–]\\d{1,4})?(?:[.,] ?(?:(?:no|nr|Nr|No|n°|№|H|Heft)\\.? ?)?\\d{1,3}(?:[-–]\\d{1,3})?)? ?\\((?:${MONTH}(?:[-–/]${MONTH})? ?(?:\\d{1,2},? )?)?${YEAR}(?:[-–]\\d{2,4})?\\)[,:] ?\\p{L}{0,2}\\.? ?\\d`,
  roman: String.raw`(?<=[\p{L}.,’'”"»\])] |\()(?:[IVXLC][IVXLC1l]{0,8}|1I{1,2}|[ivxlc]{1,9})(?:\(\d{1,2}\))?(?=[.,:]{0,2} ?(?:\d|\((?:1[4-9]|20)\d\d|${ANY_WORD} ?[\dIVXivx])|\.["”]|\.$|(?<=[ivxlc]{2})\. \p{Lu})`,
  inner: `${NOT_IN_WORD}${INNER_WORD} ?(?:\\d|[IVXLCivxlc]{1,8}(?!\\p{L}))`,
  colon: String.raw`(?<=[\p{L}.] )\d{1,3}:\d{1,4}(?![:\d])`,
  sign: String.raw`(?: ?,[ri](?:,? ?[ri])?|~{1,2}) ?(?=[\dlI]{1,4}(?![\p{L}]))`,
  authorDate: String.raw`(?<=\p{L}[.’'\])]?,? \(?)${YEAR}(?=[:,] ?(?:\d|pp?\.|S\.|с\.|§|ch)|[;)])`,
  imprint: String.raw`\((?:[^()]{3,100}[,:] )(?:${YEAR})\)`,
  named: String.raw`\((?:= ?[\p{L}\p{N}][^()]{1,39}|["“]\p{Lu}[^"”()]{2,60}["”])\)`,
  bareNumber: String.raw`(?<=[\p{L}.’”"»*)],? |[”"»’] ?\()\d{1,4}(?:[-–]\d{1,4})?(?:, \d{1,4}(?:[-–]\d{1,4})?)*n?(?= ?(?:[.;)(]|$|, (?!${ANY_WORD} ?[\dIVXivx])\p{Ll}))`,
};

const KINDS = Object.keys(PATTERNS) as AnchorKind[];
const ANCHOR = new RegExp(KINDS.map(kind => `(?<${kind}>${PATTERNS[kind]})`).join('|'), 'uy');

/**
 * What every anchor holds near its start: a digit, a numeral, an at sign, the start of a bracket, or one of the words.
 * Looking for this first, and trying the anchors only around it, is what keeps the scan near the speed of one search.
 */
const TRIGGER = new RegExp(
  String.raw`[\d@]|\((?=["“=]|\p{Lu})|(?<=[ (])[IVXLCivxlc]+(?=[.,:) ]|$)|[Ii\[]bid|${IBID}(?=[.,;)\]]| |$)|[WITJ][bh][il][di4]|${OP_CIT}|${HEREAFTER}`,
  'gu',
);
/** The longest way from an anchor's start to what triggers it: a word, its stop, blanks. */
const REACH = 28;

/** The first anchor at or after `from`; null when there is none. */
export function nextAnchor(text: string, from: number): Anchor | null {
  for (let at = from; ; ) {
    TRIGGER.lastIndex = at;
    const trigger = TRIGGER.exec(text);
    if (!trigger) return null;
    for (let start = Math.max(at, trigger.index - REACH); start <= trigger.index; start++) {
      const anchor = mayStart(text, start) ? anchorAt(text, start) : null;
      if (anchor) return anchor;
    }
    at = trigger.index + 1;
  }
}

/** Anchors begin where a word begins, or at a sign. */
const mayStart = (text: string, at: number): boolean =>
  !isWordSign(text.charCodeAt(at)) || at === 0 || !isWordSign(text.charCodeAt(at - 1));

/** Whether a code unit is a digit or letter; for letters beyond Latin-1, whether it lies among the letters there. */
const isWordSign = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code < 0x2000);

function anchorAt(text: string, start: number): Anchor | null {
  ANCHOR.lastIndex = start;
  const m = ANCHOR.exec(text);
  if (!m?.groups) return null;
  const { groups } = m;
  const kind = KINDS.find(name => groups[name] !== undefined)!;
  return { kind, start, end: start + m[0].length, text: m[0] };
}
