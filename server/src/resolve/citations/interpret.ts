import { fromBentRoman, fromRoman } from '../../scan/locators/numerals.ts';
import { ordinalValue } from '../../scan/locators/ordinals.ts';
import type { PlacePart, VolumePart } from '../../scan/locators/place.ts';
import { isLeaf, type Value } from '../../scan/locators/values.ts';
import type { LocatorLabel } from '../apparatus.ts';
import type { DraftLocator, Placed } from './draft.ts';

/** How the numbers of a place are counted: by volume and page, or as ancient works and the Bible are. */
export type Counting = 'modern' | 'classical' | 'biblical';

/** Says what the parts of a place mean. Offsets stay those of the reading. */
export function interpret(place: readonly PlacePart[], counting: Counting): Placed {
  return counting === 'modern' ? modern(place) : ancient(place, counting);
}

const COUNTED: readonly LocatorLabel[] = ['book', 'chapter', 'section'];

/** `Strabo, x. 1, 11`: book, chapter, section. `Gen. 1:3`: chapter, verse. */
function ancient(place: readonly PlacePart[], counting: Counting): Placed {
  const labels = counting === 'biblical' ? (['chapter', 'verse'] as const) : COUNTED;
  const locators: DraftLocator[] = [];
  const worded = place.find((part): part is VolumePart => part.kind === 'volume' && part.worded);
  let counted = 0;
  for (const part of place) {
    if (part.kind === 'locator') locators.push(...part.values.map(value => locator(part.label, value)));
    else if (part.kind === 'bare') {
      const label = labels[Math.min(counted++, labels.length - 1)];
      locators.push(...part.values.map(value => locator(label, value)));
    } else if (part.kind === 'volume' && part !== worded)
      locators.push(numbered(labels[Math.min(counted++, labels.length - 1)], part));
  }
  if (!worded) return { volume: null, volumeAt: null, year: null, locators };
  const { text, start, end } = worded;
  return { volume: volumeNumber(text) ?? text, volumeAt: { text, start, end }, year: null, locators };
}

const numbered = (label: LocatorLabel, part: VolumePart): DraftLocator => {
  const value = String(volumeNumber(part.text) ?? part.text);
  return { label, from: value, to: value, start: part.start, end: part.end };
};

function modern(place: readonly PlacePart[]): Placed {
  const volumes = place.filter(part => part.kind === 'volume');
  const [first, second] = volumes;
  const years = place.filter(part => part.kind === 'year');
  const locators: DraftLocator[] = [];
  const subdivisions = place.filter((_, i) => isSubdivision(place, i));
  for (const part of place) {
    if ((part.kind !== 'locator' && part.kind !== 'bare') || subdivisions.includes(part)) continue;
    for (const value of part.values) {
      const meant = locator(part.kind === 'bare' ? bareLabel(value) : part.label, value);
      locators.push(part.whole ? { ...meant, whole: true } : meant);
    }
  }
  const year = /\d{4}[a-z]?/.exec(years[0]?.text ?? '')?.[0] ?? null;
  if (!first) return { volume: null, volumeAt: null, year, locators };
  const whole = volumeNumber(first.text) ?? first.text;
  const within = second ? [volumeNumber(second.text) ?? second.text] : subdivisions.map(numberIn);
  const volume = within.length > 0 ? [whole, ...within].join('.') : whole;
  const volumeAt = { text: first.text, start: first.start, end: (second ?? first).end };
  return { volume, volumeAt, year, locators };
}

/** `17v` is a leaf, whatever stands before it. */
const bareLabel = ({ from }: Value): LocatorLabel => (isLeaf(from) ? 'folio' : 'page');

/** The 1 of `Bd. II, 1, S. 110`: a number between a volume and a page that is called one is a part of the volume. */
function isSubdivision(place: readonly PlacePart[], at: number): boolean {
  if (place[at].kind !== 'bare' || place.filter(({ kind }) => kind === 'volume').length !== 1) return false;
  const before = place.slice(0, at).findLast(({ kind }) => kind !== 'bare');
  const behind = place.slice(at + 1).find(({ kind }) => kind !== 'bare');
  return before?.kind === 'volume' && behind?.kind === 'locator' && PAGED.has(behind.label);
}

const PAGED: ReadonlySet<LocatorLabel> = new Set(['page', 'column', 'folio']);

const numberIn = (part: PlacePart): string => (part.kind === 'bare' ? part.values[0].from : '');

/** A volume as meant: a number, or a string for parts (`66.6`, `71A`); null when it is none. */
export function volumeNumber(text: string): number | string | null {
  const part = /^(.+?)\((\d+)\)$/.exec(text);
  if (part) {
    const whole = volumeNumber(part[1]);
    return whole === null ? null : `${whole}.${part[2]}`;
  }
  if (/^[1lIVX]+$/.test(text) && /[lIVX]/.test(text)) return fromBentRoman(text);
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d+(?:[.-]\d+|[A-Z]|\/\d+)$/.test(text)) return text;
  return ordinalValue(text) ?? fromRoman(text) ?? fromBentRoman(text);
}

/** Places that are counted in arabic whatever signs the text uses; pages keep their roman numerals. */
const ARABIC = new Set<LocatorLabel>(['book', 'chapter', 'part', 'section', 'verse', 'line', 'figure', 'table']);

function locator(label: LocatorLabel, value: Value): DraftLocator {
  const say = (number: string) => (ARABIC.has(label) ? String(fromRoman(number) ?? number) : number);
  const { start, end, reversed } = value;
  const counts = label === 'chapter' && isLeaf(value.from) ? 'folio' : label;
  const meant = { label: counts, from: say(value.from), to: say(value.to), start, end };
  return reversed ? { ...meant, reversed } : meant;
}
