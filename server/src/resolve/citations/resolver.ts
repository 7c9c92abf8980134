import { t } from '../../wording/wording.ts';
import type { NoteApparatus } from '../apparatus.ts';
import { creditedPerson } from './attribution.ts';
import { CalledFrom } from './called-from.ts';
import { type Antecedent, Chain } from './chain.ts';
import { Decisions } from './decisions.ts';
import { type Draft, give, note } from './draft.ts';
import { ExplicitForms } from './explicit.ts';
import { apply, identifyHead, knownHead } from './heads.ts';
import { countingOf } from './identify.ts';
import { interpret } from './interpret.ts';
import { isOfCase, isOfJudge } from './judges.ts';
import { casePage, LawReports } from './law-reports.ts';
import { surnameOf } from './normal.ts';
import { answering, NoteReferences, oneOf } from './note-references.ts';
import { PlacesAlone } from './places-alone.ts';
import type { Progress } from './progress.ts';
import { RunningText } from './running-text.ts';
import { sourceFinder } from './source-notes.ts';
import { placedLike, standOn } from './stand-on.ts';
import type { Unit } from './units.ts';
import type { WorkBook, WorkEntry } from './works.ts';

/** Says of each draft in turn which work it cites and by what it is known. Explicit citations never depend on context. */
export class Resolver {
  readonly #progress: Progress;
  readonly #explicit: ExplicitForms;
  readonly #references: NoteReferences;
  readonly #reports: LawReports;
  readonly #decisions: Decisions;
  readonly #places: PlacesAlone;

  constructor(book: WorkBook, notes: NoteApparatus, units: readonly Unit[]) {
    const text = new RunningText(units);
    this.#progress = { book, chain: new Chain(sourceFinder(units), new CalledFrom(notes), text), order: 0 };
    this.#places = new PlacesAlone(this.#progress, text);
    this.#explicit = new ExplicitForms(book);
    this.#references = new NoteReferences(notes);
    this.#reports = new LawReports(book);
    this.#decisions = new Decisions(book);
  }

  /** The drafts that are citations, resolved, in the order given. */
  resolve(drafts: readonly Draft[]): Draft[] {
    this.#references.expect(drafts);
    this.#explicit.expect(drafts);
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
      if (draft.work.author === null && draft.kind !== 'locator' && draft.unit.note === null)
        this.#credit(draft, draft.work);
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

  #credit(draft: Draft, work: WorkEntry): void {
    const person = draft.kind === 'full' || draft.kind === 'definition' ? creditedPerson(draft) : null;
    if (person !== null) this.#progress.book.credit(work, person);
  }

