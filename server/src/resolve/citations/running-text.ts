import type { Draft } from './draft.ts';
import type { Unit } from './units.ts';

/** What stands around a citation of the running text: its paragraphs in order, notes between them left out. */
export class RunningText {
  readonly #units: readonly Unit[];
  /** For each unit the number of paragraphs before it. */
  readonly #ordinals: readonly number[];

  constructor(units: readonly Unit[]) {
    this.#units = units;
    let count = 0;
    this.#ordinals = units.map(({ note }) => (note === null ? count++ : count));
  }

  /** How many paragraphs a citation stands behind another: 0 in the same one. */
  paragraphsBetween(earlier: Draft, later: Draft): number {
    return this.#ordinals[later.unitIndex] - this.#ordinals[earlier.unitIndex];
  }

  /** The paragraph before that of a citation; empty where there is none. */
  paragraphBefore({ unitIndex }: Draft): string {
    for (let i = unitIndex - 1; i >= 0; i--) if (this.#units[i].note === null) return this.#units[i].reading.text;
    return '';
  }
}
