import type { Span } from '../../text/span.ts';
import type { PlacePart } from '../locators/place.ts';
import { readPlace } from '../locators/place.ts';
import type { Chunk } from './chunks.ts';
import { sighting } from './context.ts';
import type { ScanInput } from './scan.ts';
import type { Sighting } from './sighting.ts';
import { JOIN } from './vocabulary.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'-]+`;
const GIVEN = String.raw`(?:\p{Lu}[\p{L}’'-]*\.?[ -]?){1,4}`;
/** `Norden, A.B. and T. Hille (2016) `, `Allen, Michael; Swain, Scott R. (2015). `, behind a cue or none. */
const HEAD = new RegExp(
  `^\\s*(?:\\p{L}{2,8}\\.? )?((${NAME}), (${GIVEN})(?:(?:;|,|/| ${JOIN}) ?[^()]{2,140})?) ?\\(((?:1[4-9]|20)\\d\\d[a-z]?)\\)[.,:]?\\s*`,
  'u',
);

/**
 * A note that is an entry as lists of works have them, the year in brackets behind the names: `Calvo, I. (1991) *Storie*.
 * Torino: Rad`, `Norden, A. (2016) “Sand”, *Tide*, 77(3), pp. 2-9`. Null where the note begins in another way. Its title must
 * be marked as one.
 */
export function readDatedEntry({ text, emphasis }: ScanInput): Sighting | null {
  const begin = text.slice(0, LONGEST);
  const head = begin.includes('(') ? HEAD.exec(begin) : null;
  if (!head) return null;
  const [whole, names, surname, given, year] = head;
  const title = titleAt(text, whole.length, emphasis);
  if (!title) return null;
  const start = whole.indexOf(names);
  const author = {
    text: `${given.trim()} ${surname}`,
    start,
    end: start + names.trimEnd().length,
    style: 'plain' as const,
  };
  const yearAt = whole.lastIndexOf(year);
  const place: PlacePart[] = [{ kind: 'year', text: year, start: yearAt, end: yearAt + year.length }];
  const end = readBehind(text, title.end, place);
  return sighting('headed', start, end, {
    parts: {
      start,
      end: title.end,
      chunks: [author, title],
      author: author.text,
      piece: null,
      title: title.text,
      sole: null,
      peeled: [],
      imprint: true,
    },
    place,
  });
}

/** Names of a dozen authors and the year. */
const LONGEST = 260;

/** The title that begins at `start` in emphasis or quotation marks. */
function titleAt(text: string, start: number, emphasis: readonly Span[]): Chunk | null {
  const marked = emphasis.find(span => span.start === start);
  if (marked) return chunk(text, marked, 'emphasised');
  const quoted = QUOTED.exec(text.slice(start, start + 310));
  return quoted && chunk(text, { start, end: start + quoted[0].length }, 'quoted');
}

const QUOTED = /^(?:“[^”]{2,300}”|"[^"]{2,300}"|„[^“”]{2,300}[“”]|«[^»]{2,300}»|‘[^’]{2,300}’)(?=[\s,.]|$)/;

function chunk(text: string, { start, end }: Span, style: Chunk['style']): Chunk {
  const words = text.slice(start, end).replace(/^[“"„«‘\s]+|[\s,.”“"»’]+$/gu, '');
  return { text: words, start, end, style };
}

/** The periodical with its volume, or the imprint, and the pages, behind a title: `, *Tide*, 77(3), pp. 2-9`, `. Kell: Fjord, p. 3`, ` (p. 24)`. */
const BEHIND =
  /^[\s,.]*(?:[^.;()\d]{2,80}?,? ?(\d{1,4}) ?(?:\([^()]{1,12}\))?[,:] ?|\p{Lu}[^.;:()\d]{1,40}: [^.;:()\d]{2,60}[,.] |\()?(?=(?:pp?|S|с)\.? ?\d)/du;

/** Adds the parts of the place; gives where they end. */
function readBehind(text: string, from: number, place: PlacePart[]): number {
  const m = BEHIND.exec(text.slice(from, from + 120));
  const pages = m && readPlace(text, from + m[0].length);
  if (!m || !pages) return from;
  const [start, end] = m.indices?.[1] ?? [0, 0];
  if (end > 0) place.push({ kind: 'volume', text: m[1], start: from + start, end: from + end, worded: false });
  place.push(...pages.parts);
  return pages.end + (m[0].endsWith('(') && text[pages.end] === ')' ? 1 : 0);
}
