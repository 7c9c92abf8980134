// Letters in regular expressions, written as plain ranges.
//
// An engine looks all of Unicode up for each `\p{L}` it reads, makes code for hundreds of ranges of it, and for two units where
// a character may have them: a good part of the time until the first findings. The sources say `\p{L}`; what ships and what is
// tested has the ranges of the scripts below, exact for those our languages are written in, wide for the others.
import { readFile } from 'node:fs/promises';
import jsTokens from 'js-tokens';

/** Stretches in which large and small letters are told apart: Latin with transliterations and Vietnamese, Greek, Cyrillic, ligatures. */
const CASED = [
  [0x00, 0x17f],
  [0x1cd, 0x1dc],
  [0x1e6, 0x1e7],
  [0x218, 0x21b],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x462, 0x463],
  [0x472, 0x475],
  [0x490, 0x491],
  [0x1e00, 0x1e99],
  [0x1e9e, 0x1e9e],
  [0x1ea0, 0x1ef9],
  [0x1f00, 0x1fff],
  [0xfb00, 0xfb06],
];

const sign = code => String.fromCharCode(code);

/** The characters of some stretches that a property has, as the inside of a class. */
function rangesOf(property, stretches) {
  const ranges = [];
  for (const [first, last] of stretches) {
    for (let code = first; code <= last; code++) {
      if (!property.test(sign(code))) continue;
      const open = ranges.at(-1);
      if (open && open[1] === code - 1) open[1] = code;
      else ranges.push([code, code]);
    }
  }
  return ranges.map(([first, last]) => (first === last ? sign(first) : `${sign(first)}-${sign(last)}`)).join('');
}

/** What stands within a class for each property. */
export const PLAIN = {
  // From the Latin letters to the end of Greek with its marks, the ogham blank left out; Coptic; kana, Chinese, Korean; ligatures; wide letters.
  L: 'A-Za-zªµºÀ-ÖØ-öø-\u167f\u1681-\u1fff\u2c00-\u2dff\u3005-\u3006\u3041-\ud7ff\uf900-\ufdcf\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc',
  Lu: rangesOf(/\p{Lu}/u, CASED),
  Ll: rangesOf(/\p{Ll}/u, CASED),
  N: '0-9²³¹¼-¾\u0660-\u0669\u06f0-\u06f9\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793',
};

const PROPERTY = /^([pP])\{(L|Lu|Ll|N)\}/;

/** The source of a module with the ranges in its expressions and in the strings of which they are put together. */
export function withPlainLetters(source) {
  if (!/\\[pP]\{/.test(source)) return source;
  const templates = [];
  let before = '';
  let written = '';
  for (const { type, value } of jsTokens(source)) {
    if (type === 'RegularExpressionLiteral') written += plain(value, { raw: true, within: false });
    else if (type === 'StringLiteral') written += plain(value, { raw: false, within: false });
    else if (type.includes('Template')) {
      if (type === 'NoSubstitutionTemplate' || type === 'TemplateHead')
        templates.push({ raw: before.endsWith('.raw'), within: false });
      written += plain(value, templates.at(-1));
      if (type === 'NoSubstitutionTemplate' || type === 'TemplateTail') templates.pop();
    } else written += value;
    before = (before + value).slice(-8);
  }
  return written;
}

/** One literal; `state.within` says whether it begins within a class, and is left as it ends. */
function plain(literal, state) {
  const backslash = state.raw ? '\\' : '\\\\';
  let written = '';
  for (let i = 0; i < literal.length; i++) {
    if (!literal.startsWith(backslash, i)) {
      if (literal[i] === '[') state.within = true;
      if (literal[i] === ']') state.within = false;
      // In a string one backslash escapes a sign of the string, which no class begins with.
      written += literal[i] === '\\' ? literal[i] + literal[++i] : literal[i];
      continue;
    }
    const behind = i + backslash.length;
    const [property, kind, name] = PROPERTY.exec(literal.slice(behind, behind + 6)) ?? [];
    // What is not a letter can't be written within a class: there it stays as it is.
    if (property && !(kind === 'P' && state.within)) {
      written += state.within ? PLAIN[name] : `[${kind === 'P' ? '^' : ''}${PLAIN[name]}]`;
      i = behind + property.length - 1;
      continue;
    }
    const escaped = literal.startsWith(backslash, behind) ? backslash : literal[behind];
    written += backslash + escaped;
    i = behind + escaped.length - 1;
  }
  return written;
}

/** What reads texts. Features work on a few characters around a cursor, of any script, and may take their time. */
const readsTexts = path => /[\\/]server[\\/]src[\\/](?!features[\\/]).*\.ts$/.test(path);

/** For esbuild. */
export const plainLetters = {
  name: 'plain-letters',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) =>
      readsTexts(path) ? { contents: withPlainLetters(await readFile(path, 'utf8')), loader: 'ts' } : undefined,
    );
  },
};

/** For vitest: what is tested is what ships. */
export const plainLettersInTests = {
  name: 'plain-letters',
  enforce: 'pre',
  transform: (code, id) =>
    readsTexts(id.replace(/\?.*$/, '')) ? { code: withPlainLetters(code), map: null } : undefined,
};
