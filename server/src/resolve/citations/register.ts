import { NAMED_ONLY } from '../../scan/citations/at-page.ts';
import { isOwnBook, isPeriodical } from '../../scan/citations/tables/periodicals.ts';
import { CONNECTORS } from '../../scan/citations/vocabulary.ts';
import { isVolume } from '../../scan/locators/place.ts';
import type { Draft } from './draft.ts';
import { countingOf, findWork, identifyName, namingOf, trimmedTo, yearOf } from './identify.ts';
import { nearAuthor } from './near-surname.ts';
import { abbreviationKey, looksAbbreviated, plain, sameTitle, surnameOf, titleWords } from './normal.ts';
import { ownWork } from './own-works.ts';
import { authorRepeated } from './same-author.ts';
import { isSound } from './sound.ts';
import type { WorkBook, WorkEntry } from './works.ts';

/** Registers the works that the text itself makes known: those it names in a definition, then those it cites in full. */
export function registerWorks(drafts: readonly Draft[], book: WorkBook): void {
  const used = usedNames(drafts);
  for (const draft of drafts) {
    const { defines, form } = draft.sighting;
    if (form !== 'report' && defines && (!draft.sighting.weak || used.has(key(defines.text)) || isDocket(draft)))
      define(draft, defines.text, book);
  }
  for (const draft of drafts) if (!draft.work && isFull(draft)) cite(draft, book);
}

/** In a note, a case or document with its year before the name: `Indictment, United States v. X (D.D.C. 2018) ("Indictment")`. */
const isDocket = ({ sighting, unit }: Draft): boolean =>
  unit.note !== null &&
  /\bv\. |\bNo\. ?\d|\((?:[^()]{0,40} )?(?:1[5-9]|20)\d\d\)/.test(
    unit.reading.text.slice(sighting.start, sighting.defines!.start),
  );

const key = (name: string): string => (looksAbbreviated(name) ? abbreviationKey(name) : plain(name));

/** Heads that stand before a place, so that `("Netyksho Indictment")` can be told from other quotation marks in brackets. */
function usedNames(drafts: readonly Draft[]): Set<string> {
  const names = new Set<string>();
  for (const { sighting, unit } of drafts) {
    if (!sighting.parts || sighting.defines) continue;
    for (const chunk of sighting.parts.chunks) {
      const text = unit.reading.text.slice(chunk.start, sighting.parts.end);
      names.add(key(text)).add(key(chunk.text));
    }
  }
  return names;
}

function define(draft: Draft, name: string, book: WorkBook): void {
  const { author, title, sole } = namingOf(draft, book);
  const own = title ?? sole;
  const known = book.library.identify({ abbreviation: name, title: own, author });
  const before = book.byName(name);
  const work = before && (!looksAbbreviated(name) || isSame(before, author, own)) ? before : makeWork();
  if (known) {
    work.libraryId = known.id;
    for (const short of [known.title, ...(known.shortTitles ?? [])]) book.giveTitle(work, short);
  }
  book.giveName(work, name);
  draft.work = work;
  work.definition ??= draft;
  work.inVolumes ||= draft.sighting.place.some(isVolume);

  function makeWork(): WorkEntry {
    const abbreviation = looksAbbreviated(name) ? name : null;
    const id = abbreviation ?? name;
    return book.add({
      id,
      abbreviation: abbreviation ?? name,
      title: own ?? known?.title ?? null,
      author: author ?? known?.author ?? null,
      origin: 'document',
    });
  }
}

/** Whether a work that has the abbreviation already is introduced once more: by the same author, under the same title. */
const isSame = ({ surnames, titles }: WorkEntry, author: string | null, title: string | null): boolean =>
  title !== null &&
  titles.some(known => sameTitle(known, titleWords(title))) &&
  (author === null || surnames.size === 0 || surnames.has(surnameOf(author)));

/** Author and title, or a title in italics or quotation marks with an imprint: enough to know the work again. */
function isFull(draft: Draft): boolean {
  const { sighting } = draft;
  if (sighting.form !== 'headed' || !sighting.parts || sighting.parts.title === null) return false;
  if (sighting.word === NAMED_ONLY) return false;
  return isSound(draft) && countingOf(draft) === 'modern';
}

const ABBREVIATION_AT_END = / (?:\p{Lu}\.){2,8}$/u;

function cite(draft: Draft, book: WorkBook): void {
  if (identifyName(draft, book) || ABBREVIATION_AT_END.test(draft.sighting.parts!.chunks.at(-1)!.text)) return;
  const named = namingOf(draft, book);
  const naming = named.author === null ? { ...named, author: authorRepeated(draft, book) } : named;
  if (
    naming.title === null ||
    (naming.author === null && !draft.sighting.parts!.imprint && naming.title.split(' ').length < 2)
  )
    return;
  // `Rabinowich, *Prelude*` after Rabinowitch’s: a slip in the name makes no other work.
  if (!draft.sighting.parts!.imprint && yearOf(draft) === null && nearAuthor(naming.author, naming.title, book)) return;
  const trimmed = trimmedTo(draft, book);
  if (trimmed) draft.start = trimmed.chunk.start;
  // `Norden, Quays 12 (1904), p. 9`: many people write in a periodical, and none of them wrote it.
  const inPeriodical =
    naming.piece === null &&
    !draft.sighting.parts!.imprint &&
    isPeriodical(naming.title) &&
    !isOwnBook(naming.author, naming.title);
  const found = trimmed?.work ?? findWork(naming, book, draft) ?? ownWork(naming, book);
  const work =
    found ?? book.add({ author: inPeriodical ? null : naming.author, title: naming.title, origin: 'document' });
  if ((inPeriodical || (found && !trimmed)) && naming.author !== null)
    book.giveAuthor(work, naming.author, !inPeriodical);
  if (found && !trimmed) book.giveTitle(found, naming.title);
  // An essay in a collection is cited by its own title afterwards.
  if (naming.piece !== null && naming.author !== null && isWhole(naming.title)) book.givePiece(work, naming.piece);
  work.definition ??= draft;
  work.inVolumes ||= draft.sighting.place.some(isVolume);
  work.year ??= yearOf(draft) ?? / (\d{4}[a-z]?)$/.exec(naming.title)?.[1] ?? null;
  draft.work = work;
}

/** Not `preface to the`, whose last words lead to what is quoted. */
const isWhole = (title: string): boolean =>
  /^\p{Lu}/u.test(title) && !CONNECTORS.has(title.split(' ').pop()!.toLowerCase());
