import { bugs } from '../../../package.json';
import { type Analysis, analyse, analyseManuscript } from '../analyse.ts';
import type { Severities } from '../check/check.ts';
import { bundledLibrary } from '../library/bundled.ts';
import type { PartSource } from '../text/joined.ts';
import { t } from '../wording/wording.ts';
import { styleOf } from '../workspace/own/config.ts';
import { bare } from '../workspace/own/surrounding.ts';
import { type Document, type Obstacle, obstacle } from './documents/document.ts';
import { sourcesOf } from './manuscript.ts';

/** An error may quote a whole pattern. */
const LONGEST_ERROR = 200;

/**
 * What the engine says of a document, or of the whole manuscript that it is a file of. A failure of the engine is a fault
 * of ours, and keeps no other document waiting.
 */
export function analysed(document: Document, { severities = {}, largest }: AnalysedOptions): Analysis | Obstacle {
  const { name, content, dialect, surrounding = bare(bundledLibrary) } = document;
  const { library, bibliography, rules } = surrounding;
  const pageRanges = styleOf(surrounding.pageRanges, null);
  try {
    const sources = sourcesOf(document);
    const notesOnly = lengthOf(document, sources) > largest;
    const options = { severities: { ...rules, ...severities }, library, bibliography, pageRanges, notesOnly };
    if (!sources) return analyse(content, { dialect, ...options });
    return sameAgain(
      [
        ...sources.flatMap(source => [source.name, source.content]),
        library,
        JSON.stringify(options.severities),
        pageRanges,
        notesOnly,
      ],
      () => analyseManuscript(sources, options),
    );
  } catch (error) {
    return obstacle(
      name,
      t(
        'Loccit failed on this document ({0}). The fault is ours; please report it: {1}',
        String(error).slice(0, LONGEST_ERROR),
        bugs.url,
      ),
    );
  }
}

/** How documents are read, whatever is then done with them. */
export interface AnalysedOptions {
  readonly severities?: Severities;
  /** Characters (UTF-16 code units) above which only the notes of a document, or of its manuscript, are looked at. */
  readonly largest: number;
}

/** What the reader should know of how a document was read. */
export function remarksOn(document: Document, { largest }: AnalysedOptions): string[] {
  const long = lengthOf(document, sourcesOf(document)) > largest;
  return [
    ...(document.remark ? [document.remark] : []),
    ...(long
      ? [t('has more than {0} million characters; citations are left alone (--largest-document)', largest / 1e6)]
      : []),
  ];
}

const lengthOf = ({ content }: Document, sources: readonly PartSource[] | null): number =>
  sources?.reduce((sum, source) => sum + source.content.length, 0) ?? content.length;

/** The files of a manuscript mostly come one after the other, and each asks for the whole: the last one is kept. */
let last: { readonly by: readonly unknown[]; readonly analysis: Analysis } | undefined;

function sameAgain(by: readonly unknown[], make: () => Analysis): Analysis {
  const isSame = last !== undefined && last.by.length === by.length && by.every((each, i) => each === last?.by[i]);
  if (!last || !isSame) last = { by, analysis: make() };
  return last.analysis;
}
