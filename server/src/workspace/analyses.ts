import { type Analysis, analyse } from '../analyse.ts';
import { type KnownFinding, sift } from '../check/baseline.ts';
import type { Severities } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import type { RangeStyle } from '../scan/locators/ranges.ts';
import type { SourceDocument } from './documents.ts';
import { dialectOf } from './languages.ts';
import type { Surrounding } from './own/surrounding.ts';

/** Why a document has no analysis: checking is off, loccit.yaml leaves it out, it is larger than `LARGEST`, or the analysis failed. */
export type Unchecked = 'off' | 'ignored' | 'too-large' | 'failed';

/** What is known of one version of a document. */
export interface Checked {
  readonly document: SourceDocument;
  /** Another for every analysis, also of the same version: results with the same serial are the same. */
  readonly serial: number;
  readonly state: 'checked' | Unchecked;
  /** Of the content without its byte order mark, with the findings that no baseline knows; null unless `checked`. */
  readonly analysis: Analysis | null;
  /** The findings that the baseline knows, and what it knows besides and was not found again. */
  readonly accepted: readonly Finding[];
  readonly gone: readonly KnownFinding[];
  /** Code units of the byte order mark that the analysis does not see: 0 or 1. */
  readonly skipped: number;
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
}

export interface Listener {
  /** After a document was looked at; once for each serial. */
  checked(checked: Checked): void;
  /** An analysis threw: a defect of Loccit, never of the document. */
  failed(document: SourceDocument, error: unknown): void;
}

/** Documents above this many UTF-16 code units are not analysed. */
export const LARGEST = 30_000_000;

/** The analyses of documents, made when first asked for and kept until the document or the options change. */
export class Analyses {
  readonly #around: Around;
  readonly #listener: Listener;
  readonly #analyse: typeof analyse;
  readonly #kept = new Map<string, Checked>();
  #options: CheckOptions = { enabled: true, severities: {} };
  #serial = 0;

  constructor(around: Around, listener: Listener, analyser: typeof analyse = analyse) {
    this.#around = around;
    this.#listener = listener;
    this.#analyse = analyser;
  }

  /** Takes new options; what was known is forgotten. */
  configure(options: CheckOptions): void {
    this.#options = options;
    this.#kept.clear();
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
  }

  #check(document: SourceDocument, surrounding: Surrounding): Checked {
    const serial = ++this.#serial;
    const skipped = document.content.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    const seen = { document, serial, skipped, surrounding };
    const without = (state: Unchecked): Checked => ({ ...seen, ...NOTHING_KNOWN, state, analysis: null });
    if (!this.#options.enabled) return without('off');
    if (surrounding.ignored) return without('ignored');
    if (document.content.length > LARGEST) return without('too-large');
    try {
      return { ...seen, state: 'checked', ...sifted(this.#analysisOf(document, skipped, surrounding), surrounding) };
    } catch (error) {
      this.#listener.failed(document, error);
      return without('failed');
    }
  }

  #analysisOf({ content, languageId }: SourceDocument, skipped: number, around: Surrounding): Analysis {
    const { library, bibliography, rules } = around;
    const severities = { ...this.#options.severities, ...rules };
    const dialect = dialectOf(languageId);
    return this.#analyse(content.slice(skipped), {
      dialect,
      library,
      bibliography,
      severities,
      pageRanges: this.#options.pageRanges,
    });
  }
}

const NOTHING_KNOWN = { accepted: [], gone: [] };

function sifted(analysis: Analysis, { known }: Surrounding): Pick<Checked, 'analysis' | 'accepted' | 'gone'> {
  const { fresh, accepted, gone } = sift(analysis.text, analysis.findings, known);
  return { analysis: accepted.length > 0 ? { ...analysis, findings: fresh } : analysis, accepted, gone };
}

const BYTE_ORDER_MARK = 0xfeff;

/** Whether two surroundings make the same analysis; that one of them is not yet complete makes no difference. */
const saysSame = (a: Surrounding, b: Surrounding): boolean =>
  a === b ||
  (a.library === b.library &&
    a.bibliography === b.bibliography &&
    a.rules === b.rules &&
    a.known === b.known &&
    a.ignored === b.ignored);

/** The content is compared too, as not every client counts its versions well. */
const isSame = (a: SourceDocument, b: SourceDocument): boolean =>
  a.version === b.version && a.languageId === b.languageId && a.content === b.content;
