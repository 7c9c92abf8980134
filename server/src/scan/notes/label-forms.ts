import type { NoteStyle } from '../../resolve/apparatus.ts';
import { TYPED_FORMS } from './typed-forms.ts';
import { MARKER_WORDS } from './words.ts';

/** A way of writing a note's label at the start of its line: a new dialect is a row here and a test. */
export interface LabelForm {
  readonly style: NoteStyle;
  /** Sticky, tried at the first character of a line's text. Group 1 is the label, group 2 what parts it from the text. */
  readonly pattern: RegExp;
  /** Strength of its own, before the surroundings are looked at; null for forms that need no more evidence. */
  readonly strength: number | null;
}

export const FOOTNOTE_WORDS =
  'Footnote|Endnote|Note|Fußnote|Fussnote|Anmerkung|Anm\\.|Remarque|Nota|Voetnoot|Noot|Fotnot|Fodnote|Сноска|Примечание';

/** Anchors that pages on the web give to their notes: `fn_4`, `footnote-12`, `ftn3`. */
export const FOOTNOTE_ANCHOR = '_?(?:fn|ftn|footnote|endnote|note)[-_:.]?\\d{1,5}';

const FORMS: readonly LabelForm[] = [
  { style: 'caret', pattern: /\[\^([^\]\s[^]{1,200})\](:)[ \t]*/y, strength: null },
  // `[^2] Arnold`: a colon forgotten. Whether it is no marker shows in the whole text.
  { style: 'caret', pattern: /\[\^([^\]\s[^]{1,200})\]()[ \t]+(?=[\p{Lu}*_“"„«<[(])/uy, strength: null },
  {
    style: 'footnote',
    pattern: new RegExp(`\\[(?:${FOOTNOTE_WORDS}) ([1-9]\\d{0,4}|[A-Z*†‡]{1,2})(:|\\.)\\s*`, 'iy'),
    strength: null,
  },
  {
    // `[12: Arnold, p. 311.]`: the same with its word left out.
    style: 'footnote',
    pattern: /\[([1-9]\d{0,4})(:)\s{1,3}(?=[\p{L}_*“"„«‘'(])/uy,
    strength: 0.3,
  },
  {
    // `<span id="fn_4"></span>[31:1](page.htm#fr_4)`: the anchor that a link in the text leads to, and the link back.
    style: 'caret',
    pattern: new RegExp(
      `<(?:span|a|sup)\\s{1,3}(?:id|name)="(${FOOTNOTE_ANCHOR})"\\s?/?>(?:</(?:span|a|sup)>)?\\s?\\[[\\d:.*†‡§]{1,9}\\]\\([^)\\s]{0,200}#[^)\\s]{1,80}\\)()[ \\t]*`,
      'y',
    ),
    strength: null,
  },
  {
    style: 'worded',
    pattern: new RegExp(`[[<](?:${MARKER_WORDS})\\.?\\s?([1-9]\\d{0,3})[\\]>]([.:]?)(?:[ \\t]+|$|(?<=>)(?=<))`, 'imy'),
    strength: 0.3,
  },
  {
    // `Note 2. Arnold`, `NOTE 2.--Arnold`, `FN2. Arnold`
    style: 'worded',
    pattern: new RegExp(
      `(?:fn|${FOOTNOTE_WORDS})\\.?[^\\S\\n]?([1-9]\\d{0,3})(\\.?(?:--|[—–])|[.:)])(?:[ \\t]+|(?=[A-Z“"_]))`,
      'iy',
    ),
    strength: 0.2,
  },
  {
    style: 'bracket',
    // `[69]_Ad Att._`: e-books leave no blank before italics.
    pattern: /\[([1-9]\d{0,3}|[A-Za-z]|[ivxl]{2,8}|[*†‡§¶]{1,3})\]([.:]?)(?:[ \t]+|$|(?=[_*]{1,2}\p{L}))/muy,
    strength: 0.3,
  },
  // `[3]Ibid.`: with no blank at all. A letter would be one that an editor put in, `[T]he`.
  { style: 'bracket', pattern: /\[([1-9]\d{0,3})\]()(?=[\p{Lu}“"„«])/uy, strength: 0.2 },
  { style: 'paren', pattern: /\(([1-9]\d{0,3})\)([.:]?)(?:[ \t]+|$|(?=[_*]{1,2}\p{L}))/muy, strength: 0.2 },
  { style: 'brace', pattern: /\{([1-9]\d{0,3})\}([.:]?)(?:[ \t]+|$|(?=[_*]{1,2}\p{L}))/muy, strength: 0.2 },
  { style: 'superscript', pattern: /([¹²³⁴-⁹⁰]{1,4})([.:)]?)[ \t]*/y, strength: 0.3 },
  {
    // `<li id="fn2">Arnold`: a list of the web counts its items itself.
    style: 'markup',
    pattern:
      /<(?:li|p|div|aside|dd)\s(?:[^<>]{0,120}\s)?id="[\w:.-]{0,40}?(?:fn|ftn|edn|note)[\w:.-]{0,20}?(\d{1,4})"[^<>]{0,120}>()\s{0,3}(?!(?:<[^<>]{1,120}>|\\?\[|\^){0,2}\d)/iy,
    strength: 0.3,
  },
  {
    style: 'markup',
    pattern:
      /(?:<sup>\s*|\^\[(?=\d+\])|\$(?:\{ ?\})?\^\{?|\^)([1-9]\d{0,3})(?:\s*<\/sup>|\}?\$|\}(?=[^$\n]{0,40}\$)|\^|\])([.:]?)[ \t]*/y,
    strength: 0.3,
  },
  { style: 'bare', pattern: /([1-9]\d{0,3})(\\?[.)]|\.\))(?:[ \t]+|$|(?=[*_]{0,2}[A-Z“"]))/my, strength: 0.2 },
  { style: 'bare', pattern: /([1-9]\d{0,3})([:\]]|\.?-{1,2}|[ \t]-{1,2})(?:[ \t]+|$)/my, strength: 0.1 },
  { style: 'bare', pattern: /([1-9]\d{0,3})()(?:[ \t]+|$)/my, strength: 0 },
  { style: 'bare', pattern: /(?=[\dlIOSo|]{0,2}[lIOSo|])([\dlIOSo|]{1,3})([.)])(?:[ \t]+|$)/my, strength: 0 },
  // `*1 Arnold` before the star that stands for itself.
  ...TYPED_FORMS.flatMap(({ style, labels }) => labels.map(pattern => ({ style, pattern, strength: 0.2 }))),
  {
    style: 'sign',
    pattern: /(\*{1,6}|†{1,3}|‡{1,3}|‖{1,2}|\|\||¶{1,2})(\)?)[ \t]?(?=[\p{L}\d_“"„«‘'([$])/uy,
    strength: 0.2,
  },
  // Before a number it names a section.
  { style: 'sign', pattern: /(§{1,3})()[ \t]?(?=[\p{L}_“"„«‘'([])/uy, strength: 0.2 },
];

/** The signs that each form can begin with, so that a line of prose is told from all forms at a glance. */
const FIRST_SIGNS: Readonly<Partial<Record<NoteStyle, RegExp>>> = {
  caret: /[[<]/,
  footnote: /\[/,
  worded: new RegExp(`[[<${firstLetters(FOOTNOTE_WORDS)}]`, 'iu'),
  bracket: /\[/,
  paren: /\(/,
  brace: /\{/,
  superscript: /[¹²³⁴-⁹⁰]/,
  markup: /[<$^]/,
  bare: /[\dlIOSo|]/,
  sign: /[*†‡§‖¶|]/,
  ...Object.fromEntries(TYPED_FORMS.map(({ style, first }) => [style, first])),
};

function firstLetters(words: string): string {
  return words.replace(/(\p{L})[^|]*\|?/gu, '$1');
}

const formsWith = (sign: string): readonly LabelForm[] => FORMS.filter(({ style }) => FIRST_SIGNS[style]?.test(sign));

const FORMS_BY_CODE: readonly (readonly LabelForm[])[] = Array.from({ length: 128 }, (_, code) =>
  formsWith(String.fromCharCode(code)),
);

/** The forms of a label that a line may begin with, by its first character. */
export const formsAt = (content: string, at: number): readonly LabelForm[] =>
  at >= content.length ? [] : (FORMS_BY_CODE[content.charCodeAt(at)] ?? formsWith(content[at]));

const FOOTNOTES = FORMS.filter(({ style }) => style === 'footnote').map(({ pattern }) => pattern);

/** Whether `[Footnote 3:` or its like opens at an offset. */
export function opensFootnote(content: string, at: number): boolean {
  return FOOTNOTES.some(pattern => {
    pattern.lastIndex = at;
    return pattern.test(content);
  });
}
