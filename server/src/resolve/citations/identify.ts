import { words } from '../../scan/citations/languages/languages.ts';
import { anyOf } from '../../scan/citations/languages/pattern.ts';
import type { Chunk, HeadParts } from '../../scan/citations/parts.ts';
import { isClassical } from '../../scan/citations/tables/classical.ts';
import { isOwnBook, isPeriodical } from '../../scan/citations/tables/periodicals.ts';
import { yearKey } from '../../scan/citations/years.ts';
import { isVolume, isYear, type PlacePart, type YearPart } from '../../scan/locators/place.ts';
import { t } from '../../wording/wording.ts';
import type { CitationKind } from '../apparatus.ts';
import { isOfBible } from './bible-places.ts';
import { byOne, worksOf } from './by-authors.ts';
import { corpusIn } from './corpora.ts';
import type { Draft } from './draft.ts';
import type { Counting } from './interpret.ts';
import { citedAhead, mayLookAhead } from './look-ahead.ts';
import {
  bareTitle,
  holdsAll,
  isCutTitle,
  looksAbbreviated,
  plain,
  sameTitle,
  surnameOf,
  titleWords,
  withoutOpener,
} from './normal.ts';
import { isAbout, isOtherBook } from './other-books.ts';
import { ownEntry } from './own-works.ts';
import { isByVerse } from './scripture-works.ts';
import { ofItsSort } from './sorts.ts';
import { inLibrary, listedAlone, nameOfWork, type WorkBook, type WorkEntry } from './works.ts';

/** What a head names. */
export interface Identity {
  readonly kind: CitationKind;
  readonly work: WorkEntry | null;
  /** Where the citation begins after all: words before it belong to the sentence. */
  readonly start: number;
  readonly title: string | null;
  readonly candidates: readonly WorkEntry[];
  readonly evidence: string | null;
  /** Whether the work was known before, so that even a weak sighting counts. */
  readonly known: boolean;
}

/** Author and title of a headed sighting, with the name before its bracket. */
export interface Naming {
  readonly author: string | null;
  readonly title: string | null;
  readonly sole: string | null;
  readonly piece: string | null;
}

/** What is the same for every identity that a name alone gives. */
export const NOTHING = { title: null, candidates: [], evidence: null, known: true };

export const headText = (draft: Draft, parts: HeadParts, from = 0): string =>
  draft.unit.reading.text.slice(
    parts.chunks[from]?.start ?? parts.start,
    parts.chunks[parts.chunks.length - 1]?.end ?? parts.end,
  );

/** How the place behind this head is counted. */
export function countingOf(draft: Draft): Counting {
  const { parts, place, ancient } = draft.sighting;
  if (ancient) return parts && isByVerse(headText(draft, parts)) ? 'biblical' : 'classical';
  if (!parts || place.some(part => part.kind === 'locator' && part.label === 'page') || isPageOfEdition(parts, place))
    return 'modern';
  const head = plain(headText(draft, parts));
  if (isOfBible(draft, head, parts.end)) return 'biblical';
  return draft.ancient || isClassical(head) ? 'classical' : 'modern';
}

/** `Plato, *Republic*, trans. Anna Norden (Bergen: Fjord, 1992), 45`: one number behind the imprint is a page of the edition. */
const isPageOfEdition = ({ imprint }: HeadParts, place: readonly PlacePart[]): boolean =>
  imprint && place.filter(part => part.kind === 'bare').length === 1 && !place.some(part => part.kind === 'volume');

