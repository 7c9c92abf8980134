import type { Dialect } from '../text/layout.ts';

/** Editors' names for languages that are written as Markdown. Every other language is read as plain text. */
const MARKDOWN = new Set(['markdown', 'quarto', 'rmd', 'rmarkdown', 'mdx', 'pandoc', 'markdown.mdx']);

/** How a document of that language is written. */
export const dialectOf = (languageId: string): Dialect =>
  MARKDOWN.has(languageId.toLowerCase()) ? 'markdown' : 'plaintext';
