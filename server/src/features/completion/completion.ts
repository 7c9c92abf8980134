import type { Analysis } from '../../analyse.ts';
import { type Habit, habitOf } from '../../check/citations/habit.ts';
import { numeralValue } from '../../check/citations/numerals.ts';
import type { Piece } from '../../library/model.ts';
import { normalTitle, normalVolume } from '../../library/names.ts';
import type { Citation } from '../../resolve/apparatus.ts';
import type { Span } from '../../text/span.ts';
import { t } from '../../wording/wording.ts';
import { type Begun, begunAt } from './begun.ts';
import { type Citable, citables, citedByRecency } from './cited.ts';

/** Words that would go on with a citation that is begun. In the order in which they are likely. */
export interface Completion {
  readonly kind: 'work' | 'volume' | 'page' | 'piece';
  readonly label: string;
  readonly detail: string;
  /** How a citation goes on behind the label, as this text writes it: `, p. …`; absent where nothing has to follow. */
  readonly goesOn?: string;
  /** What is written in place of `replace` (UTF-16 offsets), which ends at the cursor. */
  readonly insert: string;
  readonly replace: Span;
}

/**
 * How the citation before an offset (UTF-16) may go on, as this text writes citations: the works that it cites, nearest first;
 * after a work its volumes, after a volume the pages last cited; pieces of the library with their volume and pages. Empty
 * where no citation is begun.
 */
