import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import type { Citation, CitationApparatus } from '../../../server/src/resolve/apparatus.ts';
import { resolveCitations } from '../../../server/src/resolve/citations.ts';
import { resolveNotes } from '../../../server/src/resolve/notes.ts';
import { type Dialect, readLayout } from '../../../server/src/text/layout.ts';
import { Text } from '../../../server/src/text/text.ts';

export interface Resolved extends CitationApparatus {
  readonly text: Text;
}

/** The citations of a text, as the whole engine sees them. */
export function resolved(content: string, dialect: Dialect = 'markdown'): Resolved {
  const text = new Text(content);
  const layout = readLayout(text, dialect);
  return { text, ...resolveCitations(text, layout, resolveNotes(text, layout), bundledLibrary) };
}

/** A text with the notes given, each called in the running text. */
export function withNotes(...notes: readonly string[]): string {
  const calls = notes.map((_, i) => `Something happened that year.[^${i + 1}]`).join(' ');
  return `${calls}\n\n${notes.map((note, i) => `[^${i + 1}]: ${note}`).join('\n\n')}\n`;
}

/** `LCW, 26, page 83-84`: work, volume and places; `?` for a work that is left undecided. */
export function said({ work, volume, locators }: Citation): string {
  const places = locators.map(({ label, from, to }) => `${label} ${from}${to === from ? '' : `-${to}`}`);
  return [work ?? '?', ...(volume === null ? [] : [String(volume)]), ...places].join(', ');
}

/** What the last citation that stands as `cited` means; null when there is none. */
export function meaning(content: string, cited: string, dialect?: Dialect): string | null {
  const { text, citations } = resolved(content, dialect);
  const found = citations.findLast(citation => text.slice(citation.span).replace(/\s+/g, ' ') === cited);
  return found ? said(found) : null;
}
