import { parseDocument } from 'yaml';
import { t } from '../../wording/wording.ts';
import type { Work } from '../model.ts';
import { noId, workOfItem } from './csl.ts';
import type { Problem, Reading, Steps } from './reading.ts';
import { endlessProblem, valueOfYaml, yamlProblems } from './yaml-problem.ts';

/**
 * Reads CSL-YAML: a list of items, mostly under `references:`, with or without the lines of dashes of front matter. Each
 * item is read for itself, so that a slip in one spoils no other.
 */
export function* readCslYaml(content: string): Steps<Reading> {
  const works: Work[] = [];
  const problems: Problem[] = [];
  let found = false;
  for (const { start, end } of itemsIn(content)) {
    yield;
    found = true;
    const document = parseDocument(content.slice(start, end), { uniqueKeys: false });
    problems.push(...yamlProblems(document, content.slice(start, end), start, 1));
    if (document.errors.length > 0) continue;
    const items = valueOfYaml(document);
    const work = Array.isArray(items) ? workOfItem(items[0]) : null;
    if (work) works.push(work);
    else if (items === undefined) problems.push(endlessProblem(document, start));
    else problems.push({ span: { start, end: start + 1 }, message: noId() });
  }
  const text = content.search(/[^\s.-]/);
  if (!found && text >= 0 && !/^references:(?:\s*\[\s*\])?[ \t]*\r?$/m.test(content)) {
    problems.push({
      span: { start: text, end: text + 1 },
      message: t('There is no list of works here: “references:” with a line “- id: ...” for each.'),
    });
  }
  return { works, problems };
}

/** Where the items of the list of references stand, or of the first list: from a dash to the next at the same depth, or to a line that is less deep. */
function* itemsIn(content: string): Iterable<{ start: number; end: number }> {
  const from = Math.max(0, content.search(/^references:/m));
  const first = /^( *)- +\S/m.exec(content.slice(from));
  if (!first) return;
  const indent = first[1].length;
  let start = -1;
  for (const { 0: line, index } of content.matchAll(/^.*$/gm)) {
    if (index < from + first.index || line.trim() === '') continue;
    const depth = line.length - line.trimStart().length;
    const isItem = depth === indent && /^- /.test(line.trimStart());
    if (!isItem && (depth > indent || start < 0)) continue;
    if (start >= 0) yield { start, end: index };
    start = isItem ? index : -1;
  }
  if (start >= 0) yield { start, end: content.length };
}