export function completionsAt(analysis: Analysis, offset: number): Completion[] {
  const begun = begunAt(analysis.text.content, offset);
  if (!begun) return [];
  const cited = citedByRecency(analysis, offset);
  const works = citables(analysis, cited);
  const quote = /^["“„«‘']/.exec(begun.words)?.[0];
  if (quote) return titles(analysis, begun, quote, works, cited);
  const known = works
    .filter(({ form }) => begun.words.startsWith(form) && /^[\s,.:;]/.test(begun.words.slice(form.length)))
    .sort((a, b) => b.form.length - a.form.length)[0];
  return known ? afterWork(analysis, begun, known, cited) : workForms(analysis, begun, works, cited);
}

function workForms(
  analysis: Analysis,
  begun: Begun,
  works: readonly Citable[],
  cited: readonly Citation[],
): Completion[] {
  if (begun.words.includes(',') || begun.words.length > 60) return [];
  const replace = begun.span;
  const own = works.flatMap(({ form, work, known }): Completion[] => {
    const detail = [work.author ?? known?.author, work.title ?? known?.title].filter(Boolean).join(', ');
    const habit = habitOf(analysis, work, cited);
    const volume = cited.find(each => each.work === work.id && each.volume !== null)?.volume ?? null;
    const head = volume === null ? form : `${form}${habit.beforeVolume}${habit.volume(volume)}`;
    const place = `${habit.beforePlace(false)}…`;
    const whole = {
      label: head,
      insert: head + habit.beforePlace(false),
      detail,
      goesOn: place,
      kind: 'work',
      replace,
    } as const;
    if (volume === null) return [whole];
    return [whole, { ...whole, label: form, insert: form, goesOn: `${habit.beforeVolume}…${place}` }];
  });
  return [...own, ...libraryForms(analysis, begun, works)];
}

/** Abbreviations of the library that the text doesn't use yet, once two letters of them stand there. */
function libraryForms({ library }: Analysis, { words, span }: Begun, works: readonly Citable[]): Completion[] {
  if (words.length < 2) return [];
  const used = new Set(works.map(({ form }) => form));
  return library.works
    .filter(({ ambiguous, abbreviations: [form] }) => !ambiguous && form?.startsWith(words) && !used.has(form))
    .map(({ abbreviations: [form], author, title }) => ({
      kind: 'work',
      label: form,
      insert: form,
      detail: [author, title].filter(Boolean).join(', '),
      replace: span,
    }));
}

/** `LCW, XX|` or `LCW, XXVI, p. 8|`. */
function afterWork(analysis: Analysis, begun: Begun, citable: Citable, cited: readonly Citation[]): Completion[] {
  const rest = begun.words.slice(citable.form.length);
  const own = cited.filter(each => each.work === citable.work.id);
  const habit = habitOf(analysis, citable.work, cited);
  const writing: Writing = { analysis, citable, habit, own };
  const placed =
    /^[\s,.:;]+(?:vols?\.?\s*|bd\.?\s*|t\.?\s*)?([ivxlcdm]+|\d{1,3}[a-z]?)([\s,:;]+(?:pp?\.?|s\.|с\.)?\s*)(\d*)$/i.exec(
      rest,
    );
  const volume = placed && hasVolumes(writing) ? volumeValue(placed[1]) : null;
  if (placed && volume !== null) return places(writing, volume, endOf(begun, placed[3]), placed[2]);
  const bare = /^([\s,.:;]+)((?:vols?\.?\s*|pp?\.?\s*)?\w*)$/i.exec(rest);
  if (!bare) return [];
  if (!hasVolumes(writing)) return places(writing, null, endOf(begun, bare[2]), bare[1]);
  return volumes(writing, endOf(begun, bare[2]), bare[1]);
}

interface Writing {
  readonly analysis: Analysis;
  readonly citable: Citable;
  readonly habit: Habit;
  /** The citations of the work, by recency. */
  readonly own: readonly Citation[];
}

const endOf = ({ span }: Begun, typed: string): Span => ({ start: span.end - typed.length, end: span.end });

const hasVolumes = ({ citable, own }: Writing): boolean =>
  own.some(({ volume }) => volume !== null) || (citable.known?.volumeCount?.count ?? 0) > 1;

const volumeValue = (words: string): string | null => {
  const value = numeralValue(words);
  return value === null ? (/^\d+[a-z]$/i.test(words) ? normalVolume(words) : null) : String(value);
};

/** A blank is written too where none stands after the comma yet. */
const spaced = (before: string): string => (/[\s:]$/.test(before) ? '' : ' ');

/** Those the text cites, then those that the edition has. */
function volumes({ analysis, citable, habit, own }: Writing, replace: Span, before: string): Completion[] {
  const inText = own.flatMap(({ volume }) => (volume === null ? [] : [String(volume)]));
  const count = citable.known?.volumeCount?.count ?? 0;
  const inEdition =
    citable.known?.volumes?.map(({ number }) => number) ?? Array.from({ length: count }, (_, i) => String(i + 1));
  return unique([...inText, ...inEdition]).map(volume => {
    const facts = citable.known && analysis.library.volume(citable.known, volume);
    const label = habit.volume(volume);
    const detail = [facts?.title, facts?.covers ?? facts?.year].filter(Boolean).join(', ');
    const place = habit.beforePlace(false);
    return { kind: 'volume', label, detail, goesOn: `${place}…`, insert: `${spaced(before)}${label}${place}`, replace };
  });
}

/** The pages last cited, then the pieces of the volume. `before` says what stands before the number already. */
function places(writing: Writing, volume: string | null, replace: Span, before: string): Completion[] {
  const { analysis, citable, habit, own } = writing;
  const hasWord = /\p{L}/u.test(before);
  const written = (pages: string): string => {
    const several = /[-–,]/.test(pages);
    return hasWord ? pages : `${spaced(before)}${habit.beforePlace(several).replace(/^[\s,.:;]+/, '')}${pages}`;
  };
  const inVolume = own.filter(each => volume === null || String(each.volume) === volume);
  const pages = unique(inVolume.flatMap(each => each.locators.map(({ span }) => analysis.text.slice(span))));
  const last = pages.map(
    (label): Completion => ({ kind: 'page', label, detail: t('cited before'), insert: written(label), replace }),
  );
  const known = citable.known && volume !== null ? piecesIn(writing, volume) : [];
  return [
    ...last,
    ...known.map((piece): Completion => {
      const label = habit.pages(piece.firstPage, piece.lastPage);
      return { kind: 'piece', label, detail: t('“{0}”', piece.title), insert: written(label), replace };
    }),
  ].slice(0, MOST);
}

const piecesIn = ({ citable }: Writing, volume: string): Piece[] =>
  (citable.known?.contents ?? []).filter(piece => piece.volume === volume && piece.confidence !== 'low');

/** `("Advice of| ` gives the whole citation: title, work, volume and pages. */
function titles(
  analysis: Analysis,
  begun: Begun,
  quote: string,
  works: readonly Citable[],
  cited: readonly Citation[],
): Completion[] {
  const wanted = normalTitle(begun.words.slice(1));
  if (wanted === '' || /["”“»’]\s*,?\s*$/.test(begun.words.slice(1))) return [];
  return works
    .flatMap(citable => {
      const habit = habitOf(analysis, citable.work, cited);
      return [...(citable.known?.contents ?? [])]
        .filter(({ title, confidence }) => confidence !== 'low' && normalTitle(title).startsWith(wanted))
        .map(piece => titled(piece, quote, citable, habit, begun.span));
    })
    .slice(0, MOST);
}

function titled(piece: Piece, quote: string, { form }: Citable, habit: Habit, replace: Span): Completion {
  const pages = habit.pages(piece.firstPage, piece.lastPage);
  const place = `${form}${habit.beforeVolume}${habit.volume(piece.volume)}${habit.beforePlace(/\D/.test(pages))}${pages}`;
  const insert = `${quote}${piece.title},${CLOSING[quote] ?? quote} ${place}`;
  return { kind: 'piece', label: `${quote}${piece.title}${CLOSING[quote] ?? quote}`, detail: place, insert, replace };
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '‘': '’' };

const unique = (words: readonly string[]): string[] => [...new Set(words)];

/** More than anyone reads through. */
const MOST = 60;
