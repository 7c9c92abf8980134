import type { Citation } from '../../resolve/apparatus.ts';
import { t } from '../../wording/wording.ts';
import { editDistance } from '../citations/spelling.ts';
import { sentences } from '../citations/words.ts';
import type { Checked, Fix, Rule } from '../finding.ts';

/**
 * `[@wade1948]` where the bibliography has `wade1984`. Only where there is a bibliography that could be read in full. A key
 * counts only where it is nearly one that is known if it stands without brackets, and may be someone's name on a network,
 * or if most keys are unknown to the works in the front matter.
 */
export const unknownKey: Rule = {
  code: 'citation/unknown-key',
  severity: 'warning',
  get summary() {
    return t('A key is cited that is not in the bibliography.');
  },
  *check(checked) {
    if (!checked.bibliography?.complete) return;
    const unknown = unknownKeys(checked);
    const isSure = !checked.bibliography.withoutFiles || unknown.size < citedKeys(checked).size - unknown.size;
    for (const citation of checked.apparatus.citations) {
      const key = citation.kind === 'key' ? citation.work : null;
      if (key === null || !unknown.has(key)) continue;
      const span = keySpan(checked, citation, key);
      const near = span && nearest(key, checked);
      if (!span || (!near && !(isSure && isBracketed(checked, span.start)))) continue;
      yield {
        message: sentences(
          t('No work in the bibliography has the key “{0}”.', key),
          near && t('“{0}” was meant?', near),
        ),
        span,
        fixes: near ? [writeInstead(near, span)] : [],
      };
    }
  },
};

const unknownKeys = ({ apparatus }: Checked): Set<string> =>
  new Set(apparatus.works.filter(({ origin }) => origin === 'named').map(({ id }) => id));

const citedKeys = ({ apparatus }: Checked): Set<string> =>
  new Set(apparatus.citations.flatMap(({ kind, work }) => (kind === 'key' && work !== null ? work : [])));

/** The key without `@` and braces; null where it doesn't stand as the citation has it. */
function keySpan({ text }: Checked, { span }: Citation, key: string): { start: number; end: number } | null {
  const start = text.content.indexOf(key, span.start);
  return start < 0 || start > span.start + 3 ? null : { start, end: start + key.length };
}

function isBracketed({ text }: Checked, at: number): boolean {
  const before = text.content.slice(Math.max(0, at - 300), at);
  return before.lastIndexOf('[') > before.lastIndexOf(']');
}

/** The one key that a slip of the pen turns into this one; undefined when none or several are. */
function nearest(key: string, { library }: Checked): string | undefined {
  if (key.length < 4) return undefined;
  const near = new Set<string>();
  for (const { origin, id, keys = [] } of library.works) {
    if (origin !== 'workspace') continue;
    for (const known of [id, ...keys]) if (known !== key && editDistance(known, key, 1) === 1) near.add(known);
    if (near.size > 1) return undefined;
  }
  return [...near][0];
}

const writeInstead = (near: string, span: { start: number; end: number }): Fix => ({
  title: t('Write {0}', near),
  edits: [{ span, text: near }],
  preferred: true,
});
