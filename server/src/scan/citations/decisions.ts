import { type PlacePart, readPlace } from '../locators/place.ts';
import { readValues } from '../locators/values.ts';
import { MONTH } from '../locators/words.ts';
import type { Anchor } from './anchors.ts';
import { isNested, mayBegin, opensBefore, sighting } from './context.ts';
import { afterComments, afterFrenchParallels, readFrenchReport } from './french-reports.ts';
import { anyOf } from './languages/pattern.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';
import { FRENCH_CHAMBER, FRENCH_COMMENT, FRENCH_COURTS, FRENCH_REPORT } from './tables/courts.ts';
import { wholeTitle } from './whole-title.ts';

/** What tells one decision of a court from another. */
export interface Decision {
  /** The court, in letters alone, without the chamber of the Conseil d’État and the like. */
  readonly court: string;
  readonly day: string;
  readonly name: string | null;
  readonly number: string | null;
  /** Report, and the numbers in it. */
  readonly report: readonly [name: string, numbers: string] | null;
}

const DAY = `\\d{1,2}(?:er)? ${MONTH} (?:1[89]|20)\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-](?:1[89]|20)\\d\\d`;

/** `Cass. civ. 1re, 12 mai 1981`, `CE, Ass., 20 oct. 1989`: a French or European court with the day. Source of a pattern. */
export const FRENCH_DECISION = `${anyOf(FRENCH_COURTS)}${FRENCH_CHAMBER},? (?:du |le )?(?:${DAY})(?!\\d)`;

const COURT_AND_DAY = new RegExp(`^(.*?),? (?:du |le )?(${DAY})$`, 'u');
const NUMBER =
  /,? ?\(?(?:(?:aff|req|pourvoi|arrêt|RG|déc|décision)\.?,? )?(?:jointes )?(?:n[°ºo]s? ?|n\. ?)?(\d{3,5}\/\d{2}|(?:C-|T-)?\d{1,3}[-./ ]?\d{2,3}(?:[-./ ]\d{3})?|\d{2}\p{Lu}{2}\d{4,5}|\d{4,7})(?: (?:DC|QPC|LP))?\)?(?![\p{L}\d])/uy;
const NAME = new RegExp(
  `,? ?:? ?(?!${FRENCH_REPORT}(?![\\p{L}])|${FRENCH_COMMENT}\\.? |préc)[«“"]? ?(\\p{Lu}(?:[^,;:().»”"]|(?<=(?<!\\p{L})\\p{L}{1,4})\\.(?= [\\p{L}])){1,80})[»”"]?`,
  'uy',
);
const ABOVE = /,? ?(?:arrêt )?préc(?:ité[es]?|\.)/uy;
const SEPARATOR = / ?[,:;]? ?/uy;

/** `CE, 3 févr. 1989, Alitalia, Rec. p. 44`: a decision by court and day, with its number, name and reports as far as they are given. */
export function readFrenchDecision(scan: Scan, anchor: Anchor): Sighting | null {
  const { text } = scan;
  if (!mayBegin(text, anchor.start) && !/, $/.test(text.slice(Math.max(0, anchor.start - 2), anchor.start)))
    return null;
  const [, court, day] = COURT_AND_DAY.exec(anchor.text)!;
  const bracketed = opensBefore(text, anchor.start);
  const nested = isNested(scan, anchor.start);
  const found = decisionAt(text, {
    court,
    courtKey: courtKey(court),
    day,
    start: anchor.start,
    end: anchor.end,
    nested,
  });
  return scan.inNote || bracketed || found.decision!.report !== null ? { ...found, bracketed } : null;
}

interface Opening {
  readonly court: string;
  readonly courtKey: string;
  readonly day: string;
  readonly start: number;
  /** Behind the day. */
  readonly end: number;
  readonly nested: boolean;
}

/** The decision that begins with court and day, with all that stands behind them. */
function decisionAt(text: string, { court, courtKey, day, start, end, nested }: Opening): Sighting {
  const reader = new DecisionReader(text, end);
  reader.read();
  const { name, number, report, place } = reader;
  const word = name ? `${court}, ${day}, ${name.text}` : `${court}, ${day}`;
  return {
    ...sighting('decision', start, reader.end, {
      parts: name && wholeTitle(name.text, name.start, start),
      place,
      word,
      nested,
    }),
    decision: {
      court: courtKey,
      day: dayKey(day),
      name: name?.text.toLowerCase() ?? null,
      number: number?.replace(/[^\d]/g, '') ?? null,
      report,
    },
  };
}

