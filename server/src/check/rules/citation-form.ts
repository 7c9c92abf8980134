import type { Citation } from '../../resolve/apparatus.ts';
import { oneLine } from '../../text/blanks.ts';
import { t } from '../../wording/wording.ts';
import { citationsOf } from '../citations/cited.ts';
import { inRoman, isRoman, numeralValue } from '../citations/numerals.ts';
import type { Checked, Edit, Rule, RuleFinding } from '../finding.ts';

/** An abbreviated citation put together otherwise than the text has it (`LCW XXVI, p. 24` beside `LCW, XXVI, p. 83`). */
export const form: Rule = {
  code: 'citation/form',
  severity: 'hint',
  get summary() {
    return t('A citation is put together otherwise than elsewhere in the text.');
  },
  *check(checked) {
    for (const { id } of checked.apparatus.works) yield* unlikeTheRest(checked, [...builtCitations(checked, id)]);
  },
};

/** Editions have customs of their own, so each work is compared with itself alone. */
function* unlikeTheRest(checked: Checked, built: readonly Built[]): Iterable<RuleFinding> {
  const joint = habitOf(built.map(each => each.joint));
  const numeral = habitOf(built.map(each => each.numeral));
  const model = built.find(each => isHabitual(each, joint, numeral));
  for (const each of built) {
    if (model && !isHabitual(each, joint, numeral)) yield finding(checked, each, model, joint, numeral);
  }
}

/** An abbreviated citation with a volume right behind the abbreviation. */
interface Built {
  readonly citation: Citation;
  /** What stands between abbreviation and volume: `, ` or ` ` or `, vol. `. */
  readonly joint: string;
  readonly numeral: 'roman' | 'arabic';
}

function* builtCitations(checked: Checked, work: string): Iterable<Built> {
  for (const citation of citationsOf(checked.apparatus, work)) {
    const { kind, form, volumeAt } = citation;
    if (kind !== 'abbreviated' || !form || !volumeAt || volumeAt.span.start < form.span.end) continue;
    // A volume that is read otherwise than it stands has a finding of its own.
    if (numeralValue(volumeAt.text) !== citation.volume) continue;
    const joint = checked.text.content.slice(form.span.end, volumeAt.span.start).replace(/\s+/g, ' ');
    const numeral = isRoman(volumeAt.text) ? 'roman' : 'arabic';
    if (joint.length <= LONGEST_JOINT) yield { citation, joint, numeral };
  }
}

/** What at least three, and three in four, have alike; undefined where there is no such habit. */
function habitOf<T>(all: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= Math.max(3, all.length * 0.75) ? most[0] : undefined;
}

const isHabitual = (each: Built, joint: string | undefined, numeral: string | undefined): boolean =>
  (joint === undefined || each.joint === joint) && (numeral === undefined || each.numeral === numeral);

function finding(
  { text }: Checked,
  each: Built,
  model: Built,
  joint = each.joint,
  numeral = each.numeral,
): RuleFinding {
  const { form, volumeAt, volume, span } = each.citation;
  const at = { start: form!.span.end, end: volumeAt!.span.end };
  const written = each.numeral === numeral ? volumeAt!.text : inNumerals(numeral, volume);
  const edit: Edit = { span: at, text: `${joint}${written}` };
  const wanted = `${form!.text}${edit.text}`;
  const stands = oneLine(text.content.slice(form!.span.start, at.end));
  const other = oneLine(text.content.slice(model.citation.form!.span.start, model.citation.span.end));
  return {
    message: t('{0} would be {1} as this text has it; elsewhere it writes {2}.', stands, wanted, other),
    span: { start: form!.span.start, end: Math.min(at.end, span.end) },
    fixes: [{ title: t('Write {0}', wanted), edits: [edit], preferred: true, safe: true }],
  };
}

const inNumerals = (numeral: Built['numeral'], volume: Citation['volume']): string =>
  numeral === 'roman' ? inRoman(Number(volume)) : String(volume);

const LONGEST_JOINT = 10;
