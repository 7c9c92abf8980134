import type { Dialect } from './layout.ts';

/**
 * How documents are written, by the ending of a file's name and by an editor's name for the language (LSP's language
 * identifiers). The command line looks into folders for files with these endings.
 */
const DIALECTS: readonly { dialect: Dialect; endings: readonly string[]; languages: readonly string[] }[] = [
  { dialect: 'plaintext', endings: ['txt', 'text'], languages: ['plaintext'] },
  {
    dialect: 'markdown',
    endings: ['md', 'markdown', 'qmd', 'rmd', 'mdx'],
    languages: ['markdown', 'quarto', 'rmd', 'rmarkdown', 'mdx', 'markdown.mdx', 'pandoc'],
  },
];

/** Endings of the names of documents, without the stop, in lower case. */
export const documentEndings: readonly string[] = DIALECTS.flatMap(({ endings }) => endings);

/** The dialect of a file by its name or path, upper case or lower; plain text where the ending says nothing. */
export function dialectOfFile(name: string): Dialect {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return DIALECTS.find(({ endings }) => endings.includes(ending))?.dialect ?? 'plaintext';
}

/** The dialect of a language by its identifier; plain text where that says nothing. */
export function dialectOfLanguage(language: string): Dialect {
  const wanted = language.toLowerCase();
  return DIALECTS.find(({ languages }) => languages.includes(wanted))?.dialect ?? 'plaintext';
}
