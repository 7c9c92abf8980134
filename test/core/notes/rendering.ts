import type { Written } from './dialects.ts';
import type { Chapter, Document, NoteText } from './documents.ts';

/** A document as it stands on paper, and what a reader takes from it. */
export interface Rendered {
  readonly content: string;
  /** `marker text @offset → note text @offset`, in text order of the markers. */
  readonly pairs: readonly string[];
}

/** Where the notes stand, and how their numbers run. */
export interface Arrangement {
  readonly name: string;
  /** Heading over a list of notes; none where null. */
  readonly heading?: string;
  /** Behind each chapter, behind the last one, or below the paragraph that calls them. */
  readonly at: 'chapter' | 'book' | 'paragraph';
  readonly restarts: boolean;
  /** Whether the notes at the end of a book stand under the titles of their chapters. */
  readonly titled?: boolean;
  /** What parts one note from the next. */
  readonly between?: string;
  readonly indent?: string;
}

export const ARRANGEMENTS: readonly Arrangement[] = [
  { name: 'at the end, headed', at: 'book', heading: 'Notes', restarts: false },
  { name: 'at the end, no heading', at: 'book', restarts: false },
  { name: 'at the end, line by line', at: 'book', restarts: false, between: '\n' },
  {
    name: 'at the end, headed, line by line, indented',
    at: 'book',
    heading: 'NOTES',
    restarts: false,
    between: '\n',
    indent: '  ',
  },
  { name: 'behind each chapter, headed, from 1', at: 'chapter', heading: 'Notes', restarts: true },
  { name: 'behind each chapter, from 1', at: 'chapter', restarts: true },
  { name: 'behind each chapter, line by line, from 1', at: 'chapter', restarts: true, between: '\n' },
  { name: 'behind each chapter, going on', at: 'chapter', heading: 'Footnotes', restarts: false },
  { name: 'at the end, from 1 with each chapter', at: 'book', heading: 'Notes', restarts: true, titled: true },
  { name: 'at the end, from 1 with each chapter, untitled', at: 'book', heading: 'Notes', restarts: true },
  { name: 'below the paragraph', at: 'paragraph', restarts: false },
];

// A rendering is put together with invisible brackets around each marker and note, which are taken out at the last.
const OPEN = '\uE000';
const CLOSE = '\uE001';
const FIRST_ID = 0xe100;
export const bracketed = (id: number, words: string): string =>
  `${OPEN}${String.fromCharCode(FIRST_ID + id)}${words}${CLOSE}`;

interface Called {
  readonly id: number;
  readonly number: number;
  readonly text: NoteText;
}

export function render(document: Document, written: Written, arrangement: Arrangement): Rendered {
  const parts: string[] = [];
  const later: string[] = [];
  let id = 0;
  let number = 0;
  document.chapters.forEach((chapter, i) => {
    if (arrangement.restarts) number = 0;
    parts.push(titleOf(chapter, i, written));
    const ofChapter: string[] = [];
    for (const sentences of chapter.paragraphs) {
      const called: Called[] = [];
      const words = sentences.map(sentence => {
        let place = 0;
        return sentence.words.replace(/(.)¦/g, (_, before) => {
          const text = sentence.calls[place++] ?? null;
          if (!text || (written.afterStops && !/[.!?;”]/.test(before))) return before;
          called.push({ id: id++, number: ++number, text });
          const marker = written.marker(number);
          return (
            before + (marker.startsWith(' ') ? ` ${bracketed(id - 1, marker.slice(1))}` : bracketed(id - 1, marker))
          );
        });
      });
      parts.push(wrapped(words.join(' '), document.width));
      const notes = called.map(note => noteOf(note, written, arrangement, document.width));
      if (arrangement.at === 'paragraph') parts.push(...notes);
      else ofChapter.push(...notes);
    }
    if (arrangement.at === 'chapter' && ofChapter.length > 0) parts.push(...listOf(ofChapter, arrangement, written));
    if (arrangement.at === 'book' && ofChapter.length > 0) {
      if (arrangement.titled) later.push(titleOf(chapter, i, written));
      later.push(ofChapter.join(arrangement.between ?? '\n\n'));
    }
  });
  if (later.length > 0)
    parts.push(
      ...listOf(later, { ...arrangement, between: arrangement.restarts ? '\n\n' : arrangement.between }, written),
    );
  return read(`${parts.join('\n\n')}\n`);
}

const titleOf = ({ title }: Chapter, index: number, { language }: Written): string =>
  language === 'markdown' ? `# ${title}` : `CHAPTER ${['I', 'II', 'III', 'IV', 'V'][index]}\n\n${title}`;

function listOf(notes: readonly string[], { heading, between }: Arrangement, { language }: Written): string[] {
  const list = notes.join(between ?? '\n\n');
  if (!heading) return [list];
  return [language === 'markdown' ? `## ${heading}` : heading, list];
}

function noteOf({ id, number, text }: Called, written: Written, { indent }: Arrangement, width: number): string {
  const label = written.label(number);
  const words = wrapped(`${indent ?? ''}${label}${bracketed(id, text.join(' '))}${written.close ?? ''}`, width);
  return words;
}

/** Breaks a paragraph into lines; a label stays on the line of its first word. */
export function wrapped(paragraph: string, width: number): string {
  if (width === 0) return paragraph;
  const indent = /^ */.exec(paragraph)![0];
  const lines: string[] = [];
  let line = indent.slice(1);
  for (const word of paragraph.trimStart().split(' ')) {
    const room = line.length + word.length + 1 <= width;
    if (room || line.trim() === '') line = line === '' && !indent ? word : `${line} ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].join('\n');
}

/** Takes the invisible brackets out and tells what they held. */
export function read(marked: string): Rendered {
  const spans = new Map<number, { start: number; end: number }[]>();
  const open: number[] = [];
  let content = '';
  for (let i = 0; i < marked.length; i++) {
    const c = marked[i];
    if (c === OPEN) {
      const id = marked.charCodeAt(++i) - FIRST_ID;
      open.push(id);
      const known = spans.get(id) ?? [];
      known.push({ start: content.length, end: -1 });
      spans.set(id, known);
    } else if (c === CLOSE) {
      const known = spans.get(open.pop() as number) as { start: number; end: number }[];
      known[known.length - 1].end = content.length;
    } else content += c;
  }
  const places = [...spans.values()].sort((a, b) => a[0].start - b[0].start);
  const pairs = places.map(([marker, note]) => `${at(content, marker)} → ${note ? at(content, note) : 'nothing'}`);
  return { content, pairs };
}

export const at = (content: string, { start, end }: { start: number; end: number }): string =>
  `${start}: ${content.slice(start, end)}`;
