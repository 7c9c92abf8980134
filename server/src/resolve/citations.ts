import type { Library } from '../library/model.ts';
import { scanCitations } from '../scan/citations/scan.ts';
import { dialectAt, type Layout } from '../text/layout.ts';
import type { Text } from '../text/text.ts';
import type { CitationApparatus, NoteApparatus } from './apparatus.ts';
import { markAncient } from './citations/ancient-names.ts';
import { readChapterPages } from './citations/chapter-pages.ts';
import type { Draft } from './citations/draft.ts';
import { finish } from './citations/finish.ts';
import { withoutForeignKeys } from './citations/keys.ts';
import { registerLists } from './citations/lists.ts';
import { registerWorks } from './citations/register.ts';
import { Resolver } from './citations/resolver.ts';
import { sourceFinder } from './citations/source-notes.ts';
import { readUnits, type Unit } from './citations/units.ts';
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
): CitationApparatus {
  const units = readUnits(text, layout, notes);
  const isMarkdown = ({ reading }: Unit) => dialectAt(text, layout, reading.toSource(0)) === 'markdown';
  const sighted = units.flatMap((unit, i) => draftsOf(unit, i, isMarkdown(unit)));
  const drafts = withoutForeignKeys(sighted, text, layout, library);
  markAncient(drafts);
  const book = new WorkBook(library);
  registerLists(text, layout, book);
  registerWorks(drafts, book);
  const citations = new Resolver(book, notes, sourceFinder(units)).resolve(drafts);
  readChapterPages(citations);
  mendVolumes(citations, library);
  return finish(citations, book.entries);
}

function draftsOf(unit: Unit, unitIndex: number, keys: boolean): Draft[] {
  const { text, emphasis } = unit.reading;
  return scanCitations({ text, emphasis, inNote: unit.note !== null, keys }).map(sighting => ({
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
    evidence: null,
    index: -1,
  }));
}
