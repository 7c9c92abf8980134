import { ContentsIndex } from './contents.ts';
import { normalAbbreviation, normalTitle, normalVolume } from './names.ts';

/** How sure a fact is: `high` was read in the edition or its index; `medium` was derived; `low` proves nothing. */
export type Confidence = 'high' | 'medium' | 'low';

/** How the last page is known: the edition's own `count`, the length of a `scan` with its covers, or a `bound`. */
export type LastPageSource = 'count' | 'scan' | 'bound';

/** Where a volume begins and ends, only where known: a page outside of it is certainly not in the volume. */
export interface PageLimit {
  /** Above 1 where the pages of an edition are counted through its volumes. */
  readonly firstPage?: number;
  readonly lastPage?: number;
  /** Absent means the edition's own count. */
  readonly lastPageFrom?: LastPageSource;
  /** Absent means `high`. */
  readonly lastPageConfidence?: Confidence;
}

/** A work that is known: a collected edition or a single book. Terms follow CSL-JSON and biblatex where they have one. */
export interface Work extends PageLimit {
  readonly id: string;
  /** Other keys by which texts cite it (biblatex: `ids`). */
  readonly keys?: readonly string[];
  /** Absent for a work that ships with Loccit. */
  readonly origin?: 'workspace';
  /** Biblatex calls them shorthands. The first is the usual one; empty for a work that has none. */
  readonly abbreviations: readonly string[];
  readonly title: string;
  readonly shortTitles?: readonly string[];
  readonly author?: string;
  readonly editor?: string;
  readonly translator?: string;
  readonly edition?: string;
  readonly publisher?: string;
  readonly place?: string;
  readonly year?: string;
  /** How many volumes the edition has, volumes of indexes that follow them, and how sure that is. */
  readonly volumeCount?: { readonly count: number; readonly indexes?: number; readonly confidence: Confidence };
  readonly volumes?: readonly Volume[];
  readonly contents?: readonly Piece[];
  /** Volumes whose list of pieces is complete: elsewhere a page that no piece covers proves nothing. */
  readonly completeContents?: readonly string[];
  /** What the work is cited by. */
  readonly citedBy?: 'page' | 'column' | 'paragraph' | 'section';
  /** How it is best cited, by an example with a volume or a page: `LCW, XXVI, p. 83`. A text's own habit goes before it. */
  readonly form?: string;
  /** May be a template (address.ts), as those of volumes and pieces. */
  readonly url?: string;
  /**
   * Several fields use the same abbreviation (CW, SE, GA, LW): it counts only once the text, its definition or the
   * workspace points to this work.
   */
  readonly ambiguous?: boolean;
}

export interface Volume extends PageLimit {
  /** Arabic, with its part if it has one: `26`, `6.1`, `71A`. */
  readonly number: string;
  readonly title?: string;
  /** Years from which its pieces date: `September 1917-February 1918`. */
  readonly covers?: string;
  /** Year of publication. */
  readonly year?: string;
  readonly url?: string;
  /** What is added to a page to have the number of its picture in a scan: `{scan}` in an address. */
  readonly scanOffset?: number;
}

/** A piece within a volume: an article, letter or speech. */
export interface Piece {
  readonly title: string;
  /** Other titles under which it is cited. */
  readonly aliases?: readonly string[];
  readonly volume: string;
  readonly firstPage: number;
  readonly lastPage: number;
  /** When it was written, as the source words it. */
  readonly date?: string;
  readonly url?: string;
  readonly confidence: Confidence;
}

/** What a text says of a work; any of it may be missing. */
export interface WorkClues {
  readonly abbreviation?: string | null;
  readonly title?: string | null;
  readonly author?: string | null;
}

/**
 * The works that are known to the engine, by abbreviation, title and id. Holds no file and reads none. A library may
 * stand before others: what it doesn't have itself they are asked for in turn, so that the user's own works go before
 * those that ship with Loccit.
 */
export class Library {
  readonly #own: Work[] = [];
  readonly #behind: readonly Library[];
  readonly #byAbbreviation = new Map<string, Work[]>();
  readonly #byNormalAbbreviation = new Map<string, Work[]>();
  readonly #byTitle = new Map<string, Work[]>();
  readonly #byId = new Map<string, Work>();
  readonly #contents = new Map<Work, ContentsIndex>();

  constructor(works: Iterable<Work>, behind: readonly Library[] = []) {
    this.#behind = behind;
    for (const work of works) this.#add(work);
  }

  /** The library of these works, made bit by bit: each step adds one. */
  static *inSteps(works: Iterable<Work>): Generator<void, Library> {
    const library = new Library([]);
    for (const work of works) {
      library.#add(work);
      yield;
    }
    return library;
  }

