import type { Span } from '../../text/span.ts';
import { MONTH, VOLUME_WORD } from '../locators/words.ts';
import { directNamesAt } from './direct-names.ts';
import type { Head } from './head.ts';
import { words } from './languages/languages.ts';
import { anyOf } from './languages/pattern.ts';
import { PRINTED_AT } from './stops.ts';
import { isPlaceOfPrint } from './tables/places.ts';
import { CUES, JOIN, NAMES_PARTED, PROSE } from './vocabulary.ts';

/** The names with which a reference begins. Offsets are those of the text they were read from. */
export interface ReferenceNames {
  /** In the order of speech: `Fabian Jonietz`. */
  readonly author: string;
  readonly start: number;
  /** Behind the names and what parts them from the title. */
  readonly end: number;
}

/**
 * A reference as bibliographies write it, whole, although stops and colons stand in it: `Jonietz, Fabian, Mühsal? Ein
 * Begriff, in: Hille, Peter (Hg.): Fleiß. Ein Lesebuch, Berlin 2011`. Begins with names where a citation may begin and
 * ends with a year right before `end`. Null where none does; looks back 700 signs.
 */
export function findReference(text: string, end: number, floor: number, emphasis: readonly Span[]): Head | null {
  const isClosedByYear =
    CLOSING_YEAR.test(text.slice(end, end + 5)) && !DATED.test(text.slice(Math.max(0, end - 16), end));
  if (
    !isClosedByYear &&
    !YEAR_AT_END.test(text.slice(Math.max(floor, end - 64), end)) &&
    !YEAR_BEHIND.test(text.slice(end, end + 30)) &&
    !VOLUME_BEHIND.test(text.slice(end, end + LONGEST_VOLUME))
  )
    return null;
  const from = Math.max(floor, end - (isClosedByYear ? SHORT_REACH : REACH));
  for (const { at: start, isSure } of starts(text, from, end)) {
    const inverted = namesAt(text, start);
    const names = inverted ?? (isSure ? directNamesAt(text, start) : null);
    const isPlain = names && !emphasis.some(span => span.start < names.end && start < span.end);
    if ((isClosedByYear && !isSure) || isPrintedThere(text, start)) continue;
    if (isPlain && isWhole(text.slice(names.end, end), inverted ? 1 : 0)) return { start, end, names };
    if (!names && isSure && isTitled(text.slice(start, end)) && isWhole(text.slice(start, end), 0))
      return { start, end };
  }
  return null;
}

/** `Boston, MA: Mole, 1974`: a place of print, not a surname. */
const isPrintedThere = (text: string, start: number): boolean =>
  isPlaceOfPrint(/^[^,]{0,40}/.exec(text.slice(start, start + 40))![0]);

const YEAR = String.raw`(?:1[4-9]|20)\d\d`;
/** `Протоколы съезда. Октябрь 1917. М., 1958. `: nobody is named, and stops part the title from its imprint, as Russian notes have it. */
const isTitled = (reference: string): boolean =>
  reference.length < LONGEST_TITLED && TITLED.test(reference) && STOPPED_IMPRINT.test(reference);

const LONGEST_TITLED = 320;
const TITLED = /^[«„]?\p{Script=Cyrillic}[^/]{9,}$/u;
const SHORTENED = `(?:${[...PRINTED_AT].join('|')})\\.`;
const STOPPED_IMPRINT = new RegExp(
  `[.»] (?:[–—] )?${SHORTENED}(?:[;,] ${SHORTENED})*(?: ?: [^.;,]{2,40})?,? ${YEAR}\\.?(?: [–—])? $`,
  'u',
);

