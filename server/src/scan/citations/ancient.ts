import { type AncientPlace, inOneBook, readAncientPlace, readWorded } from '../locators/ancient-place.ts';
import { isBare } from '../locators/place.ts';
import type { Anchor } from './anchors.ts';
import { isNested, opensBefore, sighting } from './context.ts';
import { words } from './languages/languages.ts';
import { anyOf } from './languages/pattern.ts';
import { type HeadParts, partsBefore, takeApart } from './parts.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';
import { isAncientAuthor, isCommonName, isDramatist, isOfOneBook, takesNumeral } from './tables/classical.ts';
import { PROSE } from './vocabulary.ts';

/**
 * `Tac. Ann. i. 1`, `Sall. Cat. 12`, `Thuc., 2, 13, 6`, `Eusebius, in Vit. Constantin. l. i. c. 40`: an ancient author, a work or
 * none, and a place as editions count them. Read from the author on, for abbreviated Latin titles look like nothing else
 * and have no end that could be told from behind.
 */
export function readAncient(scan: Scan, { start }: Anchor): Sighting | null {
  const author = AUTHOR.exec(scan.text.slice(start, start + LONGEST_AUTHOR))?.[0];
  if (!author || !isAncientAuthor(author) || isOwned(scan.text, start)) return null;
  if (author.endsWith('.') && (endsSentence(scan.text, start) || isNamesake(scan.text, start))) return null;
  const cited = new AncientReader(scan, start, start + author.length).read();
  const parts = cited && partsOf(scan, start, cited.head);
  if (!parts) return null;
  const bracketed = opensBefore(scan.text, start);
  return sighting('headed', start, cited.place.end, {
    parts,
    place: isOfOneBook(author) && cited.place.parts.every(isBare) ? inOneBook(cited.place.parts) : cited.place.parts,
    ancient: true,
    bracketed,
    // In a sentence `Homer 2.0` is something else.
    weak: cited.place.isPlain && !scan.inNote && !bracketed && !isParted(scan.text, cited),
    nested: isNested(scan, start),
  });
}

/** Title and place, as ancient works have them, behind an author whose name or what stands for it is `[start, end)`; null where none follows. */
export function readTitleAndPlace(scan: Scan, start: number, end: number): Cited | null {
  const cited = new AncientReader(scan, start, end).read();
  return cited && cited.head > end ? cited : null;
}

/** Length of the name of an ancient author at an offset, with what tells him from others of the name; 0 where none stands. */
export function ancientAuthorAt(text: string, start: number): number {
  const author = AUTHOR.exec(text.slice(start, start + LONGEST_AUTHOR))?.[0] ?? '';
  if (!isAncientAuthor(author)) return 0;
  SURNAME.lastIndex = start + author.length;
  return author.length + (SURNAME.exec(text)?.[0].length ?? 0);
}

/**
 * `Lipsius de Cruce, l. i. c. 9`: book and chapter of anybody's work, in words of one letter, of which the numeral behind the
 * first is the anchor.
 */
export function readBook(scan: Scan, anchor: Anchor): Sighting | null {
  const lead = BOOK_BEFORE.exec(scan.text.slice(Math.max(0, anchor.start - 4), anchor.start))?.[0].length ?? 0;
  const start = anchor.start - lead;
  const place = lead > 0 && start > scan.floor ? readWorded(scan.text, start) : null;
  const parts = place && partsBefore(scan, start);
  if (!place || !parts) return null;
  const bracketed = opensBefore(scan.text, parts.start);
  const nested = isNested(scan, parts.start);
  return sighting('headed', parts.start, place.end, { parts, place: place.parts, bracketed, nested });
}

/** `the religion of Homer. Misopogon`: the stop behind a name in a sentence ends it. */
const endsSentence = (text: string, start: number): boolean =>
  /(?:^|\P{L})(?:of|by|to|from|and|with|than|von|des|de) $/u.test(text.slice(Math.max(0, start - 6), start));

/**
 * `Aug. Norden, 3. 4`, `Val. Norden, 3. 4`, `Pet. Mart. Epist. 5`, `Acta Sanctorum, Mart. t. ii`: a month, or a first name; the saint
 * has one of his titles behind him.
 */
const isNamesake = (text: string, start: number): boolean =>
  (text.startsWith('Mart.', start) &&
    /\p{Lu}\p{Ll}*(?:\.|orum,?) $/u.test(text.slice(Math.max(0, start - 14), start))) ||
  (text.startsWith('Val.', start) && !/^Val\.,? Max/.test(text.slice(start, start + 9))) ||
  (text.startsWith('Aug.', start) && !SAINT.test(text.slice(Math.max(0, start - 4), start + 30)));

const SAINT =
  /^(?:.{0,4}\bSt?\. |.{0,4})Aug\.,? [*_]?(?:[Dd]e |[Cc]ontr?a?[. ]|[Aa]dv\.|[Ii]n (?:Ps|Joh|Evang)|Conf|Epi?s?t?\.|Serm|Enarr|Tract|Retract|Enchir|Civ|Solil|Quaest)/u;

