/**
 * The units of an archive as Russian notes name them, from the fond to the file, before the leaf: `Ф. 1235. Оп. 53. Д. 13. `.
 * Source of a pattern.
 */
export const ARCHIVE_UNITS = String.raw`(?:(?:[Фф]|[Оо]п|[Дд]|[Ее]д\. ?хр|[Кк]арт)\. ?[\p{L}\d/-]{1,9}[.,] ){1,4}`;

/** What libraries call a manuscript, before its number: `Add. MS 12345`, `Cod. lat. 4`. */
export const MANUSCRIPT = /(?<!\p{L})(?:Cod|MSS?|Mss?|mss?|Hss?|Clm|Cgm)\.? /u;

/** What archives keep their papers in, before its number: no volume of a work. Source of a pattern. */
export const ARCHIVE_BOX =
  '(?:[Bb]ox|[Ff]older|[Dd]ossier|[Ll]iasse|[Cc]arton|[Pp]ièce|[Rr]egistre|Mappe|Karton|Faszikel|Bestand|[Bb]usta|[Ff]ascicolo|[Ll]egajo|[Cc]aja|[Dd]oos)';
