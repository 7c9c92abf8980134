import { isSame } from '../workspace/addresses.ts';
import type { Checked } from '../workspace/analyses.ts';
import type { Manuscript } from '../workspace/own/surrounding.ts';
import type { Abilities } from './abilities.ts';
import type { ClosedFiles } from './closed-files.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { type IsOpen, subjectOfPart } from './subject.ts';

/** The manuscripts of which some file is open: what is found in their other files is shown too. */
export class Books {
  readonly #closed: ClosedFiles;
  readonly #isOpen: IsOpen;
  readonly #last = new Map<string, Checked & { readonly surrounding: { readonly manuscript: Manuscript } }>();

  constructor(closed: ClosedFiles, isOpen: IsOpen) {
    this.#closed = closed;
    this.#isOpen = isOpen;
  }

  /** One file of a manuscript was checked; the others that are open are to be looked at again, which are returned. */
  checked(checked: Checked, abilities: Abilities): string[] {
    const { manuscript } = checked.surrounding;
    if (!manuscript) return [];
    const before = this.#last.get(manuscript.uri);
    this.#last.set(manuscript.uri, { ...checked, surrounding: { ...checked.surrounding, manuscript } });
    if (before?.analysis === checked.analysis) return [];
    for (const uri of urisIn(before?.surrounding.manuscript)) {
      if (!urisIn(manuscript).some(other => isSame(other, uri))) this.#closed.tell(uri, []);
    }
    this.#show(checked, manuscript, abilities);
    return urisIn(manuscript).filter(uri => this.#isOpen(uri) && !isSame(uri, checked.document.uri));
  }

  /** A file was closed: its findings stay to be seen as long as another file of the manuscript is open. */
  closed(uri: string, abilities: Abilities): void {
    for (const [key, checked] of this.#last) {
      const { manuscript } = checked.surrounding;
      if (!urisIn(manuscript).some(other => isSame(other, uri))) continue;
      if (urisIn(manuscript).some(this.#isOpen)) this.#show(checked, manuscript, abilities);
      else {
        this.#last.delete(key);
        for (const each of urisIn(manuscript)) this.#closed.tell(each, []);
      }
    }
  }

  /** Whether a file belongs to a manuscript of which some file is open. */
  holds(uri: string): boolean {
    const books = [...this.#last.values()].map(({ surrounding }) => surrounding.manuscript);
    return books.some(book => urisIn(book).some(each => isSame(each, uri)));
  }

  #show(checked: Checked, manuscript: Manuscript, abilities: Abilities): void {
    for (const [part, uri] of urisIn(manuscript).entries()) {
      if (this.#isOpen(uri)) continue;
      const subject = subjectOfPart(checked, part, this.#isOpen);
      this.#closed.tell(uri, subject ? diagnosticsOf(subject, abilities) : []);
    }
  }
}

const urisIn = (manuscript: Manuscript | undefined): string[] =>
  manuscript?.parts.map(({ document }) => document.uri) ?? [];
