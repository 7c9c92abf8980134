import type { Library, Work } from '../../library/model.ts';
import type { CitedWork } from '../apparatus.ts';
import type { Draft } from './draft.ts';
import { abbreviationKey, bareTitle, plain, sameTitle, surnameOf, titleWords, withoutOpener } from './normal.ts';

/** A work as it is pieced together from its citations. */
export interface WorkEntry {
  id: string;
  abbreviation: string | null;
  title: string | null;
  author: string | null;
  origin: CitedWork['origin'];
  libraryId: string | null;
  /** Whether the library knows that it has several volumes. */
  readonly hasVolumes: boolean;
  /** Citation that defines it or cites it in full. */
  definition: Draft | null;
  /** Its first citation of all, and the last so far. */
  cited: Draft | null;
  latest: Draft | null;
  /** Whether it is cited by volume where it is cited in full. */
  inVolumes: boolean;
  /** Where it is listed, for works of a list of references: offsets of the document. */
  listedAt: { readonly start: number; readonly end: number } | null;
  year: string | null;
  /** Of its first edition, where a list of references gives both. */
  firstYear: string | null;
  /** The names of all authors as a list of references has them; null for works of no list. */
  authors: string | null;
  readonly titles: (readonly string[])[];
  /** The titles with their small words: *Towards Anarchism* is not *Anarchism*. */
  readonly fullTitles: Set<string>;
  /** Those of them that are essays in the work, as `withoutOpener` has them. */
  readonly pieces: Set<string>;
  readonly surnames: Set<string>;
  /** Place of its first citation in text order; works that are not cited yet have Infinity. */
  firstCited: number;
}

export interface NewWork {
  readonly abbreviation?: string | null;
  readonly title?: string | null;
  readonly author?: string | null;
  readonly origin: CitedWork['origin'];
  readonly libraryId?: string | null;
  readonly id?: string;
  readonly year?: string | null;
  readonly hasVolumes?: boolean;
}

/** All works that a document cites, found by abbreviation, given name, surname and words of the title. */
export class WorkBook {
  readonly entries: WorkEntry[] = [];
  readonly library: Library;
  readonly #byName = new Map<string, WorkEntry>();
  readonly #bySurname = new Map<string, WorkEntry[]>();
  /** Works without an author by the surnames of those on whom the sentences that cite them report. */
  readonly #byCredit = new Map<string, WorkEntry[]>();
  /** By the first three letters of their titles; one that has several titles may stand there more than once. */
  readonly #byTitle = new Map<string, WorkEntry[]>();
  readonly #byFullTitle = new Map<string, WorkEntry[]>();
  readonly #byBareTitle = new Map<string, WorkEntry[]>();
  /** Surnames by their first and by their last three letters. */
  readonly #byEnds = new Map<string, string[]>();
  /** Ids that are taken, each with the last number that was put behind it. */
  readonly #ids = new Map<string, number>();

  constructor(library: Library) {
    this.library = library;
  }

