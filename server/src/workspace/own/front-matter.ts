import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Work } from '../../library/model.ts';
import { workOfItem } from '../../library/own/csl.ts';
import { valueOfYaml } from '../../library/own/yaml-problem.ts';
import type { PathAt } from './config.ts';

/** What the front matter of a Markdown document says of its works, in pandoc's words. */
export interface FrontMatter {
  /** The front matter with its lines of dashes. */
  readonly source: string;
  /** `bibliography:`, with places in the document. */
  readonly bibliography: readonly PathAt[];
  /** `references:`. */
  readonly works: readonly Work[];
}

/** The front matter of a document as it begins; empty where there is none. */
export function frontMatterOf(content: string): string {
  if (!content.startsWith('---')) return '';
  FRONT_MATTER.lastIndex = 0;
  return FRONT_MATTER.exec(content)?.[0] ?? '';
}

/** From the first line of dashes to the next or to a line of dots, five hundred lines at most; anchored at the start. */
const FRONT_MATTER = /---[ \t]*\r?\n(?:(?!(?:---|\.\.\.)[ \t]*\r?$).*\r?\n){0,500}(?:---|\.\.\.)[ \t]*\r?$/my;

/** Reads front matter. What is no YAML says nothing: half-written front matter is pandoc's to complain of. */
export function readFrontMatter(source: string): FrontMatter {
  const start = source.indexOf('\n') + 1;
  const document = parseDocument(source.slice(start, source.lastIndexOf('\n') + 1), { uniqueKeys: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return { source, bibliography: [], works: [] };
  const all = document.contents.has('references') ? valueOfYaml(document) : null;
  const references = (all as { references?: unknown } | null | undefined)?.references;
  return {
    source,
    bibliography: pathsIn(document.contents.get('bibliography', true), start),
    works: Array.isArray(references) ? references.flatMap(item => workOfItem(item) ?? []) : [],
  };
}

/** One path or a list, or pandoc's map of names to paths. */
function pathsIn(node: unknown, offset: number): PathAt[] {
  if (isSeq(node)) return node.items.flatMap(item => pathsIn(item, offset));
  if (isMap(node)) return node.items.flatMap(({ value }) => pathsIn(value, offset));
  if (!isScalar(node) || !isNode(node) || typeof node.value !== 'string' || !node.range) return [];
  const [start, end] = node.range;
  return node.value.trim() === ''
    ? []
    : [{ path: node.value.trim(), span: { start: offset + start, end: offset + end } }];
}
