import { WORK_YEAR } from '../../scan/citations/years.ts';
import { EDITION } from '../../scan/locators/words.ts';

/**
 * The title with which `words` begin, without marks, without the collection and without place and year behind it; empty
 * where there is none. A title in marks or quotation marks goes to where they close, another one to its stop.
 */
export const titleOf = (words: string): string => {
  const opened = words.replace(/^[\s.,:]+/, '').replace(BEHIND_TITLE, '');
  const marked = markedTitle(opened);
  if (marked !== null) return marked.trim();
  return (/^[\s*_“"«‘„]*([\p{L}\p{N}¿¡(][^.?!“”"»*_]*(?:\?|!)?)/u.exec(opened)?.[1] ?? '')
    .replace(WITHIN, '')
    .replace(IN_PERIODICAL, '')
    .replace(PUBLISHED, '')
    .trim()
    .replace(/[,:;]$/, '');
};

/** `, 2. Aufl., Kiel 2004`, `, o. O. 2004`: the stop in it ends no title. */
const BEHIND_TITLE = new RegExp(`, (?:${EDITION}(?!\\p{L})|o\\. ?O\\.).*$`, 'su');

const MARKS: Readonly<Record<string, string>> = { '*': '*', _: '_', '“': '”', '„': '“”', '«': '»', '"': '"', '‘': '’' };
const LONGEST = 300;

/** The title between marks that open at the start: emphasis, or quotation marks that a word stands before where they close. */
function markedTitle(words: string): string | null {
  const closing = MARKS[words[0]];
  if (closing === undefined) return null;
  const from = /^(.)\1*/.exec(words)![0].length;
  for (let i = from; i < words.length && i < LONGEST; i++) {
    if (!closing.includes(words[i]) || (closing === '’' && /\p{L}/u.test(words[i + 1] ?? ''))) continue;
    const title = words.slice(from, i).replace(/[\s,.]+$/, '');
    return title === '' ? null : mainTitle(title);
  }
  return null;
}

/** `What Mills Were. A Study`: what stands behind a stop is a subtitle. */
const mainTitle = (title: string): string => /^.*?\p{L}{4}(?=\. \p{Lu}\p{L})/u.exec(title)?.[0] ?? title;

/** The collection or periodical that holds it: `, in: Hille, Peter (Hg`. */
const WITHIN = /,? (?:[Ii]n|В кн|ch):.*$/u;
/** `, Der Turm 50, 58–62`. */
const IN_PERIODICAL = /, \p{Lu}[^,]{2,60} \d{1,4}(?:[(/]\d{1,4}\)?)?[,:] ?\d{1,4}(?:[-–]\d{1,4})?.*$/u;
/** `, Bergen, 1978`, `, Fjord & Holm (1978)`. */
const PUBLISHED = new RegExp(
  String.raw`, \p{Lu}[^,]{2,40},? ${WORK_YEAR}$|, \p{Lu}[^,()]{1,60} \((?:[^()]{0,40} )?${WORK_YEAR}\).*$`,
  'u',
);
