import type { Citation, CitedWork } from '../../resolve/apparatus.ts';
import { citationsOf } from '../citations/cited.ts';
import { editDistance } from '../citations/spelling.ts';
import { times } from '../citations/words.ts';
import type { Checked, Fix, Rule, RuleFinding } from '../finding.ts';

/** An abbreviation that nobody explains. Reported once, at its first use; one repair corrects every use. */
export const unknownAbbreviation: Rule = {
  code: 'citation/unknown-abbreviation',
  severity: 'warning',
  summary: 'An abbreviation is cited that neither the text nor the library explains.',
  *check(checked) {
    const definesItsOwn = checked.apparatus.works.some(isExplained);
    for (const work of checked.apparatus.works) {
      if (work.origin !== 'named' || work.abbreviation === null) continue;
      const uses = citationsOf(checked.apparatus, work.id).filter(use => use.form !== null);
      if (!uses.some(use => isPlainUse(checked, use))) continue;
      const near = nearest(work.abbreviation, checked.apparatus.works);
      // A text that explains none of its abbreviations leans on a list elsewhere, or on what its readers know.
      const severity = near || definesItsOwn ? undefined : 'hint';
      yield { ...finding(work.abbreviation, uses, near), ...(severity && { severity }) };
    }
  },
};

function finding(abbreviation: string, uses: readonly Citation[], near: string | undefined): RuleFinding {
  const [first, ...others] = uses;
  const meant = near ? ` ${near} was meant?` : '';
  return {
    message: `Nothing in this text or in the library says what ${abbreviation} stands for.${meant}`,
    span: first.form!.span,
    related: others.map(use => ({ span: use.form!.span, message: `${abbreviation} is cited here too.` })),
    fixes: near ? [writeInstead(near, uses)] : [],
  };
}

function writeInstead(near: string, uses: readonly Citation[]): Fix {
  const edits = uses.map(use => ({ span: use.form!.span, text: near }));
  return { title: `Write ${near}${uses.length > 1 ? ` (${times(uses.length)})` : ''}`, edits, preferred: true };
}

const isExplained = (work: CitedWork): boolean =>
  work.abbreviation !== null && (work.origin === 'document' || work.origin === 'workspace');

/**
 * `XYZ, IV, p. 3`: capitals, a volume and a page that is called one. Journals (a year) and the stopped abbreviations of
 * a field (`C.I.L. XIV, 2998`) are known to their readers.
 */
function isPlainUse({ text }: Checked, { kind, form, volumeAt, year, locators }: Citation): boolean {
  const page = locators.find(locator => locator.label === 'page');
  if (kind !== 'abbreviated' || !volumeAt || !page || year !== null) return false;
  if (!/^\p{Lu}{2,6}$/u.test(form!.text) || form!.span.end > volumeAt.span.start) return false;
  return /\p{L}/u.test(text.content.slice(volumeAt.span.end, page.span.start));
}

/** The one explained abbreviation that a slip of the pen turns into this one; undefined when none or several are. */
function nearest(abbreviation: string, works: readonly CitedWork[]): string | undefined {
  if (abbreviation.length < 3) return undefined;
  const near = works
    .filter(isExplained)
    .map(work => work.abbreviation!)
    .filter(known => known.length >= 3 && editDistance(known, abbreviation, 1) === 1);
  return near.length === 1 ? near[0] : undefined;
}
