import { NAMED_ONLY } from '../../scan/citations/at-page.ts';
import { isPeriodical } from '../../scan/citations/tables/periodicals.ts';
import { isBare, isVolume, isYear, type PlacePart } from '../../scan/locators/place.ts';
import { t } from '../../wording/wording.ts';
import { type Draft, give, note } from './draft.ts';
import {
  countingOf,
  findWork,
  type Identity,
  identifyName,
  identifyShort,
  type Naming,
  namingOf,
  trimmedTo,
  yearOf,
} from './identify.ts';
import { identifyAncient } from './identify-ancient.ts';
import { interpret } from './interpret.ts';
import { nearAuthor, nearSurname } from './near-surname.ts';
import { isCutTitle, looksAbbreviated } from './normal.ts';
import { ownWork } from './own-works.ts';
import type { Progress } from './progress.ts';
import { isSound } from './sound.ts';
import type { WorkEntry } from './works.ts';

/** What a citation with a head means; null when it is no citation after all. */
export function identifyHead(draft: Draft, progress: Progress): Identity | null {
  const { book } = progress;
  const counting = countingOf(draft);
  const named = identifyName(draft, book);
  if (named) return draft.work ? { ...named, work: draft.work } : named;
  if (draft.sighting.word === NAMED_ONLY) return null;
  if (draft.work) return asFull(draft);
  const ancient = isSound(draft) ? identifyAncient(draft, counting, book) : null;
  if (ancient) return ancient;
  const naming = namingOf(draft, book);
  if (naming.sole !== null && looksAbbreviated(naming.sole))
    return isSound(draft) ? unknownHead(draft, progress) : null;
  const known = knownHead(draft, progress);
  if (known) return known;
  return isSound(draft) || nearAuthor(naming.author, naming.title, book) ? unknownHead(draft, progress) : null;
}

/** A citation whose author and title were registered before. */
function asFull(draft: Draft): Identity {
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

/** What a head names among the works that are known; null when it names none. */
export function knownHead(draft: Draft, progress: Progress): Identity | null {
  const { book } = progress;
  const naming = namingOf(draft, book);
  const isTitleAlone = naming.author === null && naming.sole === null && !isMarkedApart(draft);
  if (draft.sighting.weak && isBareNumbered(draft) && isTitleAlone) return null;
  const trimmed = trimmedTo(draft, book);
  const found = trimmed?.work ?? findWork(naming, book, draft);
  const start = trimmed?.chunk.start ?? draft.start;
  if (found)
    return { kind: 'short', work: found, start, title: naming.piece, candidates: [], evidence: null, known: true };
  if (naming.author !== null && naming.title !== null) return null;
  return nearest(draft, identifyShort(draft, naming, book, progress.order), progress);
}

/** `(*Mills* 33)`, `(“Long Quay” 12)`, in a note `*Mills*, 33`: a title that is marked as one with its page. */
const isMarkedApart = ({ sighting: { parts, bracketed }, unit }: Draft): boolean =>
  (bracketed || unit.note !== null) && parts !== null && parts.chunks.every(({ style }) => style !== 'plain');

/** Of several works of an author the one that the same note has cited is meant. */
function nearest(draft: Draft, identity: Identity | null, { chain }: Progress): Identity | null {
  if (identity === null || identity.candidates.length === 0) return identity;
  const cited = chain
    .inSameNote(draft)
    .find(earlier => earlier.work !== null && identity.candidates.includes(earlier.work));
  return cited ? { ...identity, work: cited.work, candidates: [], evidence: null } : identity;
}

/** A work that is named and defined nowhere: all citations of the same name share it. */
function unknownHead(draft: Draft, { book }: Progress): Identity {
  const naming = namingOf(draft, book);
  const name = naming.sole ?? naming.title ?? draft.sighting.parts!.chunks[0].text;
  const abbreviated = naming.author === null && looksAbbreviated(name);
  const spelt = abbreviated && isEmphasised(draft) ? book.byInitials(name) : null;
  if (spelt) return byInitials(draft, spelt, name);
  const own = ownWork(naming, book);
  const near = abbreviated
    ? null
    : naming.title === null
      ? nearSurname(name, book)
      : nearAuthor(naming.author, naming.title, book);
  const work =
    own ??
    (abbreviated
      ? book.add({ abbreviation: name, origin: 'named' })
      : book.add({ author: naming.author, title: naming.title ?? name, origin: 'named', ...dated(draft, naming) }));
  if (naming.sole !== null && !abbreviated && !own && !isCutTitle(name)) book.giveAuthor(work, name);
  work.definition = null;
  const evidence = near === null ? null : t('“{0}” is spelt nearly the same', near);
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

/** `Segerberg 1971`: author and year are the name of the work. */
function dated(draft: Draft, { sole }: Naming): { id?: string; year?: string } {
  const year = sole === null || isPeriodical(sole) || draft.sighting.place.some(isVolume) ? null : yearOf(draft);
  return year === null ? {} : { id: `${sole} ${year}`, year };
}

const isEmphasised = ({ sighting: { parts } }: Draft): boolean => parts?.chunks[0]?.style === 'emphasised';

/** `*DP*` after *Discipline and Punish*: letters in italics that begin the words of one title alone. */
const byInitials = (draft: Draft, work: WorkEntry, name: string): Identity => ({
  kind: 'abbreviated',
  work,
  start: draft.start,
  title: null,
  candidates: [],
  evidence: t('“{0}” are the initials of its title', name),
  known: true,
});

/** Gives a draft what was found out about it. */
export function apply(draft: Draft, identity: Identity): void {
  const { defines } = draft.sighting;
  draft.kind = defines ? 'definition' : identity.kind;
  draft.work = identity.work;
  draft.start = identity.start;
  draft.title = identity.title;
  leaveOpen(draft, identity.candidates);
  if (identity.evidence) note(draft, identity.evidence);
  give(draft, interpret(byVolume(draft), countingOf(draft)));
}

/** The place, `MEW 23, 192` read as volume and page where the library knows that the work has volumes. */
function byVolume({ sighting: { parts, place }, work, unit }: Draft): readonly PlacePart[] {
  const [part, ...others] = place;
  if (
    !work ||
    !(work.hasVolumes || isCitedByVolume(work)) ||
    !parts ||
    others.length > 0 ||
    !part ||
    !isBare(part) ||
    part.values.length < 2
  )
    return place;
  const [first, ...pages] = part.values;
  const { from: text, start, end } = first;
  if (text !== first.to || unit.reading.text.slice(parts.end, start) !== ' ') return place;
  return [
    { kind: 'volume', text, start, end, worded: false },
    { kind: 'bare', values: pages },
  ];
}

/** Whether the text gave a volume where it cited the work last; where it only defines it, it may mean that volume throughout. */
const isCitedByVolume = ({ inVolumes, latest, definition }: WorkEntry): boolean =>
  inVolumes && latest !== null && latest !== definition && latest.volumeAt !== null;

/** The text does not decide between these works. */
export function leaveOpen(draft: Draft, works: readonly WorkEntry[]): void {
  draft.candidateWorks = works;
  draft.candidates = works.map(work => work.definition ?? work.cited).filter(found => found !== null);
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