const REACH = 700;
/** Where the year ends all that is cited, nothing says so but the names at its start. */
const SHORT_REACH = 240;
/** The marginal note of a commentary on a statute. */
const IN_LAW = String.raw`N\. \d{1,4} zu (?:Art\.|§) \d{1,4}\p{Ll}? \p{Lu}{2,8}`;
/** Behind the year at most a volume or series, or the bracket that closes. */
const YEAR_AT_END = new RegExp(
  String.raw`(?<![\d-])${YEAR}[a-z]?\)?(?:[,.]? [^.;]{0,24}\.? ?|, ${IN_LAW}, | ?\(= ?[^()]{3,40}\),? ?|[,.]? ?)$`,
  'u',
);

/** `Bd. 2: Die Wehre, hrsg. v. Peter Hille, 2. Aufl., Kiel 1975, S. 3`: title, editor and imprint of the volume as the place begins. */
const VOLUME_BEHIND = new RegExp(
  String.raw`^${VOLUME_WORD} ?\d{1,3}(?:(?:[:,] | )[^;:()]{3,160}| \([^();]{3,40}\))?, \p{Lu}[\p{L}./ -]{1,40},? ${YEAR}[,.:]`,
  'u',
);
const LONGEST_VOLUME = 200;

interface Start {
  readonly at: number;
  /** Whether no sentence can begin there. */
  readonly isSure: boolean;
}

const DATED = new RegExp(`${MONTH} ?$`, 'u');
const CLOSING_YEAR = new RegExp(`^${YEAR}(?:[.;)]|$)`);
/** `Historische Zeitschrift 212 (1971), S. 3`: volume and year of a journal as the place begins. */
const YEAR_BEHIND = new RegExp(
  String.raw`^(?:${VOLUME_WORD} ?)?\d{1,4}(?:[-–/]\d{1,4})?(?:[.,/]? ?(?:\p{L}{1,4}\.? ?)?\d{1,3})?,? ?\(?${YEAR}[),]`,
  'u',
);

