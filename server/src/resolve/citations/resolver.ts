import { isBare, isYear } from '../../scan/locators/place.ts';
import { type Antecedent, Chain } from './chain.ts';
import { type Draft, note } from './draft.ts';
import {
  countingOf,
  findWork,
  type Identity,
  identifyAncient,
  identifyName,
  identifyShort,
  namingOf,
  nearSurname,
  trimmedTo,
} from './identify.ts';
import { interpret } from './interpret.ts';
import { looksAbbreviated, surnameOf } from './normal.ts';
import { ownByKey, ownWork } from './own-works.ts';
import { isSound } from './sound.ts';
import type { WorkBook, WorkEntry } from './works.ts';

/** Says of each draft in turn which work it cites and by what it is known. Explicit citations never depend on context. */
export class Resolver {
  readonly #book: WorkBook;
  readonly #chain = new Chain();
  readonly #reports = new Map<string, Draft>();
  readonly #keys = new Map<string, WorkEntry>();
  #order = 0;

  constructor(book: WorkBook) {
    this.#book = book;
  }

  /** The drafts that are citations, resolved, in the order given. */
  resolve(drafts: readonly Draft[]): Draft[] {
    return drafts.filter(draft => {
      this.#order++;
      const accepted = this.#resolveOne(draft);
      if (accepted) this.#accept(draft);
      else if (isCitationLike(draft)) this.#chain.addUnknown(draft);
      return accepted;
    });
  }

  #accept(draft: Draft): void {
    if (draft.work) {
      draft.work.firstCited = Math.min(draft.work.firstCited, this.#order);
      if (
        draft.antecedent === null &&
        (draft.kind === 'short' || draft.kind === 'abbreviated') &&
        draft.work.definition !== draft
      ) {
        draft.antecedent = draft.kind === 'short' ? draft.work.definition : null;
      }
    }
    this.#chain.add(draft);
  }