/** `; 6 avr. 2011, n° 09-66.486, Bull. civ. I, n° 71`: a further decision of the court that was cited just before; null where none follows. */
export function readFurtherDecision(text: string, last: Sighting): Sighting | null {
  const from = afterComments(text, last.end);
  FURTHER.lastIndex = from;
  const m = last.decision && FURTHER.exec(text);
  if (!m) return null;
  const [whole, day] = m;
  const court = last.word!.slice(0, COURT_LENGTH.exec(last.word!)?.index);
  return decisionAt(text, {
    court,
    courtKey: last.decision!.court,
    day,
    start: from + whole.length - day.length,
    end: from + whole.length,
    nested: last.nested,
  });
}

const FURTHER = new RegExp(` ?(?:;|,? et) (${DAY})(?=,? n[°ºo])`, 'uy');
const COURT_LENGTH = new RegExp(`, (?:${DAY})`, 'u');

/** Reads what stands behind the day, item by item. */
class DecisionReader {
  end: number;
  name: { readonly text: string; readonly start: number } | null = null;
  number: string | null = null;
  report: Decision['report'] = null;
  place: readonly PlacePart[] = [];
  readonly #text: string;

  constructor(text: string, end: number) {
    this.#text = text;
    this.end = end;
  }

  read(): void {
    for (let count = 0; count < MOST_ITEMS; count++) if (!this.#report() && !this.#item()) break;
    this.end = afterFrenchParallels(this.#text, this.end);
    this.#cited();
  }

  #item(): boolean {
    const number = this.number === null && this.report === null ? this.#match(NUMBER) : null;
    if (number) {
      this.number = number[1];
      this.end += number[0].length;
      return true;
    }
    const above = this.#match(ABOVE);
    if (above) {
      this.end += above[0].length;
      return false;
    }
    const name = this.name === null && this.report === null ? this.#match(NAME) : null;
    if (!name) return false;
    const start = this.end + name[0].indexOf(name[1]);
    const text = name[1].trimEnd();
    this.name = { text, start };
    this.end += name[0].trimEnd().length;
    return true;
  }

  #report(): boolean {
    if (this.report) return false;
    SEPARATOR.lastIndex = this.end;
    const gap = SEPARATOR.exec(this.#text)?.[0].length ?? 0;
    const report = readFrenchReport(this.#text, this.end + gap);
    if (!report) return false;
    this.report = [report.name, report.numbers];
    this.place = report.place;
    this.end = report.end;
    return true;
  }

  /** `, § 49`, `, pt 12`, `, p. 50`: the place that is cited of it. */
  #cited(): void {
    const point = POINT.exec(this.#text.slice(this.end, this.end + 30));
    const list = point && readValues(this.#text, this.end + point[0].length);
    if (list) {
      this.place = [{ kind: 'locator', label: 'paragraph', values: list.values }];
      this.end = list.end;
      return;
    }
    const gap = /^, (?:spéc\. |not\. )?(?=§|p\. ?\d|pp\. ?\d|n° ?\d)/.exec(
      this.#text.slice(this.end, this.end + 12),
    )?.[0];
    const place = gap === undefined ? null : readPlace(this.#text, this.end + gap.length);
    if (!place) return;
    this.place = place.parts;
    this.end = place.end;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.end;
    return pattern.exec(this.#text);
  }
}

const MOST_ITEMS = 4;
const POINT = /^, (?:spéc\. )?(?:pts?|points?|cons\.|considérants?) (?=\d)/;

/** `Cass. civ. 1re` and `Civ. 1re` are one court, and so are `CE, Ass.` and `CE`. */
const courtKey = (court: string): string =>
  court
    .replace(/^(?:Cass\.|Cour de cassation),? ?(?=\S)/, '')
    .replace(/,? ?\(?(?:Ass|sect|Sect|section|gr|ch|Gde|GC)\b[.)]?.*$/u, '')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();

const dayKey = (day: string): string => {
  const [date, word, year] = day.split(/[ ./-]+/);
  const month = MONTHS.findIndex(name => word.toLowerCase().startsWith(name)) + 1 || Number(word);
  return `${year}-${month}-${Number.parseInt(date, 10)}`;
};

const MONTHS = ['jan', 'f', 'mar', 'av', 'mai', 'juin', 'juil', 'ao', 'sep', 'oct', 'nov', 'd'];
