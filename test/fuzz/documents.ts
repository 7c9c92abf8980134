import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dialectOfFile } from '../../server/src/text/dialects.ts';
import { monograph } from '../bench/generated.ts';

/** A text that edits are made to. */
export interface Original {
  readonly name: string;
  readonly content: string;
  /** Editor's name for the language. */
  readonly language: string;
}

/** Languages in which any text may be opened: Markdown and what follows it, plain text and what is read as such. */
export const LANGUAGES = ['plaintext', 'markdown', 'quarto', 'rmd', 'mdx', 'latex'] as const;

/** Line breaks that a text may be written with. */
export const LINE_BREAKS = ['\n', '\r\n', '\r'] as const;

/** The examples, generated monographs, and the texts of the corpus beside the checkout where there is one. */
export function originals(root: string): Original[] {
  return [
    ...textsIn(join(root, 'examples')).filter(({ name }) => name !== 'README.md'),
    { name: 'a monograph', content: monograph(6000, 'plain'), language: 'plaintext' },
    { name: 'a monograph in Markdown', content: monograph(6000, 'markdown'), language: 'markdown' },
    { name: 'notes of every kind', content: MIXED, language: 'markdown' },
    ...textsIn(join(root, '../shared/corpus/docs')),
  ];
}

function textsIn(folder: string): Original[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => /\.(?:txt|md)$/.test(name))
    .sort()
    .map(name => ({ name, content: readFileSync(join(folder, name), 'utf8'), language: languageOf(name) }));
}

const languageOf = (name: string): string => (dialectOfFile(name) === 'markdown' ? 'markdown' : 'plaintext');

/** What the other texts have little of, side by side. */
const MIXED = `---
title: The quay
references:
  - id: norden1931
    author: [{ family: Norden, given: Ada }]
    title: The Long Winter
---

# The quay

Nobody saw it.[^1] The mill stood idle (Ada Crowther, *Letters from Bramley*, Leeds, 1951, hereafter cited as LFB), and
the looms were sold^[So the register has it; see LFB, II, p. 83.] in spring.[^looms] See note 2 above. (LFB, III, pp. 209-202.)

He wrote so in [@norden1931, p. 40], and *ibid.*, p. 41; Tac. Ann. 1.1.3; Roe v. Wade, 410 U.S. 113 (1973).

A claim.1 Another.2 A third<sup>3</sup> and a fourth.l4

[^1]: Ada Norden, *The Long Winter* (London: Quay, 1931), p. 3.

[^looms]: Norden, *Winter*, pp. 321-8; Ibid., p. 9; LCW, XXVI, p. 83.

Notes

1. Norden, op. cit., p. 7.
2. A second note
that runs on.
3. Wade, "Tides", *Quarterly* 12 (1931): 4-9. https://example.org/a_(b)?p=3

[Footnote 4: See p. 12, vol. iii.]
`;
