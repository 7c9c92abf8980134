import type { Citation } from '../../resolve/apparatus.ts';
import { oneLine } from '../../text/blanks.ts';
import { t } from '../../wording/wording.ts';
import { ambiguity, isOneInPieces } from '../citations/ambiguous.ts';
import type { Candidate } from '../citations/candidates.ts';
import { type Habit, habitOf } from '../citations/habit.ts';
import { nameInTheText } from '../citations/short-name.ts';
import { writtenOut } from '../citations/written-out.ts';
import type { Checked, Fix, Rule } from '../finding.ts';

/** An *ibid.* after a note that cites several works. */
export const ibidAmbiguous: Rule = {
  code: 'citation/ibid-ambiguous',
  severity: 'information',
  get summary() {
    return t('An ibid. or the like may repeat any of several citations.');
  },
  *check(checked) {
    for (const citation of checked.apparatus.citations) {
      if (citation.kind !== 'ibid' || citation.candidates.length < 2 || citation.uncalled) continue;
      if (!isOneInPieces(checked, citation))
        yield ambiguity(checked, citation, candidate => writeOut(checked, citation, candidate));
    }
  },
};

/** Names the work instead, with its volume, as the text does elsewhere. */
function writeOut(checked: Checked, ibid: Citation, { citation, work }: Candidate): Fix | null {
  if (!citation || !work) return null;
  const habit = habitOf(checked, work, [citation]);
  const volume = ibid.volumeAt || citation.volume === null ? '' : habit.beforeVolume + habit.volume(citation.volume);
  const name = nameInTheText(checked, work, ibid.span.start) + volume;
  const edit = writtenOut(checked.text.content, ibid, name, placeOf(checked, citation, habit));
  return { title: t('Write {0}', oneLine(name)), edits: [edit] };
}

/** The place of a citation as it stands, with what stands before it: `, p. 83`; empty where it has none. */
function placeOf({ text }: Checked, { locators }: Citation, habit: Habit): string {
  const [first, last] = [locators[0], locators.at(-1)];
  if (!first || !last || last.span.end - first.span.start > LONGEST_PLACE) return '';
  const before = first.label === 'page' ? habit.beforePlace(locators.length > 1 || first.from !== first.to) : ', ';
  return before + oneLine(text.slice({ start: first.span.start, end: last.span.end }));
}

const LONGEST_PLACE = 40;
