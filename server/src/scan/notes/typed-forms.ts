import type { NoteStyle, TypedStyle } from '../../resolve/apparatus.ts';

/**
 * How typists set a number off where no key raises it: a new way is a row here, a name in `TypedStyle`, and a test. Group 1 is
 * the number, in labels group 2 what closes it. Sticky; markers are tried at their first sign, labels at the first
 * character of a line's text.
 */
export interface TypedForm {
  readonly style: TypedStyle;
  readonly marker: RegExp;
  readonly labels: readonly RegExp[];
  /** What a label of it may begin with. */
  readonly first: RegExp;
  /** Signs that everyday words have beside numbers too, as `and/or`, `rule #2` and `10^6`: only a list shows that they call notes. */
  readonly everyday: boolean;
  /** In Markdown the signs mean something else. */
  readonly plainOnly: boolean;
}

const NUMBER = '([1-9]\\d{0,3})';
const BLANK = '(?:[ \\t]+|$)';
const WORDS = 'fn|Fn|FN|n|note|Note|NOTE|footnote|Footnote|FOOTNOTE|endnote|Endnote|ref|Ref|REF';

const sticky = (source: string): RegExp => new RegExp(source, 'my');

export const TYPED_FORMS: readonly TypedForm[] = [
  {
    // `the canal.\1\` in the gazettes of the United States, `the canal.\1` in reports of its auditors.
    style: 'backslash',
    marker: sticky(`\\\\${NUMBER}(?:\\\\|(?![\\w\\\\]))`),
    labels: [sticky(`\\\\${NUMBER}(\\\\?)${BLANK}`)],
    first: /\\/,
    everyday: false,
    plainOnly: true,
  },
  {
    // `the canal.<1>`, `the canal.<<1>>`
    style: 'angle',
    marker: sticky(`<${NUMBER}>|<<${NUMBER}>>`),
    labels: [sticky(`<{1,2}${NUMBER}(>{1,2}[.:]?)${BLANK}`)],
    first: /</,
    everyday: false,
    plainOnly: false,
  },
  {
    // `the canal (note 1)`, `the canal.(fn1)`, `the canal. n1`
    style: 'noted',
    marker: sticky(`[({](?:${WORDS})\\.?\\s{0,3}#?${NUMBER}[)}]|(?:fn|FN|n)${NUMBER}(?![\\w/-])`),
    labels: [
      sticky(`[({](?:${WORDS})\\.? ?#?${NUMBER}([)}][.:]?)${BLANK}`),
      sticky(`(?:fn|FN|n)\\.? ?${NUMBER}([.:]?)${BLANK}`),
    ],
    first: /[({fFn]/,
    everyday: true,
    plainOnly: false,
  },
  {
    // `the canal.1/`, `the canal. /1/`, `the canal/1`
    style: 'slash',
    marker: sticky(`/${NUMBER}(?:/(?![\\w/])|(?![\\w/.-]|,\\d))|${NUMBER}/(?![\\w/])`),
    labels: [sticky(`/${NUMBER}(/?)${BLANK}`), sticky(`${NUMBER}(/)${BLANK}`)],
    first: /[/\d]/,
    everyday: true,
    plainOnly: true,
  },
  {
    // `the canal.*1`, `the canal *1*`, `the canal (*1)`
    style: 'star',
    marker: sticky(`\\(\\*${NUMBER}\\)|\\[\\*${NUMBER}\\]|\\*${NUMBER}(?:\\*|(?![\\w*]))`),
    labels: [sticky(`[([]?\\*([1-9]\\d{0,2})(\\*?[\\])]?[.:]?)${BLANK}`)],
    first: /[*([]/,
    everyday: true,
    plainOnly: true,
  },
  {
    // `the canal.#1`, `the canal [#1]`
    style: 'number-sign',
    marker: sticky(`\\(#${NUMBER}\\)|\\[#${NUMBER}\\]|#${NUMBER}(?![\\w#])`),
    labels: [sticky(`[([]?#${NUMBER}([\\])]?[.:]?)${BLANK}`)],
    first: /[#([]/,
    everyday: true,
    plainOnly: true,
  },
  {
    // `the canal.^1`
    style: 'hat',
    marker: sticky(`\\^${NUMBER}(?![\\w^])`),
    labels: [sticky(`\\^${NUMBER}([.:)]?)${BLANK}`)],
    first: /\^/,
    everyday: true,
    plainOnly: true,
  },
];

const BY_STYLE: ReadonlyMap<NoteStyle, TypedForm> = new Map(TYPED_FORMS.map(form => [form.style, form]));

/** Whether notes of a style are set off by signs or words that a typist put around the number. */
export const isTyped = (style: NoteStyle): style is TypedStyle => BY_STYLE.has(style);

/** Whether the signs of a style stand beside numbers that call nothing, too. */
export const isEveryday = (style: NoteStyle): boolean => BY_STYLE.get(style)?.everyday ?? false;
