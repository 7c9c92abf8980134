import { t } from '../../wording/wording.ts';
import { withTheseAuthors } from './co-authors.ts';
import { type Draft, give, note } from './draft.ts';
import { leaveOpen } from './heads.ts';
import { interpret } from './interpret.ts';
import { surnameOf } from './normal.ts';
import { ownByKey } from './own-works.ts';
import { nameOfWork, type WorkBook, type WorkEntry } from './works.ts';

/** Resolves what says by itself which work it cites: keys, author and date. */
export class ExplicitForms {
  readonly #book: WorkBook;
  readonly #keys = new Map<string, WorkEntry>();

  constructor(book: WorkBook) {
    this.#book = book;
  }

  /** `@wade1984`. */
  key(draft: Draft): boolean {
    const key = draft.sighting.word!;
    draft.kind = 'key';
    draft.work = this.#keys.get(key) ?? this.#newKey(key);
    give(draft, interpret(draft.sighting.place, 'modern'));
    return true;
  }

  #newKey(key: string): WorkEntry {
    const own = ownByKey(key, this.#book);
    if (own) return own;
    const known = this.#book.library.byId(key);
    const origin = known ? 'workspace' : 'named';
    const work = this.#book.add({
      id: key,
      title: known?.title ?? null,
      author: known?.author ?? null,
      origin,
      libraryId: known?.id ?? null,
    });
    this.#keys.set(key, work);
    return work;
  }

  /** `(Wade 1984, 153)`; no citation where no such work is listed. */
  authorDate(draft: Draft): boolean {
    const { parts, place } = draft.sighting;
    const year = place.find(part => part.kind === 'year')!.text;
    const theirs = this.#book.bySurname(surnameOf(parts!.author!));
    const exact = theirs.filter(work => work.year === year);
    // `Wade 1984` where the list has 1984a and 1984b.
    const ofYear = exact.length > 0 ? exact : theirs.filter(work => work.year?.replace(/[a-z]$/, '') === year);
    const works = ofYear.length > 1 ? withTheseAuthors(ofYear, parts!.author!) : ofYear;
    if (works.length === 0) return false;
    draft.kind = 'short';
    draft.work = works.length === 1 ? works[0] : null;
    if (works.length > 1) {
      leaveOpen(draft, works);
      const names = works.map(nameOfWork).reduce((some, one) => t('{0} and {1}', some, one));
      note(draft, t('several works of {0} are listed: {1}', year, names));
    }
    give(draft, interpret(place, 'modern'));
    draft.year = year;
    return true;
  }
}
