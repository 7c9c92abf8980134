import { words } from '../../scan/citations/languages/languages.ts';
import { anyOf } from '../../scan/citations/languages/pattern.ts';
import type { Draft } from './draft.ts';
import { surnameOf } from './normal.ts';
import type { WorkBook } from './works.ts';

/**
 * The author for whom *idem*, *dies.* or *он же* stands before a title: that of the citation just before, in the same note or the
 * one before it. Null where the draft has no such word, or what stands before it names nobody that is known.
 */
export function authorRepeated(draft: Draft, before: Draft | null, book: WorkBook): string | null {
  if (!before || !saysTheSame(draft) || !isNext(before, draft)) return null;
  const { form, parts } = before.sighting;
  if (form !== 'headed' || !parts) return null;
  const name = before.work?.author ?? parts.author ?? parts.sole;
  return name === null ? null : (book.bySurname(surnameOf(name))[0]?.author ?? null);
}

/** The word is the head's first part, or stands right before it. */
function saysTheSame({ sighting: { parts }, unit, start }: Draft): boolean {
  const first = parts?.chunks[0]?.text ?? '';
  return ALONE.test(first) || BEFORE.test(unit.reading.text.slice(Math.max(0, start - LONGEST), start));
}

const isNext = (before: Draft, { unit }: Draft): boolean =>
  before.unit.scope === unit.scope &&
  (before.unit.note === unit.note || (unit.note !== null && before.unit.note === unit.note - 1));

const IDEM = anyOf(words(language => language.idem));
const ALONE = new RegExp(`^${IDEM}\\.?$`, 'iu');
const BEFORE = new RegExp(`(?:^|[\\s;(])${IDEM}[.,]{0,2} ?$`, 'iu');
const LONGEST = 16;
