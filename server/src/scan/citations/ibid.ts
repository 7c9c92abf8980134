import { readBookAndChapter } from '../locators/ancient-place.ts';
import { type Place, readPlace } from '../locators/place.ts';
import { readValues } from '../locators/values.ts';
import { MONTH } from '../locators/words.ts';
import type { Anchor } from './anchors.ts';
import {
  isNested,
  isQuotedIn,
  mayBegin,
  nameBefore,
  opensBefore,
  sighting,
  skipBlanksLeft,
  startsAfresh,
} from './context.ts';
import { readCited, readParagraphs } from './dated-reports.ts';
import { editionPagesAt } from './edition-pages.ts';
import { findHead } from './head.ts';
import { readUnstopped } from './imprints.ts';
import type { Language } from './languages/language.ts';
import { words } from './languages/languages.ts';
import { anyOf, capital } from './languages/pattern.ts';
import { takeApart } from './parts.ts';
import { afterParallels, readStarredPages } from './reports.ts';
import type { Scan } from './scan.ts';
import type { Name, Sighting } from './sighting.ts';
import { ARCHIVE_UNITS } from './tables/archives.ts';
import { REPORTER } from './tables/reporters.ts';
import { CONNECTORS, CUES, IDEM, JOIN, PROSE } from './vocabulary.ts';

/** `Ibid., p. 24`, `id., at 630`, `ebd., S. 4`, `Там же. С. 5`. */
export function readIbid(scan: Scan, anchor: Anchor): Sighting | null {
  const { text } = scan;
  if (!isIbid(scan, anchor)) return null;
  const stop = text[anchor.end] === '.' ? anchor.end + 1 : anchor.end;
  const place = placeAfter(text, stop);
  const bracketed = opensBefore(text, anchor.start);
  const isAlone = isSentence(text, anchor, stop) || (bracketed && /^ ?[)\]]/.test(text.slice(stop)));
  if (!place && !scan.inNote && !isAlone) return null;
  const nested = isNested(scan, anchor.start);
  return sighting('ibid', anchor.start, place ? afterParallels(text, place.end) : stop, {
    place: place?.parts ?? [],
    word: anchor.text,
    nameBefore: scan.inNote ? nameAhead(text, anchor.start) : null,
    bracketed,
    nested,
  });
}

/** `Norden, ebd., S. 4`, `vgl. Norden und Hille, ibid.`: whose work is meant; null where no name of its own stands there. */
function nameAhead(text: string, at: number): Name | null {
  const from = Math.max(0, at - LONGEST_NAME);
  const m = NAME_AHEAD.exec(text.slice(from, at));
  if (!m) return null;
  const start = from + m.index + m[0].indexOf(m[1]);
  return { text: m[1], start, end: start + m[1].length };
}

const LONGEST_NAME = 60;
const NAME_AHEAD = new RegExp(
  `(?:^|[;(] ?|(?<!\\p{L})${anyOf(
    words(language => language.cues)
      .filter(cue => !cue.includes(' '))
      .flatMap(cue => [cue, capital(cue)]),
  )} )(?:\\p{Lu}\\.[ -]?){0,3}(\\p{Lu}[\\p{L}’'-]{2,})(?:(?: ${JOIN} | ?/ ?)\\p{Lu}[\\p{L}’'-]+)?, $`,
  'u',
);

