import { type Analysis, analyseManuscript } from '../../../server/src/analyse.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import type { Span } from '../../../server/src/text/span.ts';

/** The analysis of the files of a book, each by its name, in their order. `.txt` is plain text, all else Markdown. */
export const joined = (files: Readonly<Record<string, string>>): Analysis =>
  analyseManuscript(
    Object.entries(files).map(([name, content]) => ({
      name,
      content,
      dialect: name.endsWith('.txt') ? 'plaintext' : 'markdown',
    })),
    { library: bundledLibrary },
  );

/** `ch1.md 3:14`, one-based, as people count. */
export function at({ text }: Analysis, { start }: Span): string {
  const { line, character } = text.position(start);
  return `${text.parts[text.partAt(start)].name} ${line + 1}:${character + 1}`;
}

/** Each marker with the place of its note: `ch1.md 1:20 → notes.md 1:1`. */
export const calls = (analysis: Analysis): string[] =>
  analysis.apparatus.markers.map(({ span, note }) => {
    const called = note === null ? null : analysis.apparatus.notes[note];
    return `${at(analysis, span)} → ${called ? at(analysis, called.labelSpan ?? called.span) : '?'}`;
  });

/** Each citation with the work that it stands for: `LCW, 26 ← ibid.`. */
export const works = ({ apparatus }: Analysis): (string | null)[] => apparatus.citations.map(({ work }) => work);

/** Each finding with its place: `notes.md 1:1 note/unreferenced`. */
export const findings = (analysis: Analysis): string[] =>
  analysis.findings.map(({ span, code }) => `${at(analysis, span)} ${code}`);
