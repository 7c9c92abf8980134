import { type Draft, note } from './draft.ts';
import { leaveOpen } from './heads.ts';
import { interpret } from './interpret.ts';
import { surnameOf } from './normal.ts';
import { ownByKey } from './own-works.ts';
import { nameOfWork, type WorkBook, type WorkEntry } from './works.ts';

/** Resolves what says by itself which work it cites: law reports, keys, author and date. */
export class ExplicitForms {
  readonly #book: WorkBook;
  readonly #reports = new Map<string, Draft>();
  readonly #keys = new Map<string, WorkEntry>();

  constructor(book: WorkBook) {
    this.#book = book;
  }

  /** `803 F.2d 625, 629`, and `803 F.2d at 630` after it. */
  report(draft: Draft): boolean {
    const word = draft.sighting.word!;
    const series = word.replace(/ \d+$/, '').replace(/\s/g, '');
    // With its first page it names a case of its own, whatever else the volume holds.
    const isShort = !/ \d+$/.test(word);
    const earlier = isShort ? this.#reports.get(series) : undefined;
    const work = earlier?.work ?? this.#case(word, draft);
    draft.work = work;
    draft.kind = earlier ? 'short' : 'full';
    draft.antecedent = earlier ?? null;
    work.definition ??= draft;
    if (!earlier) this.#reports.set(series, draft);
    Object.assign(draft, interpret(draft.sighting.place, 'modern'));
    return true;
  }

  #case(word: string, draft: Draft): WorkEntry {
    const known = this.#book.byName(`report:${word}`);
    if (known) return known;
    const chunks = draft.sighting.parts?.chunks;
    const work = this.#book.add({
      id: word,
      title: chunks ? chunks[chunks.length - 1].text : word,
      origin: 'document',
    });
    this.#book.giveName(work, `report:${word}`);
    return work;
  }

  /** `@wade1984`. */
  key(draft: Draft): boolean {
    const key = draft.sighting.word!;
    draft.kind = 'key';
    draft.work = this.#keys.get(key) ?? this.#newKey(key);
    Object.assign(draft, interpret(draft.sighting.place, 'modern'));
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

  /** `(Wade 1984, 153)`; no citation where no such work is listed. */
  authorDate(draft: Draft): boolean {
    const { parts, place } = draft.sighting;
    const year = place.find(part => part.kind === 'year')!.text;
    const theirs = this.#book.bySurname(surnameOf(parts!.author!));
    const exact = theirs.filter(work => work.year === year);
    // `Wade 1984` where the list has 1984a and 1984b.
    const works = exact.length > 0 ? exact : theirs.filter(work => work.year?.replace(/[a-z]$/, '') === year);
    if (works.length === 0) return false;
    draft.kind = 'short';
    draft.work = works.length === 1 ? works[0] : null;
    if (works.length > 1) {
      leaveOpen(draft, works);
      note(draft, `several works of ${year} are listed: ${works.map(nameOfWork).join(' and ')}`);
    }
    Object.assign(draft, interpret(place, 'modern'));
    draft.year = year;
    return true;
  }
}
