import { asBibtex } from './bibtex.ts';
import { asCslJson } from './csl-json.ts';
import { asCsv } from './csv.ts';
import { asMarkdown } from './markdown.ts';
import type { WorkCited } from './works-cited.ts';

/** The forms in which a list of works is written, by the names that the command line and the editor use. */
export const WORKS_FORMATS = ['markdown', 'csv', 'csl-json', 'bibtex'] as const;

export type WorksFormat = (typeof WORKS_FORMATS)[number];

const WRITERS: Readonly<Record<WorksFormat, (works: readonly WorkCited[]) => string>> = {
  markdown: asMarkdown,
  csv: asCsv,
  'csl-json': asCslJson,
  bibtex: asBibtex,
};

/** The whole list as a text in that form; ends with a line break. */
export const exportWorks = (works: readonly WorkCited[], format: WorksFormat): string => WRITERS[format](works);
