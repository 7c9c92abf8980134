import { type AnalyseOptions, type Analysis, conclude } from '../analyse.ts';
import type { Severities } from '../check/check.ts';
import type { Apparatus, NoteApparatus } from '../resolve/apparatus.ts';
import { KeptUnits } from '../resolve/citations/kept-units.ts';
import { hasLists } from '../resolve/citations/lists.ts';
import { sightUnits, type Unit } from '../resolve/citations/units.ts';
import { type NoteSightings, sightNotes } from '../resolve/notes.ts';
import { type Change, changeBetween } from '../text/change.ts';
import { type Layout, readLayout } from '../text/layout.ts';
import { type LaidOut, relayout, type Touched, touchedBetween } from '../text/relayout.ts';
import { Text } from '../text/text.ts';
import { carriedSightings } from './carried.ts';
import { movedThrough } from './moved.ts';
import { isOfWords, isQuiet } from './quiet.ts';

/** An analysis and what it stands on. */
export interface Seen {
  readonly analysis: Analysis;
  readonly options: AnalyseOptions;
  readonly sightings: NoteSightings;
  readonly units: readonly Unit[];
  /** Whether the text has lists of its works or abbreviations, in which every word counts. */
  readonly hasLists: boolean;
  /** Whether *ibid.* in a note may repeat what the text cites near before its marker. */
  readonly repeatsText: boolean;
}

/**
 * The analyses of one document as it is written: an edit scans the blocks it touched, all others keep what was sighted in
 * them. What comes out is always what `analyse` would say of the text alone.
 */
export class Memory {
  #last: Seen | null = null;

  analyse(content: string, options: AnalyseOptions): Analysis {
    const last = this.#last;
    if (last && last.options.dialect === options.dialect) return this.#again(last, content, options);
    const text = new Text(content);
    const layout = readLayout(text, options.dialect);
    return this.#conclude(text, layout, sightNotes(text, layout), options);
  }

  #again(last: Seen, content: string, options: AnalyseOptions): Analysis {
    const { analysis } = last;
    if (content === analysis.text.content && isSame(last.options, options)) return analysis;
    const change = changeBetween(analysis.text.content, content);
    const text = analysis.text.changed(content, change);
    const isOnlyWords = isOfWords(analysis, content, change);
    const { layout, touched } =
      (isOnlyWords ? relayout(analysis, text, change) : null) ?? relaid(analysis, text, change);
    if (isOnlyWords && isSame(last.options, options) && isQuiet(last, { text, layout }, change, touched))
      return afterQuiet(analysis, { text, layout }, change);
    const sightings = carriedSightings(last.sightings, text, layout, touched);
    return this.#conclude(text, layout, sightings, options, new KeptUnits(last.units, touched));
  }

  #conclude(text: Text, layout: Layout, sightings: NoteSightings, options: AnalyseOptions, kept?: KeptUnits): Analysis {
    let units: readonly Unit[] = [];
    const sight = (notes: NoteApparatus): readonly Unit[] => {
      units = sightUnits(text, layout, notes, kept);
      return units;
    };
    const analysis = conclude(text, layout, sightings, sight, options);
    const known = { hasLists: hasLists(text, layout), repeatsText: repeatsText(analysis.apparatus) };
    this.#last = { analysis, options, sightings, units, ...known };
    return analysis;
  }
}

const repeatsText = ({ citations }: Apparatus): boolean =>
  citations.some(
    ({ kind, note, antecedent }) =>
      kind === 'ibid' && note !== null && (antecedent === null || citations[antecedent].note === null),
  );

/** The analysis after an edit that changed nothing but places; the apparatus is moved when somebody asks for it. */
function afterQuiet(
  { apparatus, library, findings, counts }: Analysis,
  { text, layout }: LaidOut,
  change: Change,
): Analysis {
  let moved: Apparatus | null = null;
  return {
    text,
    layout,
    get apparatus() {
      moved ??= movedThrough(apparatus, change);
      return moved;
    },
    library,
    findings: movedThrough(findings, change),
    counts,
  };
}

function relaid(before: Analysis, text: Text, change: Change): { layout: Layout; touched: Touched } {
  const layout = readLayout(text, before.layout.dialect);
  return { layout, touched: touchedBetween(before, { text, layout }, change) };
}

const isSame = (a: AnalyseOptions, b: AnalyseOptions): boolean =>
  a.library === b.library &&
  a.bibliography === b.bibliography &&
  a.notesOnly === b.notesOnly &&
  a.pageRanges === b.pageRanges &&
  a.notesOnly === b.notesOnly &&
  areSameSeverities(a.severities ?? {}, b.severities ?? {});

function areSameSeverities(a: Severities, b: Severities): boolean {
  const codes = Object.keys(a);
  return codes.length === Object.keys(b).length && codes.every(code => a[code] === b[code]);
}
