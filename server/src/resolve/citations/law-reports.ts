import { isNumbered } from '../../scan/citations/dated-reports.ts';
import { type Draft, give } from './draft.ts';
import { interpret } from './interpret.ts';
import type { WorkBook, WorkEntry } from './works.ts';

/** Resolves the cases of law reports, each of which is known by volume, report and the page on which it begins. */
export class LawReports {
  readonly #book: WorkBook;
  /** Citations by volume and report: a volume holds many cases. */
  readonly #inVolume = new Map<string, Draft[]>();

  constructor(book: WorkBook) {
    this.#book = book;
  }

  /** `803 F.2d 625, 629`, and `803 F.2d at 630` after it. */
  resolve(draft: Draft): void {
    give(draft, interpret(draft.sighting.place, 'modern'));
    const word = draft.sighting.word!;
    const earlier = this.#earlier(word, draft);
    draft.work = earlier?.work ?? this.#newCase(word, draft);
    const { defines } = draft.sighting;
    if (defines) this.#book.giveName(draft.work, defines.text);
    draft.kind = defines ? 'definition' : earlier ? 'short' : 'full';
    draft.antecedent = earlier ?? null;
    draft.work.definition ??= draft;
    this.#keep(word, draft);
  }

  #newCase(word: string, { sighting: { parts, defines } }: Draft): WorkEntry {
    const chunks = parts?.chunks;
    const title = chunks ? chunks[chunks.length - 1].text : word;
    return this.#book.add({ id: word, abbreviation: defines?.text ?? null, title, origin: 'document' });
  }

  #keep(word: string, draft: Draft): void {
    const volume = volumeOf(word);
    const known = this.#inVolume.get(volume);
    if (known) known.push(draft);
    else this.#inVolume.set(volume, [draft]);
  }

  /** The case that begins on the very page; behind *at*, of several cases in the volume the one that begins last before it. */
  #earlier(word: string, { locators }: Draft): Draft | undefined {
    const known = this.#inVolume.get(volumeOf(word)) ?? [];
    const begins = beginning(word);
    if (begins !== null) return known.find(({ sighting }) => beginning(sighting.word!) === begins);
    const page = Number(locators[0]?.from);
    const start = ({ sighting }: Draft): number => beginning(sighting.word!) ?? 0;
    return known.reduce<Draft | undefined>(
      (best, each) => (start(each) <= page && (!best || start(each) > start(best)) ? each : best),
      undefined,
    );
  }
}

/** The page on which a case begins: `803 F.2d 625` gives it, `803 F.2d` stands before *at*. */
const beginning = (word: string): number | null => {
  const page = / (\d+)$/.exec(word)?.[1];
  return page === undefined ? null : Number(page);
};

const volumeOf = (word: string): string => word.replace(/ \d+$/, '').replace(/[\s,]/g, '');

/** `2017 WL 4563870`: the number in a database is no page. */
const NUMBERED = / (?:WL|LEXIS) \d+$/;

/** The page on which the case of a citation begins, so that nothing of it stands before; null where it is no case. */
export const casePage = (work: WorkEntry | null): number | null => {
  const word = work?.definition?.sighting.form === 'report' ? work.definition.sighting.word : null;
  return word === null || NUMBERED.test(word) || isNumbered(word) ? null : beginning(word);
};
