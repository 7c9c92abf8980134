/** How sure a fact is: `high` was read in the edition or its index; `medium` was derived; `low` proves nothing. */
export type Confidence = 'high' | 'medium' | 'low';

/** A work that is known: a collected edition or a single book. Terms follow CSL-JSON and biblatex where they have one. */
export interface Work {
  readonly id: string;
  /** Biblatex calls them shorthands. The first is the usual one. */
  readonly abbreviations: readonly string[];
  readonly title: string;
  readonly shortTitles?: readonly string[];
  readonly author?: string;
  readonly editor?: string;
  readonly edition?: string;
  readonly publisher?: string;
  readonly place?: string;
  readonly year?: string;
  /** How many volumes the edition has, and how sure that is. */
  readonly volumeCount?: { readonly count: number; readonly confidence: Confidence };
  readonly volumes?: readonly Volume[];
  readonly contents?: readonly Piece[];
  /** What the work is cited by. */
  readonly citedBy?: 'page' | 'column' | 'paragraph' | 'section';
  readonly url?: string;
  /**
   * Several fields use the same abbreviation (CW, SE, GA, LW): it counts only once the text, its definition or the
   * workspace points to this work.
   */
  readonly ambiguous?: boolean;
}

export interface Volume {
  /** Arabic, with its part if it has one: `26`, `6.1`, `71A`. */
  readonly number: string;
  readonly title?: string;
  readonly year?: string;
  /** Pages of the volume, only where known: a page beyond it is certainly not in the volume. */
  readonly lastPage?: number;
}

/** A piece within a volume: an article, letter or speech. */
export interface Piece {
  readonly title: string;
  readonly volume: string;
  readonly firstPage: number;
  readonly lastPage: number;
  readonly url?: string;
  readonly confidence: Confidence;
}

/** The works that are known to the engine, by abbreviation and by id. Holds no file and reads none. */
export class Library {
  readonly works: readonly Work[];
  readonly #byAbbreviation = new Map<string, Work[]>();
  readonly #byId = new Map<string, Work>();

  constructor(works: readonly Work[]) {
    this.works = works;
    for (const work of works) {
      this.#byId.set(work.id, work);
      for (const abbreviation of work.abbreviations) {
        const known = this.#byAbbreviation.get(abbreviation);
        if (known) known.push(work);
        else this.#byAbbreviation.set(abbreviation, [work]);
      }
    }
  }

  /** All works that go by the abbreviation as written; an empty list when none does. */
  byAbbreviation(abbreviation: string): readonly Work[] {
    return this.#byAbbreviation.get(abbreviation) ?? [];
  }

  byId(id: string): Work | undefined {
    return this.#byId.get(id);
  }
}
