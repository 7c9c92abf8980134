import type { Citation } from '../../resolve/apparatus.ts';
import { t } from '../../wording/wording.ts';
import { inSameArticle, metAt } from '../citations/reading-order.ts';
import { asItStands } from '../citations/words.ts';
import type { Checked, Rule } from '../finding.ts';

/** An *ibid.* before which nothing is cited. */
export const ibidNoAntecedent: Rule = {
  code: 'citation/ibid-no-antecedent',
  severity: 'warning',
  get summary() {
    return t('An ibid. or the like has no citation before it that it could repeat.');
  },
  *check(checked) {
    for (const citation of checked.apparatus.citations) {
      const { kind, antecedent, candidates, work, form, span } = citation;
      if (kind !== 'ibid' || antecedent !== null || work !== null || candidates.length > 0) continue;
      const words = asItStands(checked.text, citation);
      const at = form?.span ?? span;
      if (isFirst(checked, citation))
        yield { message: t('Nothing is cited before “{0}” that it could repeat.', words), span: at };
      else if (isAlone(checked, citation))
        yield {
          message: t('What “{0}” repeats is not clear: nothing is cited before it.', words),
          span: at,
          severity: 'hint',
        };
    }
  },
};

/** In running text before which there is neither citation nor note: in a note much can stand that was not recognised. */
const isAlone = ({ apparatus }: Checked, { note, uncalled, span }: Citation): boolean =>
  note === null &&
  !uncalled &&
  !apparatus.citations.some(other => other.span.start < span.start) &&
  !apparatus.markers.some(marker => marker.span.start < span.start);

/**
 * Whether it stands in the first note of its list, and a reader has met no citation before it, nor words in the note that may
 * name a source (`FAA report, “Traffic,” Sept. 17, 2001. See ibid.`). In running text much can be cited in words that are not
 * recognised, so there nothing is certain.
 */
function isFirst({ apparatus, text }: Checked, ibid: Citation): boolean {
  const at = metAt(apparatus, ibid);
  if (at === null || ibid.note === null) return false;
  const { scope, span } = apparatus.notes[ibid.note];
  if (MAY_NAME.test(text.content.slice(span.start, Math.min(ibid.span.start, span.start + LONGEST)))) return false;
  if (apparatus.notes.slice(0, ibid.note).some(note => note.scope === scope)) return false;
  return !apparatus.citations.some(other => isMetBefore(apparatus, other, ibid, at));
}

/** A number, a title or a name of two words. */
const MAY_NAME = /["“„«*_]|\d{2}|\p{Lu}\p{Ll}+,? \p{Lu}/u;
/** So much of a note before *ibid.* is looked at. */
const LONGEST = 2_000;

function isMetBefore(apparatus: Checked['apparatus'], other: Citation, ibid: Citation, at: number): boolean {
  const place = other === ibid ? null : metAt(apparatus, other);
  return place !== null && place < at && inSameArticle(apparatus, other.span.start, ibid.span.start);
}
