import { PROSE } from '../../scan/citations/vocabulary.ts';
import { MONTH } from '../../scan/locators/words.ts';
import type { Unit } from './units.ts';

/**
 * Tells of a note in which no citation was recognised whether it names a source all the same, by the words of archives and
 * interviews (`Harbour Papers, Box 12`) or because it is no sentence (`J. Coggins, private communication`): what follows it
 * can't look past it. Notes are given by their index.
 */
export function sourceFinder(units: readonly Unit[]): (note: number) => boolean {
  const texts = new Map<number, string>();
  for (const { note, reading } of units) if (note !== null) texts.set(note, `${texts.get(note) ?? ''} ${reading.text}`);
  return note => {
    const text = (texts.get(note) ?? '').trim();
    if (text.length >= LONGEST) return false;
    return (
      (/\d/.test(text) && SOURCE.test(text)) ||
      CONTAINER.test(text) ||
      (!isSentence(text) && (DAY.test(text) || isBrief(text) || IMPRINT_AT_END.test(text)))
    );
  };
}

/** A longer note discusses. */
const LONGEST = 300;

/** Whether a text has one of the words that stand in sentences and in no citation. */
export function isSentence(text: string): boolean {
  const small = text.replace(MONTHS, ' ').replace(NUMERAL, ' ').toLowerCase();
  WORDS.lastIndex = 0;
  for (let word = WORDS.exec(small); word; word = WORDS.exec(small)) if (PROSE.has(word[0])) return true;
  return false;
}

/** In a date `May` is no word of a sentence. */
const MONTHS = new RegExp(String.raw`(?<=\d\.? )${MONTH}|${MONTH}(?= \d)`, 'gu');

/** `Cajon I, n. 302`: the number, and no word of a sentence. */
const NUMERAL = /(?<= )I(?=[,.;)]|$)/g;

const WORDS = /\p{L}+/gu;

/** A few words with a name or a number among them; a remark of the author's (`Emphasis added`) is none. */
const isBrief = (text: string): boolean =>
  text.length <= BRIEF && /[\p{Lu}\d§]/u.test(text) && /(?:\p{Lu}.*\p{Lu}|\d)/su.test(text) && !REMARK.test(text);

const BRIEF = 120;

const REMARK =
  /^\W*(?:see|cf|vgl|siehe|voir|см|cfr)?\.?\W*(?:notes?|nn?|anm|fu(?:ss|ß)note|прим|sn)\W|\b(?:emphasis|italics|translations?|translated|author|editor|hervorhebung(?:en)?|übersetzung|kursivierung|je souligne|c’est moi|traduction|corsivo|traduzione|курсив|перевод)(?!\p{L})/iu;

/** `Tagelöhner, Gesellen. Eine Geschichte, Stuttgart 1986.`: place and year of a book end the note. */
const IMPRINT_AT_END = /^.{0,60}\p{Lu}.*[,.] (?:\p{Lu}[^,.;]{2,40},? )?(?:1[4-9]|20)\d\d\)?\.?$/su;

/** A day behind a comma: `FO 371/2345, Norden to Grey, 4 March 1871`. */
const DAY = new RegExp(String.raw`, (?:\d{1,2}\.? ${MONTH}|${MONTH} \d{1,2}),? (?:1[4-9]|20)\d\d`, 'u');

/** `in the town archive, box 3`: also within a sentence. */
const CONTAINER =
  /(?<!\p{L})(?:box|folder|bundle|reel|carton|liasse|Karton|Mappe|Schachtel|папка|дело) (?:no\. ?|Nr\. ?|№ ?)?\d/iu;

const SOURCE =
  /(?<!\p{L})(?:Box|Folder|Papers|MSS?\.?|Archives?|Archiv|Archivos?|Archivio|Interview|Nachla(?:ss|ß)|Collection|Akten?|Ordner|Fonds|Carton|Liasse|ф\.|оп\.|Интервью)(?!\p{L})/u;
