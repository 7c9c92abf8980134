import type { MarkerShape, MarkerSighting } from '../../scan/notes/sighting.ts';
import { TYPED_FORMS } from '../../scan/notes/typed-forms.ts';
import type { NoteStyle } from '../apparatus.ts';
import type { Chain } from './chains.ts';

// Which style of markers answers a numbering.

/** Which markers may call which labels, the likeliest first. */
export const MARKERS_FOR: Readonly<Record<NoteStyle, readonly NoteStyle[]>> = {
  caret: ['caret'],
  footnote: ['bracket', 'superscript', 'markup', 'bare', 'paren', 'brace', 'worded'],
  worded: ['worded', 'bracket', 'superscript', 'markup', 'paren', 'brace', 'noted'],
  bracket: ['bracket', 'superscript', 'markup', 'bare'],
  paren: ['paren', 'superscript', 'bare', 'markup'],
  brace: ['brace'],
  superscript: ['superscript', 'markup', 'bare'],
  markup: ['markup', 'superscript', 'bracket', 'bare'],
  bare: [
    'bare',
    'superscript',
    'markup',
    'paren',
    'bracket',
    'brace',
    'worded',
    'backslash',
    'angle',
    'noted',
    'slash',
    'star',
    'hat',
  ],
  inline: [],
  sign: ['sign'],
  backslash: ['backslash'],
  angle: ['angle'],
  noted: ['noted', 'worded'],
  slash: ['slash'],
  star: ['star'],
  'number-sign': ['number-sign'],
  hat: ['hat'],
};

/** Markers that may be numbers of the text: where a text has others, it has hardly these as well. */
export const DOUBTFUL: ReadonlySet<NoteStyle> = new Set([
  'bare',
  'paren',
  ...TYPED_FORMS.filter(({ everyday }) => everyday).map(({ style }) => style),
]);

/** The style of the markers that answer a chain best; null where none that may does. */
export function markerStyleOf(chain: Chain, votes: Votes): NoteStyle | null {
  let best: NoteStyle | null = chain.style === 'caret' ? 'caret' : null;
  let most = 0;
  for (const style of MARKERS_FOR[chain.style]) {
    const names = votes.get(style);
    if (!names) continue;
    let weight = 0;
    for (const { label, span } of chain.labels) {
      let vote = 0;
      const firsts = names.get(label);
      if (firsts) for (const [worth, first] of firsts) if (first < span.start) vote = Math.max(vote, worth);
      weight += vote;
    }
    if (style === 'bare') weight *= BARE_VOTE;
    else if (style === chain.style) weight *= OWN_VOTE;
    if (weight <= most) continue;
    most = weight;
    best = style;
  }
  return best;
}

/** How far label and marker style go together (1: as always), and what a heading adds. */
export function qualityOf(chain: Chain, markers: NoteStyle, headed: boolean): number {
  const rank = MARKERS_FOR[chain.style].indexOf(markers);
  const affinity = chain.style === 'footnote' || chain.style === 'bare' ? 1 : 1 - rank * (PER_RANK[chain.style] ?? 0.1);
  const own = chain.style === markers || markers === 'bare' || RAISED.has(markers) ? 0 : 0.1;
  return affinity - own + (headed ? 0.2 : 0);
}

/** `(1)` at the start of a line more often counts the points of an argument than the notes that bare digits call. */
const PER_RANK: Readonly<Partial<Record<NoteStyle, number>>> = { paren: 0.2 };

const RAISED: ReadonlySet<NoteStyle> = new Set(['superscript', 'markup']);

/** How much a marker of a shape says about the style that a text calls its notes in; of `(1)` behind a space nearly nothing. */
const VOTES: Readonly<Record<MarkerShape, number>> = {
  stop: 1,
  word: 1,
  year: 0.5,
  spaced: 0.6,
  ending: 0.6,
  paused: 0.3,
  loose: 0.2,
  counting: 0,
};
/** Digits stand behind words by chance more often than anything else does. */
const BARE_VOTE = 0.8;

/** `[1]` in the text speaks for a list with `[1]` more than digits behind words do. */
const OWN_VOTE = 1.5;

/** For each style and name where the first marker of each weight stands. */
export type Votes = ReadonlyMap<NoteStyle, ReadonlyMap<string, ReadonlyMap<number, number>>>;

/** What the markers of a text say about the style of its notes; a label is no marker. */
export function votesOf(markers: readonly MarkerSighting[], chains: readonly Chain[]): Votes {
  const labels = new Set(chains.flatMap(chain => chain.labels.map(label => label.span.start)));
  const votes = new Map<NoteStyle, Map<string, Map<number, number>>>();
  for (const { style, label, shape, span } of markers) {
    if (labels.has(span.start)) continue;
    const names = votes.get(style) ?? new Map<string, Map<number, number>>();
    const first = names.get(label) ?? new Map<number, number>();
    if (!first.has(VOTES[shape])) first.set(VOTES[shape], span.start);
    votes.set(style, names.set(label, first));
  }
  return votes;
}
