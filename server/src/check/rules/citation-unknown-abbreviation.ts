import type { Citation, CitedWork } from '../../resolve/apparatus.ts';
import { t } from '../../wording/wording.ts';
import { citationsOf } from '../citations/cited.ts';
import { isMistyped, isNear, shapeOf } from '../citations/near-abbreviations.ts';
import { sentences, times } from '../citations/words.ts';
import type { Checked, Fix, Rule, RuleFinding } from '../finding.ts';

/** An abbreviation that nobody explains. Reported once, at its first use; one repair corrects every use. */
export const unknownAbbreviation: Rule = {
  code: 'citation/unknown-abbreviation',
  severity: 'warning',
  get summary() {
    return t('An abbreviation is cited that neither the text nor the library explains.');
  },
  *check(checked) {
    const explained = checked.apparatus.works.filter(isExplained);
    for (const work of checked.apparatus.works) {
      if (work.origin !== 'named' || work.abbreviation === null) continue;
      const uses = citationsOf(checked.apparatus, work.id).filter(use => use.form !== null);
      const near = explained.filter(known => isLikely(checked, known, work.abbreviation!, uses));
      if (near.length === 0 && !uses.some(use => isPlainUse(checked, use))) continue;
      if (near.length === 0 && isIntroduced(checked, work.abbreviation)) continue;
      // A text that explains none of its abbreviations leans on a list elsewhere, or on what its readers know.
      const severity = explained.length > 0 ? undefined : 'hint';
      yield {
        ...finding(
          work.abbreviation,
          uses,
          near.map(known => known.abbreviation!),
        ),
        ...(severity && { severity }),
      };
    }
  },
};

function finding(abbreviation: string, uses: readonly Citation[], near: readonly string[]): RuleFinding {
  const [first, ...others] = uses;
  const meant = near.length > 0 && near.reduce((some, one) => t('{0} or {1}', some, one));
  return {
    message: sentences(
      t('Nothing in this text or in the library says what {0} stands for.', abbreviation),
      meant && t('{0} was meant?', meant),
    ),
    span: first.form!.span,
    related: others.map(use => ({ span: use.form!.span, message: t('{0} is cited here too.', abbreviation) })),
    fixes: near.map(each => ({ ...writeInstead(each, uses), ...(near.length === 1 && { preferred: true }) })),
  };
}

function writeInstead(near: string, uses: readonly Citation[]): Fix {
  const edits = uses.map(use => ({ span: use.form!.span, text: near }));
  return { title: uses.length > 1 ? t('Write {0} ({1})', near, times(uses.length)) : t('Write {0}', near), edits };
}

/** `Frankfurt 1988 (GA 42)`: a bracket behind the imprint introduces it, or an author whom the text names is known to have it. */
function isIntroduced({ text, library }: Checked, abbreviation: string): boolean {
  const [known] = library.byAbbreviation(abbreviation);
  const surname = known?.author?.split(' ').at(-1);
  if (surname && text.content.includes(surname)) return true;
  for (
    let at = text.content.indexOf(`(${abbreviation}`);
    at >= 0;
    at = text.content.indexOf(`(${abbreviation}`, at + 1)
  )
    if (/(?:1[4-9]|20)\d\d ?$/.test(text.content.slice(Math.max(0, at - 6), at))) return true;
  return false;
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

/** Whether an abbreviation that the text explains was meant: near it in a plain use, or mistyped in the form of its citations. */
function isLikely(checked: Checked, known: CitedWork, stands: string, uses: readonly Citation[]): boolean {
  const meant = known.abbreviation!;
  if (isNear(stands, meant) && uses.some(use => isPlainUse(checked, use))) return true;
  if (!isMistyped(stands, meant)) return false;
  const shapes = new Set(citationsOf(checked.apparatus, known.id).map(use => shapeOf(checked.text, use)));
  return uses.some(use => hasShape(checked, use, shapes));
}

function hasShape({ text }: Checked, use: Citation, shapes: ReadonlySet<string | null>): boolean {
  const shape = shapeOf(text, use);
  return shape !== null && use.form!.span.start >= use.span.start && shapes.has(shape);
}
