import type { Library } from '../library/model.ts';
import type { Layout } from '../text/layout.ts';
import type { Text } from '../text/text.ts';
import type { CitationApparatus, NoteApparatus } from './apparatus.ts';
import { markAncient } from './citations/ancient-names.ts';
import { readChapterPages } from './citations/chapter-pages.ts';
import type { Draft } from './citations/draft.ts';
import { readEntries } from './citations/entries.ts';
import { readFifthBooks } from './citations/fifth-books.ts';
import { finish } from './citations/finish.ts';
import { withoutForeignKeys } from './citations/keys.ts';
import { registerLists } from './citations/lists.ts';
import { registerWorks } from './citations/register.ts';
import { Resolver } from './citations/resolver.ts';
import { markSameAuthors } from './citations/same-author.ts';
import { readSpacedAuthors } from './citations/spaced-authors.ts';
import { sightUnits, type Unit } from './citations/units.ts';
import { mendVolumes } from './citations/volumes.ts';
import { WorkBook } from './citations/works.ts';

/**
 * Finds the citations of a document and says what each stands for. What the text does not decide stays undecided: the
 * work is null, and `evidence` or `candidates` say why.
 */
export function resolveCitations(
  text: Text,
  layout: Layout,
  notes: NoteApparatus,
  library: Library,
  units: readonly Unit[] = sightUnits(text, layout, notes),
): CitationApparatus {
  const book = new WorkBook(library);
  const entries = registerLists(text, layout, book);
  const sighted = withoutForeignKeys(units.flatMap(draftsOf), text, layout, library);
  const drafts = readSpacedAuthors(readFifthBooks(readEntries(sighted, entries)));
  markAncient(drafts);
  markSameAuthors(drafts);
  registerWorks(drafts, book);
  const citations = new Resolver(book, notes, units).resolve(drafts);
  readChapterPages(citations);
  mendVolumes(citations, library);
  return finish(citations, book.entries, text.content);
}

const draftsOf = (unit: Unit, unitIndex: number): Draft[] =>
  unit.sightings.map(sighting => ({
    sighting,
    unit,
    unitIndex,
    start: sighting.start,
    end: sighting.end,
    kind: 'full',
    work: null,
    antecedent: null,
    candidates: [],
    candidateWorks: [],
    volume: null,
    volumeAt: null,
    year: null,
    locators: [],
    title: null,
    ancient: false,
    sameAuthor: null,
    evidence: null,
    index: -1,
  }));
