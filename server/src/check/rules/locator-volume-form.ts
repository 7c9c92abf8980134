import type { Citation } from '../../resolve/apparatus.ts';
import { t } from '../../wording/wording.ts';
import { citedWorks } from '../citations/cited.ts';
import { extentOf } from '../citations/extent.ts';
import { bentVolume, inRoman, numeralValue } from '../citations/numerals.ts';
import type { Rule, RuleFinding } from '../finding.ts';

/** A volume that is no number as it stands, but one with glyphs that scans confuse (`1I`, `Vlll`), or `11` for II. */
export const volumeForm: Rule = {
  code: 'locator/volume-form',
  severity: 'warning',
  get summary() {
    return t('A volume is not a number as it stands: a roman numeral that a scan damaged.');
  },
  *check(checked) {
    for (const { citation, cited, work } of citedWorks(checked)) {
      const found = notANumber(citation) ?? (extentOf(checked, cited, work) ? undefined : readOtherwise(citation));
      if (found) yield found;
    }
  },
};

function notANumber({ volumeAt }: Citation): RuleFinding | undefined {
  if (!volumeAt || numeralValue(volumeAt.text) !== null) return undefined;
  const bent = bentVolume(volumeAt.text);
  if (bent === null) return undefined;
  const roman = inRoman(bent);
  return {
    message: t('“{0}” is not a number, roman or arabic. Volume {1} was meant?', volumeAt.text, roman),
    ...repair(volumeAt, roman, true),
  };
}

/** `11` where the text cites volume II elsewhere. Where the edition is known, its number of volumes decides instead. */
function readOtherwise({ volumeAt, volume }: Citation): RuleFinding | undefined {
  if (!volumeAt || typeof volume !== 'number' || numeralValue(volumeAt.text) === volume) return undefined;
  if (bentVolume(volumeAt.text) !== volume) return undefined;
  const roman = inRoman(volume);
  return {
    message: t(
      'Volume {0} stands here; elsewhere this text cites volume {1}, in roman numerals. {1} was meant?',
      volumeAt.text,
      roman,
    ),
    ...repair(volumeAt, roman, false),
  };
}

/** Safe where what stands can be no other number. */
const repair = ({ span }: NonNullable<Citation['volumeAt']>, roman: string, safe: boolean) => ({
  span,
  fixes: [{ title: t('Write volume {0}', roman), edits: [{ span, text: roman }], preferred: true, safe }],
});
