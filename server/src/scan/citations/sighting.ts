import type { PlacePart } from '../locators/place.ts';
import type { Decision } from './decisions.ts';
import type { HeadParts } from './parts.ts';

/** How a citation is written, as far as one block shows; what it means is for the resolver to say. */
export type SightingForm =
  /** Author, title or abbreviation, then the place. */
  | 'headed'
  /** `ibid.`, `ebd.`, `там же`. */
  | 'ibid'
  /** `op. cit.`, `l.c.`, `a.a.O.` with an author or without. */
  | 'op-cit'
  /** `Smith, Forfeiture, supra note 4, at 10-3`. */
  | 'supra'
  /** A place alone. */
  | 'bare'
  /** `803 F.2d 625, 629`. */
  | 'report'
  /** `CE, 3 févr. 1989, Alitalia, Rec. p. 44`: a case by court and day. */
  | 'decision'
  /** `@wade1984`. */
  | 'key'
  /** `(Wade 1984, 153)`. */
  | 'author-date'
  /** `29 C.F.R. 825.113`: no citation of a work, but what *id.* behind it repeats. */
  | 'statute';

/** Something in a block that looks like a citation. Offsets are those of the block's reading. */
export interface Sighting {
  readonly form: SightingForm;
  readonly start: number;
  readonly end: number;
  readonly parts: HeadParts | null;
  readonly place: readonly PlacePart[];
  /** The name right before the bracket in which the citation stands: `Price (p. 122)`. */
  readonly nameBefore: Name | null;
  /** Number of the note that `supra note 4` names. */
  readonly supraNote: number | null;
  /** The name that the citation gives to its work from here on. */
  readonly defines: Name | null;
  /** What an `ibid`, key or reporter stands as: `Ibid`, `wade1984`, `803 F.2d 625`. */
  readonly word: string | null;
  /** Of an ancient author, whose works are counted by book, chapter and section. */
  readonly ancient?: true;
  /** What tells it from other decisions, of one by court and day. */
  readonly decision?: Decision;
  /** Only a citation if the text or the library knows the head. */
  readonly weak: boolean;
  /** In brackets of its own. */
  readonly bracketed: boolean;
  /** In a bracket that belongs to another citation: no antecedent. */
  readonly nested: boolean;
  /** Taken from the citation after it (`Lenin, quoted in Wade`). */
  readonly quotedIn: boolean;
}

export interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