  #resolveOne(draft: Draft): boolean {
    switch (draft.sighting.form) {
      case 'ibid':
        return this.#ibid(draft);
      case 'op-cit':
        return this.#opCit(draft);
      case 'bare':
        return this.#places.resolve(draft);
      case 'report':
        this.#reports.resolve(draft);
        return true;
      case 'decision':
        this.#decisions.resolve(draft);
        return true;
      case 'key':
        return this.#explicit.key(draft);
      case 'supra':
        return this.#supra(draft);
      case 'statute':
        return false;
      case 'author-date':
        return this.#explicit.authorDate(draft);
      default:
        return this.#headed(draft);
    }
  }

  #headed(draft: Draft): boolean {
    if (isOfJudge(draft) && this.#saidInCase(draft)) return true;
    const identity = identifyHead(draft, this.#progress);
    if (identity === null) return false;
    apply(draft, identity);
    return true;
  }

  /** `Lord Kell, at para 15`, where a case was cited just before and no work by Kell is known: a place of the judgment. */
  #saidInCase(draft: Draft): boolean {
    const { book, chain } = this.#progress;
    const antecedent = chain.antecedent(draft);
    if (!antecedent.draft || !isOfCase(antecedent.draft) || book.isName(surnameOf(draft.sighting.parts!.sole!)))
      return false;
    draft.kind = 'locator';
    standOn(draft, antecedent);
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
      standOn(draft, oneOf(fitting, supraNote!));
      return true;
    }
    const before = parts && this.#references.namedBefore(draft, parts);
    if (before) {
      draft.kind = 'short';
      draft.title = parts.piece;
      standOn(draft, { draft: before, candidates: [], why: null });
      return true;
    }
    const found = this.#headed(draft);
    if (found && parts) this.#references.keepName(draft, parts);
    if (found && cited.length > 0) note(draft, t('note {0} cites no work of this name', supraNote ?? ''));
    return found;
  }

  #ibid(draft: Draft): boolean {
    draft.kind = 'ibid';
    give(draft, interpret(draft.sighting.place, 'modern'));
    const antecedent = withoutLaterCases(draft, withoutVerses(draft, this.#progress.chain.antecedent(draft)));
    standOn(draft, isBeforeCase(draft, antecedent) ? BEFORE_CASE : (this.#ofAnother(draft, antecedent) ?? antecedent));
    return true;
  }

  /** `Hille, ibid.` after a work by Norden: what Hille’s last work is, or a volume in which both have written. */
  #ofAnother({ sighting: { nameBefore } }: Draft, { draft: before }: Antecedent): Antecedent | null {
    const surname = nameBefore && surnameOf(nameBefore.text);
    const surnames = before?.work?.surnames;
    if (!nameBefore || !surname || !surnames || surnames.size === 0 || surnames.has(surname)) return null;
    const theirs = this.#progress.book.bySurname(surname).filter(work => work.firstCited < this.#progress.order);
    if (theirs.length === 1) return { draft: theirs[0].latest, candidates: [], why: null };
    const candidates = theirs.flatMap(({ latest }) => latest ?? []);
    return { draft: null, candidates, why: t('what was cited just before is not by {0}', nameBefore.text) };
  }

  #opCit(draft: Draft): boolean {
    const { parts, nameBefore } = draft.sighting;
    draft.kind = 'short';
    if (draft.sighting.supraNote !== null && this.#references.citedIn(draft).length > 0) return this.#supra(draft);
    if (parts) {
      const identity = knownHead(draft, this.#progress);
      if (identity) {
        const before = identity.work?.latest ?? null;
        apply(draft, { ...identity, kind: 'short' });
        if (before && countingOf(draft) === 'classical') give(draft, placedLike(draft, before));
      } else {
        give(draft, interpret(draft.sighting.place, 'modern'));
        note(draft, t('no work of this author is cited before it'));
      }
      return true;
    }
    const mentioned = this.#mentioned(draft, nameBefore?.text ?? null);
    standOn(draft, mentioned ?? this.#progress.chain.antecedent(draft));
    return true;
  }

  /** The work of the author whom the sentence names: the one cited last, if it is theirs, else the only one; open between several. */
  #mentioned(draft: Draft, name: string | null): Antecedent | null {
    const { book, chain, order } = this.#progress;
    const text = draft.unit.reading.text.slice(Math.max(0, draft.start - 400), draft.start);
    const names = name !== null ? [name] : (text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).reverse();
    const last = chain.antecedent(draft);
    for (const candidate of names) {
      const theirs = book.bySurname(surnameOf(candidate));
      const before = theirs.filter(work => work.firstCited < order);
      // `Norden (op. cit., p. 9)`: notes at the end may be read before the words that stand above them.
      const works = before.length > 0 || name === null ? before : theirs;
      if (works.length === 0) continue;
      if (works.length === 1) return { draft: works[0].definition ?? works[0].latest, candidates: [], why: null };
      if (works.some(work => work === last.draft?.work)) return last;
      const candidates = works.flatMap(({ latest }) => latest ?? []);
      return { draft: null, candidates, why: t('several works by {0} are cited before it', candidate) };
    }
    return null;
  }
}

/** Whether the page stands before the first one of the case: another case is meant. */
const isBeforeCase = ({ locators, volumeAt }: Draft, { draft }: Antecedent): boolean =>
  volumeAt === null && locators[0]?.label === 'page' && Number(locators[0].from) < (casePage(draft?.work ?? null) ?? 0);

/** `Ibid., p. 10` after a note that cites a work and a verse: no book of the Bible has pages. */
function withoutVerses({ locators, volumeAt }: Draft, antecedent: Antecedent): Antecedent {
  if (antecedent.candidates.length < 2 || (volumeAt === null && locators[0]?.label !== 'page')) return antecedent;
  const left = antecedent.candidates.filter(each => countingOf(each) !== 'biblical');
  return left.length === 1 ? { draft: left[0], candidates: [], why: null } : antecedent;
}

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
  get why() {
    return t('the case cited just before begins on a later page');
  },
};

/** A rejected sighting with author and title in a note: a citation sooner than not, so nothing may look past it. */
const isCitationLike = ({ sighting, unit }: Draft): boolean =>
  unit.note !== null && (sighting.form === 'statute' || isUnknownHead(sighting));

const isUnknownHead = (sighting: Draft['sighting']): boolean =>
  sighting.form === 'headed' &&
  sighting.parts?.author != null &&
  sighting.parts.title !== null &&
  sighting.parts.chunks.some(chunk => chunk.style !== 'plain');
