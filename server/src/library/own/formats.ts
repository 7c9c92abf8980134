import { readBibtex } from './bibtex.ts';
import { readCslJson } from './csl-json.ts';
import { readCslYaml } from './csl-yaml.ts';
import type { Reading, Steps } from './reading.ts';

/** The forms of bibliography that are read, by the ending of the file's name in lower case. */
const READERS: Readonly<Record<string, (content: string) => Steps<Reading>>> = {
  bib: readBibtex,
  biblatex: readBibtex,
  bibtex: readBibtex,
  json: readCslJson,
  yaml: readCslYaml,
  yml: readCslYaml,
};

/** The reader for a file of that name or path; undefined for a form that is not read. */
export function readerFor(name: string): ((content: string) => Steps<Reading>) | undefined {
  const reader = READERS[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
  return reader && (content => reader(content.charCodeAt(0) === BYTE_ORDER_MARK ? ` ${content.slice(1)}` : content));
}

/** Whether a name is that of a bibliography whatever else it may be. */
export const isBibtex = (name: string): boolean => /\.bib(?:la)?(?:tex)?$/i.test(name);

const BYTE_ORDER_MARK = 0xfeff;
