/** The package describes its BibTeX parser only as part of the whole, of which the parser of LaTeX is the most. */
declare module 'latex-utensils/out/src/bibtex/bibtex_parser_simple.js' {
  /** Throws an error with the location where the source can't be read. */
  export function parse(source: string): unknown;
}