/** `Norden’s *Plato*, vol. iii.`: a book about the author. */
const isOwned = (text: string, start: number): boolean =>
  /\p{L}[’']s $/u.test(text.slice(Math.max(0, start - 4), start));

/** `Herodotus, 7.188.`: a comma before the place, and the sentence or clause ends behind it. */
const isParted = (text: string, { head, place }: Cited): boolean =>
  text[head] === ',' && /^(?:[.;)]|$)/.test(text.slice(place.end, place.end + 1));

const BOOK_BEFORE = /(?<![\p{L}\d.])l\. ?$/u;

const LONGEST_AUTHOR = 24;
const AUTHOR = /^\p{Lu}[\p{L}æœ]+(?:-\p{Lu}\p{L}+)?\.?(?![\p{L}\d])/u;

/** Most words of a title, and most plain Latin words behind one of its prepositions. */
const MOST_WORDS = 9;

const sticky = (source: string): RegExp => new RegExp(source, 'uy');

const GAP = sticky(String.raw`,? ?(?:(?<!\. )\((?=\p{L}))?`);
/** `Sic.`, `Hal.`, `of Caesarea`: which of several authors of one name. */
const SURNAME = sticky(
  String.raw` (?:of \p{Lu}\p{L}+|the (?:Elder|Younger)|Sic|Hal|Cass(?:ius)?|Chrysost(?:om)?|Marcell(?:in(?:us)?)?|Nazianzen|Nyssen|Siculus|Cyzic|Pamphil|Maternus|Paterc(?:ulus)?|La[eë]rt(?:ius)?|Maxime|Marcellin|Siculo|d[’']Halicarnasse|d[’']Alicarnasso|de Sicile|le Jeune|l[’']Ancien|de (?:Césarée|Tours|Nazianze|Nysse|Byzance)|der (?:Ältere|Jüngere)|il (?:Vecchio|Giovane)|von (?:Halikarnass|Caesarea))\.?(?!\p{L})`,
);
/** No numeral, but `C. P.`, `P. L.` */
const CAPITALISED = sticky(
  String.raw`(?:(?<= \p{Lu}\. )(?=L\.)|(?![IVXLC]+(?!\p{L}|\. ?\p{Lu}\.)))\p{Lu}(?:[\p{L}æœ]*\.?|\.)(?![\p{L}\d])`,
);
/** `bello civ.`, `nat.`: small words that are abbreviated. */
const ABBREVIATED = sticky(String.raw`\p{Ll}{2,10}\.(?=[ ,])`);
const PREPOSITION = sticky(
  String.raw`(?:[Dd]e|[Ii]n|[Aa]d|[Pp]ro|[Cc]ontra|[Cc]ont\.|[Aa]dv\.|[Aa]dversus|[Aa]pud|et|ex) `,
);
const LATIN = sticky(String.raw`\p{Ll}{2,15}(?=[ ,.])`);
const QUOTED = sticky('[“"«„][^“”"«»„]{2,80}[”"»]');
/** `as Sozomen declares, lib. 6`. */
const VERB = sticky(String.raw` \p{Ll}{3,12}, (?=(?:lib|l|bk|book|cap|c|ch)\.? ?[\divxlc])`);

/** `Plutarch, op. cit. 39`: the work of his that was cited before, not one of this title. */
const OP_CIT = sticky(String.raw`${anyOf(words(language => language.opCit))}(?!\p{L})`);

const PIECES = /^(?:Ep|Epp|Epist|Or|Orat|Hom|Serm|Frag|Fragm)(?!\p{L})/u;

/** What follows an ancient author. Offsets are those of the reading. */
export interface Cited {
  /** Where the head ends. */
  readonly head: number;
  readonly place: AncientPlace;
}

/** Reads title and place behind an author. */
class AncientReader {
  readonly #scan: Scan;
  readonly #start: number;
  #at: number;
  #words = 0;
  #isLatin = false;
  readonly #isRuler: boolean;
  readonly #isCommon: boolean;
  readonly #isOfOneBook: boolean;
  readonly #isOfVerses: boolean;
  /** `Cod. Theod.`: named after an emperor. */
  readonly #isCode: boolean;
  /** Whether a preposition opens what goes on: no place stands behind it. */
  #opens = false;
  /** Whether the title ends with a stop or is emphasised or quoted: then a single number is a place. */
  #isShort = false;
  /** Whether a title in italics or quotation marks was read. */
  #isMarked = false;

  constructor(scan: Scan, start: number, end: number) {
    this.#scan = scan;
    this.#start = start;
    this.#at = this.#after(SURNAME, end) ?? end;
    const name = scan.text.slice(start, end);
    // `Gregory VII`, but `Gregory of Tours, VII`
    this.#isRuler = this.#at === end && takesNumeral(name.replace('.', ''));
    this.#isCode = /^(?:Cod|Codex|Digest)\b/.test(name);
    this.#isCommon = this.#at === end && isCommonName(name);
    this.#isOfVerses = isDramatist(name);
    this.#isOfOneBook = isOfOneBook(name) || this.#isOfVerses;
  }

