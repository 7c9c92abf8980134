import { ancientAuthorAt } from '../../scan/citations/ancient.ts';
import { words } from '../../scan/citations/languages/languages.ts';
import { anyOf } from '../../scan/citations/languages/pattern.ts';
import type { Draft } from './draft.ts';
import { countingOf } from './identify.ts';
import { surnameOf } from './normal.ts';
import type { WorkBook } from './works.ts';

/**
 * Finds for each citation that repeats an author (`Ders., *Die Mühlen*`, `Id. *Ep.* lxxv`) the one before it whose author that is, in
 * the same note or the one before it. *Ibid.* between them stands for it, unless that note cites several works.
 */
export function markSameAuthors(drafts: readonly Draft[]): void {
  let before: Draft | null = null;
  let last: Draft | null = null;
  let isAlone = true;
  for (const draft of drafts) {
    if (before && last && saysTheSame(draft) && isNext(last, draft)) {
      draft.sameAuthor = before;
      draft.ancient ||= opensHead(draft) && countingOf(before) === 'classical';
    }
    if (draft.sighting.form !== 'ibid') {
      isAlone = last?.unit !== draft.unit;
      before = draft;
    } else if (!isAlone && before?.unit !== draft.unit) before = null;
    last = draft;
  }
}

/** The author whom a citation repeats, as the text names them; null where it repeats none, or one who is not known. */
export function authorRepeated({ sameAuthor }: Draft, book: WorkBook): string | null {
  if (!sameAuthor) return null;
  const { form, parts } = sameAuthor.sighting;
  if (form !== 'headed' || !parts) return null;
  const name = sameAuthor.work?.author ?? parts.author ?? parts.sole;
  return name === null ? null : (book.bySurname(surnameOf(name))[0]?.author ?? null);
}

/** The ancient author before a citation that repeats him, as he is written there; null where there is none. */
export function ancientRepeated(draft: Draft): string | null {
  const { sameAuthor } = draft;
  const parts = sameAuthor?.sighting.parts;
  if (!sameAuthor || !parts || !opensHead(draft) || countingOf(sameAuthor) !== 'classical') return null;
  const { text } = sameAuthor.unit.reading;
  const named = text.slice(parts.start, parts.start + ancientAuthorAt(text, parts.start));
  return named === '' ? (ancientRepeated(sameAuthor) ?? parts.author) : named;
}

/** The word is the head's first part, or stands right before it. */
const saysTheSame = (draft: Draft): boolean =>
  draft.sighting.form === 'headed' &&
  (opensHead(draft) || BEFORE.test(draft.unit.reading.text.slice(Math.max(0, draft.start - LONGEST), draft.start)));

const opensHead = ({ sighting: { form, parts } }: Draft): boolean =>
  form === 'headed' && ALONE.test(parts?.chunks[0]?.text ?? '');

const isNext = (before: Draft, { unit }: Draft): boolean =>
  before.unit.scope === unit.scope &&
  (before.unit.note === unit.note || (unit.note !== null && before.unit.note === unit.note - 1));

const IDEM = anyOf(words(language => language.idem));
/** *Ibid.* at the head of a citation is read there only before the title of another work. */
const ALONE = new RegExp(`^(?:${IDEM}|${anyOf(words(language => language.ibid))})\\.?$`, 'iu');
const BEFORE = new RegExp(`(?:^|[\\s;(])${IDEM}[.,]{0,2} ?$`, 'iu');
const LONGEST = 16;
