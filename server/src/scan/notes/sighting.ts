import type { NoteStyle } from '../../resolve/apparatus.ts';
import type { Span } from '../../text/span.ts';

/** Something that may be a marker. Whether it is one shows only in the sequence. */
export interface MarkerSighting {
  /** The digits, sign or brackets only. */
  readonly span: Span;
  readonly style: NoteStyle;
  /** `12`, `name`, `*`. */
  readonly label: string;
  /** Null for names, letters and signs. */
  readonly number: number | null;
  /** What stands around it; a text keeps to few shapes, and the resolver learns which. */
  readonly shape: MarkerShape;
  /** The anchor to which a link leads, where one does: the name of the note if a note bears it. */
  readonly anchor?: string;
}

/**
 * `stop`: after punctuation or a closing quotation mark or bracket; `word`: after a letter; `year`: after the digits of a
 * year or number; `spaced`: after a space that follows punctuation; `ending`: after a word and a space, and before a stop,
 * as in `dargestellt hat 1).` and `du pouvoir (1).`; `paused`: in parentheses after a pause and a space, `the pilots; (2) they`;
 * `loose`: after a word and a space otherwise; `counting`: a number in
 * parentheses that counts the parts of a sentence or names a section (`881(6)`).
 */
export type MarkerShape = 'stop' | 'word' | 'year' | 'spaced' | 'ending' | 'paused' | 'loose' | 'counting';

/** Something that may be the label of a note. */
export interface LabelSighting {
  /** The label with its brackets and stop. */
  readonly span: Span;
  readonly style: NoteStyle;
  readonly label: string;
  readonly number: number | null;
  /** Offset of the first character of the note's text; the end of the line if nothing follows. */
  readonly textStart: number;
  /** Offset behind the note where the note itself says so (`[Footnote 1: ...]`, `^[...]`); else null. */
  readonly closed: number | null;
  /** Offset to which the note's first paragraph reaches at most: where it is closed, or its block ends. */
  readonly reach: number;
  /** What parts label and text: `.`, `)`, `]`, `:` or nothing. */
  readonly delimiter: string;
  /** Zero-based line. */
  readonly line: number;
  /** Index of the block in the layout. */
  readonly block: number;
  /** Column of the label in its line. */
  readonly indent: number;
  /** Whether other lines of its block stand above it. */
  readonly inside: boolean;
  /** Nothing else stands on the line. */
  readonly alone: boolean;
  /** From 0 (a number at the start of a line) to 1 (a label that could hardly be anything else). */
  readonly strength: number;
  /** Whether the digits were read through bent glyphs (`l2.`). */
  readonly damaged: boolean;
}