  add(work: NewWork): WorkEntry {
    const entry: WorkEntry = {
      id: this.#freeId(
        work.id ?? work.abbreviation ?? ([work.author, work.title].filter(Boolean).join(', ') || 'work'),
      ),
      abbreviation: work.abbreviation ?? null,
      title: work.title ?? null,
      author: work.author ?? null,
      origin: work.origin,
      libraryId: work.libraryId ?? null,
      hasVolumes: work.hasVolumes ?? hasVolumes(this.library.byId(work.libraryId ?? '')),
      definition: null,
      cited: null,
      latest: null,
      inVolumes: false,
      listedAt: null,
      year: work.year ?? null,
      firstYear: null,
      authors: null,
      titles: [],
      fullTitles: new Set(),
      pieces: new Set(),
      surnames: new Set(),
      firstCited: Number.POSITIVE_INFINITY,
    };
    this.entries.push(entry);
    if (work.abbreviation) this.giveName(entry, work.abbreviation);
    if (work.title) this.giveTitle(entry, work.title);
    if (work.author) this.giveAuthor(entry, work.author);
    return entry;
  }

  /** From here on the name stands for the work: an abbreviation or a short title given by the text. */
  giveName(entry: WorkEntry, name: string): void {
    this.#byName.set(nameKey(name), entry);
  }

  giveTitle(entry: WorkEntry, title: string): void {
    const words = titleWords(title);
    if (words.length > 0) this.#giveFullTitle(entry, withoutOpener(title));
    if (words.length === 0 || entry.titles.some(known => bareTitle(known) === bareTitle(words))) return;
    entry.titles.push(words);
    entry.title ??= title;
    push(this.#byTitle, words[0].slice(0, 3), entry);
    push(this.#byBareTitle, bareTitle(words), entry);
  }

  #giveFullTitle(entry: WorkEntry, name: string): void {
    if (entry.fullTitles.has(name)) return;
    entry.fullTitles.add(name);
    push(this.#byFullTitle, name, entry);
  }

  /** An essay in the work by whose title the work may be cited. */
  givePiece(entry: WorkEntry, title: string): void {
    if (entry.title !== null && withoutOpener(entry.title) !== withoutOpener(title))
      entry.pieces.add(withoutOpener(title));
    this.giveTitle(entry, title);
  }

  /** By the author's name the work is known; `isOwn` where it is theirs, and not a periodical in which they wrote. */
  giveAuthor(entry: WorkEntry, author: string, isOwn = true): void {
    const surname = surnameOf(author);
    if (isOwn) entry.author ??= author;
    if (surname === '' || entry.surnames.has(surname)) return;
    entry.surnames.add(surname);
    if (!this.#bySurname.has(surname)) for (const end of ends(surname)) push(this.#byEnds, end, surname);
    push(this.#bySurname, surname, entry);
  }

  /** The sentence that cites the work, which names no author, reports on this person. */
  credit(entry: WorkEntry, surname: string): void {
    if (!this.creditedTo(surname).includes(entry)) push(this.#byCredit, surname, entry);
  }

  creditedTo(surname: string): readonly WorkEntry[] {
    return this.#byCredit.get(surname) ?? [];
  }

  isName(surname: string): boolean {
    return this.#bySurname.has(surname) || this.#byCredit.has(surname);
  }

  byName(name: string): WorkEntry | undefined {
    return this.#byName.get(nameKey(name));
  }

  /** The one work cited in full whose title begins its words with these letters, small words counted or not; null otherwise. */
  byInitials(letters: string): WorkEntry | null {
    const wanted = abbreviationKey(letters).toLowerCase();
    const works = this.entries.filter(
      ({ definition, title, titles }) =>
        definition !== null &&
        title !== null &&
        [...titles, plain(title).split(' ')].some(words => initials(words) === wanted),
    );
    return works.length === 1 ? works[0] : null;
  }

  bySurname(surname: string): readonly WorkEntry[] {
    return this.#bySurname.get(surname) ?? [];
  }

  /** Works whose title is this one, in full or in short. Those with the very title come alone when there are any. */
  byTitle(title: string, loose = false): readonly WorkEntry[] {
    const words = titleWords(title);
    if (words.length === 0) return [];
    const exact = this.#byFullTitle.get(withoutOpener(title)) ?? this.#byBareTitle.get(bareTitle(words));
    if (exact) return exact;
    const near = new Set((this.#byTitle.get(words[0].slice(0, 3)) ?? []).slice(0, MOST_ALIKE));
    // One common word (`History`) is no title to know a longer one by.
    return [...near].filter(entry =>
      entry.titles.some(known =>
        known.length > 1 === words.length > 1
          ? sameTitle(words, known, loose)
          : words.length === 1 && sameTitle(words, known, loose),
      ),
    );
  }

  /** Surnames that may differ from this one in a single letter: such a change leaves one end of a long name as it is. */
  surnamesLike(surname: string): string[] {
    return ends(surname).flatMap(end => this.#byEnds.get(end)?.slice(0, MOST_ALIKE) ?? []);
  }

  #freeId(wanted: string): string {
    const taken = this.#ids.get(wanted);
    if (taken === undefined) {
      this.#ids.set(wanted, 1);
      return wanted;
    }
    let count = taken + 1;
    while (this.#ids.has(`${wanted} (${count})`)) count++;
    this.#ids.set(wanted, count).set(`${wanted} (${count})`, 1);
    return `${wanted} (${count})`;
  }
}

/** Works that are compared letter by letter: of more that begin alike only the very name tells, else all would be with all. */
const MOST_ALIKE = 300;

const initials = (words: readonly string[]): string => words.map(word => word[0] ?? '').join('');

/** What appeared over years appeared in volumes. */
const hasVolumes = (known: Work | undefined): boolean =>
  (known?.volumeCount?.count ?? 1) > 1 || /^\d{4}-/.test(known?.year ?? '');

/** A work as a message names it, so that it can be told from others: `Chardin, Travels`. */
export const nameOfWork = ({ author, title, id }: WorkEntry): string =>
  [author, title].filter(part => part !== null).join(', ') || id;

/** Works of the library by an abbreviation as it stands, or written without its stops. */
export function inLibrary(library: Library, abbreviation: string): readonly Work[] {
  const exact = library.byAbbreviation(abbreviation);
  return exact.length > 0 ? exact : library.byAbbreviation(abbreviationKey(abbreviation));
}

/** The one of the works that stands in a list of works; none where there are several. */
export function listedAlone(works: readonly WorkEntry[]): readonly WorkEntry[] {
  const listed = works.filter(({ listedAt }) => listedAt !== null);
  return listed.length === 1 ? listed : [];
}

const nameKey = (name: string): string => (/^[\p{Lu}\p{N}. ]+$/u.test(name) ? abbreviationKey(name) : plain(name));

const ends = (surname: string): string[] => [`${surname.slice(0, 3)}-`, `-${surname.slice(-3)}`];

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
