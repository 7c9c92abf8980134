import type { Span } from '../../text/span.ts';
import { t } from '../../wording/wording.ts';
import { citationsOf } from '../citations/cited.ts';
import { type NearName, nearNames } from '../citations/near-names.ts';
import { doublesOf } from '../citations/same-title.ts';
import { type UnresolvedShort, unresolvedShorts } from '../citations/unresolved-shorts.ts';
import { sentences } from '../citations/words.ts';
import type { Checked, Edit, Rule, RuleFinding } from '../finding.ts';

/** A name in a citation that the text spells otherwise elsewhere (Rabinowich beside Rabinowitch). */
export const spelling: Rule = {
  code: 'citation/spelling',
  severity: 'warning',
  get summary() {
    return t('A name in a citation is spelt otherwise than elsewhere.');
  },
  *check(checked) {
    yield* spelledTwice(checked);
    const shorts = unresolvedShorts(checked);
    if (shorts.length === 0) return;
    const nearName = nearNames(checked);
    for (const short of shorts) {
      // `Archaeologia, 41 (1867), p. 190` is a journal.
      if (short.uses.some(({ volume, year }) => volume !== null && year !== null)) continue;
      const near = nearName(short.names);
      if (!near) continue;
      const edits = editsFor(checked, short, near);
      for (const use of short.uses) {
        yield {
          message: sentences(t('No work by {0} is cited in this text.', near.stands), t('{0} was meant?', near.meant)),
          span: nameIn(checked, use.form.span, near.stands) ?? use.form.span,
          ...(!near.isAuthor && { severity: 'information' as const }),
          fixes: edits.length > 0 ? [{ title: t('Write {0}', near.meant), edits, preferred: true }] : [],
        };
      }
    }
  },
};

/** One work under two spellings of its author: `Vestre, *Sluices of the Fen*` beside Vester’s. */
function* spelledTwice(checked: Checked): Iterable<RuleFinding> {
  for (const { work, stands, meant } of doublesOf(checked)) {
    const places = citationsOf(checked.apparatus, work.id).flatMap(({ span }) => nameIn(checked, span, stands) ?? []);
    const fixes = [
      { title: t('Write {0}', meant), edits: places.map(span => ({ span, text: meant })), preferred: true },
    ];
    const message = sentences(t('This work is cited under the name {0} too.', meant), t('{0} was meant?', meant));
    for (const span of places) yield { message, span, fixes };
  }
}

/** Where a name stands in a stretch of the text as it is written there; null where it does not. */
function nameIn({ text }: Checked, stretch: Span, name: string): Span | null {
  const at = text.slice(stretch).indexOf(name);
  return at < 0 ? null : { start: stretch.start + at, end: stretch.start + at + name.length };
}

/** Corrects the name in every citation that has it; a name that is parted over two lines is left alone. */
const editsFor = (checked: Checked, { uses }: UnresolvedShort, { stands, meant }: NearName): Edit[] =>
  uses.flatMap(({ form }) => {
    const span = nameIn(checked, form.span, stands);
    return span ? [{ span, text: meant }] : [];
  });
