import { t } from '../../wording/wording.ts';
import { csvLine } from '../csv.ts';
import type { PlaceCited, WorkCited } from './works-cited.ts';

const columns = (): string[] => [
  t('Work'),
  t('Author'),
  t('Title'),
  t('Volume'),
  t('Place'),
  t('Piece'),
  t('Document'),
  t('Line'),
  t('Note'),
];

/** A table with a line for each citation. With a byte order mark, without which Excel takes it for another encoding. */
export const asCsv = (works: readonly WorkCited[]): string =>
  `\uFEFF${csvLine(columns())}${works.flatMap(work => work.places.map(place => line(work, place))).join('')}`;

function line({ name, author, title }: WorkCited, place: PlaceCited): string {
  const { volume, where, piece, document, line: at, note } = place;
  const cells = [name, author, title, volume, where, piece, document, String(at), note];
  return csvLine(cells.map(cell => cell ?? ''));
}
