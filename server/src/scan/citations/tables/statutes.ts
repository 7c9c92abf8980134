/** Codes of law and regulations as their sections are cited, before or behind the section. Sources of patterns. */
const CODES = [
  '(?:P|Pub)\\. ?L\\.(?: No\\.)? ?\\d{2,3}[-–]\\d{1,4}',
  'U\\.? ?S\\.? ?C\\.?(?: ?A\\.)?',
  'C\\. ?F\\. ?R\\.',
  'Stat\\.',
  'Fed\\. Reg\\.',
  'Codes?',
  'CODE',
  '(?:STAT|CODE|Stat|Code)\\. ANN\\.',
  'Ann\\.',
  'Const\\.',
  'Act',
  'Constitution',
  'Crim\\. P\\.',
  'Civ\\. P\\.',
  'R\\. (?:Crim|Civ|App|Bankr)\\.',
  'Evid\\.',
  'BGB',
  'StGB',
  'StPO',
  'ZPO',
  'HGB',
  'GG',
  'C\\. ?civ\\.',
  'C\\. ?pén\\.',
  'C\\. ?com\\.',
  'C\\. ?trav\\.',
];

/** Words before the number of a section of a law. Source of a pattern. */
const SECTION = '(?:\\b[Aa]rtt?\\.?|Artikel|§§?)';

/** A code, or the section of one, right before a place: `18 U.S.C. § 371` is no citation of a work. */
export const STATUTE = new RegExp(
  `(?:${CODES.join('|')})[, ]*(?:ch\\.|tit\\.)?[ ,]*$|${SECTION} ?\\d{1,4}[a-z]{0,3},? ?$`,
);

/** `§ 5 BGB`, `§ 242 Abs. 2 StGB`, `§§ 823 ff., 826 BGB`: a code behind its sections, from within the first number on. */
export const CODE_BEHIND =
  /^\d{0,3}\p{Ll}?(?: ?ff?\.)?(?:(?:, | und | u\. | i\. ?V\. ?m\. |[-–])(?:§§? ?)?\d{1,4}\p{Ll}?(?: ?ff?\.)?){0,6}(?: (?:Abs\.|S\.|Satz|Nr\.|lit\.|Alt\.|Hs\.) ?\w{1,3}){0,6} \p{Lu}[\p{L}]{0,5}\p{Lu}(?!\p{L})/u;
