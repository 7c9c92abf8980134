import { oneLine } from '../text/blanks.ts';
import type { Line, Part } from './rich.ts';

/** Where a place of the document is found, as an address; null when the client cannot open one. */
export type AddressOf = (offset: number) => string | null;

/**
 * Renders an answer as Markdown in which the document's own words cannot become a link, an image, HTML, a heading or
 * any other markup. Paragraphs are parted by a blank line.
 */
export const markdown = (lines: readonly Line[], addressOf: AddressOf = () => null): string =>
  lines
    .map(line => guardLineStart(line.map(part => partMarkdown(part, addressOf)).join('')))
    .filter(line => line !== '')
    .join('\n\n');

function partMarkdown(part: Part, addressOf: AddressOf): string {
  if (typeof part === 'string') return escapeMarkdown(part);
  const words = escapeMarkdown(part.words);
  const bare = words.trim();
  if (bare === '') return words;
  if ('at' in part) {
    const address = addressOf(part.at);
    return address === null ? words : `[${bare}](<${escapeAddress(address)}>)`;
  }
  if ('url' in part) return `[${bare}](<${escapeAddress(part.url)}>)`;
  return part.style === 'strong' ? `**${bare}**` : `*${bare}*`;
}

/**
 * Words as Markdown that shows exactly them on one line: blanks are folded, and every character that could start inline
 * markup in CommonMark, GFM or VS Code's own dialect (`$(icon)`) is escaped; so are the colons, dots and at signs from which
 * addresses are made into links unasked.
 */
export const escapeMarkdown = (words: string): string =>
  words
    .replace(/\s+/gu, ' ')
    .replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\\`*_[\]<>&~|$@^]/g, '\\$&')
    .replace(/:(?=\/)/g, '\\:')
    .replace(/(www)\./gi, '$1\\.');

/** What makes a line a heading, a list, a rule or an underline does so at its start only. */
const guardLineStart = (line: string): string =>
  oneLine(line)
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');

const escapeAddress = (address: string): string =>
  address.replace(/[<>\\\s]/g, character => encodeURIComponent(character));
