import { type AnalyseOptions, type Analysis, analyseManuscript } from '../analyse.ts';
import { type KnownFinding, type Sifted, sift } from '../check/baseline.ts';
import type { Severities } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import { Memory } from '../incremental/memory.ts';
import type { RangeStyle } from '../scan/locators/ranges.ts';
import { sameness } from './addresses.ts';
import { markIn, type SourceDocument, withoutMark } from './documents.ts';
import { dialectOf } from './languages.ts';
import { styleOf } from './own/config.ts';
import type { Manuscript, Surrounding } from './own/surrounding.ts';

/** Why a document has no analysis: checking is off, loccit.yaml leaves it out, or the analysis failed. */
export type Unchecked = 'off' | 'ignored' | 'failed';

/** What is known of one version of a document. */
export interface Checked {
  readonly document: SourceDocument;
  /** Another for every analysis, also of the same version: results with the same serial are the same. */
  readonly serial: number;
  /** `notes-only`: it is longer than `largest`, and its citations were left alone. */
  readonly state: 'checked' | 'notes-only' | Unchecked;
  /**
   * Of the content without its byte order mark, or of those of the whole manuscript, with the findings that no baseline
   * knows; null unless `checked` or `notes-only`.
   */
  readonly analysis: Analysis | null;
  /** The findings of the document that the baseline knows, and what it knows besides and was not found again. */
  readonly accepted: readonly Finding[];
  readonly gone: readonly KnownFinding[];
  /** Code units of the byte order mark that the analysis does not see: 0 or 1. */
  readonly skipped: number;
  /** Which file of its manuscript it is, as an index into the parts of the analysis' text; 0 where it stands for itself. */
  readonly part: number;
  /** What the analysis knew of what is around the document. */
  readonly surrounding: Surrounding;
}

/** Where an analysis finds what is around a document. */
export interface Around {
  of(document: SourceDocument): Surrounding;
}

export interface CheckOptions {
  readonly enabled: boolean;
  readonly severities: Severities;
  readonly pageRanges?: RangeStyle | null;
  /** UTF-16 code units; of longer documents, or manuscripts, only the notes are read. No limit where it is absent. */
  readonly largest?: number;
}

export interface Listener {
  /** After a document was looked at; once for each serial. */
  checked(checked: Checked): void;
  /** An analysis threw: a defect of Loccit, never of the document. */
  failed(document: SourceDocument, error: unknown): void;
}

/** The analyses of documents, made when first asked for and kept until the document or the options change. */
export class Analyses {
  readonly #around: Around;
  readonly #listener: Listener;
  readonly #remember: Remember;
  /** By document: what was sighted in it, so that an edit need not be looked for in the whole text. */
  readonly #memories = new Map<string, Pick<Memory, 'analyse'>>();
  readonly #kept = new Map<string, Checked>();
  readonly #wholes = new Map<string, Whole & { readonly surrounding: Surrounding }>();
  #optionsFor: (uri: string) => CheckOptions = () => ({ enabled: true, severities: {} });
  #serial = 0;

  constructor(around: Around, listener: Listener, remember: Remember = () => new Memory()) {
    this.#around = around;
    this.#listener = listener;
    this.#remember = remember;
  }

  /** Takes new options, each document's own; what was known is forgotten. */
  configure(optionsFor: (uri: string) => CheckOptions): void {
    this.#optionsFor = optionsFor;
    this.#kept.clear();
    this.#wholes.clear();
  }

  /** What is known of the document as it is now. Never throws. */
  of(document: SourceDocument): Checked {
    const kept = this.#kept.get(document.uri);
    const surrounding = this.#around.of(document);
    if (kept && isSame(kept.document, document) && saysSame(kept.surrounding, surrounding)) return kept;
    const checked = this.#check(document, surrounding);
    this.#kept.set(document.uri, checked);
    this.#listener.checked(checked);
    return checked;
  }

  /** Whether some version of the document was looked at under the present options. */
  knows(uri: string): boolean {
    return this.#kept.has(uri);
  }

  /** Drops what is known of a document, as when it was closed. */
  forget(uri: string): void {
    this.#kept.delete(uri);
    this.#memories.delete(uri);
  }

  #check(document: SourceDocument, surrounding: Surrounding): Checked {
    const serial = ++this.#serial;
    const { manuscript, ignored } = surrounding;
    const part = manuscript ? partOf(manuscript, document) : 0;
    const seen = { document, serial, skipped: markIn(document.content), part, surrounding };
    const without = (state: Unchecked): Checked => ({ ...seen, ...NOTHING_KNOWN, state, analysis: null });
    if (!this.#optionsFor(document.uri).enabled) return without('off');
    if (ignored) return without('ignored');
    const length = lengthOf(document, manuscript);
    try {
      const { analysis, sifted } = manuscript
        ? this.#together(manuscript, surrounding, length)
        : this.#alone(document, surrounding, length);
      const state = this.#notesOnly(manuscript?.uri ?? document.uri, length) ? 'notes-only' : 'checked';
      return { ...seen, state, analysis, accepted: sifted[part].accepted, gone: sifted[part].gone };
    } catch (error) {
      this.#listener.failed(document, error);
      return without('failed');
    }
  }