  #resolveOne(draft: Draft): boolean {
    switch (draft.sighting.form) {
      case 'ibid':
        return this.#ibid(draft);
      case 'op-cit':
        return this.#opCit(draft);
      case 'bare':
        return this.#bare(draft);
      case 'report':
        return this.#report(draft);
      case 'key':
        return this.#key(draft);
      case 'author-date':
        return this.#authorDate(draft);
      default:
        return this.#headed(draft);
    }
  }

  #headed(draft: Draft): boolean {
    const identity = this.#identify(draft);
    if (identity === null) return false;
    this.#apply(draft, identity);
    return true;
  }

  #identify(draft: Draft): Identity | null {
    const counting = countingOf(draft);
    const named = identifyName(draft, this.#book);
    if (named) return draft.work ? { ...named, work: draft.work } : named;
    if (draft.work) return this.#asFull(draft);
    const ancient = isSound(draft) ? identifyAncient(draft, counting, this.#book) : null;
    if (ancient) return ancient;
    const naming = namingOf(draft, this.#book);
    if (naming.sole !== null && looksAbbreviated(naming.sole)) return isSound(draft) ? this.#unknown(draft) : null;
    return this.#known(draft) ?? (isSound(draft) ? this.#unknown(draft) : null);
  }

  /** A citation whose author and title were registered before. */
  #asFull(draft: Draft): Identity {
    const { parts, defines } = draft.sighting;
    const kind = defines ? 'definition' : isShortened(draft) ? 'short' : 'full';
    return {
      kind,
      work: draft.work,
      start: draft.start,
      title: parts?.piece ?? null,
      candidates: [],
      evidence: null,
      known: true,
    };
  }

  #known(draft: Draft): Identity | null {
    const naming = namingOf(draft, this.#book);
    if (draft.sighting.weak && isBareNumbered(draft) && naming.author === null && naming.sole === null) return null;
    const trimmed = trimmedTo(draft, this.#book);
    const found = trimmed?.work ?? findWork(naming, this.#book);
    const start = trimmed?.chunk.start ?? draft.start;
    if (found)
      return { kind: 'short', work: found, start, title: naming.piece, candidates: [], evidence: null, known: true };
    if (naming.author !== null && naming.title !== null) return null;
    return this.#nearest(draft, identifyShort(draft, naming, this.#book, this.#order));
  }

  /** Of several works of an author the one that the same note has cited is meant. */
  #nearest(draft: Draft, identity: Identity | null): Identity | null {
    if (identity === null || identity.candidates.length === 0) return identity;
    const cited = this.#chain
      .inSameNote(draft)
      .find(earlier => earlier.work !== null && identity.candidates.includes(earlier.work));
    return cited ? { ...identity, work: cited.work, candidates: [], evidence: null } : identity;
  }

  /** A work that is named and defined nowhere: all citations of the same name share it. */
  #unknown(draft: Draft): Identity {
    const naming = namingOf(draft, this.#book);
    const name = naming.sole ?? naming.title ?? draft.sighting.parts!.chunks[0].text;
    const abbreviated = naming.author === null && looksAbbreviated(name);
    const own = ownWork(naming, this.#book);
    const near = abbreviated || naming.title !== null ? null : nearSurname(name, this.#book);
    const work =
      own ??
      (abbreviated
        ? this.#book.add({ abbreviation: name, origin: 'named' })
        : this.#book.add({ author: naming.author, title: naming.title ?? name, origin: 'named' }));
    if (naming.sole !== null && !abbreviated && !own) this.#book.giveAuthor(work, name);
    work.definition = null;
    const evidence = near === null ? null : `“${near}” is spelt nearly the same`;
    return {
      kind: abbreviated ? 'abbreviated' : 'short',
      work,
      start: draft.start,
      title: naming.piece,
      candidates: [],
      evidence,
      known: false,
    };
  }

  #apply(draft: Draft, identity: Identity): void {
    const { defines } = draft.sighting;
    draft.kind = defines ? 'definition' : identity.kind;
    draft.work = identity.work;
    draft.start = identity.start;
    draft.title = identity.title;
    draft.candidates = identity.candidates.map(work => work.definition).filter(found => found !== null);
    if (identity.evidence) note(draft, identity.evidence);
    Object.assign(draft, interpret(draft.sighting.place, countingOf(draft)));
  }

  #ibid(draft: Draft): boolean {
    draft.kind = 'ibid';
    this.#standOn(draft, this.#chain.antecedent(draft));
    return true;
  }

  #standOn(draft: Draft, { draft: antecedent, candidates, why }: Antecedent): void {
    Object.assign(draft, interpret(draft.sighting.place, 'modern'));
    draft.antecedent = antecedent;
    draft.candidates = candidates;
    if (why !== null) note(draft, why);
    if (!antecedent) return;
    draft.work = antecedent.work;
    draft.volume ??= antecedent.volume;
    if (antecedent.work === null) note(draft, 'what it stands for is not known itself');
  }

  #opCit(draft: Draft): boolean {
    const { parts, nameBefore } = draft.sighting;
    draft.kind = 'short';
    if (parts) {
      const identity = this.#known(draft);
      if (identity) this.#apply(draft, { ...identity, kind: 'short' });
      else Object.assign(draft, interpret(draft.sighting.place, 'modern'));
      if (!identity) note(draft, 'no work of this author is cited before it');
      return true;
    }
    const mentioned = this.#mentioned(draft, nameBefore?.text ?? null);
    this.#standOn(draft, mentioned ?? this.#chain.antecedent(draft));
    return true;
  }

  /** The work of the author whom the sentence names, if one work of that author is known. */
  #mentioned(draft: Draft, name: string | null): Antecedent | null {
    const text = draft.unit.reading.text.slice(Math.max(0, draft.start - 400), draft.start);
    const names = name !== null ? [name] : (text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).reverse();
    for (const candidate of names) {
      const works = this.#book
        .bySurname(surnameOf(candidate))
        .filter(work => work.firstCited < this.#order && work.definition !== null);
      if (works.length === 1) return { draft: works[0].definition, candidates: [], why: null };
    }
    return null;
  }

  #bare(draft: Draft): boolean {
    const { weak, nameBefore } = draft.sighting;
    draft.kind = 'locator';
    if (nameBefore) {
      const naming = namingOf(draft, this.#book);
      const identity = identifyShort(draft, naming, this.#book, this.#order);
      if (identity && (identity.work || draft.unit.note !== null)) {
        this.#apply(draft, identity);
        return true;
      }
      const goesOn =
        /^,/.test(draft.unit.reading.text.slice(nameBefore.end)) || draft.sighting.place[0].kind === 'volume';
      const rooted = !weak || (draft.sighting.bracketed && !isBareOnly(draft));
      if (draft.unit.note !== null && rooted && !(goesOn && this.#chain.before(draft).draft)) {
        this.#nameAlone(draft, nameBefore.text);
        return true;
      }
    }
    if (nameBefore) withoutName(draft);
    const antecedent = this.#chain.before(draft);
    if (!antecedent.draft || (isBareOnly(draft) && weak && antecedent.draft.unitIndex !== draft.unitIndex))
      return false;
    this.#standOn(draft, antecedent);
    return true;
  }

  #nameAlone(draft: Draft, name: string): void {
    const near = nearSurname(name, this.#book);
    const work = this.#book.add({ title: name, origin: 'named' });
    this.#book.giveAuthor(work, name);
    const evidence = near === null ? null : `“${near}” is spelt nearly the same`;
    this.#apply(draft, {
      kind: 'short',
      work,
      start: draft.start,
      title: null,
      candidates: [],
      evidence,
      known: false,
    });
  }

  #report(draft: Draft): boolean {
    const word = draft.sighting.word!;
    const series = word.replace(/ \d+$/, '').replace(/\s/g, '');
    const earlier = draft.sighting.parts === null ? this.#reports.get(series) : undefined;
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

  #key(draft: Draft): boolean {
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

  #authorDate(draft: Draft): boolean {
    const { parts, place } = draft.sighting;
    const year = place.find(part => part.kind === 'year')!.text;
    const works = this.#book.bySurname(surnameOf(parts!.author!)).filter(work => work.year === year);
    if (works.length === 0) return false;
    draft.kind = 'short';
    draft.work = works.length === 1 ? works[0] : null;
    if (works.length > 1) note(draft, `several works of ${year} are listed`);
    Object.assign(draft, interpret(place, 'modern'));
    draft.year = year;
    return true;
  }
}