/** A name given by the text or an abbreviation of the library; null when the head holds none. */
export function identifyName(draft: Draft, book: WorkBook): Identity | null {
  const { parts } = draft.sighting;
  if (!parts) return null;
  // `Milton, P. L. ii. v. 57`: what has verses is none of the editions and collections that are known by letters; the text may name it so.
  const hasVerses = draft.sighting.place.some(part => part.kind === 'locator' && part.label === 'verse');
  const bundled = (name: string): WorkEntry | null => (hasVerses ? null : fromLibrary(name, parts, book));
  for (let from = 0; from < parts.chunks.length; from++) {
    const name = headText(draft, parts, from).replace(/^[“"«'‘]|[”"»'’,.]+$/g, '');
    const known = book.byName(name) ?? book.byName(parts.chunks[from].text);
    const work = known ?? bundled(name) ?? bundled(parts.chunks[from].text);
    if (work) return { ...NOTHING, kind: 'abbreviated', work, start: parts.start, title: pieceBefore(parts, from) };
  }
  if (hasVerses) return null;
  const corpus = corpusIn(draft, parts, book);
  return identifyTail(parts, book) ?? (corpus && { ...NOTHING, kind: 'abbreviated', work: corpus, start: parts.start });
}

/** `Dessau's comment C.I.L., XIV`: an abbreviation at the end of words of the sentence. */
function identifyTail(parts: HeadParts, book: WorkBook): Identity | null {
  const last = parts.chunks[parts.chunks.length - 1];
  const m = last?.style === 'plain' ? / ((?:\p{Lu}\.){2,8}|\p{Lu}{2,}[a-z]?)\.?$/u.exec(last.text) : null;
  const work = m && (book.byName(m[1]) ?? fromLibrary(m[1], parts, book));
  return work ? { ...NOTHING, kind: 'abbreviated', work, start: last.start + m.index + 1 } : null;
}

const pieceBefore = (parts: HeadParts, from: number): string | null =>
  parts.piece ?? parts.chunks.slice(0, from).find(chunk => chunk.style !== 'plain')?.text ?? null;

function fromLibrary(name: string, parts: HeadParts, book: WorkBook): WorkEntry | null {
  if (!looksAbbreviated(name)) return null;
  const works = inLibrary(book.library, name);
  const work =
    works.length === 1 && !works[0].ambiguous
      ? works[0]
      : book.library.identify({ abbreviation: name, author: parts.author });
  if (!work || (work.ambiguous && parts.author === null)) return null;
  if (work.origin === 'workspace') return ownEntry(work, book);
  const entry = book.add({
    abbreviation: work.abbreviations[0] ?? name,
    title: work.title,
    author: work.author,
    origin: 'library',
    libraryId: work.id,
    id: name,
  });
  book.giveName(entry, name);
  return entry;
}

/** Author and title of a head: the name before the bracket is the author of what stands in it. */
export function namingOf(draft: Draft, book: WorkBook): Naming {
  const { parts, nameBefore } = draft.sighting;
  if (!parts) return { author: null, title: null, sole: nameBefore?.text ?? null, piece: null };
  const naming = authorAhead(
    ownTitle(knownAuthor(draft, articleOf(withinPeriodical(parts), draft), book), parts, book),
    book,
  );
  if (nameBefore === null || naming.author !== null || (naming.sole !== null && isKnownAuthor(naming.sole, book)))
    return naming;
  const found = findWork({ ...naming, title: naming.title ?? naming.sole }, book, draft);
  const isAuthor =
    isKnownAuthor(nameBefore.text, book) ||
    (draft.unit.note !== null && (found === null || isAnothers(found, draft, naming.title ?? naming.sole ?? '')));
  if (!isAuthor) return naming;
  return { author: nameBefore.text, title: naming.title ?? naming.sole, sole: null, piece: naming.piece };
}

/** `Elmacin, (Hist. Saracen. p. 37)` beside Ockley's *History of the Saracens*: a title cut short after the name of somebody else. */
function isAnothers(found: WorkEntry, { sighting: { nameBefore }, unit }: Draft, title: string): boolean {
  const isAhead = /^, ?[([]/.test(unit.reading.text.slice(nameBefore!.end, nameBefore!.end + 3));
  const isTheirs = found.surnames.size === 0 || found.surnames.has(surnameOf(nameBefore!.text));
  return isAhead && !isTheirs && !found.fullTitles.has(withoutOpener(title));
}

/**
 * An article in a periodical is the work, and so is an essay in a volume that somebody else edited: its author may have
 * two of them there. Any other piece in a collection is a part of it.
 */
function articleOf(naming: Naming, draft: Draft): Naming {
  const { author, title, piece } = naming;
  const { place } = draft.sighting;
  if (author === null || title === null || piece === null) return naming;
  if (!place.some(isVolume) && isInEdited(draft, piece, title)) return { ...naming, title: piece, piece: null };
  const { text } = draft.unit.reading;
  // `*Quays* (1998): 291-330`: so journals without volumes are cited, and no books.
  const isJournal = (year: YearPart): boolean => !draft.sighting.parts!.imprint && text.startsWith('):', year.end);
  const dated = place.some(
    part => isYear(part) && (/\p{L}/u.test(part.text) || place.some(isVolume) || isJournal(part)),
  );
  return dated || isPeriodical(title) ? { ...naming, title: piece } : naming;
}

/** `“Mills,” in *Companion*, ed. D. Roland`: between the piece and the title *in*, behind the title an editor. */
function isInEdited({ sighting: { parts }, unit }: Draft, piece: string, title: string): boolean {
  const { text } = unit.reading;
  const [first, second] = [piece, title].map(words => parts!.chunks.find(chunk => chunk.text.endsWith(words)));
  if (!first || !second || second.start < first.end) return false;
  const between = text.slice(first.end, second.end - title.length);
  return IN.test(between) && (EDITOR.test(between) || EDITOR.test(text.slice(second.end, second.end + LONGEST_EDITOR)));
}

const IN = /^[\s,.;:]*[Ii]n:? /;
const EDITOR = new RegExp(
  `(?<!\\p{L})(?:edited by|herausgegeben von|sous la direction de|${anyOf(words(language => language.editors))})(?!\\p{L})`,
  'iu',
);
/** From a title to the names of its editors. */
const LONGEST_EDITOR = 12;

const isKnownAuthor = (name: string, book: WorkBook): boolean => book.bySurname(surnameOf(name)).length > 0;

/** `the article of Nehavend, in D'Herbelot`: an author whom the text cites elsewhere is no title, unless it is marked as one. */
function knownAuthor(draft: Draft, naming: Naming, book: WorkBook): Naming {
  const { author, title } = naming;
  if (draft.sighting.parts!.chunks.some(chunk => chunk.text === title && chunk.style !== 'plain')) return naming;
  if (author === null || title === null || title.includes(' ') || isKnownAuthor(author, book)) return naming;
  return isKnownAuthor(title, book) ? { ...naming, author: null, title: null, sole: title } : naming;
}

/** `*Norden’s Theory*` after Kell's *Norden’s Theory of Mills*: a title that names somebody, who has not written it. */
function ownTitle(naming: Naming, { chunks }: HeadParts, book: WorkBook): Naming {
  const whole = chunks.length === 1 && /\p{L}[’']s? /u.test(chunks[0].text) ? chunks[0].text : null;
  if (whole === null || naming.author === null || isKnownAuthor(naming.author, book)) return naming;
  return book.byTitle(whole).length > 0 ? { author: null, title: null, sole: whole, piece: naming.piece } : naming;
}

/** `Вестер А. Шлюзы болот`, `Vester: Torf`: an author whom the text cites elsewhere before the title of a note without an imprint. */
function authorAhead(naming: Naming, book: WorkBook): Naming {
  const words = naming.author === null ? (naming.title ?? naming.sole ?? '') : '';
  const m = INITIALS_AHEAD.exec(words) ?? NAME_AHEAD.exec(words);
  return m && isKnownAuthor(m[1], book) ? { ...naming, author: m[1].trim(), title: m[2], sole: null } : naming;
}

const NAME_AHEAD = /^((?:\p{Lu}[\p{L}’'-]+ ){0,2}\p{Lu}[\p{L}’'-]+): (\p{Lu}.*[^.])\.?$/u;
const INITIALS_AHEAD = /^(\p{Lu}[\p{L}-]+,? (?:\p{Lu}\. ?){1,3})(\p{Lu}.*[^.])\.?$/u;

/** `M. Pauthier's translations from Chinese in the Journal Asiatique`: the periodical is the work. */
function withinPeriodical(parts: HeadParts): Naming {
  const { author, title, sole, piece } = parts;
  const m = /^(.*?)[,]? in (?:the |der |den )?[‘'“"]?(\p{Lu}.*)$/u.exec(title ?? sole ?? '');
  if (m && isPeriodical(m[2]) && (/[’']s\b/u.test(m[1]) || /^(?:\p{Lu}[\p{L}.’'-]* ?){1,3}$/u.test(m[1])))
    return { author: author ?? (/[’']s\b/.test(m[1]) ? null : m[1]), title: m[2], sole: null, piece };
  return { author, title, sole, piece };
}

/** Finds the work of author and title; null when no work known so far fits. */
export function findWork({ author, title }: Naming, book: WorkBook, draft: Draft): WorkEntry | null {
  if (title === null) return null;
  if (isPeriodical(title) && !isOwnBook(author, title)) return periodical(title, book);
  if (author !== null) {
    const words = titleWords(title);
    const theirs = book.bySurname(surnameOf(author)).filter(entry => !isOtherBook(draft, words, entry));
    const own = theirs.filter(entry => entry.titles.some(known => sameTitle(words, known, true)));
    if (own.length > 0) return own[0];
    const within = theirs.filter(entry => entry.titles.some(known => holdsAll(known, words)));
    if (within.length === 1) return within[0];
    return book.byTitle(title).find(entry => entry.surnames.size === 0) ?? null;
  }
  const works = inTheirVolumes(draft, title, book.byTitle(title));
  return works.length === 1 ? works[0] : null;
}

function periodical(title: string, book: WorkBook): WorkEntry | null {
  const count = titleWords(title).length;
  return book.byTitle(title).find(entry => entry.titles.some(known => known.length === count)) ?? null;
}

/** Drops words of the sentence from the front of a head when what is left is a work cited elsewhere. */
export function trimmedTo(draft: Draft, book: WorkBook): { chunk: Chunk; work: WorkEntry } | null {
  const chunks = draft.sighting.parts?.chunks ?? [];
  for (let i = 1; i + 1 < chunks.length; i++) {
    const author = surnameOf(chunks[i].text);
    const words = titleWords(chunks[i + 1].text);
    const work = book.bySurname(author).find(entry => entry.titles.some(known => sameTitle(words, known, true)));
    if (work) return { chunk: chunks[i], work };
  }
  return null;
}

/** A short form: by surname, by title, or by both. Looks among the works cited before it first. */
export function identifyShort(draft: Draft, naming: Naming, book: WorkBook, order: number): Identity | null {
  const name = naming.sole ?? naming.title;
  const start = draft.sighting.parts?.start ?? draft.sighting.start;
  if (name === null) return null;
  if (isPeriodical(name)) {
    const work = periodical(name, book);
    return work && { ...NOTHING, kind: 'short', work, start, title: naming.piece };
  }
  const byAuthor = naming.sole === null || isCutTitle(name) ? [] : worksOf(draft, name, book);
  const byTitle = isPerson(draft, name)
    ? []
    : inTheirVolumes(draft, name, book.byTitle(name)).filter(work => !isAbout(work, name));
  const found = byAuthor.length > 0 && isAuthorAlone(name) ? byAuthor : byTitle;
  const named =
    found.length > 0 || byAuthor.length > 0 || naming.sole === null || isCutTitle(name)
      ? byAuthor
      : book.creditedTo(surnameOf(name));
  const works = ofTheYear(draft, found.length > 0 ? found : named);
  const before = works.filter(work => work.firstCited < order);
  const fitting =
    before.length > 0 ? before : mayLookAhead(draft, name) ? citedAhead(draft, works) : listedAlone(works);
  const best = ofItsSort(draft, ofTheFile(draft, byOne(name, fitting)));
  if (best.length === 0) return null;
  if (best.length === 1) return { ...NOTHING, kind: 'short', work: best[0], start, title: naming.piece };
  const several = t(
    '“{0}” may be {1}',
    name,
    best.map(nameOfWork).reduce((some, one) => t('{0} or {1}', some, one)),
  );
  return { ...NOTHING, kind: 'short', work: null, start, title: naming.piece, candidates: best, evidence: several };
}

/** A chapter that has cited one of several works means that one, whatever other files of the book cite. */
function ofTheFile({ unit }: Draft, works: readonly WorkEntry[]): readonly WorkEntry[] {
  const here = works.filter(({ latest }) => latest?.unit.file === unit.file);
  const isElsewhere = works.some(({ latest }) => latest !== null && latest.unit.file !== unit.file);
  return isElsewhere && here.length > 0 ? here : works;
}

/** `G. W. F. Hegel`, and a name alone before *op. cit.*: nobody in whose title it stands is meant. */
const isPerson = ({ sighting: { form, parts } }: Draft, name: string): boolean =>
  (/^(?:\p{Lu}\p{L}?\.[ -]?)+\p{Lu}/u.test(name) && !isCutTitle(name)) ||
  (form === 'op-cit' && /^[\p{L}’'-]+$/u.test(name) && (parts?.chunks.every(({ style }) => style === 'plain') ?? true));

/** `Segerberg 1971` is no work of his that is known to be of another year. */
function ofTheYear(draft: Draft, works: readonly WorkEntry[]): readonly WorkEntry[] {
  const year = yearOf(draft) ?? draft.sighting.place.find(isUndated)?.text ?? null;
  // `Norden, III (1957), 12`: the year of the volume.
  if (year === null || works.some(({ inVolumes }) => inVolumes && draft.sighting.place.some(isVolume))) return works;
  const exact = works.filter(work => work.year !== null && yearKey(work.year) === yearKey(year));
  return exact.length > 0 ? exact : works.filter(work => work.year === null || work.year.slice(0, 4) === year);
}

/** `Norden, forthcoming` */
const isUndated = (part: PlacePart): part is YearPart => isYear(part) && !/\d/.test(part.text);

/** The year behind a head, with its letter; null where none stands, or a range, or a day. */
export function yearOf({ sighting: { place } }: Draft): string | null {
  const year = place.find(isYear)?.text ?? '';
  return /^\d{4}[a-z]?$/.test(year) ? year : null;
}

/** `*Mills*`: the title of a book, not that of an essay “Mills”. */
const isInItalics = ({ sighting: { parts } }: Draft, name: string): boolean =>
  parts?.chunks.some(({ style, text }) => style === 'emphasised' && text === name) ?? false;

/** A volume of one-volume works is cited nowhere: with one, a word of their titles means another work (`*Lenin*, vol. 3`). */
function inTheirVolumes(draft: Draft, name: string, found: readonly WorkEntry[]): readonly WorkEntry[] {
  const works = isInItalics(draft, name) ? found.filter(({ pieces }) => !pieces.has(withoutOpener(name))) : found;
  if (!draft.sighting.place.some(isVolume)) return works;
  const title = bareTitle(titleWords(name));
  return works.filter(
    ({ inVolumes, libraryId, titles }) =>
      inVolumes || libraryId !== null || titles.some(known => bareTitle(known) === title),
  );
}

/** Whether a name is a surname alone or with first names, not the beginning of a title. */
const isAuthorAlone = (name: string): boolean =>
  name.split(/\s+/).length <= 4 && !/\p{Ll}\. \p{Lu}/u.test(name.replace(/^(?:\p{L}{1,3}\. )+/u, ''));
