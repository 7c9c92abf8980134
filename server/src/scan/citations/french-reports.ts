import type { LocatorPart, PlacePart } from '../locators/place.ts';
import { MONTH } from '../locators/words.ts';
import { FRENCH_COMMENT, FRENCH_REPORT } from './tables/courts.ts';

/** Where a decision is printed: `Bull. civ. I, n° 123, p. 45`. Offsets are those of the reading. */
export interface FrenchReport {
  /** The report and its numbers, without blanks and signs: another one is no sign of another decision, but not so of the same report. */
  readonly name: string;
  readonly numbers: string;
  readonly place: readonly PlacePart[];
  readonly end: number;
}

const REPORT = new RegExp(`${FRENCH_REPORT}(?![\\p{L}])`, 'uy');
/** One number of a report, with what stands before it: `, p. 45`, ` 1997`, `. 2`, `, II`, `, n° 123`. */
const NUMBER =
  /[,.]{0,2} ?(?:(?:chron|somm|pan|jur|IR|I\.R|doctr|p\. ?préc)\.?[,.]? ?)?(p\. ?|n[°ºo]s? ?|n\. |col\. ?)?(\d{1,6}|[IVX]{1,4})(?![\p{L}\d-]|\/\d)/uy;

const REPORT_NUMBERS = 6;

/** Reads the report that begins at `at`; null where none does, or where it gives no page and no number. */
export function readFrenchReport(text: string, at: number): FrenchReport | null {
  REPORT.lastIndex = at;
  const name = REPORT.exec(text)?.[0];
  if (name === undefined) return null;
  let end = at + name.length;
  const numbers: string[] = [];
  let last: LocatorPart | null = null;
  let isDated = false;
  for (let count = 0; count < REPORT_NUMBERS; count++) {
    NUMBER.lastIndex = end;
    const m = NUMBER.exec(text);
    if (!m || (m[1] === undefined && last?.label === 'page' && numbers[numbers.length - 1].startsWith('p'))) break;
    const [whole, word = '', number] = m;
    const start = end + whole.length - number.length;
    end += whole.length;
    numbers.push(word.slice(0, 1) + number);
    if (/^(?:1[89]|20)\d\d$/.test(number) && word === '' && !isDated && !last) isDated = true;
    else if (/^\d/.test(number))
      last = { kind: 'locator', label: labelOf(word, name), values: [{ from: number, to: number, start, end }] };
  }
  if (!last) return null;
  return { name: plain(name), numbers: numbers.join('.'), place: [last], end };
}

const plain = (name: string): string => name.replace(/[^\p{L}]/gu, '');

/** The *Semaine juridique* and what says so count by number, all else by page. */
const labelOf = (word: string, report: string): LocatorPart['label'] => {
  if (word.startsWith('col')) return 'column';
  if (word.startsWith('n')) return 'issue';
  return word === '' && /^J/.test(report) && /C/.test(report) ? 'issue' : 'page';
};

const COMMENT = new RegExp(
  ` ?[,;]? ?(?:et (?:les )?)?${FRENCH_COMMENT}\\.? ?(?:(?:crit\\. |approb\\. )?\\p{Lu}[^,;:()\\d]{1,60}|(?=[,;]))`,
  'uy',
);
const SEPARATOR = / ?[,;:]? (?:et )?/uy;
const COMMENTS = 4;
/** `Dalloz actualité, 14 avr. 2011`, `ibid. 1001`, `ibid. 2012. 308`: what is online, and another place in the report before. */
const FURTHER = new RegExp(
  `[Ii]bid\\.,? (?:(?:19|20)\\d\\d[.,] ?)?(?:p\\. ?)?\\d{1,5}(?!\\d)|Dalloz actualité,? (?:\\d{1,2}(?:er)? )?${MONTH} \\d{4}`,
  'uy',
);

/** Behind the same decision in other reports, with those who wrote on it before: `; D. 1997, p. 121, note Sériaux ; JCP 1997, II, 22881`. */
export function afterFrenchParallels(text: string, at: number): number {
  let end = at;
  for (let next = parallelAt(text, at); next !== null; next = parallelAt(text, end)) end = next;
  return end;
}

/** Where the next report ends that prints the decision whose last one ended at `at`; null where none follows. */
function parallelAt(text: string, at: number): number | null {
  const from = afterComments(text, at);
  SEPARATOR.lastIndex = from;
  const gap = SEPARATOR.exec(text);
  if (!gap) return null;
  const start = from + gap[0].length;
  FURTHER.lastIndex = start;
  const further = /[,;]/.test(gap[0]) ? FURTHER.exec(text) : null;
  return further ? start + further[0].length : (readFrenchReport(text, start)?.end ?? null);
}

/** Behind those who wrote on a decision: `, note Ripert, concl. Matter`. */
export function afterComments(text: string, at: number): number {
  let end = at;
  for (let count = 0; count < COMMENTS; count++) {
    COMMENT.lastIndex = end;
    const comment = COMMENT.exec(text);
    if (!comment) break;
    end += comment[0].trimEnd().length;
  }
  return end;
}
