import type { Citation } from '../../resolve/apparatus.ts';
import { words } from '../../scan/citations/languages/languages.ts';
import { anyOf } from '../../scan/citations/languages/pattern.ts';
import { readSpans } from '../../text/reading.ts';
import { t } from '../../wording/wording.ts';
import type { Checked, Fix, RuleFinding } from '../finding.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { nameOf } from './cited.ts';
import { asItStands, oneOf } from './words.ts';

/** The finding for a citation that may stand for several, each of which is shown and offered by `repair`. */
export function ambiguity(
  checked: Checked,
  citation: Citation,
  repair: (candidate: Candidate) => Fix | null,
): RuleFinding {
  const { span, form } = citation;
  const standing = asItStands(checked.text, citation);
  const meant = candidatesOf(checked.apparatus, citation);
  const names = [...new Set(meant.map(candidate => candidateName(checked, candidate)))];
  return {
    message: t('“{0}” may stand for {1}: the text does not decide.', standing, listed(names)),
    span: form?.span ?? span,
    related: meant.map(candidate => ({
      span: candidate.span,
      message: candidate.citation
        ? t('{0} is cited here.', candidateName(checked, candidate))
        : t('{0} is listed here.', candidateName(checked, candidate)),
    })),
    fixes: differing(meant.flatMap(candidate => repair(candidate) ?? [])),
  };
}

/**
 * Whether the candidates look like pieces of one citation: in one note, and nothing but commas and brackets between two of
 * them. Then it is the reading that failed, not the text.
 */
export function isOneInPieces({ apparatus, text }: Checked, citation: Citation): boolean {
  const meant = candidatesOf(apparatus, citation).map(({ span }) => span);
  return meant.some((span, i) => {
    const between = i === 0 ? null : text.content.slice(meant[i - 1].end, span.start);
    return between !== null && between.length <= NEAR && /^[^.;]*[,:(=]\s*$/.test(between) && !JOINED.test(between);
  });
}

/** From one piece to the next, in UTF-16 units. */
const NEAR = 80;
const JOINED = new RegExp(`(?<!\\p{L})${anyOf(words(language => language.joiners))}(?!\\p{L})`, 'u');

/** Repairs that read the same would not decide anything. */
function differing(fixes: readonly Fix[]): Fix[] {
  const titles = new Set(fixes.map(({ title }) => title));
  return titles.size === fixes.length && fixes.length <= MOST_REPAIRS ? [...fixes] : [];
}

/** More of them would fill the menu and help nobody. */
const MOST_REPAIRS = 5;

function candidateName({ text }: Checked, { work, citation, span }: Candidate): string {
  if (!work?.abbreviation) return t('“{0}”', shortened(readSpans(text.content, [span]).text));
  return !citation || citation.volume === null ? nameOf(work) : `${nameOf(work)} ${citation.volume}`;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? t('several places in {0}', names.join('')) : oneOf(names);

const shortened = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words);

const LONGEST = 60;