  #alone({ uri, content, languageId }: SourceDocument, surrounding: Surrounding, length: number): Whole {
    const dialect = dialectOf(languageId);
    let memory = this.#memories.get(uri);
    if (!memory) this.#memories.set(uri, (memory = this.#remember()));
    const analysis = memory.analyse(withoutMark(content), { dialect, ...this.#optionsIn(surrounding, uri, length) });
    return sifted(analysis, [surrounding.known]);
  }

  /** The analysis of a manuscript, made once for all of its files. */
  #together(manuscript: Manuscript, surrounding: Surrounding, length: number): Whole {
    const kept = this.#wholes.get(manuscript.uri);
    if (kept && saysSame(kept.surrounding, surrounding)) return kept;
    const sources = manuscript.parts.map(({ name, document: { content, languageId } }) => ({
      name,
      content: withoutMark(content),
      dialect: dialectOf(languageId),
    }));
    const analysis = analyseManuscript(sources, this.#optionsIn(surrounding, manuscript.uri, length));
    const known = manuscript.parts.map(part => part.known);
    const whole = { ...sifted(analysis, known), surrounding };
    this.#wholes.set(manuscript.uri, whole);
    return whole;
  }

  #optionsIn(
    { library, bibliography, rules, pageRanges }: Surrounding,
    uri: string,
    length: number,
  ): Omit<AnalyseOptions, 'dialect'> {
    const own = this.#optionsFor(uri);
    const style = styleOf(pageRanges, own.pageRanges ?? null);
    const notesOnly = this.#notesOnly(uri, length);
    return { library, bibliography, severities: { ...own.severities, ...rules }, pageRanges: style, notesOnly };
  }

  #notesOnly(uri: string, length: number): boolean {
    return length > (this.#optionsFor(uri).largest ?? Number.POSITIVE_INFINITY);
  }
}

/** Makes the memory of one document. */
export type Remember = () => Pick<Memory, 'analyse'>;

/** An analysis, and what baselines know of each of its files. */
interface Whole {
  readonly analysis: Analysis;
  readonly sifted: readonly Pick<Sifted, 'accepted' | 'gone'>[];
}

function partOf({ parts }: Manuscript, { uri }: SourceDocument): number {
  const key = sameness(uri);
  return Math.max(
    0,
    parts.findIndex(({ document }) => sameness(document.uri) === key),
  );
}

const lengthOf = (document: SourceDocument, manuscript: Manuscript | null): number =>
  manuscript ? manuscript.parts.reduce((sum, part) => sum + part.document.content.length, 0) : document.content.length;

const NOTHING_KNOWN = { accepted: [], gone: [] };

/** Each file has its own baseline. */
function sifted(analysis: Analysis, known: readonly (readonly KnownFinding[])[]): Whole {
  const { text, findings } = analysis;
  const each = known.map((entries, part) =>
    sift(
      text,
      findings.filter(({ span }) => text.partAt(span.start) === part),
      entries,
    ),
  );
  const isQuiet = each.every(({ accepted }) => accepted.length === 0);
  return { analysis: isQuiet ? analysis : { ...analysis, findings: each.flatMap(({ fresh }) => fresh) }, sifted: each };
}

/** Whether two surroundings make the same analysis; that one of them is not yet complete makes no difference. */
const saysSame = (a: Surrounding, b: Surrounding): boolean =>
  a === b ||
  (a.library === b.library &&
    a.bibliography === b.bibliography &&
    a.rules === b.rules &&
    a.pageRanges === b.pageRanges &&
    a.known === b.known &&
    isSameBook(a.manuscript, b.manuscript) &&
    a.ignored === b.ignored);

const isSameBook = (a: Manuscript | null, b: Manuscript | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.uri === b.uri &&
    a.parts.length === b.parts.length &&
    a.parts.every(({ document, known }, i) => known === b.parts[i].known && isSameText(document, b.parts[i].document)));

const isSameText = (a: SourceDocument, b: SourceDocument): boolean =>
  a.uri === b.uri && a.languageId === b.languageId && a.content === b.content;

/** The content is compared too, as not every client counts its versions well. */
const isSame = (a: SourceDocument, b: SourceDocument): boolean =>
  a.version === b.version && a.languageId === b.languageId && a.content === b.content;