/** `Norden, Mills, p. 14` after `Anna Norden, The Mills of Kell, Bergen, 1978`: neither year nor imprint, and fewer words. */
function isShortened({ work, sighting: { parts, place } }: Draft): boolean {
  const first = work?.definition?.sighting.parts;
  if (!first || !parts || first === parts || parts.imprint || place.some(isYear)) return false;
  const length = (words: string | null): number => words?.length ?? 0;
  return length(parts.author) + length(parts.title) < length(first.author) + length(first.title);
}

const isBareNumbered = ({ sighting: { place } }: Draft): boolean =>
  place.length === 1 && (isBare(place[0]) || isYear(place[0]));
const isBareOnly = (draft: Draft): boolean => draft.sighting.place.every(isBare);

/** Leaves the place alone: what stands before and behind its bracket is not the citation's. */
function withoutName(draft: Draft): void {
  const { text } = draft.unit.reading;
  const from = draft.sighting.nameBefore!.end;
  const bracket = /[([] ?/.exec(text.slice(from, from + 8));
  if (bracket) draft.start = Math.max(draft.start, from + bracket.index + bracket[0].length);
  if (text[draft.end - 1] === ')') draft.end--;
}

/** A rejected sighting with author and title in a note: a citation sooner than not, so nothing may look past it. */
const isCitationLike = ({ sighting, unit }: Draft): boolean =>
  unit.note !== null &&
  sighting.form === 'headed' &&
  sighting.parts?.author != null &&
  sighting.parts.title !== null &&
  sighting.parts.chunks.some(chunk => chunk.style !== 'plain');
