import { jsonBreak } from '../../text/json-break.ts';
import { t } from '../../wording/wording.ts';
import type { Work } from '../model.ts';
import { noId, workOfItem } from './csl.ts';
import type { Problem, Reading, Steps } from './reading.ts';

/**
 * Reads CSL-JSON: a list of items, alone or as `items` or `references` of an object. Each item is read for itself, so that
 * a slip in one spoils no other.
 */
export function* readCslJson(content: string): Steps<Reading> {
  const works: Work[] = [];
  const problems: Problem[] = [];
  const start = content.search(/\S/);
  const list = content.indexOf('[');
  if (start >= 0 && list < 0) problems.push({ span: { start, end: start + 1 }, message: noList() });
  let end = list + 1;
  for (const item of list < 0 ? [] : itemsIn(content, list)) {
    yield;
    end = item.end;
    const work = readItem(content.slice(item.start, item.end), item.start, problems);
    if (work) works.push(work);
  }
  if (list >= 0 && !/^[\s,]*\]/.test(content.slice(end))) {
    problems.push({
      span: { start: end - 1, end },
      message: t('The list of works does not end: a closing bracket “]” is missing.'),
    });
  }
  return { works, problems };
}

const noList = (): string => t('This is no list of works in CSL-JSON, which begins with “[”.');

function readItem(source: string, offset: number, problems: Problem[]): Work | null {
  try {
    const work = workOfItem(JSON.parse(source));
    if (!work) problems.push({ span: { start: offset, end: offset + 1 }, message: noId() });
    return work;
  } catch {
    const start = offset + Math.min(jsonBreak(source) ?? 0, source.length - 1);
    const message = t(
      'This work can’t be read from here on. Often a comma or a quotation mark is missing just before.',
    );
    problems.push({ span: { start, end: start + 1 }, message });
    return null;
  }
}

/** Where each object of a list stands. A text that is not closed ends with its line. */
function* itemsIn(content: string, list: number): Iterable<{ start: number; end: number }> {
  let depth = 0;
  let start = 0;
  for (let at = list + 1; at < content.length; at++) {
    const sign = content[at];
    if (sign === '"') at = textEnd(content, at);
    else if (sign === '{' || sign === '[') {
      if (depth++ === 0) start = at;
    } else if (sign === '}' || sign === ']') {
      if (depth === 0) return;
      if (--depth === 0) yield { start, end: at + 1 };
    }
  }
  if (depth > 0) yield { start, end: content.length };
}

/** Offset of the quotation mark that closes the text; where none does, what closes the line is left for its item. */
function textEnd(content: string, start: number): number {
  for (let at = start + 1; at < content.length; at++) {
    if (content[at] === '\\') at++;
    else if (content[at] === '"') return at;
    else if (content[at] === '\n') return lastOfText(content, start, at);
  }
  return content.length;
}

function lastOfText(content: string, start: number, lineEnd: number): number {
  let at = lineEnd - 1;
  while (at > start && ' \r\t,}]'.includes(content[at])) at--;
  return at;
}
