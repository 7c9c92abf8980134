import type { Decision } from '../../scan/citations/decisions.ts';
import { type Draft, give } from './draft.ts';
import { interpret } from './interpret.ts';
import type { WorkBook } from './works.ts';

/** Resolves the cases that are known by court and day, whatever reports print them. */
export class Decisions {
  readonly #book: WorkBook;
  readonly #onDay = new Map<string, Draft[]>();

  constructor(book: WorkBook) {
    this.#book = book;
  }

  /** `CE, 3 févr. 1989, Alitalia, Rec. p. 44`, and `CE 3 février 1989, Alitalia, préc.` after it. */
  resolve(draft: Draft): void {
    const { sighting } = draft;
    const decision = sighting.decision!;
    give(draft, interpret(sighting.place, 'modern'));
    const key = `${decision.court} ${decision.day}`;
    const known = this.#onDay.get(key) ?? [];
    const earlier = known.find(each => !differs(each.sighting.decision!, decision));
    draft.kind = earlier ? 'short' : 'full';
    draft.antecedent = earlier ?? null;
    draft.work =
      earlier?.work ??
      this.#book.add({ id: sighting.word!, title: sighting.parts?.title ?? sighting.word, origin: 'document' });
    draft.work.definition ??= draft;
    this.#onDay.set(key, [...known, draft]);
  }
}

/** Whether something that both say of themselves is not the same: a court may decide twice on one day. */
const differs = (one: Decision, other: Decision): boolean =>
  isOther(one.name, other.name) ||
  isOther(one.number, other.number) ||
  (one.report !== null && other.report?.[0] === one.report[0] && one.report[1] !== other.report[1]);

const isOther = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other;
