import { VOLUME_WORD } from '../locators/words.ts';

/** `(= Studies in Water, vol. 27)`: the series in which a book stands. */
export const isSeries = (bracket: string): boolean => SERIES.test(bracket);

const SERIES = new RegExp(`^\\(= ?.*(?: ${VOLUME_WORD} ?|[,;] |\\p{Ll} )[\\dIVXLC]+(?:[,;][^)]*)?\\)$`, 'u');

/** `(Studies in Water, vol. 27), Berlin 2011`: the volume of a series, in a bracket before the imprint. */
export function isSeriesVolume(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_SERIES), start);
  const open = before.lastIndexOf('(');
  if (open <= before.lastIndexOf(')') || text[end] !== ')') return false;
  return /^\( ?=/.test(before.slice(open)) || BEHIND_SERIES.test(text.slice(end + 1, end + 80));
}

const LONGEST_SERIES = 120;
const BEHIND_SERIES = /^[,.]? \p{Lu}[^.;()]{2,60}[, ](?:1[4-9]|20)\d\d[,.]/u;

/** `Quay Papers No. 9`, `Occasional Paper Number 16`: a series with the number of the book in it. */
export const isNumberedSeries = (text: string): boolean => NUMBERED.test(text);

const NUMBERED =
  /^(?:\p{Lu}[\p{L}’'-]* ){0,4}(?:Notes?|Papers?|Paperbacks?|Pamphlets?|Monographs?|Reports?|Series|Studies|Texts?) (?:No\.|Nos\.|Nr\.|Number|Numbers|no\.) ?\d{1,4}$/u;
