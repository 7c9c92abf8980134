import type { Analysis } from '../analyse.ts';
import type { Edit, Finding } from '../check/finding.ts';
import { editsByFile } from '../check/repairs/edits.ts';
import type { PartSource } from '../text/joined.ts';
import type { Span } from '../text/span.ts';
import type { Text } from '../text/text.ts';
import { withoutMark } from '../workspace/documents.ts';
import { dialectOf } from '../workspace/languages.ts';
import type { Document } from './documents/document.ts';

/** The files of the manuscript that a document belongs to, with the document as it is now; null where it stands for itself. */
export function sourcesOf({ surrounding, part, content }: Document): PartSource[] | null {
  const parts = surrounding?.manuscript?.parts;
  if (!parts) return null;
  return parts.map(({ name, document }, i) => ({
    name,
    content: i === part ? content : withoutMark(document.content),
    dialect: dialectOf(document.languageId),
  }));
}

/** The findings in a document itself. */
export const ownFindings = ({ part = 0 }: Document, { text, findings }: Analysis): readonly Finding[] =>
  text.parts.length === 1 ? findings : findings.filter(({ span }) => text.partAt(span.start) === part);

/** The edits in a document itself, in offsets of its content. */
export function ownEdits({ part = 0 }: Document, text: Text, edits: readonly Edit[]): Edit[] {
  const { start } = text.parts[part];
  return editsByFile(text, edits)[part].map(({ span, text }) => ({
    span: { start: span.start - start, end: span.end - start },
    text,
  }));
}

/** Whether a finding can be repaired in its own document alone. */
export const staysWithin =
  ({ part = 0 }: Document, text: Text) =>
  ({ fixes = [] }: Finding): boolean =>
    fixes.every(({ edits }) => edits.every(({ span }) => text.partAt(span.start) === part));

/** What the user would call the file in which a span of a document's analysis stands. */
export const fileAt = ({ name, part = 0, files }: Document, text: Text, { start }: Span): string => {
  const at = text.partAt(start);
  return at === part || !files ? name : files[at];
};

/** Whether no file of the same manuscript came before; it is remembered. True of what stands for itself. */
export function isNewIn(seen: Set<string>, { surrounding }: Document): boolean {
  const uri = surrounding?.manuscript?.uri;
  if (uri === undefined) return true;
  const isNew = !seen.has(uri);
  seen.add(uri);
  return isNew;
}
