import type { Citation, CitedWork } from '../../resolve/apparatus.ts';
import { t } from '../../wording/wording.ts';
import { type Cited, citationsOf, citedWorks, loudness, nameOf } from '../citations/cited.ts';
import { extentOf } from '../citations/extent.ts';
import { inRoman, isRoman } from '../citations/numerals.ts';
import { perWork } from '../citations/per-work.ts';
import { PageIndex } from '../citations/same-page.ts';
import { sentences } from '../citations/words.ts';
import type { Checked, Fix, Rule, RuleFinding } from '../finding.ts';

/** A page of a work in several volumes, without the volume (`HCW, p. 282`). */
export const volumeMissing: Rule = {
  code: 'locator/volume-missing',
  severity: 'warning',
  get summary() {
    return t('A work in several volumes is cited by page without saying which volume.');
  },
  *check(checked) {
    for (const each of citedWorks(checked)) {
      if (!lacksVolume(each.citation)) continue;
      const { withVolume } = usesOf(checked, each.cited);
      const reason = reasonToAsk(checked, each);
      if (reason) yield finding(checked, each, withVolume, reason);
    }
  },
};

/** How the text cites a work elsewhere. */
const usesOf = perWork(({ apparatus }, { id }) => {
  const citations = citationsOf(apparatus, id);
  const withVolume = citations.filter(({ volumeAt }) => volumeAt !== null);
  const inUse = withVolume.filter(({ kind }) => kind !== 'definition' && kind !== 'full');
  const without = citations.filter(lacksVolume);
  const byVolume = inUse.length >= 2 && inUse.length >= 2 * without.length && inUse.every(({ year }) => year === null);
  const only = onlyVolume(withVolume);
  return { withVolume, inUse, byVolume, only, pages: new PageIndex(withVolume) };
});

/** Named by its abbreviation or short form, with a page; ibid. and bare pages take the volume from what they stand on. */
const lacksVolume = ({ kind, form, volume, locators }: Citation): boolean =>
  (kind === 'abbreviated' || kind === 'short') &&
  form !== null &&
  volume === null &&
  locators.some(({ label }) => label === 'page' || label === 'column');

/**
 * Why a volume is needed, as a sentence for a reader; null when it isn't. A text that gives a volume only where it defines the work
 * (`Harding, vol. II, hereafter HCW`) may mean that volume throughout.
 */
function reasonToAsk(checked: Checked, { cited, work, citation }: Cited): string | null {
  const { withVolume, inUse } = usesOf(checked, cited);
  if (withVolume.length > 0 && inUse.length === 0) return null;
  const name = nameOf(cited, work);
  const extent = extentOf(checked, cited, work);
  if (extent?.at === null) return extent.last > 1 ? t('{0} has {1}: which one is meant?', name, extent.words) : null;
  return isCustom(checked, cited, citation)
    ? t('{0} is cited by volume elsewhere in this text: which one is meant?', name)
    : null;
}

/** Whether the text always cites by volume a work for which it has an abbreviation; a year may do for a volume. */
function isCustom(checked: Checked, cited: CitedWork, { form, year }: Citation): boolean {
  const explained = cited.origin === 'document' || cited.origin === 'workspace';
  if (!explained || year !== null || form?.text !== cited.abbreviation) return false;
  return usesOf(checked, cited).byVolume;
}

function finding(checked: Checked, each: Cited, withVolume: readonly Citation[], reason: string): RuleFinding {
  const { citation } = each;
  const volume = likelyVolume(checked, each);
  return {
    message: sentences(reason, volume?.because),
    span: citation.span,
    severity: loudness(checked, each, 'warning'),
    fixes: volume ? [putVolume(checked, citation, volume.number, withVolume)] : [],
  };
}

interface LikelyVolume {
  readonly number: number;
  readonly because: string;
}

/**
 * The volume in which the named piece stands, the one of which the text cites the same page elsewhere, or the only one
 * that it ever cites; null otherwise.
 */
function likelyVolume(checked: Checked, { citation, cited, work }: Cited): LikelyVolume | null {
  const piece = work && citation.title ? checked.library.findPiece(work, citation.title) : undefined;
  if (piece) return likely(Number(piece.volume), t('“{0}” stands in volume {1}.', piece.title, piece.volume));
  const { only, pages } = usesOf(checked, cited);
  const same = pages.citing(citation);
  const there = onlyVolume(same);
  if (there !== null) {
    const line = capital(checked.text.lineName(same[0].span.start, citation.span.start));
    return likely(there, t('{0} cites the same page, of volume {1}.', line, inRoman(there)));
  }
  if (only === null) return null;
  return likely(only, t('All other citations of {0} are of volume {1}.', nameOf(cited, work), inRoman(only)));
}

const capital = (words: string): string => words[0].toUpperCase() + words.slice(1);

function onlyVolume(citations: readonly Citation[]): number | null {
  const [only, ...more] = new Set(citations.map(({ volume }) => volume));
  return typeof only === 'number' && more.length === 0 ? only : null;
}

const likely = (number: number, because: string): LikelyVolume | null =>
  Number.isInteger(number) && number > 0 ? { number, because } : null;

/** Puts the volume after the work's name, as the text writes it elsewhere. */
function putVolume(checked: Checked, { form }: Citation, volume: number, others: readonly Citation[]): Fix {
  const model = others.find(({ kind, volumeAt }) => kind === 'abbreviated' && volumeAt && /^\w+$/.test(volumeAt.text));
  const arabic = model?.volumeAt && !isRoman(model.volumeAt.text) && model.volumeAt.text === String(volume);
  const numeral = arabic ? String(volume) : inRoman(volume);
  const at = form!.span.end;
  return {
    title: t('Add volume {0}', numeral),
    edits: [{ span: { start: at, end: at }, text: `${between(checked, model)}${numeral}` }],
  };
}

/** What the text puts between a work's name and its volume: `, ` or ` ` or `, Vol. `. */
function between({ text }: Checked, model: Citation | undefined): string {
  if (!model?.form || !model.volumeAt || model.form.span.end >= model.volumeAt.span.start) return ', ';
  const words = text.content.slice(model.form.span.end, model.volumeAt.span.start).replace(/\s+/g, ' ');
  return words.length <= 8 ? words : ', ';
}
