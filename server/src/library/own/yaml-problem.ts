import type { Document, YAMLParseError } from 'yaml';
import type { Problem } from './reading.ts';

/** What is wrong with a piece of YAML, in words for people who don't write it daily. `offset` is where the piece begins. */
export function yamlProblem({ code, pos: [start, end] }: YAMLParseError, offset = 0): Problem {
  return { span: { start: offset + start, end: offset + Math.max(end, start + 1) }, message: WORDS[code] ?? OTHER };
}

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

export const ENDLESS = 'The names with “&” and “*” here lead nowhere, or to far too much.';

const WORDS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'This line stands too far to the left or right for what it belongs to.',
  TAB_AS_INDENT: 'A line is moved in by a tab here; YAML allows spaces alone.',
  DUPLICATE_KEY: 'This stands twice here; leave one of the two out.',
  MISSING_CHAR: 'A sign is missing here: a quotation mark or bracket that closes, a colon, or a comma.',
  BLOCK_AS_IMPLICIT_KEY:
    'A colon stands here that YAML can’t place. Put a text that contains a colon in quotation marks.',
  MULTILINE_IMPLICIT_KEY: 'A colon is missing in this line or the one before.',
  UNEXPECTED_TOKEN: 'This can’t stand here. A text that begins with a sign belongs in quotation marks.',
};

const OTHER =
  'This can’t be read as YAML. Is the line moved in like its neighbours, and is there a space after the colon?';
