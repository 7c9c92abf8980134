import { words } from '../../scan/citations/languages/languages.ts';
import type { Sighting } from '../../scan/citations/sighting.ts';
import { isPlaceOfPrint } from '../../scan/citations/tables/places.ts';
import { MONTHS } from '../../scan/citations/vocabulary.ts';
import { yearKey } from '../../scan/citations/years.ts';
import { isYear } from '../../scan/locators/place.ts';
import { t } from '../../wording/wording.ts';
import { withTheseAuthors } from './co-authors.ts';
import { type Draft, give, note } from './draft.ts';
import { leaveOpen } from './heads.ts';
import { interpret } from './interpret.ts';
import { plain, surnameOf } from './normal.ts';
import { ownByKey } from './own-works.ts';
import { nameOfWork, type WorkBook, type WorkEntry } from './works.ts';

/** Resolves what says by itself which work it cites: keys, author and date. */
export class ExplicitForms {
  readonly #book: WorkBook;
  readonly #keys = new Map<string, WorkEntry>();

  /** Whether author, year and page in brackets name a work that no list has: the text's habit, and it has no list of works. */
  #isHabit = false;

  constructor(book: WorkBook) {
    this.#book = book;
  }

  /** Looks at how the whole text cites. */
  expect(drafts: readonly Draft[]): void {
    if (this.#book.entries.some(({ listedAt, year }) => listedAt !== null && year !== null)) return;
    const unlisted = drafts.filter(({ sighting }) => isByItself(sighting));
    const authors = new Set(unlisted.map(({ sighting }) => sighting.parts?.author));
    this.#isHabit = unlisted.length >= HABIT && authors.size > 1;
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

  /** `(Wade 1984, 153)`; no citation where no such work is listed, though others are. */
  authorDate(draft: Draft): boolean {
    const { parts, place } = draft.sighting;
    const years = place.filter(isYear).map(({ text }) => yearKey(text));
    const found = years.map(each => ({ year: each, works: this.#ofYear(parts!.author!, each) }));
    const { year, works } = found.find(({ works }) => works.length > 0) ?? this.#unlisted(draft, years[0]);
    if (works.length === 0) return false;
    draft.kind = 'short';
    draft.work = works.length === 1 ? works[0] : null;
    if (works.length > 1) {
      leaveOpen(draft, works);
      const names = works.map(nameOfWork).reduce((some, one) => t('{0} and {1}', some, one));
      note(draft, t('several works of {0} are listed: {1}', year, names));
    }
    give(draft, interpret(place, 'modern'));
    draft.year = /^\d/.test(year) ? year : null;
    return true;
  }

  /** Listed works of that year; `Wade 1984` may be 1984a and 1984b, and `Marx 1867` an edition of 1976. */
  #ofYear(author: string, year: string): readonly WorkEntry[] {
    const theirs = this.#book
      .bySurname(surnameOf(author))
      .filter(work => work.origin !== 'named' || plain(work.author ?? '') === plain(author));
    const works = [
      (work: WorkEntry) => work.year !== null && yearKey(work.year) === year,
      (work: WorkEntry) => work.year?.replace(/(?<=\d)[a-z]$/, '') === year,
      (work: WorkEntry) => work.firstYear === year,
    ]
      .map(isMeant => theirs.filter(isMeant))
      .find(({ length }) => length > 0);
    return works === undefined || works.length < 2 ? (works ?? []) : withTheseAuthors(works, author);
  }

  /** In a text without a list of works whose habit it is, author, year and page in brackets name one by themselves. */
  #unlisted({ sighting }: Draft, year: string): { year: string; works: WorkEntry[] } {
    if (!this.#isHabit || !isByItself(sighting)) return { year, works: [] };
    const author = sighting.parts!.author!;
    const work = this.#book.add({ id: `${author} ${year}`, author, title: author, origin: 'named', year });
    return { year, works: [work] };
  }
}

/** So often a text without a list cites by author, year and page, before it is its habit. */
const HABIT = 3;

/** `(Wade 1984, 153)`, and neither a month (`May 1917: 5`) nor a place or a table. */
function isByItself({ form, parts, place, bracketed }: Sighting): boolean {
  const author = form === 'author-date' && bracketed ? parts!.author! : '';
  const isName =
    author !== '' && !MONTHS.has(author.toLowerCase()) && !isPlaceOfPrint(author) && !OWN_PARTS.has(author);
  return isName && place.some(isYear) && place.some(part => !isYear(part) && part.kind !== 'volume');
}

const OWN_PARTS: ReadonlySet<string> = new Set(words(language => language.ownParts));
