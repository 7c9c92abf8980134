import { isBare, isVolume } from '../../scan/locators/place.ts';
import type { NoteApparatus } from '../apparatus.ts';
import { reportedAuthor } from './attribution.ts';
import { CalledFrom } from './called-from.ts';
import { type Antecedent, Chain } from './chain.ts';
import { type Draft, note } from './draft.ts';
import { ExplicitForms } from './explicit.ts';
import { apply, identifyHead, knownHead, leaveOpen } from './heads.ts';
import { identifyShort, namingOf, nearSurname } from './identify.ts';
import { interpret } from './interpret.ts';
import { casePage, LawReports } from './law-reports.ts';
import { surnameOf } from './normal.ts';
import { answering, NoteReferences, oneOf } from './note-references.ts';
import type { Progress } from './progress.ts';
import type { WorkBook, WorkEntry } from './works.ts';

/** Says of each draft in turn which work it cites and by what it is known. Explicit citations never depend on context. */
export class Resolver {
  readonly #progress: Progress;
  readonly #explicit: ExplicitForms;
  readonly #references: NoteReferences;
  readonly #reports: LawReports;

  constructor(book: WorkBook, notes: NoteApparatus, isSource: (note: number) => boolean) {
    this.#progress = { book, chain: new Chain(isSource, new CalledFrom(notes)), order: 0 };
    this.#explicit = new ExplicitForms(book);
    this.#references = new NoteReferences(notes);
    this.#reports = new LawReports(book);
  }

  /** The drafts that are citations, resolved, in the order given. */
  resolve(drafts: readonly Draft[]): Draft[] {
    this.#references.expect(drafts);
    return drafts.filter(draft => {
      this.#progress.order++;
      const accepted = this.#resolveOne(draft);
      if (accepted) this.#accept(draft);
      else if (isCitationLike(draft)) this.#progress.chain.addUnknown(draft);
      return accepted;
    });
  }

