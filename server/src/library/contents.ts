import type { Piece } from './model.ts';
import { normalTitle } from './names.ts';

/** The pieces of one work by volume and page, and by title. Volumes are in the library's form (`26`, `6.1`). */
export class ContentsIndex {
  readonly #byVolume = new Map<string, Piece[]>();
  readonly #byTitle = new Map<string, Piece[]>();

  constructor(pieces: readonly Piece[]) {
    for (const piece of pieces) {
      push(this.#byVolume, piece.volume, piece);
      for (const name of namesOf(piece)) push(this.#byTitle, name, piece);
    }
    for (const list of this.#byVolume.values()) {
      list.sort((a, b) => a.firstPage - b.firstPage || b.lastPage - a.lastPage);
    }
  }

  /** Pieces of a volume by first page, the longer one first; empty when none is known. */
  volume(number: string): readonly Piece[] {
    return this.#byVolume.get(number) ?? [];
  }

  /** All pieces that go by a title, by one of its parts or by an alias. */
  byTitle(title: string): readonly Piece[] {
    return this.#byTitle.get(normalTitle(title)) ?? [];
  }

  /** The shortest piece that stands on a page: a speech before the congress that holds it. */
  innermost(volume: string, page: number): Piece | undefined {
    let best: Piece | undefined;
    for (const piece of this.volume(volume)) {
      if (piece.firstPage > page) break;
      if (piece.lastPage >= page && (!best || length(piece) < length(best))) best = piece;
    }
    return best;
  }
}

const length = (piece: Piece): number => piece.lastPage - piece.firstPage;

function push(map: Map<string, Piece[]>, key: string, piece: Piece): void {
  const known = map.get(key);
  if (known) known.push(piece);
  else map.set(key, [piece]);
}

/**
 * The title, its aliases, and the parts of a title of several sentences: *Second All-Russia Congress of Soviets: Report
 * on Peace* is also cited as *Report on Peace*. A part of one word names nothing.
 */
function namesOf(piece: Piece): Set<string> {
  const parts = piece.title.split(/[.:?!] /).map(normalTitle);
  const names = [piece.title, ...(piece.aliases ?? [])].map(normalTitle);
  return new Set([...names, ...parts.filter(part => part.includes(' '))].filter(name => name !== ''));
}
