import { type Cited, citedWorks, loudness, nameOf } from '../citations/cited.ts';
import { lastVolume, volumesInWords } from '../citations/extent.ts';
import { bentVolume, inRoman, numeralValue } from '../citations/numerals.ts';
import type { Checked, Fix, Rule, RuleFinding } from '../finding.ts';

/** A volume beyond the last one of the edition: a slip, or the scan's reading of a roman numeral (`11` for II). */
export const volumeOutOfRange: Rule = {
  code: 'locator/volume-out-of-range',
  severity: 'warning',
  summary: 'A volume is cited that the edition does not have.',
  *check(checked) {
    for (const each of citedWorks(checked)) {
      const last = lastVolume(each.work);
      const stands = each.citation.volumeAt && numeralValue(each.citation.volumeAt.text);
      if (last && stands && stands > last) yield finding(checked, each, last);
    }
  },
};

function finding(checked: Checked, each: Cited, last: number): RuleFinding {
  const { text, span } = each.citation.volumeAt!;
  const meant = meantVolume(text, last, each.citation.volume);
  const extent = `${nameOf(each.cited, each.work)} has ${volumesInWords(each.work!.volumeCount!)}`;
  return {
    message: `${extent}, and volume ${text} is not one of them.${meant ? ` ${meant} was meant?` : ''}`,
    span,
    severity: loudness(checked, each, 'warning'),
    fixes: meant ? [writeVolume(meant, span)] : [],
  };
}

/** A volume that exists and that looks like the one that stands here, as a roman numeral; null when none does. */
function meantVolume(stands: string, last: number, read: number | string | null): string | null {
  if (typeof read === 'number' && read > 0 && read <= last) return inRoman(read);
  const bent = bentVolume(stands);
  return bent !== null && bent <= last ? inRoman(bent) : null;
}

const writeVolume = (volume: string, span: { start: number; end: number }): Fix => ({
  title: `Write volume ${volume}`,
  edits: [{ span, text: volume }],
  preferred: true,
});
