import type { Work } from '../../library/model.ts';
import { type Cited, citedWorks, loudness, nameOf } from '../citations/cited.ts';
import { bentVolume, inRoman, numeralValue } from '../citations/numerals.ts';
import type { Checked, Fix, Rule, RuleFinding } from '../finding.ts';

/** A volume beyond the last one of the edition: a slip, or the scan's reading of a roman numeral (`11` for II). */
export const volumeOutOfRange: Rule = {
  code: 'locator/volume-out-of-range',
  severity: 'warning',
  summary: 'A volume is cited that the edition does not have.',
  *check(checked) {
    for (const each of citedWorks(checked)) {
      const extent = extentOf(each.work);
      const stands = each.citation.volumeAt && numeralValue(each.citation.volumeAt.text);
      if (extent && stands && stands > extent.last) yield finding(checked, each, extent);
    }
  },
};

interface Extent {
  readonly last: number;
  readonly words: string;
}

/** The last volume, only where the edition's own count is known: a derived count is no limit. */
function extentOf(work: Work | undefined): Extent | undefined {
  const known = work?.volumeCount;
  if (known?.confidence !== 'high') return undefined;
  const { count, indexes = 0 } = known;
  const words = count === 1 ? 'one volume' : `${count} volumes`;
  return { last: count + indexes, words: indexes ? `${words} and ${indexes} of indexes` : words };
}

function finding(checked: Checked, each: Cited, { last, words }: Extent): RuleFinding {
  const { text, span } = each.citation.volumeAt!;
  const meant = meantVolume(text, last, each.citation.volume);
  const name = nameOf(each.cited, each.work);
  return {
    message: `${name} has ${words}, and volume ${text} is not one of them.${meant ? ` ${meant} was meant?` : ''}`,
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