/** Where a reference may begin, from left to right: at the start, behind a semicolon, bracket, cue or the end of a sentence. */
function* starts(text: string, from: number, end: number): Generator<Start> {
  const opened = Math.max(from, openBefore(text, from, end));
  const first = opened + lead(text.slice(opened, opened + 60));
  if (opened === 0 || opened > from || /[;.:] ?$/.test(text.slice(Math.max(0, from - 2), from)))
    yield { at: first, isSure: opened === 0 || opened > from || text.slice(0, from).trimEnd().endsWith(';') };
  // `Vgl. zum ganzen Abschnitt Gould, Cecil, Mills`: words of the sentence before the names.
  const led = / (?=\p{Lu}[\p{L}’'-]+, \p{Lu}[\p{L}.]+, )/u.exec(text.slice(first, first + 60));
  if (led) yield { at: first + led.index + 1, isSure: false };
  // `Vgl. hierzu ausführlich Anna Norden: Mills`
  const small = /^(?:\p{Ll}+,? ){1,4}(?=\p{Lu})/u.exec(text.slice(first, first + 60));
  if (small) yield { at: first + small[0].length, isSure: opened === 0 || opened > from };
  for (const { index, 0: sign } of text.slice(opened, end).matchAll(STARTS)) {
    const at = opened + index + sign.length;
    if (at > first) yield { at: at + lead(text.slice(at, at + 60)), isSure: !/^[.:]/.test(sign) };
  }
}

const STARTS = new RegExp(`(?:[;.:]|,? ${anyOf([...CUES].map(cue => cue))}\\.?) (?=\\p{Lu})`, 'gu');

/** Behind the bracket that is open at `end`; `from` where none is. */
function openBefore(text: string, from: number, end: number): number {
  let depth = 0;
  for (let i = end - 1; i >= from; i--) {
    if (text[i] === ')' || text[i] === ']') depth++;
    else if ((text[i] === '(' || text[i] === '[') && --depth < 0) return i + 1;
  }
  return from;
}

/** Length of the cues with which a note begins: `Vgl. auch `. */
function lead(text: string): number {
  let at = /^\s*/.exec(text)![0].length;
  for (let length = cueAt(text, at); length > 0; length = cueAt(text, at)) at += length;
  return at;
}

function cueAt(text: string, at: number): number {
  const rest = text.slice(at);
  const m = CUE.exec(rest);
  return m && CUES.has(m[1].toLowerCase()) ? m[0].length : (CUE_PHRASE.exec(rest)?.[0].length ?? 0);
}

const CUE = /^(\p{L}+)\.?[:,]? /u;
const CUE_PHRASE = new RegExp(
  `^${anyOf(words(language => language.cues).filter(cue => cue.includes(' ')))}:?,? `,
  'iu',
);

const SURNAME = String.raw`(?:(?:von|van|de|di|du|Van|Von|De|Le|La) (?:der |den )?)?\p{Lu}[\p{L}’'-]+`;
/** `Marucchi, Bull. Com., 32 (1904)`: words that titles cut short, and no first names. */
const NO_GIVEN = String.raw`(?!(?:Bull|Bullett|Rev|Riv|Zeits|Zeitschr|Mitt|Mitth|Jahrb|Jahresb|Abh|Abhandl|Sitz|Sitzungsb|Sitzungsber|Journ|Proc|Trans|Mem|Mém|Not|Hist|Gesch|Geogr|Antiq|Corp|Cod|Chron|Epist|Comment|Dict|Encycl|Inscr|Monum|Topog|Bibl|Stud|Philos|Theol|Class)\.)`;
const GIVEN = String.raw`${NO_GIVEN}\p{Lu}[\p{L}’'-]+`;
const INITIAL = String.raw`\p{Lu}\.?(?![\p{L}’'])`;
/** `Peter M.`, `P. Martin`, `Joh. Seb.`: behind the stop of a whole name begins the title. */
const SHORT = String.raw`\p{Lu}\p{Ll}{1,4}\.`;
const FIRST = `(?:${SHORT}(?:[ -]${SHORT}){0,3}(?=[:,/]|$)|${GIVEN}(?:[ -]${GIVEN}){0,3}(?: ${INITIAL}){0,2}|${INITIAL}(?:[ -]?${INITIAL}){0,3}(?:[ -]${GIVEN})?)(?: (?:von|van|de|di|du|y)(?: der| den| la)?)?`;
const INVERTED = `${SURNAME}, ${FIRST}`;
const DID = String.raw`(?: ?[([]${anyOf(words(language => language.editors))}\.?[)\]])?`;
/** Only the first author is turned round: `Ho, Daniel E., and Kosuke Imai`, `Norden, Anna, Peter Hille, and Bo Kranz`; `Hille, Peter, et al`. */
const DIRECT = `(?:${GIVEN}|${INITIAL})(?:[ -](?:${GIVEN}|${INITIAL})){0,2} ${SURNAME}`;
const OTHERS = `(?:(?:, ${DIRECT}){0,3},? ${JOIN} ${DIRECT}|,? ${anyOf(words(language => language.etAl).map(word => word.replace(/\.$/, '')))})`;
/** `Müller, Jan / Hille, Peter: `, `Machado, Hugo. ` */
const NAMES_FIRST = new RegExp(
  `^(${INVERTED}(?:(?:(?:${NAMES_PARTED}|, )${INVERTED}){1,4}|${OTHERS})?)${DID}[:.] (?=[\\p{Lu}\\p{N}“"„«‘»›])`,
  'u',
);
/** The same with a comma: a title of several words must follow. */
const COMMA = new RegExp(
  `^(${INVERTED}(?:(?:${NAMES_PARTED}|, )${INVERTED}){0,4})${DID}, (?!${JOIN} )(?=(?:[“"„«‘»›]|[\\p{L}’'-]+(?:[ ?!]|\\. \\p{Lu}|,? in: ))(?! ?${YEAR}))`,
  'u',
);
const CAPITALS = String.raw`\p{Lu}[\p{Lu}’'-]{2,}`;
/** `BERNARD DUTOIT, `, `VISCHER/ HUBER/OSER, `, `MACHADO, Hugo de Brito. ` */
const IN_CAPITALS = new RegExp(
  `^((?:(?:VON|VAN|DE|\\p{Lu}\\.) )?${CAPITALS}(?: ${CAPITALS})*(?: ?[/;,] ?${CAPITALS}(?: ${CAPITALS})*)*(?:, ${FIRST}(?: ${SURNAME})?)?)${DID}[,.:] (?=[\\p{L}“"„«‘»›])`,
  'u',
);
const RUSSIAN =
  /^(\p{Script=Cyrillic}\p{Ll}+ (?:\p{Lu}\. ?){1,2}(?:, \p{Script=Cyrillic}\p{Ll}+ (?:\p{Lu}\. ?){1,2})*)(?=[\p{L}«„])/u;

/** The names at `start`; null where nothing there is one. */
export function namesAt(text: string, start: number): ReferenceNames | null {
  const window = text.slice(start, start + 200);
  const m = NAMES_FIRST.exec(window) ?? COMMA.exec(window) ?? IN_CAPITALS.exec(window) ?? RUSSIAN.exec(window);
  return m && { author: inOrder(m[1]), start, end: start + m[0].length };
}

const PAIR = new RegExp(`^(${SURNAME}), (${FIRST})$`, 'u');

const MIXED = new RegExp(`^(${INVERTED})(${OTHERS})$`, 'u');
const LISTED = new RegExp(`,? ${JOIN} (?!al)|, `, 'u');

const PARTED = new RegExp(NAMES_PARTED, 'u');

/** `Müller, Jan / Hille, P.` is `Jan Müller, P. Hille`; what is no pair of surname and first name stays as it stands. */
function inOrder(names: string): string {
  const mixed = MIXED.exec(names.trim());
  if (mixed) return [inOrder(mixed[1]), ...mixed[2].split(LISTED)].filter(name => name !== '').join(', ');
  const parts = names.trim().split(PARTED);
  const pairs = parts.flatMap(part => part.match(/[^, ][^,]*, [^,]+(?=,|$)/g) ?? [part]).map(part => PAIR.exec(part));
  if (pairs.includes(null)) return names.trim();
  return pairs.map(pair => `${pair![2].replace(/(?<=^| )\p{L}$/u, '$&.')} ${pair![1]}`).join(', ');
}

/** Whether title and imprint stand behind the names, and nothing that is a sentence or another reference. */
function isWhole(rest: string, mostProse: number): boolean {
  if (
    !/^[^,.:?!]{2,}[,.:?!)]/u.test(rest) ||
    NO_TITLE.test(rest) ||
    ANOTHER.test(rest) ||
    NEXT.test(rest) ||
    ENTRY.test(rest)
  )
    return false;
  const small = rest.replace(/[“"„«][^“”"»]*[”"“»]/g, '').match(/(?<=[ (])\p{Ll}[\p{L}’']*/gu) ?? [];
  return small.filter(word => PROSE.has(word)).length <= mostProse;
}

const NO_TITLE = new RegExp(
  `^(?:in:? |ebd|${YEAR}|${anyOf(words(language => [...language.ibid, ...language.idem, ...language.opCit, ...language.supra]))}(?!\\p{L}))`,
  'iu',
);
/** A semicolon parts citations, but not two places of print: `Köln; Wien 1990`. */
const NEXT = new RegExp(`;(?! (?:${YEAR}|\\p{Lu}[\\p{L}. -]{1,30},? ${YEAR}))`, 'u');
/** `368 с. 9. Фурс В. Н.`: the number of the next entry in a list. */
const ENTRY = /[.] \d{1,3}\. (?=\p{Lu}[\p{L}’'-]+,? \p{Lu}[.\p{Ll}])/u;
/** The end of an imprint before the names of a second reference. */
const ANOTHER = new RegExp(`${YEAR}[.;] (?=${SURNAME}[,:] )`, 'u');
