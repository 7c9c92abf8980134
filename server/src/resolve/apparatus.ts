import type { Span } from '../text/span.ts';

/**
 * All notes, markers, citations and works of one document, and how they hang together. Spans are UTF-16 offsets.
 * References between the lists are indexes into them.
 */
export interface Apparatus extends NoteApparatus, CitationApparatus {}

export interface NoteApparatus {
  readonly scopes: readonly NoteScope[];
  /** In the order of their text. */
  readonly notes: readonly Note[];
  /** In text order. */
  readonly markers: readonly Marker[];
  /** In text order. */
  readonly crossReferences: readonly CrossReference[];
}

export interface CitationApparatus {
  /** In text order, by start. */
  readonly citations: readonly Citation[];
  readonly works: readonly CitedWork[];
}

/** A note list and the stretch of text whose markers it answers. */
export interface NoteScope {
  /** From the first thing that belongs to the scope to the last. */
  readonly span: Span;
  readonly notes: readonly number[];
  readonly markers: readonly number[];
}

/** How typists set a number off: `\\1\\`, `<1>`, `(note 1)`, `1/`, `*1`, `#1`, `^1`; scan/notes/typed-forms.ts has the table. */
export type TypedStyle = 'backslash' | 'angle' | 'noted' | 'slash' | 'star' | 'number-sign' | 'hat';

/** How a note or marker is written: `1.`, `[1]`, `(1)`, `[^1]`, `¹`, `<sup>1</sup>`, `[Footnote 1: ...]`, `[FN1]`, `*`. */
export type NoteStyle =
  | TypedStyle
  | 'bare'
  | 'bracket'
  | 'paren'
  | 'brace'
  | 'caret'
  | 'inline'
  | 'superscript'
  | 'markup'
  | 'footnote'
  | 'worded'
  | 'sign';

export interface Note {
  /** As meant; null for signs and named notes. */
  readonly number: number | null;
  /** As it stands, without brackets and stops: `3`, `name`, `*`; empty where it was lost. */
  readonly label: string;
  /** The label with its brackets and stop, or null where it was lost. */
  readonly labelSpan: Span | null;
  /** The note's own text, without the label; continuation lines included, page numbers and heads within as well. */
  readonly span: Span;
  /** Where the note goes on at the foot of the next page; absent where it doesn't. */
  readonly continued?: Span;
  /** `detached`: the label stands elsewhere; `inferred`: it was lost. */
  readonly state: 'labelled' | 'detached' | 'inferred';
  readonly style: NoteStyle;
  readonly scope: number;
  /** Markers that call this note, in text order. */
  readonly markers: readonly number[];
  /** How a detached or inferred note was placed, as a clause for a reader; null for a plain one. */
  readonly evidence: string | null;
}

export interface Marker {
  /** The digits, sign or brackets only. */
  readonly span: Span;
  /** As it stands. */
  readonly text: string;
  /** As meant; null for signs and named notes. */
  readonly number: number | null;
  /** As meant: `12`, `name`, `*`. */
  readonly label: string;
  readonly reading: 'exact' | 'damaged';
  readonly style: NoteStyle;
  readonly scope: number;
  /** The note it calls; null when unresolved. */
  readonly note: number | null;
  /** How a damaged marker was read, as a clause for a reader; null for a plain one. */
  readonly evidence: string | null;
}

/** `see note 44`, `supra note 4`: a reference in the text to a note by its number. */
export interface CrossReference {
  readonly span: Span;
  /** Each number as it stands, with its place; 0 where a letter or sign stands, which `label` then tells. */
  readonly numbers: readonly { readonly number: number; readonly label?: string; readonly span: Span }[];
  /** For each number the note it means, or null when there is none. */
  readonly notes: readonly (number | null)[];
}

export type CitationKind = 'full' | 'abbreviated' | 'short' | 'ibid' | 'locator' | 'definition' | 'key';

/** CSL's terms for places within a work. */
export type LocatorLabel =
  | 'book'
  | 'chapter'
  | 'column'
  | 'figure'
  | 'folio'
  | 'issue'
  | 'line'
  | 'note'
  | 'opus'
  | 'page'
  | 'paragraph'
  | 'part'
  | 'section'
  | 'sub-verbo'
  | 'table'
  | 'verse'
  | 'volume';

export interface Locator {
  readonly label: LocatorLabel;
  /** As meant and expanded: 366-67 is 366 and 367. The same as `to` for a single place. */
  readonly from: string;
  readonly to: string;
  /** The numbers as they stand, without `p.` or `pp.`. */
  readonly span: Span;
  /** Set where the range as it stands runs backwards (`209-202`). */
  readonly reversed?: boolean;
}

export interface Citation {
  /** Without enclosing brackets, a leading "see", the final stop. */
  readonly span: Span;
  readonly kind: CitationKind;
  /** Id of the work (`CitedWork.id`); null where the text doesn't decide. */
  readonly work: string | null;
  /** The abbreviation or short form as it stands, with its place; null if the citation has none. */
  readonly form: { readonly text: string; readonly span: Span } | null;
  /** The piece within the work (`Letter to Comrades`), null if none is named. */
  readonly title: string | null;
  /** As meant, arabic; a string for parts (`6.1`, `71A`); null if none is given. */
  readonly volume: number | string | null;
  /** The volume as it stands (`XXVI`), with its place. */
  readonly volumeAt: { readonly text: string; readonly span: Span } | null;
  readonly year: string | null;
  readonly locators: readonly Locator[];
  /** Pages of the whole article where the page cited stands behind them (`207-51, at 220`); absent otherwise. */
  readonly extent?: readonly Locator[];
  /** The earlier citation that this one stands on: for ibid, short forms and bare locators. */
  readonly antecedent: number | null;
  /** Where the text doesn't decide between several: the citations it may mean; else empty. */
  readonly candidates: readonly number[];
  /** Ids of the works that a name may mean, where the text doesn't decide between several: also those only listed. */
  readonly candidateWorks?: readonly string[];
  /** Note in which the citation stands, or null in running text. */
  readonly note: number | null;
  /** Set in a note of a list whose markers are not in the text, which is none of the apparatus. */
  readonly uncalled?: true;
  /** What was found out on the way, as a clause for a reader (why it is unknown, how it was read); null if nothing. */
  readonly evidence: string | null;
}

export interface CitedWork {
  readonly id: string;
  readonly abbreviation: string | null;
  readonly title: string | null;
  readonly author: string | null;
  /** `document`: defined or fully cited here; `library`: known from the library; `named`: cited, defined nowhere. */
  readonly origin: 'document' | 'library' | 'workspace' | 'named';
  /** Where the text defines it: the whole defining citation. */
  readonly definedAt: Span | null;
  /** The citation that defines it or cites it in full; null if there is none. */
  readonly definition: number | null;
  /** How many volumes the text itself says that the work has (`9 vols.`); absent where it does not say. */
  readonly volumesStated?: number;
  /** Id of the library's work that gives its facts, or null. */
  readonly libraryId: string | null;
}
