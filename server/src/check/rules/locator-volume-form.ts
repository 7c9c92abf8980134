import { bentVolume, inRoman, numeralValue } from '../citations/numerals.ts';
import type { Rule } from '../finding.ts';

/** A volume that is no number as it stands, but one with glyphs that scans confuse (`1I`, `Vlll`). */
export const volumeForm: Rule = {
  code: 'locator/volume-form',
  severity: 'warning',
  summary: 'A volume is not a number as it stands: a roman numeral that a scan damaged.',
  *check({ apparatus }) {
    for (const { volumeAt } of apparatus.citations) {
      if (!volumeAt || numeralValue(volumeAt.text) !== null) continue;
      const bent = bentVolume(volumeAt.text);
      if (bent === null) continue;
      const roman = inRoman(bent);
      yield {
        message: `“${volumeAt.text}” is not a number, roman or arabic. Volume ${roman} was meant?`,
        span: volumeAt.span,
        fixes: [{ title: `Write volume ${roman}`, edits: [{ span: volumeAt.span, text: roman }], preferred: true }],
      };
    }
  },
};
