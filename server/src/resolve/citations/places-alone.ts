import { isBare, isVolume } from '../../scan/locators/place.ts';
import { t } from '../../wording/wording.ts';
import { creditedPerson, reportedAuthor } from './attribution.ts';
import { announcedWork, isCountedSo, looksLikeTitle, standsAlone, titleBefore } from './bare-places.ts';
import { TOO_FAR } from './body-chain.ts';
import type { Antecedent } from './chain.ts';
import { type Draft, note } from './draft.ts';
import { apply, leaveOpen } from './heads.ts';
import { findWork, type Identity, identifyShort, namingOf } from './identify.ts';
import { nearSurname } from './near-surname.ts';
import type { Progress } from './progress.ts';
import type { RunningText } from './running-text.ts';
import { standOn } from './stand-on.ts';
import type { WorkEntry } from './works.ts';

/** Says what a place alone (`p. 91`) is a place of: what the sentence names, else what was cited just before. */
export class PlacesAlone {
  readonly #progress: Progress;
  readonly #text: RunningText;

  constructor(progress: Progress, text: RunningText) {
    this.#progress = progress;
    this.#text = text;
  }

  /** Whether the draft is a citation. */
  resolve(draft: Draft): boolean {
    const { nameBefore, weak } = draft.sighting;
    draft.kind = 'locator';
    if (nameBefore && this.#named(draft, nameBefore.text)) return true;
    if (nameBefore) withoutName(draft);
    const antecedent = this.#progress.chain.before(draft);
    const last = antecedent.draft ?? antecedent.candidates.at(-1) ?? null;
    if (draft.unit.note === null) {
      if (!standsAlone(draft, last) || (last && !isCountedSo(draft, last))) return false;
      if (this.#titled(draft)) return true;
    }
    if (isFurtherVolume(draft) && !goesOnFrom(draft, last)) return false;
    const isFaint = weak || isBareOnly(draft);
    const isNear = last !== null && !(weak && isBareOnly(draft) && last.unitIndex !== draft.unitIndex);
    if (!isNear && isFaint) return false;
    if (this.#reported(draft, antecedent.draft?.work ?? null) || this.#announced(draft)) return true;
    if (!isNear && antecedent !== TOO_FAR && draft.unit.note === null) return false;
    standOn(draft, this.#ofStranger(draft) ?? antecedent);
    return true;
  }

  /** `As Wade has shown, … (p. 3)` where no work by Wade was cited, but several by others: none of theirs is meant for certain. */
  #ofStranger(draft: Draft): Antecedent | null {
    const { book, chain } = this.#progress;
    const person = chain.citesSeveral(draft) ? creditedPerson(draft) : null;
    if (person === null || book.isName(person)) return null;
    return {
      draft: null,
      candidates: [],
      why: t('the sentence reports on a person of whom no work is cited before it'),
    };
  }

  /** `Muldrew (p. 148)`: a work by the name; in a note also one that is not known. */
  #named(draft: Draft, name: string): boolean {
    const { book, order, chain } = this.#progress;
    const { weak, nameBefore, place, bracketed } = draft.sighting;
    const identity = identifyShort(draft, namingOf(draft, book), book, order);
    if (identity && (identity.work || this.#isOpen(draft, identity) || draft.unit.note !== null)) {
      apply(draft, identity);
      return true;
    }
    const goesOn = /^,/.test(draft.unit.reading.text.slice(nameBefore!.end)) || place[0].kind === 'volume';
    const rooted = !weak || (bracketed && !isBareOnly(draft));
    if (draft.unit.note === null || !rooted || (goesOn && chain.before(draft).draft)) return false;
    this.#nameAlone(draft, name);
    return true;
  }

  /** Whether the name leaves open which of its works is meant: the one cited just before goes before the others. */
  #isOpen(draft: Draft, { candidates }: Identity): boolean {
    const last = this.#progress.chain.before(draft).draft?.work;
    return candidates.length > 0 && !(last && candidates.includes(last));
  }

  #nameAlone(draft: Draft, name: string): void {
    const { book } = this.#progress;
    const near = nearSurname(name, book);
    const work = book.add({ title: name, origin: 'named' });
    book.giveAuthor(work, name);
    const evidence = near === null ? null : t('“{0}” is spelt nearly the same', near);
    apply(draft, { ...NAMED, work, start: draft.start, evidence });
  }

  /** `in *Mutual Aid* (p. 18)`: the work of that title, whether the text cites it elsewhere or not. */
  #titled(draft: Draft): boolean {
    const { book } = this.#progress;
    const found = titleBefore(draft);
    if (!found) return false;
    const known =
      book.byName(found.text) ?? findWork({ author: null, title: found.text, sole: null, piece: null }, book, draft);
    if (!known && !looksLikeTitle(found.text)) return false;
    const work = known ?? book.add({ title: found.text, origin: 'named' });
    apply(draft, { ...NAMED, work, start: found.start, evidence: null });
    return true;
  }

  /** `As Muldrew has shown, … (p. 148)`: the work of the author on whom the sentence reports, unless it is the one cited last. */
  #reported(draft: Draft, last: WorkEntry | null): boolean {
    const reported = reportedAuthor(draft, this.#progress.book, this.#progress.order);
    if (!reported || (last && reported.works.includes(last))) return false;
    const hasVolume = draft.sighting.place.some(isVolume);
    const works = reported.works.filter(({ latest }) => latest !== null && (hasVolume || latest.volume === null));
    if (works.length === 0) return false;
    const why = works.length === 1 ? null : t('several works by {0} are cited before it', reported.name);
    standOn(draft, { draft: works.length === 1 ? works[0].latest : null, candidates: [], why });
    if (works.length > 1) leaveOpen(draft, works);
    else note(draft, t('the sentence names {0}', reported.name));
    return true;
  }

  /** In a quotation set off from the text: the work that the words before it name. */
  #announced(draft: Draft): boolean {
    if (draft.unit.note !== null) return false;
    const { book, order } = this.#progress;
    const work = announcedWork(this.#text.paragraphBefore(draft), book, order);
    if (!work?.latest) return false;
    const found: Antecedent = { draft: work.latest, candidates: [], why: t('the words before the quotation name it') };
    standOn(draft, found);
    return true;
  }
}

const NAMED = { kind: 'short', title: null, candidates: [], known: false } as const;

const isBareOnly = (draft: Draft): boolean => draft.sighting.place.every(isBare);

/** `; IV., 735`: a volume in large figures without a word, which is one only right behind a citation. */
function isFurtherVolume({ sighting: { place } }: Draft): boolean {
  const [first, second] = place;
  return isVolume(first) && !first.worded && /^[IVXLC]+$/.test(first.text) && second !== undefined && isBare(second);
}

const goesOnFrom = (draft: Draft, last: Draft | null): boolean =>
  last !== null &&
  last.unitIndex === draft.unitIndex &&
  draft.start - last.sighting.end >= 0 &&
  draft.start - last.sighting.end < LONGEST_JOINER;

const LONGEST_JOINER = 8;

/** Leaves the place alone: what stands before and behind its bracket is not the citation's. */
function withoutName(draft: Draft): void {
  const { text } = draft.unit.reading;
  const from = draft.sighting.nameBefore!.end;
  const bracket = /[([] ?/.exec(text.slice(from, from + 8));
  if (bracket) draft.start = Math.max(draft.start, from + bracket.index + bracket[0].length);
  if (text[draft.end - 1] === ')') draft.end--;
}
