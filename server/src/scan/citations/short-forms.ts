import type { Chunk } from './chunks.ts';
import { isNested, opensBefore, sighting } from './context.ts';
import type { Scan, ScanInput } from './scan.ts';
import type { Sighting } from './sighting.ts';

/**
 * Adds the citations of a note that have neither place nor year: an author and a short title that are all that stands
 * between semicolons, `Shoe, “Representation of Water,” passim; and Norden, *Mills*`. They count only if the work is known.
 */
export function withShortForms(input: ScanInput, sightings: readonly Sighting[]): readonly Sighting[] {
  if (!input.inNote) return sightings;
  const all = [...sightings];
  for (const { 0: segment, index } of input.text.matchAll(/[^;]+/g)) {
    const end = index + segment.length;
    if (sightings.some(other => other.start < end && index < other.end)) continue;
    const found = readShortForm({ ...input, sightings, floor: 0 }, index, end);
    if (found) all.push(found);
  }
  return all.length === sightings.length ? sightings : all.sort((a, b) => a.start - b.start);
}

const NAME = String.raw`(?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}’'-]+`;
const AUTHOR = new RegExp(
  `^((?: |and |[Ss]ee (?:also )?|[Cc]f\\. ?)*)(${NAME}(?:,? (?:and|&) ${NAME}| et al\\.?)?), `,
  'u',
);
const QUOTED = /^[“"‘']([^“”"]{3,120}?)[.,]?[”"’'](?:,? passim)?\.?\s*$/u;
const BEHIND = /^(?:,? passim)?\.?\s*$/u;

function readShortForm(scan: Scan, from: number, to: number): Sighting | null {
  const m = AUTHOR.exec(scan.text.slice(from, Math.min(to, from + 120)));
  const title = m && titleAt(scan, from + m[0].length, to);
  if (!m || !title) return null;
  const start = from + m[1].length;
  const author: Chunk = { text: m[2], start, end: start + m[2].length, style: 'plain' };
  const parts = {
    start,
    end: title.end,
    chunks: [author, title],
    author: author.text,
    piece: null,
    title: title.text,
    sole: null,
    peeled: [],
    imprint: false,
  };
  return sighting('headed', start, title.end, {
    parts,
    bracketed: opensBefore(scan.text, start),
    nested: isNested(scan, start),
    weak: true,
  });
}

/** The title in italics or quotation marks that fills `[start, end)`. */
function titleAt({ text, emphasis }: ScanInput, start: number, end: number): Chunk | null {
  const marked = emphasis.find(span => span.start === start && span.end <= end);
  if (marked)
    return BEHIND.test(text.slice(marked.end, end))
      ? { text: text.slice(start, marked.end), start, end: marked.end, style: 'emphasised' }
      : null;
  const m = QUOTED.exec(text.slice(start, end));
  const closing = m && start + m[0].replace(/(?:,? passim)?\.?\s*$/u, '').length;
  return m && closing ? { text: m[1], start, end: closing, style: 'quoted' } : null;
}
