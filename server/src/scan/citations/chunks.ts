import type { Span } from '../../text/span.ts';
import { words } from './languages/languages.ts';
import { anyOf } from './languages/pattern.ts';
import { ET_AL, IDEM, JOINS } from './vocabulary.ts';

/** What commas and quotation marks part a head into. */
export interface Chunk {
  /** Without quotation marks and outer punctuation. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly style: 'plain' | 'quoted' | 'emphasised';
  /** Names who edited what is cited. */
  readonly editor?: true;
  /** Names all of several authors. */
  readonly authors?: true;
}

/** Parts `[start, end)` of a text; offsets are those of the text. */
export function chunksOf(text: string, start: number, end: number, emphasis: readonly Span[]): Chunk[] {
  const chunks: Chunk[] = [];
  let from = start;
  let depth = 0;
  let quote = '';
  let inner = 0;
  const titles = emphasis.filter(span => start <= span.start && span.end <= end);
  const push = (to: number) => {
    const chunk = to > from ? chunkOf(text, from, to, emphasis) : null;
    if (chunk) chunks.push(chunk);
    from = to + 1;
  };
  for (let i = start; i < end; i++) {
    const c = text[i];
    if (quote !== '') {
      if (c === '“' && quote.startsWith('”') && isNested(text, i, end)) inner++;
      else if (c === '”' && inner > 0) inner--;
      else if (quote.includes(c) && !(c === '’' || c === "'" ? /\p{L}/u.test(text[i + 1] ?? '') : false)) {
        quote = '';
        push(i + 1);
        from = i + 1;
      }
    } else if (CLOSING[c] && opensThere(text, i) && closes(text, i + 1, end, CLOSING[c])) {
      if (!HOLDS_QUOTED.test(text.slice(from, i))) push(i - 1);
      quote = CLOSING[c];
    } else if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth--;
    else if (c === ',' && depth <= 0 && text[i - 1] !== '-' && !isInside(i, titles)) push(i);
    else if (c === ':' && depth <= 0 && isBehindYear(text, i)) push(i);
    else if (c === '.' && depth <= 0 && bordersTitle(text, i, emphasis)) push(i);
  }
  push(end);
  return withJuniors(chunks);
}

/** Whether a colon at an offset stands behind a year in brackets, as between author and title: `Norden (1995): *Mills*`. */
const isBehindYear = (text: string, colon: number): boolean =>
  /[([](?:1[4-9]|20)\d\d[a-z]?[)\]]$/.test(text.slice(Math.max(0, colon - 7), colon));

/** `F. P. Brooks, Jr.` is one name, and so is `John Hille, III`. */
const withJuniors = (chunks: Chunk[]): Chunk[] =>
  chunks.length < 2
    ? chunks
    : chunks.some((chunk, i) => i > 0 && isJunior(chunk, chunks[i - 1]))
      ? joinedJuniors(chunks)
      : chunks;

const joinedJuniors = (chunks: readonly Chunk[]): Chunk[] =>
  chunks.flatMap((chunk, i) => {
    if (i > 0 && isJunior(chunk, chunks[i - 1])) return [];
    const next = chunks[i + 1];
    return next && isJunior(next, chunk) ? { ...chunk, text: `${chunk.text} ${next.text}`, end: next.end } : chunk;
  });

const isJunior = ({ text }: Chunk, before: Chunk): boolean =>
  /^(?:Jr|Sr)\.?$/.test(text) || (/^(?:I{2,3}|IV)$/.test(text) && before.text.includes(' ') && isName(before));

/** `*Anarchy, State, and Utopia*`: a comma within emphasis belongs to the title. */
const isInside = (at: number, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => start < at && at < end - 1);

/** `Rex Wade. *Red Guards*. Stanford`: a stop that ends a word, right before or behind what is emphasised. */
const bordersTitle = (text: string, stop: number, emphasis: readonly Span[]): boolean =>
  /\p{Ll}{2}$/u.test(text.slice(Math.max(0, stop - 2), stop)) &&
  emphasis.some(({ start, end }) => start === stop + 2 || end === stop);