  #add(work: Work): void {
    this.#own.push(work);
    for (const key of work.keys ?? []) if (!this.#byId.has(key)) this.#byId.set(key, work);
    this.#byId.set(work.id, work);
    for (const abbreviation of work.abbreviations) {
      push(this.#byAbbreviation, abbreviation, work);
      push(this.#byNormalAbbreviation, normalAbbreviation(abbreviation), work);
    }
    for (const title of [work.title, ...(work.shortTitles ?? [])]) push(this.#byTitle, normalTitle(title), work);
  }

  /** All works, its own first. */
  get works(): readonly Work[] {
    return this.#behind.length === 0 ? this.#own : [...this.#own, ...this.#behind.flatMap(({ works }) => works)];
  }

  /** All works that go by the abbreviation as written or with its stops left out (`L.C.W.`); empty when none does. */
  byAbbreviation(abbreviation: string): readonly Work[] {
    const own =
      this.#byAbbreviation.get(abbreviation) ?? this.#byNormalAbbreviation.get(normalAbbreviation(abbreviation));
    return own ?? this.#ask(library => library.byAbbreviation(abbreviation));
  }

  /** All works of this title or short title, whatever its quotes, hyphens and case; empty when there is none. */
  byTitle(title: string): readonly Work[] {
    return this.#byTitle.get(normalTitle(title)) ?? this.#ask(library => library.byTitle(title));
  }

  byId(id: string): Work | undefined {
    return this.#byId.get(id) ?? this.#ask(library => [library.byId(id) ?? []].flat())[0];
  }

  /** The answer of the first library behind this one that has any. */
  #ask(question: (library: Library) => readonly Work[]): readonly Work[] {
    for (const library of this.#behind) {
      const works = question(library);
      if (works.length > 0) return works;
    }
    return [];
  }

  /**
   * The one work that all clues fit; undefined when none or several do. A title and an author outweigh an abbreviation:
   * `CW` beside Jung's name is Jung's, and `LCW` for some other title is not Lenin's.
   */
  identify(clues: WorkClues): Work | undefined {
    const fits = this.#candidates(clues).filter(
      work => fitsTitle(work, clues.title ?? null) && fitsAuthor(work, clues.author ?? null),
    );
    return fits.length === 1 ? fits[0] : undefined;
  }

  #candidates(clues: WorkClues): readonly Work[] {
    const byAbbreviation = clues.abbreviation ? this.byAbbreviation(clues.abbreviation) : [];
    if (!clues.title) return byAbbreviation.filter(work => !work.ambiguous || clues.author);
    const byTitle = this.byTitle(clues.title);
    const both = byTitle.filter(work => byAbbreviation.includes(work));
    if (both.length > 0) return both;
    return byTitle.length > 0 ? byTitle : byAbbreviation;
  }

  /** Facts of one volume, `6.1` and `6/1` alike; undefined when nothing is known of it. */
  volume(work: Work, number: number | string): Volume | undefined {
    const wanted = normalVolume(number);
    return work.volumes?.find(volume => volume.number === wanted);
  }

  /** The bounds of a volume, or of a work in one volume; undefined where neither of them is known. */
  pageLimit(work: Work, number: number | string | null): PageLimit | undefined {
    if (number !== null) {
      const volume = this.volume(work, number);
      if (volume?.lastPage !== undefined || volume?.firstPage !== undefined) return volume;
    }
    const single = work.volumeCount?.count === 1 || (!work.volumeCount && !work.volumes);
    return single && work.lastPage !== undefined ? work : undefined;
  }

  /** The innermost piece that stands on a page; undefined where no known piece does, which proves nothing. */
  pieceAt(work: Work, volume: number | string, page: number): Piece | undefined {
    return this.contents(work).innermost(normalVolume(volume), page);
  }

  /** All pieces that go by a title, in one volume or in all; empty when none is known. */
  findPieces(work: Work, title: string, volume?: number | string): readonly Piece[] {
    const pieces = this.contents(work).byTitle(title);
    return volume === undefined ? pieces : pieces.filter(piece => piece.volume === normalVolume(volume));
  }

  /** The only piece of a title, in one volume or in all; undefined when there is none or several. */
  findPiece(work: Work, title: string, volume?: number | string): Piece | undefined {
    const pieces = this.findPieces(work, title, volume);
    return pieces.length === 1 ? pieces[0] : undefined;
  }

  /** The pieces of a work by volume, page and title. Indexed at first use. */
  contents(work: Work): ContentsIndex {
    let index = this.#contents.get(work);
    if (!index) this.#contents.set(work, (index = new ContentsIndex(work.contents ?? [])));
    return index;
  }
}

const push = (map: Map<string, Work[]>, key: string, work: Work): void => {
  const known = map.get(key);
  if (!known) map.set(key, [work]);
  else if (!known.includes(work)) known.push(work);
};

function fitsTitle(work: Work, title: string | null): boolean {
  if (title === null) return true;
  const wanted = normalTitle(title);
  return [work.title, ...(work.shortTitles ?? [])]
    .map(normalTitle)
    .some(known => known === wanted || holdsWords(wanted, known) || holdsWords(known, wanted));
}

/** Whether one title is the other with words before or behind: texts shorten titles, and add subtitles. */
const holdsWords = (longer: string, shorter: string): boolean =>
  shorter.includes(' ') && (longer.startsWith(`${shorter} `) || longer.endsWith(` ${shorter}`));

/** Whether the surnames meet. A work or a text that names no author does not disagree. */
function fitsAuthor(work: Work, author: string | null): boolean {
  if (author === null || work.author === undefined) return true;
  const known = new Set(normalTitle(work.author).split(' ').filter(isName));
  return normalTitle(author)
    .split(' ')
    .some(word => isName(word) && known.has(word));
}

const isName = (word: string): boolean => word.length > 2 && word !== 'and';