  #accept(draft: Draft): void {
    this.#references.add(draft);
    if (draft.work) {
      draft.work.cited ??= draft;
      draft.work.latest = draft;
      draft.work.firstCited = Math.min(draft.work.firstCited, this.#progress.order);
      if (
        draft.antecedent === null &&
        (draft.kind === 'short' || draft.kind === 'abbreviated') &&
        draft.work.definition !== draft
      ) {
        draft.antecedent = draft.kind === 'short' ? draft.work.definition : null;
      }
    }
    this.#progress.chain.add(draft);
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
        this.#reports.resolve(draft);
        return true;
      case 'key':
        return this.#explicit.key(draft);
      case 'supra':
        return this.#supra(draft);
      case 'author-date':
        return this.#explicit.authorDate(draft);
      default:
        return this.#headed(draft);
    }
  }

  #headed(draft: Draft): boolean {
    const identity = identifyHead(draft, this.#progress);
    if (identity === null) return false;
    apply(draft, identity);
    return true;
  }

  /** `Norden, supra note 4`: what that note cites; the name decides between several works, and alone where the note is lost. */
  #supra(draft: Draft): boolean {
    const { parts, supraNote } = draft.sighting;
    const cited = this.#references.citedIn(draft);
    if (parts === null && cited.length === 0) return false;
    const fitting = parts === null ? cited : answering(draft, cited, this.#progress.book);
    if (fitting.length > 0) {
      draft.kind = 'short';
      draft.title = parts?.piece ?? null;
      this.#standOn(draft, oneOf(fitting, supraNote!));
      return true;
    }
    const before = parts && this.#references.namedBefore(draft, parts);
    if (before) {
      draft.kind = 'short';
      draft.title = parts.piece;
      this.#standOn(draft, { draft: before, candidates: [], why: null });
      return true;
    }
    const found = this.#headed(draft);
    if (found && parts) this.#references.keepName(draft, parts);
    if (found && cited.length > 0) note(draft, `note ${supraNote} cites no work of this name`);
    return found;
  }

  #ibid(draft: Draft): boolean {
    draft.kind = 'ibid';
    Object.assign(draft, interpret(draft.sighting.place, 'modern'));
    const antecedent = withoutLaterCases(draft, this.#progress.chain.antecedent(draft));
    this.#standOn(draft, isBeforeCase(draft, antecedent) ? BEFORE_CASE : antecedent);
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
    if (draft.sighting.supraNote !== null && this.#references.citedIn(draft).length > 0) return this.#supra(draft);
    if (parts) {
      const identity = knownHead(draft, this.#progress);
      if (identity) apply(draft, { ...identity, kind: 'short' });
      else Object.assign(draft, interpret(draft.sighting.place, 'modern'));
      if (!identity) note(draft, 'no work of this author is cited before it');
      return true;
    }
    const mentioned = this.#mentioned(draft, nameBefore?.text ?? null);
    this.#standOn(draft, mentioned ?? this.#progress.chain.antecedent(draft));
    return true;
  }

  /** The work of the author whom the sentence names, if one work of that author is known. */
  #mentioned(draft: Draft, name: string | null): Antecedent | null {
    const text = draft.unit.reading.text.slice(Math.max(0, draft.start - 400), draft.start);
    const names = name !== null ? [name] : (text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).reverse();
    for (const candidate of names) {
      const works = this.#progress.book
        .bySurname(surnameOf(candidate))
        .filter(work => work.firstCited < this.#progress.order);
      if (works.length === 1) return { draft: works[0].definition ?? works[0].latest, candidates: [], why: null };
    }
    return null;
  }

  #bare(draft: Draft): boolean {
    const { weak, nameBefore } = draft.sighting;
    draft.kind = 'locator';
    if (nameBefore) {
      const naming = namingOf(draft, this.#progress.book);
      const identity = identifyShort(draft, naming, this.#progress.book, this.#progress.order);
      if (identity && (identity.work || draft.unit.note !== null)) {
        apply(draft, identity);
        return true;
      }
      const goesOn =
        /^,/.test(draft.unit.reading.text.slice(nameBefore.end)) || draft.sighting.place[0].kind === 'volume';
      const rooted = !weak || (draft.sighting.bracketed && !isBareOnly(draft));
      if (draft.unit.note !== null && rooted && !(goesOn && this.#progress.chain.before(draft).draft)) {
        this.#nameAlone(draft, nameBefore.text);
        return true;
      }
    }
    if (nameBefore) withoutName(draft);
    const antecedent = this.#progress.chain.before(draft);
    const isNear =
      antecedent.draft !== null && !(isBareOnly(draft) && weak && antecedent.draft.unitIndex !== draft.unitIndex);
    if (!isNear && (weak || isBareOnly(draft))) return false;
    if (this.#reported(draft, antecedent.draft?.work ?? null)) return true;
    if (!isNear) return false;
    this.#standOn(draft, antecedent);
    return true;
  }

  /** `As Muldrew has shown, … (p. 148)`: the work of the author on whom the sentence reports, unless it is the one cited last. */
  #reported(draft: Draft, last: WorkEntry | null): boolean {
    const reported = reportedAuthor(draft, this.#progress.book, this.#progress.order);
    if (!reported || (last && reported.works.includes(last))) return false;
    const hasVolume = draft.sighting.place.some(isVolume);
    const works = reported.works.filter(({ latest }) => latest !== null && (hasVolume || latest.volume === null));
    if (works.length === 0) return false;
    const why = works.length === 1 ? null : `several works by ${reported.name} are cited before it`;
    this.#standOn(draft, { draft: works.length === 1 ? works[0].latest : null, candidates: [], why });
    if (works.length > 1) leaveOpen(draft, works);
    else note(draft, `the sentence names ${reported.name}`);
    return true;
  }

  #nameAlone(draft: Draft, name: string): void {
    const near = nearSurname(name, this.#progress.book);
    const work = this.#progress.book.add({ title: name, origin: 'named' });
    this.#progress.book.giveAuthor(work, name);
    const evidence = near === null ? null : `“${near}” is spelt nearly the same`;
    apply(draft, {
      kind: 'short',
      work,
      start: draft.start,
      title: null,
      candidates: [],
      evidence,
      known: false,
    });
  }
}

/** Whether the page stands before the first one of the case: another case is meant. */
const isBeforeCase = ({ locators, volumeAt }: Draft, { draft }: Antecedent): boolean =>
  volumeAt === null && Number(locators[0]?.from ?? Number.NaN) < (casePage(draft?.work ?? null) ?? 0);

/** `Id. at 1470` after `685 F. Supp. 1468, aff'd, 893 F.2d 1512`: of several cases one that begins on a later page is not meant. */
function withoutLaterCases(draft: Draft, antecedent: Antecedent): Antecedent {
  const left = antecedent.candidates.filter(each => !isBeforeCase(draft, { ...antecedent, draft: each }));
  return antecedent.candidates.length > 1 && left.length === 1
    ? { draft: left[0], candidates: [], why: null }
    : antecedent;
}

const BEFORE_CASE: Antecedent = {
  draft: null,
  candidates: [],
  why: 'the case cited just before begins on a later page',
};

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
