import type { Citation } from '../../resolve/apparatus.ts';
import type { Checked, RuleFinding } from '../finding.ts';
import { nameOf } from './cited.ts';
import { oneLine } from './words.ts';

/** The finding for a citation that may stand for several, each of which is shown. */
export function ambiguity(checked: Checked, { span, form, candidates }: Citation): RuleFinding {
  const words = oneLine(form?.text ?? checked.text.slice(span));
  const meant = candidates.map(index => checked.apparatus.citations[index]);
  const names = [...new Set(meant.map(citation => candidateName(checked, citation)))];
  return {
    message: `“${words}” may stand for ${listed(names)}: the text does not decide.`,
    span: form?.span ?? span,
    related: meant.map(citation => ({
      span: citation.span,
      message: `${candidateName(checked, citation)} is cited here.`,
    })),
  };
}

function candidateName({ apparatus, text }: Checked, { work, volume, span }: Citation): string {
  const cited = work === null ? undefined : apparatus.works.find(({ id }) => id === work);
  if (!cited?.abbreviation) return `“${shortened(oneLine(text.slice(span)))}”`;
  return volume === null ? nameOf(cited) : `${nameOf(cited)} ${volume}`;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? `several places in ${names.join('')}` : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

const shortened = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words);

const LONGEST = 60;
