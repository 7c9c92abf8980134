import { movedSpan } from '../../text/change.ts';
import type { Touched } from '../../text/relayout.ts';
import type { Piece, Unit } from './units.ts';

/** The units of a text before an edit: those that it left alone are taken over with their sightings. */
export class KeptUnits {
  readonly #units: readonly Unit[];
  readonly #touched: Touched;
  #next = 0;

  constructor(units: readonly Unit[], touched: Touched) {
    this.#units = units;
    this.#touched = touched;
  }

  /**
   * The old unit that the pieces from `index` on would make again, moved to where it stands now; null when the edit may have
   * changed it. Asked in text order.
   */
  take(pieces: readonly Piece[], index: number): Unit | null {
    const { start, newEnd, by: shift } = this.#touched;
    const at = pieces[index].span.start;
    if (at >= start && at < newEnd) return null;
    const by = at < start ? 0 : shift;
    while (this.#next < this.#units.length && this.#startOf(this.#next) < at - by) this.#next++;
    const unit = this.#units[this.#next];
    if (!unit || this.#startOf(this.#next) !== at - by || !isAgain(unit, pieces, index, by)) return null;
    return this.#goesOnAsBefore(unit, pieces, index) ? movedUnit(unit, pieces[index].note, by) : null;
  }

  #startOf(unit: number): number {
    return this.#units[unit].pieces[0].span.start;
  }

  /** Whether the piece behind a unit, which decides where the unit ends, is the same as it was. */
  #goesOnAsBefore(unit: Unit, pieces: readonly Piece[], index: number): boolean {
    const next = pieces[index + unit.pieces.length];
    const old = this.#units[this.#next + 1]?.pieces[0];
    if (!next || !old) return !next && !old;
    const { start, newEnd, by } = this.#touched;
    const isUntouched = next.span.end <= start || next.span.start >= newEnd;
    const moved = next.span.start >= newEnd ? by : 0;
    const belonged = old.note === unit.note;
    return isUntouched && isSamePlace(old, next, moved) && belonged === (next.note === pieces[index].note);
  }
}

function isAgain({ pieces: old, note }: Unit, pieces: readonly Piece[], index: number, by: number): boolean {
  if (index + old.length > pieces.length || (note === null) !== (pieces[index].note === null)) return false;
  return old.every(
    (piece, i) => isSamePlace(piece, pieces[index + i], by) && pieces[index + i].note === pieces[index].note,
  );
}

const isSamePlace = (old: Piece, now: Piece, by: number): boolean =>
  old.span.start + by === now.span.start && old.span.end + by === now.span.end;

const movedUnit = (unit: Unit, note: number | null, by: number): Unit => ({
  ...unit,
  note,
  pieces: by === 0 ? unit.pieces : unit.pieces.map(({ span }) => ({ span: movedSpan(span, by), note })),
  reading: unit.reading.moved(by),
});
