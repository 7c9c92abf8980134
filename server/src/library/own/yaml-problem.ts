import { type Document, isCollection, isScalar, visit } from 'yaml';
import { t } from '../../wording/wording.ts';
import type { Problem } from './reading.ts';

/**
 * What is wrong with a piece of YAML, in words for people who don't write it daily: one problem a line, `most` in all.
 * `offset` is where the piece begins.
 */
export function yamlProblems(document: Document, source: string, offset = 0, most = 3): Problem[] {
  const lines = new Set<number>();
  const problems: Problem[] = [];
  for (const { code, pos } of document.errors) {
    const line = source.lastIndexOf('\n', pos[0] - 1);
    if (lines.has(line) || problems.length === most) continue;
    lines.add(line);
    const unclosed = notClosed(document, source, pos[0]);
    // Nothing behind what is not closed is read as it was meant.
    if (unclosed) return [...problems, moved(unclosed, offset)];
    const message = special(code, source, pos[0], line + 1) ?? (WORDS[code] ?? OTHER)();
    problems.push(moved({ span: { start: pos[0], end: Math.max(pos[1], pos[0] + 1) }, message }, offset));
  }
  return problems;
}

const moved = ({ span: { start, end }, message }: Problem, offset: number): Problem => ({
  span: { start: offset + start, end: offset + end },
  message,
});

/** The bracket or quotation mark that is open where the reading fails, first of all if several are. */
function notClosed(document: Document, source: string, at: number): Problem | null {
  let found: Problem | null = null;
  visit(document, {
    Node(_, node) {
      const [start, end] = node.range ?? [at, at];
      const open = source[start];
      const close = CLOSING[open];
      const isMeant = isScalar(node) ? node.type?.startsWith('QUOTE') : isCollection(node) && node.flow;
      if (!close || !isMeant || start >= at || end < at || (source[end - 1] === close && end - 1 > start))
        return undefined;
      found = {
        span: { start, end: start + 1 },
        message: t('What begins here with {0} is not closed: {1} is missing.', open, close),
      };
      return visit.BREAK;
    },
  });
  return found;
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

/** What a parser can't know that people do. */
function special(code: string, source: string, at: number, lineStart: number): string | null {
  if (/^(?:<{7}|={7}|>{7})/.test(source.slice(lineStart, lineStart + 7)))
    return t(
      'Two versions of this file were put together here and not yet made one. Keep the lines of both, or of one.',
    );
  if (code === 'UNEXPECTED_TOKEN' && source[at - 1] === "'")
    return t('The text ends before this. One with an apostrophe belongs in double quotation marks.');
  // A dash that stands less deep than the one above belongs to nothing.
  return code === 'BLOCK_AS_IMPLICIT_KEY' && DASH.test(source.slice(lineStart, lineStart + 80))
    ? WORDS.BAD_INDENT()
    : null;
}

const DASH = /^ {0,70}- /;

/**
 * The value of a document that was parsed without errors; undefined where its aliases lead nowhere or to more than any
 * memory holds.
 */
export function valueOfYaml(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

/** Why a document that was parsed without errors has no value, at the name that leads nowhere if there is one. */
export function endlessProblem(document: Document, offset = 0): Problem {
  let found: Problem = {
    span: { start: offset, end: offset + 1 },
    message: t('The names with “&” and “*” in this file stand for far too much.'),
  };
  visit(document, {
    Alias(_, alias) {
      if (!alias.range || alias.resolve(document) !== undefined) return undefined;
      const [start, end] = alias.range;
      found = { span: { start: offset + start, end: offset + end }, message: star() };
      return visit.BREAK;
    },
  });
  return found;
}

const star = (): string =>
  t('What begins with “*” belongs in quotation marks, for YAML takes it for a name of its own.');

const WORDS: Readonly<Record<string, () => string>> = {
  BAD_INDENT: () => t('This line stands too far to the left or right for what it belongs to.'),
  TAB_AS_INDENT: () => t('A line is moved in by a tab here; YAML allows spaces alone.'),
  DUPLICATE_KEY: () => t('This stands twice here; leave one of the two out.'),
  MISSING_CHAR: () => t('A sign is missing here: a quotation mark or bracket that closes, a colon, or a comma.'),
  BLOCK_AS_IMPLICIT_KEY: () =>
    t('A colon stands here that YAML can’t place. Put a text that contains a colon in quotation marks.'),
  MULTILINE_IMPLICIT_KEY: () => t('A colon is missing in this line or the one before.'),
  UNEXPECTED_TOKEN: () => t('This can’t stand here. A text that begins with a sign belongs in quotation marks.'),
};

const OTHER = (): string =>
  t('This can’t be read as YAML. Is the line moved in like its neighbours, and is there a space after the colon?');
