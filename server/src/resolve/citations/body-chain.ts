import { t } from '../../wording/wording.ts';
import type { Antecedent } from './chain.ts';
import type { Draft } from './draft.ts';
import type { RunningText } from './running-text.ts';

/** What the running text has cited so far, in one stretch of it. */
interface Stretch {
  last: Draft | null;
  /** The last place alone whose work is decided: what the text has gone on with. */
  place: Draft | null;
  /** The works cited; a citation that is not decided counts as one. */
  readonly works: Set<unknown>;
}

/** Follows the citations of the running text: those of the stretch that a note list serves, and all of them. */
export class BodyChain {
  readonly #text: RunningText;
  readonly #all: Stretch = newStretch();
  readonly #byScope = new Map<number, Stretch>();
  #isBroken = false;

  constructor(text: RunningText) {
    this.#text = text;
  }

  add(draft: Draft): void {
    const { scope } = draft.unit;
    const own = scope === null ? null : (this.#byScope.get(scope) ?? newStretch());
    if (own && scope !== null) this.#byScope.set(scope, own);
    for (const stretch of own ? [this.#all, own] : [this.#all]) addTo(stretch, draft);
    this.#isBroken = draft.sighting.quotedIn;
  }

  /** Something that may be a citation and was not recognised. */
  break(): void {
    this.#isBroken = true;
  }

  /** For *ibid.*: what is cited just before. */
  antecedent(): Antecedent {
    return this.#isBroken ? UNKNOWN : oneOrNone(this.#all.last);
  }

  /**
   * For a place alone: what is cited just before, in the same paragraph or near it. Where the text cites several works and has
   * gone on with another than the last, either may be meant.
   */
  before(draft: Draft): Antecedent {
    const stretch = this.#stretchOf(draft);
    if (!stretch?.last || stretch.works.size < 2) return oneOrNone(stretch?.last ?? null);
    const { last, place } = stretch;
    if (this.#text.paragraphsBetween(last, draft) > FAR) return TOO_FAR;
    if (place && place.work !== last.work && !isInOneSentence(last, draft))
      return { draft: null, candidates: [place, last], why: t('it may go on with either of two works') };
    return oneOrNone(last);
  }

  /** Whether several works are cited before it. */
  citesSeveral(draft: Draft): boolean {
    return (this.#stretchOf(draft)?.works.size ?? 0) > 1;
  }

  #stretchOf({ unit: { scope } }: Draft): Stretch | null {
    const own = scope === null ? this.#all : this.#byScope.get(scope);
    if (own) return own;
    return this.#all.last?.unit.scope === scope ? this.#all : null;
  }
}

/**
 * Paragraphs over which a place alone looks back where several works are cited. In two million words of prose nearly all that
 * stood further behind what was cited last meant something else: the work that the text is about.
 */
const FAR = 2;

const newStretch = (): Stretch => ({ last: null, place: null, works: new Set() });

function addTo(stretch: Stretch, draft: Draft): void {
  stretch.last = draft;
  stretch.works.add(draft.work ?? draft);
  if (draft.kind === 'locator' && draft.work) stretch.place = draft;
}

const oneOrNone = (draft: Draft | null): Antecedent => (draft ? { draft, candidates: [], why: null } : NONE);

export const NONE: Antecedent = {
  draft: null,
  candidates: [],
  get why() {
    return t('nothing is cited before it');
  },
};
export const UNKNOWN: Antecedent = {
  draft: null,
  candidates: [],
  get why() {
    return t('what is cited just before it was not recognised');
  },
};
export const TOO_FAR: Antecedent = {
  draft: null,
  candidates: [],
  get why() {
    return t('the last citation stands too far before it');
  },
};

const isInOneSentence = (earlier: Draft, later: Draft): boolean =>
  earlier.unitIndex === later.unitIndex &&
  !/[.!?][”"»’)\]]* \p{Lu}/u.test(later.unit.reading.text.slice(earlier.end, later.start));
