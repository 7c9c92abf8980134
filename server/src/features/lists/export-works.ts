import type { Analysis } from '../../analyse.ts';
import { escapeMarkdown } from '../markdown.ts';
import { exportWorks as exportList, type WorksFormat } from '../works-cited/export.ts';
import { worksCitedIn } from '../works-cited/works-cited.ts';
import { type PlaceEntry, type VolumeEntry, type WorkEntry, worksList } from './works-list.ts';

export type ExportFormat = WorksFormat;

/** The works cited as a document of its own. Ends with a line break; a text that cites nothing gives the headings alone. */
export function exportWorks(analysis: Analysis, format: ExportFormat): string {
  if (format === 'csl-json' || format === 'bibtex') return exportList(worksCitedIn('', analysis), format);
  const { works } = worksList(analysis);
  const lineOf = ({ span }: PlaceEntry): number => analysis.text.lineAt(span.start) + 1;
  return format === 'csv' ? csv(works, lineOf) : markdown(works, lineOf);
}

type LineOf = (place: PlaceEntry) => number;

const markdown = (works: readonly WorkEntry[], lineOf: LineOf): string =>
  `${['# Works Cited', ...works.map(work => workMarkdown(work, lineOf))].join('\n\n')}\n`;

function workMarkdown({ name, full, volumes }: WorkEntry, lineOf: LineOf): string {
  const head = full === name ? `## ${escapeMarkdown(name)}` : `## ${escapeMarkdown(name)}\n\n${escapeMarkdown(full)}`;
  return `${head}\n\n${volumes.flatMap(volume => volumeMarkdown(volume, lineOf)).join('\n')}`;
}

function volumeMarkdown({ volume, places }: VolumeEntry, lineOf: LineOf): string[] {
  const indent = volume === null ? '' : '  ';
  const rows = places.map(place => `${indent}- ${placeMarkdown(place)} (line ${lineOf(place)})`);
  return volume === null ? rows : [`- Volume ${escapeMarkdown(volume)}`, ...rows];
}

const placeMarkdown = ({ place, piece, words }: PlaceEntry): string =>
  escapeMarkdown([place || words, piece && `“${piece}”`].filter(Boolean).join(', '));

/** One row a citation, in the form of RFC 4180 but for the line breaks. */
function csv(works: readonly WorkEntry[], lineOf: LineOf): string {
  const rows = works.flatMap(({ name, full, volumes }) =>
    volumes.flatMap(({ volume, places }) =>
      places.map(place => [
        name,
        full,
        volume ?? '',
        place.place,
        place.piece ?? '',
        String(lineOf(place)),
        place.words,
      ]),
    ),
  );
  const lines = [['Work', 'Full title', 'Volume', 'Place', 'Piece', 'Line', 'Citation'], ...rows];
  return lines.map(row => `${row.map(field).join(',')}\n`).join('');
}

/** A field that begins like a formula would be one in a spreadsheet: the apostrophe says that it is text. */
function field(words: string): string {
  const safe = /^[=+\-@\t]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
