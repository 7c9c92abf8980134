import type { Written } from './dialects.ts';
import type { Document } from './documents.ts';
import { bracketed, type Rendered, read, wrapped } from './rendering.ts';

/** How a book's pages are parted, and how its notes are numbered. */
export interface Paging {
  readonly name: string;
  readonly restarts: boolean;
  /** What stands between one page and the next; the page's number is given. */
  between(page: number): string;
  /** What parts a page's text from its notes. */
  readonly above: string;
  /** What parts one note from the next. */
  readonly apart: string;
}

export const PAGINGS: readonly Paging[] = [
  { name: 'form feeds, going on', restarts: false, between: () => '\n\f', above: '\n\n', apart: '\n' },
  { name: 'form feeds, from 1 on each page', restarts: true, between: () => '\n\f', above: '\n\n', apart: '\n' },
  {
    name: 'page numbers, going on',
    restarts: false,
    between: page => `\n\n${page + 30}\n\n`,
    above: '\n\n',
    apart: '\n',
  },
  {
    name: 'page numbers, from 1 on each page',
    restarts: true,
    between: page => `\n\n${page + 30}\n\n`,
    above: '\n\n',
    apart: '\n',
  },
  {
    name: 'running heads, going on',
    restarts: false,
    between: page =>
      page % 2 ? `\n\n${page + 100}  THE HARBOUR TOWN\n\n` : `\n\nA HISTORY OF THE COAST  ${page + 100}\n\n`,
    above: '\n\n',
    apart: '\n\n',
  },
  {
    name: 'running heads, from 1 on each page',
    restarts: true,
    between: page => `\n\nTHE HARBOUR TOWN  ${page + 100}\n\n`,
    above: '\n\n',
    apart: '\n',
  },
];

const LINES_ON_PAGE = 12;

/** Sets a document in pages, each with its notes at its foot; paragraphs run on over the page. */
export function paged(document: Document, written: Written, paging: Paging): Rendered {
  const { lines, notes } = typeset(document);
  const pages: string[] = [];
  let number = 0;
  for (let from = 0; from < lines.length; from += LINES_ON_PAGE) {
    if (paging.restarts) number = 0;
    const foot: string[] = [];
    const text = lines.slice(from, from + LINES_ON_PAGE).map(line =>
      line.replace(/\uE002(.)/g, (_, id: string) => {
        const index = id.charCodeAt(0) - 0xe100;
        number++;
        foot.push(
          wrapped(`${written.label(number)}${bracketed(index, notes[index])}${written.close ?? ''}`, document.width),
        );
        const marker = written.marker(number);
        return marker.startsWith(' ') ? ` ${bracketed(index, marker.slice(1))}` : bracketed(index, marker);
      }),
    );
    while (text[0] === '') text.shift();
    while (text.at(-1) === '') text.pop();
    pages.push([text.join('\n'), ...(foot.length > 0 ? [foot.join(paging.apart)] : [])].join(paging.above));
  }
  return read(pages.map((page, i) => (i === 0 ? page : paging.between(i) + page)).join(''));
}

/** The lines of a document, with U+E002 and an id where a note is called. */
function typeset({ chapters, width }: Document): { lines: string[]; notes: string[] } {
  const notes: string[] = [];
  const paragraphs = chapters.flatMap(({ title, paragraphs: all }) => [
    title.toUpperCase(),
    ...all.map(sentences =>
      sentences
        .map(({ words, calls }) => {
          let place = 0;
          return words.replace(/¦/g, () => {
            const text = calls[place++] ?? null;
            if (!text) return '';
            notes.push(text.join(' '));
            return `\uE002${String.fromCharCode(0xe100 + notes.length - 1)}`;
          });
        })
        .join(' '),
    ),
  ]);
  return { lines: paragraphs.flatMap(paragraph => [...wrapped(paragraph, width || 72).split('\n'), '']), notes };
}
