import { csvLine } from '../csv.ts';
import type { PlaceCited, WorkCited } from './works-cited.ts';

const COLUMNS = ['Work', 'Author', 'Title', 'Volume', 'Place', 'Piece', 'Document', 'Line', 'Note'];

/** A table with a line for each citation. With a byte order mark, without which Excel takes it for another encoding. */
export const asCsv = (works: readonly WorkCited[]): string =>
  `\uFEFF${csvLine(COLUMNS)}${works.flatMap(work => work.places.map(place => line(work, place))).join('')}`;

function line({ name, author, title }: WorkCited, place: PlaceCited): string {
  const { volume, where, piece, document, line: at, note } = place;
  const cells = [name, author, title, volume, where, piece, document, String(at), note];
  return csvLine(cells.map(cell => cell ?? ''));
}