/** `Wilson’s ‘Mills’`, `The Argument of ‘The Mills’`, `The Argument in ‘The Mills’`: what is quoted belongs to the words before it. */
const HOLDS_QUOTED = /(?:[’']s|^[\s,]*(?:\p{Lu}[^,]*)? (?:of|to)(?: the)?|^[\s,]*(?:The|An?) [^,]* in)\s*$/u;

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '‘': "’'",
  '"': '"',
  "'": "'’",
  '»': '«',
  '›': '‹',
  '‹': '›',
  '>': '<',
};

/** Signs that also close a quotation, or stand within words, open one only behind a blank and before a word. */
const opensThere = (text: string, at: number): boolean =>
  !/['»›‹>]/.test(text[at]) ||
  (/[\s(]/.test(text[at - 1] ?? ' ') && (text[at] === "'" || /\S/.test(text[at + 1] ?? ' ')));

/** `“A “second” mill,”`: a quotation within another, which closes after it. */
const isNested = (text: string, open: number, end: number): boolean =>
  /^[^“”]*”[^“”]*”/u.test(text.slice(open + 1, end));

const closes = (text: string, from: number, end: number, signs: string): boolean => {
  for (let i = from; i < end; i++) if (signs.includes(text[i])) return true;
  return false;
};

/** The piece `[start, end)` of a text; null where nothing but signs stands there. */
export function chunkOf(text: string, start: number, end: number, emphasis: readonly Span[]): Chunk | null {
  const whole = text.slice(start, end);
  const blank = /^[\s,.;:]*/.exec(whole)![0].length;
  // `Norden, notably *Mills*`
  const filler = emphasis.length > 0 ? (FILLER.exec(whole.slice(blank, blank + 24))?.[0].length ?? 0) : 0;
  const lead = emphasis.some(span => span.start === start + blank + filler) ? blank + filler : blank;
  const trail = /[\s,;:]*$/.exec(whole)![0].length;
  if (lead + trail >= whole.length) return null;
  const inner = whole.slice(lead, whole.length - trail);
  const quoted = /^[“"«„‘'»›‹>].*[”"»“’'«‹›<]$/.test(inner);
  const from = start + lead;
  const to = from + inner.length;
  const opened = inner.replace(/^[“"«„‘'»›‹>\s]+/, '');
  const bare = quoted || !ENDS_QUOTED.test(opened) ? opened.replace(/[,\s]*[”"»’'“«‹›<]?[,\s]*$/, '') : opened;
  if (bare === '') return null;
  // `*Mills*²`: the second edition.
  const words = (quoted ? bare.replace(/(?<=\p{L}{4})\.$/u, '') : bare).replace(/(?<=\p{L}[*_]?)[²³⁴⁵⁶]$/u, '');
  const emphasised = emphasis.some(span => span.start <= from + 1 && to - 2 <= span.end && span.end > span.start);
  // `*Id.*, *Mills*`, `Norden, *et al.*, *Mills*`: a word for the author, however it is set.
  const isTitle = emphasised && !IDEM.has(words.toLowerCase().replace(/\.$/, '')) && !ET_AL_ALONE.test(words);
  return { text: words, start: from, end: to, style: quoted ? 'quoted' : isTitle ? 'emphasised' : 'plain' };
}

const FILLER = new RegExp(`^${anyOf(words(language => language.fillers))} `, 'iu');

const ET_AL_ALONE = new RegExp(`^${ET_AL}$`, 'iu');

/** `The Argument of ‘The Mills’`: the sign at the end closes what opens within. */
const ENDS_QUOTED = / (?:‘[^‘’]+’|“[^“”]+”|"[^"]+")$/u;

const PARTICLES: ReadonlySet<string> = new Set(['&', ...words(language => language.particles)]);

/** Whether a chunk can be the name of one or two authors. */
export function isName(chunk: Chunk): boolean {
  if (chunk.authors) return true;
  if (chunk.style !== 'plain') return false;
  const names = chunk.text.split(/\s+/);
  return (
    names.length <= (names.some(name => JOINS.has(name)) ? 9 : 6) &&
    /^\p{Lu}/u.test(chunk.text) &&
    !OF_MANY.test(chunk.text) &&
    names.every(
      name =>
        PARTICLES.has(name) ||
        name === 'al.' ||
        /^\p{Lu}[\p{L}.’'-]*(?:\/\p{Lu}[\p{L}.’'-]*)*$|^[dl]['’]\p{Lu}|^al-\p{Lu}/u.test(name),
    )
  );
}

/** `Lords’ Journals`: what several have is no name. */
const OF_MANY = /s[’'] \p{Lu}/u;
