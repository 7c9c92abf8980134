import type { HeadParts } from '../../scan/citations/parts.ts';
import { firstWhere } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import { t } from '../../wording/wording.ts';
import type { NoteApparatus } from '../apparatus.ts';
import type { Antecedent } from './chain.ts';
import type { Draft } from './draft.ts';
import { namingOf } from './identify.ts';
import { holdsAll, plain, sameTitle, surnameOf, titleWords } from './normal.ts';
import type { WorkBook, WorkEntry } from './works.ts';

/** Knows what each note cites, for `supra note 4`: the citations there that were resolved, and those given in full ahead. */
export class NoteReferences {
  readonly #notes: NoteApparatus;
  readonly #cited = new Map<number, Draft[]>();
  readonly #expected = new Map<number, Draft[]>();
  /** References by name to notes in which nothing was recognised. */
  readonly #named = new Map<string, Draft>();

  constructor(notes: NoteApparatus) {
    this.#notes = notes;
  }

  /** Takes down what is cited in full, so that a reference may point ahead (`infra note 9`). */
  expect(drafts: readonly Draft[]): void {
    for (const draft of drafts) if (draft.work) keep(this.#expected, draft);
  }

  add(draft: Draft): void {
    keep(this.#cited, draft);
  }

  /** The citations of the note that the draft names, in their order; empty where there is no such note or it cites nothing. */
  citedIn(draft: Draft): readonly Draft[] {
    const note = this.#noteMeant(draft);
    if (note === null || note === draft.unit.note) return [];
    const cited = this.#cited.get(note) ?? this.#expected.get(note) ?? [];
    return cited.filter(({ sighting }) => !sighting.nested);
  }

  /** An earlier reference to the same note under the same name, where nothing was recognised in the note itself. */
  namedBefore(draft: Draft, parts: HeadParts): Draft | undefined {
    return this.#named.get(nameKey(draft, parts));
  }

  keepName(draft: Draft, parts: HeadParts): void {
    if (draft.work) this.#named.set(nameKey(draft, parts), draft);
  }

  /** The note with the number, as the references to notes were resolved; else the one of the same list. */
  #noteMeant({ sighting: { supraNote }, unit, start, end }: Draft): number | null {
    const { crossReferences } = this.#notes;
    const own = unit.reading.span(start, end);
    for (let i = firstWhere(crossReferences, each => each.span.end > own.start); i < crossReferences.length; i++) {
      const { span, numbers, notes } = crossReferences[i];
      if (span.start >= own.end) break;
      const at = numbers.findIndex(({ number }) => number === supraNote);
      if (at >= 0 && notes[at] !== null) return notes[at];
    }
    const called = this.#calledIn(own);
    if (called !== null) return called;
    return unit.scope === null ? null : this.#numbered(unit.scope, supraNote!);
  }

  /** `[4, p. 33]`: the note that the number in the reference calls. */
  #calledIn({ start, end }: Span): number | null {
    const { markers } = this.#notes;
    const marker = markers[firstWhere(markers, each => each.span.end > start)];
    return marker && marker.span.start >= start && marker.span.end <= end ? marker.note : null;
  }

  #numbered(scope: number, number: number): number | null {
    return this.#notes.scopes[scope]?.notes.find(i => this.#notes.notes[i].number === number) ?? null;
  }
}

const nameKey = ({ unit, sighting }: Draft, { chunks }: HeadParts): string =>
  `${unit.scope} ${sighting.supraNote} ${plain(chunks[0]?.text ?? '')}`;

function keep(map: Map<number, Draft[]>, draft: Draft): void {
  const { note } = draft.unit;
  if (note === null) return;
  const drafts = map.get(note);
  if (drafts) drafts.push(draft);
  else map.set(note, [draft]);
}

/** The citations whose work the name of the draft can mean. */
export function answering(draft: Draft, cited: readonly Draft[], book: WorkBook): Draft[] {
  const { author, title, sole } = namingOf(draft, book);
  const name = sole ?? title ?? author;
  if (name === null) return [];
  return cited.filter(({ work }) => work !== null && (isTitled(work, name) || isBy(work, author ?? sole, title, book)));
}

const isTitled = (work: WorkEntry, name: string): boolean => {
  const words = titleWords(name);
  return work.titles.some(known => sameTitle(words, known, true) || holdsAll(known, words));
};

const isBy = (work: WorkEntry, author: string | null, title: string | null, book: WorkBook): boolean =>
  (author !== null && work.surnames.has(surnameOf(author)) && (title === null || isTitled(work, title))) ||
  book.byName(author ?? title ?? '') === work;

/** The one work that the citations cite, or the works between which the text does not decide. */
export function oneOf(cited: readonly Draft[], note: number): Antecedent {
  const works = new Map(cited.map(draft => [draft.work ?? draft, draft]));
  if (works.size === 1) return { draft: cited[0], candidates: [], why: null };
  return { draft: null, candidates: [...works.values()], why: t('note {0} cites several works', note) };
}
