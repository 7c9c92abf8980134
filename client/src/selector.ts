/**
 * Languages that are always read, by VS Code's identifiers. `activationEvents` in package.json names the same first, and then
 * others in which prose is written, since `loccit.languages` may hold them.
 */
const proseLanguages = ['plaintext', 'markdown', 'quarto', 'rmd', 'mdx'];

/** Where texts live: on disk, not yet saved, in a virtual workspace. What else a workspace folder has is added to these. */
const usualSchemes = ['file', 'untitled', 'vscode-vfs'];

export interface DocumentFilter {
  readonly language: string;
  readonly scheme: string;
}

/** The usual languages and those of the setting `loccit.languages`, whatever it holds. */
export function languagesWith(setting: unknown): string[] {
  const more = Array.isArray(setting) ? setting.filter(isLanguageId) : [];
  return unique([...proseLanguages, ...more.map(id => id.trim())]);
}

/**
 * The documents to read. Schemes are named one by one, because an editor shows much plain text that is nobody's
 * manuscript: output, comments, old versions of a file.
 */
export function documentFilters(languages: readonly string[], folderSchemes: readonly string[]): DocumentFilter[] {
  const schemes = unique([...usualSchemes, ...folderSchemes]);
  return schemes.flatMap(scheme => languages.map(language => ({ language, scheme })));
}

const isLanguageId = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const unique = (values: readonly string[]): string[] => [...new Set(values)];