/** `… at his mill. Id. The court`, `Id. (quoting Kell, 803 F.2d at 9)`: a sentence of its own, as in judgments. */
const isSentence = (text: string, anchor: Anchor, stop: number): boolean =>
  /^I(?:d|bid)$/.test(anchor.text) &&
  stop > anchor.end &&
  /^(?:$| ["“]?\p{Lu}| \(\p{L}| ?;)/u.test(text.slice(stop, stop + 3)) &&
  ENDS_SENTENCE.test(text.slice(Math.max(0, anchor.start - 4), anchor.start));

const ENDS_SENTENCE = /^$|(?:^|[^\p{Lu}])[.?!)][”"’')]{0,2} $/u;

/** The place behind a stop or comma at an offset; a number alone is a page (`Ibid., 45`). Null where none follows. */
export function placeAfter(text: string, from: number): Omit<Place, 'start'> | null {
  const gap = /^[”"’')]? ?[,:;„]? ?/.exec(text.slice(from, from + 6))![0];
  const behind = from + gap.length + reporterAt(text, from + gap.length);
  const bracket = PARAGRAPH_AHEAD.exec(text.slice(from, from + 8));
  const paragraphs = bracket && readParagraphs(text, from + bracket[0].length);
  if (paragraphs) return { parts: [paragraphs.part], end: paragraphs.end };
  const starred = readStarredPages(text, behind);
  if (starred) return { parts: [{ kind: 'locator', label: 'page', values: starred.values }], end: starred.end };
  const worded = behind + (AT_WORD.exec(text.slice(behind, behind + 8))?.[0].length ?? 0);
  const dated = worded + dateAt(text, worded);
  const at = dated + (UNITS.exec(text.slice(dated, dated + 60))?.[0].length ?? 0);
  const place =
    editionPlace(text, at) ??
    readBookAndChapter(text, at) ??
    readPlace(text, at, true) ??
    readUnstopped(text, at) ??
    readLeaves(text, at);
  const list = place ? null : /^\d/.test(text[at] ?? '') ? readValues(text, at) : null;
  if (place) return place;
  return list && { parts: [{ kind: 'bare', values: list.values }], end: list.end };
}

/** `, [45]`, ` at [45]`: a paragraph of a judgment; without comma or *at* a number in brackets calls a note. */
const PARAGRAPH_AHEAD = /^(?:\.?, ?|\.?,? ?at )\[(?=\d)/;

/** `ibid at para 46`, `ibid at p 12` */
const AT_WORD = /^at (?=p(?:ara|p|\b))/;

/** `ibid., A 51/B 75`: whatever was cited, letters before pages are those of its editions. */
function editionPlace(text: string, at: number): Omit<Place, 'start'> | null {
  const pages = editionPagesAt(text, at);
  return pages && { parts: [pages.part], end: pages.end };
}

/** Length of `19 F.4th at ` at `at`: the reporter of the case, told once more before the page; 0 where there is none. */
const reporterAt = (text: string, at: number): number => REPORTER_AT.exec(text.slice(at, at + 40))?.[0].length ?? 0;

const REPORTER_AT = new RegExp(`^\\d{1,4} ${REPORTER},? (?=at \\d)`, 'u');

/** `f. 240`, `ff. 12-14v`: leaves, which have no side here; elsewhere the letter says too little. */
function readLeaves(text: string, at: number): Place | null {
  const word = /^ff?\. ?(?=\d)/.exec(text.slice(at, at + 5))?.[0];
  const list = word === undefined ? null : readValues(text, at + word.length);
  return list && { parts: [{ kind: 'locator', label: 'folio', values: list.values }], start: at, end: list.end };
}

/** `Там же. Оп. 2. Д. 13. Л. 7`: another file in the archive, before its leaf. */
const UNITS = new RegExp(`^${ARCHIVE_UNITS}(?=\\p{L}{1,2}\\. ?\\d)`, 'u');

/** Length of `4 May 1921, ` or `12 March, ` at `at`: the date of a newspaper or letter, not a page; 0 where there is none. */
const dateAt = (text: string, at: number): number => DATE.exec(text.slice(at, at + 40))?.[0].length ?? 0;

const DATE = new RegExp(String.raw`^\d{1,2}\.? ${MONTH}(?: (?:1[4-9]|20)\d\d)?(?:[,.] ?|(?=[;)\]]|$))`, 'u');

const NOTE_WORDS = ({ locators }: Language): readonly string[] =>
  locators.filter(({ label }) => label === 'note').flatMap(entry => entry.words);

/** Words that say nothing else; the others need a stop or comma behind them, the long ones at the end none. */
const CERTAIN = new RegExp(`^${anyOf(words(language => language.ibid))}$`, 'iu');

/** Whether a word says that the same work is meant, and not only the same author. */
export const isSameWork = (word: string): boolean => CERTAIN.test(word);

const WHOLE_NOTE = new RegExp(`^${anyOf(words(language => language.idem).filter(word => word.length > 3))}$`, 'iu');

function isIbid({ text, inNote }: Scan, anchor: Anchor): boolean {
  const next = text.slice(anchor.end, anchor.end + 2);
  if (isSameWork(anchor.text)) return /^(?:[.,;:)\]”"’„]|$| )/.test(next);
  if (namesAuthor(text, anchor) && !precedesSentence(text, anchor, inNote)) return false;
  if (!/^[.,;)]/.test(next) && !(WHOLE_NOTE.test(anchor.text) && next === '')) return false;
  if (/^id$/i.test(anchor.text) && next[0] !== '.' && !/^, (?:at|p)/.test(text.slice(anchor.end, anchor.end + 5)))
    return false;
  return mayBegin(text, anchor.start);
}

/** `Id. The court held`: behind *id.* begins a sentence, not the title of another work by the same author (`Id. Opera, p. 9`). */
function precedesSentence(text: string, anchor: Anchor, inNote: boolean): boolean {
  if (text[anchor.end] !== '.' || !isSentence(text, anchor, anchor.end + 1)) return false;
  const [, first, second] = /^ [“"]?(\p{L}+) ?(\p{L}*)/u.exec(text.slice(anchor.end + 1, anchor.end + 60)) ?? [];
  if (first === undefined || !inNote) return true;
  const word = first.toLowerCase();
  return PROSE.has(word) || CUES.has(word) || (CONNECTORS.has(word) && /^\p{Ll}/u.test(second));
}

/** `in: Ders./Hille (Hg.)`, `Ders., Die Mühlen`, `Ders., a.a.O.`: the author of what follows, not the work before. */
function namesAuthor(text: string, { start, end }: Anchor): boolean {
  if (/(?:\p{L}:|\bin|\/) ?$/u.test(text.slice(Math.max(0, start - 5), start))) return true;
  const m = AUTHOR_OF.exec(text.slice(end, end + 40));
  return m !== null && (m[1] === undefined || readPlace(text, end + m[0].length) === null);
}

const AUTHOR_OF = new RegExp(
  String.raw`^\.?(?: ?/|,? [([]${anyOf(words(language => language.editors))}|,? ${anyOf(words(language => language.opCit))}|([,.:]) (?=[“"„«‘]|\p{Lu}(?:\p{L}|[’']\p{Lu})\p{L}))`,
  'iu',
);

/** `Wade, op. cit., p. 9`, `l.c., p. 21`, `Marx, a.a.O., S. 5`. */
export function readOpCit(scan: Scan, anchor: Anchor): Sighting | null {
  const { text } = scan;
  // `Cit. in Wade, p. 9`
  if (isQuotedIn(text, anchor.start)) return null;
  const head = opensBefore(text, anchor.start) ? null : findHead(text, anchor.start, scan.floor, scan.emphasis);
  const named = head && takeApart(text, head, scan.emphasis);
  const isIdem = named !== null && named.sole !== null && IDEM.has(named.sole.replace(/\.$/, '').toLowerCase());
  const parts = isIdem ? null : named;
  const note = NOTE_BEHIND.exec(text.slice(anchor.end, anchor.end + 30));
  const end = anchor.end + (note?.[0].length ?? 0);
  const place = placeAfter(text, end);
  const start = named?.start ?? anchor.start;
  if (!place && !(scan.inNote && (named || startsAfresh(text, anchor.start)))) return null;
  return sighting('op-cit', start, place?.end ?? end, {
    parts,
    place: place?.parts ?? [],
    word: anchor.text,
    supraNote: note && Number(note[1] ?? note[2]),
    nameBefore: nameBefore(text, start),
    bracketed: opensBefore(text, start),
    nested: isNested(scan, start),
  });
}

/** `op. cit. (note 4)`; without brackets a page follows, or it is a note of the work (`op. cit., n. 4, p. 9`). */
const NOTE_OF_TEXT = anyOf(words(language => [...language.supra, ...NOTE_WORDS(language)]));
const NOTE_BEHIND = new RegExp(
  String.raw`^,? ?(?:[([] ?(?:${NOTE_OF_TEXT}) ?(\d{1,4}) ?[)\]]|(?:${NOTE_OF_TEXT}) ?(\d{1,4})(?=, (?:pp?\.|S\.|с\.|at|\d)))`,
  'iu',
);

/**
 * `Smith, Forfeiture, supra note 4, at 10-3`, `Smith (wie Anm. 4), S. 9`, `supra note 4, at 9`; with neither head nor place
 * it is a reference to the note, not a citation.
 */
export function readSupra(scan: Scan, anchor: Anchor): Sighting | null {
  const { text } = scan;
  const bracketed = opensBefore(text, anchor.start);
  const headEnd = bracketed ? skipBlanksLeft(text, anchor.start) - 1 : anchor.start;
  const head = findHead(text, skipBlanksLeft(text, headEnd), scan.floor, scan.emphasis);
  const parts = head && takeApart(text, head, scan.emphasis);
  const place = placeAfter(text, anchor.end);
  if (!parts && !place) return null;
  const start = parts?.start ?? anchor.start;
  const end = place?.end ?? (bracketed && parts && text[anchor.end] === ')' ? anchor.end + 1 : anchor.end);
  return sighting('supra', start, end, {
    parts,
    place: place?.parts ?? [],
    word: anchor.text,
    supraNote: Number(/\d+$/.exec(anchor.text)![0]),
    bracketed: opensBefore(text, start),
    nested: isNested(scan, start),
  });
}

/** `Norden (Anm. 4), S. 9`, `Norden (n 4) 9`: who was cited in that note; nothing without a name before and a place behind. */
export function readNoteInBrackets(scan: Scan, anchor: Anchor): Sighting | null {
  const { text } = scan;
  const head = findHead(text, skipBlanksLeft(text, anchor.start), scan.floor, scan.emphasis);
  const parts = head && takeApart(text, head, scan.emphasis);
  const isPlace = scan.inNote || /^, ?\D/.test(text.slice(anchor.end, anchor.end + 3));
  const cited = parts && text.startsWith(' [', anchor.end) ? readCited(text, anchor.end) : null;
  const place =
    parts && isPlace ? (placeAfter(text, anchor.end) ?? (cited && { parts: [cited.part], end: cited.end })) : null;
  if (!parts || !place) return null;
  return sighting('supra', parts.start, place.end, {
    parts,
    place: place.parts,
    word: anchor.text,
    supraNote: Number(/\d+/.exec(anchor.text)![0]),
    bracketed: opensBefore(text, parts.start),
    nested: isNested(scan, parts.start),
  });
}
