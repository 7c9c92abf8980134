import type { Analysis } from '../../../analyse.ts';
import type { Edit } from '../../../check/finding.ts';
import { applied } from '../../../check/repairs/edits.ts';
import { referenceEdits } from '../../../check/repairs/renaming.ts';
import type { NoteStyle } from '../../../resolve/apparatus.ts';
import { t } from '../../../wording/wording.ts';
import { keepsPairing } from '../pairing.ts';
import { type Entry, type Foot, feetOf, isLettered, ROWS, rewritten } from './feet.ts';

/** Edits in no order, and why some signs were left, as sentences. */
interface Renumbered {
  readonly edits: readonly Edit[];
  readonly left: readonly string[];
}

/**
 * Gives the notes that signs or letters call (`*`, `[a]`) the signs due to them in the order of their markers, and puts them in
 * this order. Signs start over with each foot; letters run on to the next foot unless that begins with the first letter.
 * `moving`: only feet whose notes stand in another order than their markers.
 */
export function renumberSigns(analysis: Analysis, moving = false): Renumbered {
  const edits: Edit[] = [];
  const left = new Set<string>();
  for (const style of STYLES) {
    const feet = feetOf(analysis, style);
    for (const ofLetters of [false, true]) {
      const alike = feet.filter(([first]) => isLettered(first.note) === ofLetters);
      const row = rowFor(alike);
      const wanted = alike.some(foot => !isInMarkerOrder(foot)) || !moving;
      if (alike.length === 0 || !wanted) continue;
      const done = row && renumbered(analysis, alike, row);
      if (done && keepsPairing(analysis, done)) edits.push(...done);
      else left.add(row ? unreadable() : noRow());
    }
  }
  return { edits, left: [...left] };
}

const STYLES: readonly NoteStyle[] = ['sign', 'bracket'];

const noRow = (): string =>
  t(
    'The notes with signs or letters are left as they are: their signs don’t follow a usual row (* † ‡ § ‖ ¶, or a b c).',
  );
const unreadable = (): string =>
  t('The notes with signs or letters are left as they are: with other signs they could not be told apart any more.');

/** The row of which all signs are, and that most feet begin as they are. */
export function rowFor(feet: readonly Foot[]): readonly string[] | null {
  const fitting = ROWS.filter(row => feet.every(foot => foot.every(({ note }) => row.includes(note.label))));
  const worth = (row: readonly string[]): number =>
    feet.filter(foot => foot.every(({ note }, i) => note.label === row[i])).length;
  return fitting.reduce<readonly string[] | null>(
    (best, row) => (best && worth(best) >= worth(row) ? best : row),
    null,
  );
}

/** For each foot its entries in the order of their markers, with the sign due to each; null where the row is too short. */
export function signsDue(feet: readonly Foot[], row: readonly string[]): Map<Entry, string> | null {
  const due = new Map<Entry, string>();
  let next = 0;
  for (const foot of feet) {
    const startsOver = !isLettered(foot[0].note) || foot.some(({ note }) => note.label === row[0]);
    if (startsOver) next = 0;
    for (const entry of inMarkerOrder(foot)) {
      if (next >= row.length) return null;
      due.set(entry, row[next++]);
    }
  }
  return due;
}

function renumbered(analysis: Analysis, feet: readonly Foot[], row: readonly string[]): Edit[] | null {
  const due = signsDue(feet, row);
  if (!due) return null;
  return resigned(analysis, feet, due);
}

/** The edits that give entries other signs, references included; the notes of a foot follow the order of their markers. */
export function resigned(analysis: Analysis, feet: readonly Foot[], due: ReadonlyMap<Entry, string>): Edit[] {
  const changed = [...due].filter(([{ note }, sign]) => note.label !== sign);
  const own = changed.flatMap(([entry, sign]) => rewritten(entry, sign));
  const references = referenceEdits(analysis, new Map(changed.map(([{ index }, sign]) => [index, sign])), own);
  const edits = [...own, ...references];
  return feet.flatMap(foot => moved(analysis, foot, edits)).concat(outside(edits, feet));
}

/** The edits within the notes of a foot; where these change places, each place takes the whole of another. */
function moved({ text }: Analysis, foot: Foot, edits: readonly Edit[]): Edit[] {
  const within = ({ whole }: Entry): Edit[] =>
    edits.filter(({ span }) => whole.start <= span.start && span.end <= whole.end);
  if (isInMarkerOrder(foot)) return foot.flatMap(within);
  return inMarkerOrder(foot).map((entry, i) => ({
    span: foot[i].whole,
    text: applied(text.content, within(entry), entry.whole),
  }));
}

const outside = (edits: readonly Edit[], feet: readonly Foot[]): Edit[] =>
  edits.filter(
    ({ span }) => !feet.some(foot => foot.some(({ whole }) => whole.start <= span.start && span.end <= whole.end)),
  );

const inMarkerOrder = (foot: Foot): Entry[] => foot.toSorted((a, b) => a.marker.span.start - b.marker.span.start);

const isInMarkerOrder = (foot: Foot): boolean =>
  foot.every(({ marker }, i) => i === 0 || foot[i - 1].marker.span.start < marker.span.start);
