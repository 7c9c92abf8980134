/**
 * A title as it is compared: lower case, without accents, quotation marks, stops or a leading article; hyphens and
 * dashes part words. Empty for a title without a letter or digit.
 */
export function normalTitle(title: string): string {
  return title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}|[.'’‘`´"“”„«»‹›]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an) (?=.)/, '');
}

/** An abbreviation without stops and, between single letters, spaces: `L. C. W.` is `LCW`. */
export const normalAbbreviation = (abbreviation: string): string =>
  abbreviation.replace(/\.\s*(?=\p{Lu}\b)/gu, '').replace(/\./g, '');

/** A volume as the library numbers it: `6/1`, `6,1` and `6.1` alike; a part's letter in upper case. */
export const normalVolume = (volume: number | string): string =>
  String(volume)
    .trim()
    .replace(/[/,:]\s*/, '.')
    .toUpperCase();
