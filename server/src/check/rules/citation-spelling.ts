import { type NearName, nearNames } from '../citations/near-names.ts';
import { type UnresolvedShort, unresolvedShorts } from '../citations/unresolved-shorts.ts';
import type { Checked, Edit, Rule } from '../finding.ts';

/** A name in a short citation that the text spells otherwise elsewhere (Rabinowich beside Rabinowitch). */
export const spelling: Rule = {
  code: 'citation/spelling',
  severity: 'warning',
  summary: 'A name in a short citation is spelt otherwise than elsewhere.',
  *check(checked) {
    const shorts = unresolvedShorts(checked);
    if (shorts.length === 0) return;
    const nearName = nearNames(checked);
    for (const short of shorts) {
      const near = nearName(short.names);
      if (!near) continue;
      const edits = editsFor(checked, short, near);
      for (const use of short.uses) {
        yield {
          message: `No work by ${near.stands} is cited in this text. ${near.meant} was meant?`,
          span: use.form.span,
          ...(!near.isAuthor && { severity: 'information' as const }),
          fixes: edits.length > 0 ? [{ title: `Write ${near.meant}`, edits, preferred: true }] : [],
        };
      }
    }
  },
};

/** Corrects the name in every citation that has it; a name that is parted over two lines is left alone. */
const editsFor = ({ text }: Checked, { uses }: UnresolvedShort, { stands, meant }: NearName): Edit[] =>
  uses.flatMap(({ form }) => {
    const at = text.slice(form.span).indexOf(stands);
    if (at < 0) return [];
    const start = form.span.start + at;
    return [{ span: { start, end: start + stands.length }, text: meant }];
  });