  read(): Cited | null {
    const skipped = this.#after(VERB, this.#at) ?? this.#after(ENTRY, this.#at);
    if (skipped !== null) return this.#placeAt(skipped);
    for (; this.#words <= MOST_WORDS; this.#words++) {
      const next = this.#after(GAP, this.#at) ?? this.#at;
      const found = this.#opens || this.#isMarkedTitle(next) ? null : this.#placeAt(next);
      if (found) return found;
      const end = next > this.#at ? this.#wordAt(next) : null;
      if (end === null) return null;
      this.#at = end;
    }
    return null;
  }

  #placeAt(at: number): Cited | null {
    const { text, inNote } = this.#scan;
    const cut = inNote && this.#words === 0 && text[this.#at - 1] === '.';
    const oneBook = this.#isOfOneBook;
    const place = readAncientPlace(text, at, {
      title: this.#words > 0,
      single: this.#isShort,
      note: inNote,
      cut,
      oneBook,
      verses: this.#isOfVerses,
    });
    if (!place || (this.#words === 0 && (this.#isCommon || (this.#isRuler && place.parts[0].kind === 'volume'))))
      return null;
    return { head: this.#at, place };
  }

  /** `Seneca, *Ep.* 3`: what is marked as a title is one, though letters and speeches are counted by such words too. */
  #isMarkedTitle(at: number): boolean {
    return (
      this.#words === 0 &&
      PIECES.test(this.#scan.text.slice(at, at + 6)) &&
      this.#scan.emphasis.some(({ start }) => start === at)
    );
  }

  /** The end of the word of a title that begins at an offset; null where none does. */
  #wordAt(at: number): number | null {
    const { text, emphasis } = this.#scan;
    if (this.#words === 0 && this.#after(OP_CIT, at) !== null) return null;
    const emphasised = emphasis.find(span => span.start === at);
    const marked = emphasised?.end ?? this.#after(QUOTED, at);
    if (marked !== null && marked !== undefined && this.#isModernName(at)) return null;
    if (marked !== null && marked !== undefined) {
      this.#isMarked = true;
      return this.#take(marked, true);
    }
    const preposition = this.#after(PREPOSITION, at);
    this.#opens = preposition !== null;
    if (preposition !== null) {
      this.#isLatin = true;
      return this.#take(preposition - 1, false);
    }
    const name = this.#after(CAPITALISED, at);
    if (name !== null && PROSE.has(text.slice(at, name).toLowerCase())) return null;
    if (name !== null)
      return this.#isNextAuthor(text.slice(at, name)) ? null : this.#take(name, text[name - 1] === '.');
    const short = this.#words > 0 ? this.#after(ABBREVIATED, at) : null;
    if (short !== null) return this.#take(short, true);
    const latin = this.#isLatin ? this.#after(LATIN, at) : null;
    return latin === null || ENGLISH.has(text.slice(at, latin)) ? null : this.#take(latin, false);
  }

  /**
   * Right behind an author stands another; but `Suet. Aug.`, `Plut. Cat.` are lives of people whose names mean much. Behind a title in
   * italics begins the next one: `Diog. *Zeno.* St. Aug.`
   */
  #isNextAuthor(word: string): boolean {
    if (this.#isMarked) return /^St?\.$/.test(word) || (word.length > 3 && isAncientAuthor(word));
    const isFirst = this.#words === 0 && !this.#isLatin && !this.#isCode;
    return isFirst && isAncientAuthor(word) && !(word.endsWith('.') && isCommonName(word));
  }

  /** `Jerome McQuay, “Water,” *The Mills* 30`: whole words with capitals before the comma of a marked title are a surname. */
  #isModernName(at: number): boolean {
    const words = this.#scan.text.slice(this.#start, at);
    return this.#words > 0 && !this.#isLatin && MODERN_NAME.test(words);
  }

  #take(end: number, isShort: boolean): number {
    this.#isShort = isShort;
    return end;
  }

  #after(pattern: RegExp, at: number): number | null {
    pattern.lastIndex = at;
    const m = pattern.exec(this.#scan.text);
    return m ? at + m[0].length : null;
  }
}

/** `Festus under "tongere," p. 539`: the word under which it stands, which is no title. */
const ENTRY = sticky(String.raw`,? (?:under|s\. ?v\.|sub v(?:oce|\.)) (?:[“"«„‘'][^“”"«»„]{1,40}[”"»’']|\p{L}+),? ?`);

const MODERN_NAME = /^\p{Lu}\p{L}+(?: \p{Lu}\.)* \p{Lu}[\p{L}’'-]{2,}, $/u;

/** Words that no Latin title holds, so that a sentence is not taken for one. */
const ENGLISH: ReadonlySet<string> = new Set(
  'the and was were that this which who has had have his her its their with for from when where says said writes wrote as is are not'.split(
    ' ',
  ),
);

function partsOf({ text, emphasis }: Scan, start: number, end: number): HeadParts | null {
  const parts = takeApart(text, { start, end }, emphasis);
  return parts && { ...parts, start, end, peeled: [] };
}
