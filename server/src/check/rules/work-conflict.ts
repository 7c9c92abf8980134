import { normalTitle } from '../../library/names.ts';
import type { CitedWork } from '../../resolve/apparatus.ts';
import type { Span } from '../../text/span.ts';
import { t } from '../../wording/wording.ts';
import { libraryWork } from '../citations/cited.ts';
import type { Checked, Rule, RuleFinding } from '../finding.ts';

/**
 * The text introduces a work otherwise than the library knows it. Only two things are strong enough to say so: another
 * number of volumes for the very edition, and an abbreviation that the user's own library has for another title.
 */
export const conflict: Rule = {
  code: 'work/conflict',
  severity: 'information',
  get summary() {
    return t('The text introduces a work otherwise than the library has it.');
  },
  *check(checked) {
    for (const cited of checked.apparatus.works) {
      if (cited.origin !== 'document' || !cited.definedAt) continue;
      const finding = otherCount(checked, cited, cited.definedAt) ?? otherTitle(checked, cited, cited.definedAt);
      if (finding) yield finding;
    }
  },
};

function otherCount(checked: Checked, cited: CitedWork, definedAt: Span): RuleFinding | null {
  const known = libraryWork(checked, cited);
  const { count, indexes = 0, confidence } = known?.volumeCount ?? {};
  if (!known || count === undefined || confidence !== 'high') return null;
  const said = volumesIn(checked.text.slice(definedAt));
  if (!said || (said.count >= count && said.count <= count + indexes)) return null;
  const name = cited.abbreviation ?? known.title;
  return {
    message:
      known.origin === 'workspace'
        ? t(
            'The text gives {0} {1} volumes; your library has it in {2}. Is it another edition?',
            name,
            said.count,
            count,
          )
        : t(
            'The text gives {0} {1} volumes; the library has it in {2}. Is it another edition?',
            name,
            said.count,
            count,
          ),
    span: { start: definedAt.start + said.start, end: definedAt.start + said.end },
  };
}

/** `45 vols.`, `in 3 Bänden`, `en 4 volumes`, `в 5 т.`; null where the words don't say, or say it twice. */
function volumesIn(words: string): { count: number; start: number; end: number } | null {
  const found = [
    ...words.matchAll(
      /(?<![\p{L}\p{N}.,/–-])(\d{1,3})\s+(?:vols?\b|volumes\b|Bde\b|Bänden?\b|tomes\b|тт?\.|томах|томов)/giu,
    ),
  ];
  if (found.length !== 1 || Number(found[0][1]) < 2) return null;
  const [{ 0: whole, 1: count, index }] = found;
  return { count: Number(count), start: index, end: index + whole.length };
}

/** Titles that share no word of weight are of different works. */
function otherTitle(
  { library }: Checked,
  { abbreviation, title, libraryId }: CitedWork,
  definedAt: Span,
): RuleFinding | null {
  if (abbreviation === null || title === null || libraryId !== null) return null;
  const own = library.byAbbreviation(abbreviation).filter(({ origin }) => origin === 'workspace');
  if (own.length !== 1 || [own[0].title, ...(own[0].shortTitles ?? [])].some(known => sharesWord(known, title)))
    return null;
  return {
    message: t(
      'Here {0} stands for “{1}”; in your library it stands for “{2}”. The text’s own word counts.',
      abbreviation,
      title,
      own[0].title,
    ),
    span: definedAt,
  };
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(normalTitle(a).split(' '));
  return normalTitle(b)
    .split(' ')
    .some(word => word.length > 3 && words.has(word));
}
