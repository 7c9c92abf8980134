import type { Citation } from '../../resolve/apparatus.ts';
import { t } from '../../wording/wording.ts';
import { type Cited, citationsOf, citedWorks, loudness, nameOf } from '../citations/cited.ts';
import { type Extent, extentOf } from '../citations/extent.ts';
import { bentVolume, inRoman, numeralValue } from '../citations/numerals.ts';
import { sentences } from '../citations/words.ts';
import type { Checked, Fix, Rule, RuleFinding } from '../finding.ts';

/** A volume beyond the last one of the edition: a slip, or the scan's reading of a roman numeral (`11` for II). */
export const volumeOutOfRange: Rule = {
  code: 'locator/volume-out-of-range',
  severity: 'warning',
  get summary() {
    return t('A volume is cited that the edition does not have.');
  },
  *check(checked) {
    for (const each of citedWorks(checked)) {
      const extent = beyond(each.citation, 0) ? extentOf(checked, each.cited, each.work) : undefined;
      if (!extent || !beyond(each.citation, extent.last)) continue;
      if (extent.at === null || !isOutgrown(checked, each, extent)) yield finding(checked, each, extent);
    }
  },
};

const beyond = ({ volumeAt }: Citation, last: number): boolean =>
  volumeAt !== null && (numeralValue(volumeAt.text) ?? 0) > last;

/** Whether the text cites several volumes beyond the count that it gives: the edition has grown, and the count is old. */
const isOutgrown = ({ apparatus }: Checked, { cited }: Cited, { last }: Extent): boolean =>
  new Set(
    citationsOf(apparatus, cited.id)
      .filter(citation => beyond(citation, last))
      .map(({ volume }) => volume),
  ).size > 1;

function finding(checked: Checked, each: Cited, extent: Extent): RuleFinding {
  const { text, span } = each.citation.volumeAt!;
  const meant = meantVolume(text, extent.last, each.citation.volume);
  const name = nameOf(each.cited, each.work);
  const wrong =
    extent.at === null
      ? t('{0} has {1}, and volume {2} is not one of them.', name, extent.words, text)
      : t(
          '{0} has {1}, as {2} says, and volume {3} is not one of them.',
          name,
          extent.words,
          checked.text.lineName(extent.at, span.start),
          text,
        );
  return {
    message: sentences(wrong, meant && t('{0} was meant?', meant)),
    span,
    severity: loudness(checked, each, 'warning'),
    fixes: meant ? [writeVolume(meant, span)] : [],
  };
}

/** A volume that exists and that looks like the one that stands here; null when none does, or several. */
function meantVolume(stands: string, last: number, read: number | string | null): string | null {
  if (typeof read === 'number' && read > 0 && read <= last) return inRoman(read);
  const bent = bentVolume(stands);
  if (bent !== null && bent <= last) return inRoman(bent);
  const near = [...new Set([...withoutOneSign(stands), ...withTwoSwapped(stands)])].filter(text =>
    isVolume(text, last),
  );
  return near.length === 1 ? near[0] : null;
}

/** `LXXV` with a sign too many: `XXV`, `LXV`, `LXX`. */
const withoutOneSign = (numeral: string): string[] =>
  [...numeral].map((_, i) => numeral.slice(0, i) + numeral.slice(i + 1));

/** `VI` for `IV`. */
const withTwoSwapped = (numeral: string): string[] =>
  [...numeral].slice(1).map((sign, i) => `${numeral.slice(0, i)}${sign}${numeral[i]}${numeral.slice(i + 2)}`);

const isVolume = (text: string, last: number): boolean => {
  const value = text.startsWith('0') ? null : numeralValue(text);
  return value !== null && value > 0 && value <= last;
};

const writeVolume = (volume: string, span: { start: number; end: number }): Fix => ({
  title: t('Write volume {0}', volume),
  edits: [{ span, text: volume }],
  preferred: true,
});
