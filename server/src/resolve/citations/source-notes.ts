import { PROSE } from '../../scan/citations/vocabulary.ts';
import { MONTH } from '../../scan/locators/words.ts';
import type { Unit } from './units.ts';

/**
 * Tells of a note in which no citation was recognised whether it names a source all the same, by the words of archives and
 * interviews (`Harbour Papers, Box 12`): what follows it can't look past it. Notes are given by their index.
 */
export function sourceFinder(units: readonly Unit[]): (note: number) => boolean {
  const texts = new Map<number, string>();
  for (const { note, reading } of units) if (note !== null) texts.set(note, `${texts.get(note) ?? ''} ${reading.text}`);
  return note => {
    const text = texts.get(note) ?? '';
    return text.length < LONGEST && ((/\d/.test(text) && SOURCE.test(text)) || isDatedPiece(text));
  };
}

/** A longer note discusses. */
const LONGEST = 300;

/** A day behind a comma and none of the words that sentences have: `FO 371/2345, Norden to Grey, 4 March 1871`. */
const isDatedPiece = (text: string): boolean =>
  DAY.test(text) &&
  !text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(word => PROSE.has(word));

const DAY = new RegExp(String.raw`, (?:\d{1,2}\.? ${MONTH}|${MONTH} \d{1,2}),? (?:1[4-9]|20)\d\d`, 'u');

const SOURCE =
  /(?<!\p{L})(?:Box|Folder|Papers|MSS?\.?|Archives?|Archiv|Interview|Nachla(?:ss|ß)|Collection|Akten?|Ordner|Fonds|Carton|Liasse|ф\.|оп\.|Интервью)(?!\p{L})/u;
