import { normalTitle } from '../../library/names.ts';
import type { Citation } from '../../resolve/apparatus.ts';
import { oneLine } from '../../text/blanks.ts';
import { t } from '../../wording/wording.ts';
import { ambiguity } from '../citations/ambiguous.ts';
import { type Candidate, candidatesOf } from '../citations/candidates.ts';
import { plainName, withMarks } from '../citations/short-name.ts';
import type { Checked, Fix, Rule } from '../finding.ts';

/** A short form that fits several works: two books by one author, two authors of one name. Reported at its first use. */
export const shortAmbiguous: Rule = {
  code: 'citation/short-ambiguous',
  severity: 'information',
  get summary() {
    return t('A short form fits several works that the text cites.');
  },
  *check(checked) {
    const seen = new Set<string>();
    for (const citation of checked.apparatus.citations) {
      if (!isAmbiguous(citation)) continue;
      const meant = candidatesOf(checked.apparatus, citation);
      if (meant.length < 2 || isWordOfTitles(citation, meant)) continue;
      const key = [oneLine(citation.form!.text), ...meant.map(({ span }) => span.start)].join('|');
      if (!seen.has(key)) yield ambiguity(checked, citation, candidate => nameIt(checked, citation, candidate));
      seen.add(key);
    }
  },
};

/** A name or title in whole words. An abbreviation (`C.I.L.`) is a series, whose volumes have editors of their own. */
const isAmbiguous = ({ kind, form, work, uncalled }: Citation): boolean =>
  kind === 'short' && !uncalled && work === null && form !== null && /^[^.]*\p{Ll}[^.]*$/u.test(form.text);

/** A word of several titles by several authors: more likely the title of another book, which the text takes for known. */
function isWordOfTitles({ form }: Citation, meant: readonly Candidate[]): boolean {
  const word = normalTitle(form!.text);
  const authors = new Set(meant.map(({ work }) => work?.author));
  const isNamedSo = ({ work }: Candidate): boolean =>
    normalTitle(work?.title ?? '') === word ||
    normalTitle(work?.author ?? '')
      .split(' ')
      .includes(word);
  return !word.includes(' ') && authors.size > 1 && !meant.some(isNamedSo);
}

/** Writes the name that tells the work from the others; for author and year the letter of the year. */
function nameIt(checked: Checked, citation: Citation, { work }: Candidate): Fix | null {
  if (!work) return null;
  if (citation.year !== null) return writeYear(checked, citation, citation.year, work.id);
  const name = plainName(checked, work);
  return {
    title: t('Write {0}', name),
    edits: [{ span: withMarks(checked.text.content, citation.form!.span), text: name }],
  };
}

/** `1978a`, where the list of references has the letter. */
function writeYear({ text }: Checked, { span }: Citation, year: string, work: string): Fix | null {
  const lettered = /\d{4}[a-z]$/.exec(work)?.[0];
  const at = text.slice(span).indexOf(year);
  if (!lettered || at < 0) return null;
  const start = span.start + at;
  return { title: t('Write {0}', lettered), edits: [{ span: { start, end: start + year.length }, text: lettered }] };
}
