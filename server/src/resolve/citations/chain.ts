import { t } from '../../wording/wording.ts';
import { isAside } from './asides.ts';
import { BodyChain, NONE, UNKNOWN } from './body-chain.ts';
import type { CalledFrom } from './called-from.ts';
import type { Draft } from './draft.ts';
import type { RunningText } from './running-text.ts';
import { isSentence } from './source-notes.ts';
import type { WorkEntry } from './works.ts';

/** What a citation that names no work stands on. */
export interface Antecedent {
  readonly draft: Draft | null;
  /** Citations between which the text does not decide. */
  readonly candidates: readonly Draft[];
  /** Why there is none, as a clause; null when there is one. */
  readonly why: string | null;
}

/**
 * Stands in a chain for what looks like a citation but was not recognised; `source` for the work from which the citation
 * before it was taken (`quoted in`), until that work is read: it is what was at hand, and what *ibid.* stands for.
 */
type Link = Draft | 'unknown' | 'source';

/** `ap. Scr. fr. XIX, 9. Chron., ibid., 124`: a title cut short with volume and page, which was not recognised, before it in the note. */
const PLACE_BEFORE = /\p{Lu}\p{L}{1,8}\. (?:\p{L}{1,8}\. ){0,3}(?:[IVXLC]{1,8}|\d{1,3}), ?\d/u;

/** `Avern. Sum. Mor. 1a, q. 2, a. 3; ibid.`: a cut title with numbers, parted from the *ibid.* by a semicolon alone. */
const PART_BEFORE = /^\p{Lu}\p{L}{1,12}\.,? [^;]{0,80}\d[^;]{0,30};\s*(?:\p{L}{2,4}\.? )?$/u;

/** `FAA report, “Traffic at the Mills,” Sept. 17, 2001. … see ibid.`: a title with its date, which was not recognised. */
const DOCUMENT_BEFORE = /["“][^"“”]{6,200}["”],? [^"“”;]{0,40}(?:1[4-9]|20)\d\d(?!\d)/u;

/**
 * `Hansard, vol. 204, col. 12; PRO, HO 45/9301; ibid.`: whether a source that was not recognised stands between semicolons right before an
 * *ibid.*, behind the citation before it: a name with numbers, and no sentence.
 */
function isParted(links: readonly Link[], { unit, start }: Draft): boolean {
  const before = links.findLast(link => typeof link !== 'string');
  if (!before || before.unit !== unit) return false;
  const [, source] = BETWEEN.exec(unit.reading.text.slice(Math.max(before.end, start - LONGEST_SOURCE), start)) ?? [];
  return source !== undefined && /^\p{Lu}/u.test(source) && /\d/.test(source) && !isSentence(source);
}

/** From the semicolon before a source to the *ibid.* behind it. */
const LONGEST_SOURCE = 160;
const BETWEEN = /;\s*([^;]{4,120});\s*(?:\p{L}{2,6}\.? ){0,2}$/u;

interface NoteChain {
  note: number;
  links: Link[];
  /** What the nearest earlier note with citations cites. */
  earlier: readonly Link[];
  /** What that note is about, the work it cites first, and for how many notes one after another. */
  subject: WorkEntry | null;
  repeated: number;
  /** Whether a note of the list has cited a work by itself, not by *ibid.* or a place alone. */
  introduces: boolean;
}

/**
 * Follows the citations of a document and knows what `ibid.` means at each point: in a note the citation before it in
 * the same note, else the one that the note before it cites; in running text the one before it there. Notes look at notes
 * of their own list, running text at running text; notes of a list that introduces no work look at what stands before their
 * markers.
 */
export class Chain {
  readonly #notes = new Map<number, NoteChain>();
  readonly #isSource: (note: number) => boolean;
  readonly #calledFrom: CalledFrom;
  readonly #body: BodyChain;

  /** @param isSource whether a note without a recognised citation, by its index, names a source all the same */
  constructor(isSource: (note: number) => boolean, calledFrom: CalledFrom, text: RunningText) {
    this.#body = new BodyChain(text);
    this.#isSource = isSource;
    this.#calledFrom = calledFrom;
  }

  add(draft: Draft): void {
    if (draft.sighting.nested) return;
    if (draft.unit.note === null) {
      this.#calledFrom.add(draft);
      this.#body.add(draft);
    } else this.#addToNote(draft);
  }

  #addToNote(draft: Draft): void {
    const chain = this.#noteChain(draft);
    const { links } = chain;
    chain.introduces ||= draft.kind !== 'ibid' && draft.kind !== 'locator';
    if (links[links.length - 1] === 'source') links.pop();
    links.push(draft.sighting.quotedIn ? 'source' : draft);
  }

  /** Something that may be a citation and was not recognised: what follows can't look past it. */
  addUnknown(draft: Draft): void {
    if (draft.unit.note === null) this.#body.break();
    else this.#noteChain(draft).links.push('unknown');
  }

  antecedent(draft: Draft): Antecedent {
    if (draft.unit.note === null) return this.#body.antecedent();
    const chain = this.#noteChain(draft);
    if (chain.links.length > 0) return isParted(chain.links, draft) ? UNKNOWN : last(chain.links);
    const before = draft.unit.reading.text.slice(0, draft.start);
    if (PLACE_BEFORE.test(before) || PART_BEFORE.test(before.trimStart()) || DOCUMENT_BEFORE.test(before))
      return UNKNOWN;
    const called =
      chain.introduces || chain.earlier.includes('unknown') ? null : this.#calledFrom.before(draft.unit.note);
    if (called) return { draft: called, candidates: [], why: null };
    return ofNote(chain.repeated > 1 ? aboutSubject(chain) : chain.earlier);
  }

  /** What the same note has cited so far, the last first. */
  inSameNote(draft: Draft): Draft[] {
    if (draft.unit.note === null) return [];
    return this.#noteChain(draft)
      .links.filter(link => typeof link !== 'string')
      .reverse();
  }

  /** For a place alone: what was cited just before, in the same note or the same running text. */
  before(draft: Draft): Antecedent {
    if (draft.unit.note !== null) return last(this.#noteChain(draft).links);
    return this.#body.before(draft);
  }

  /** Whether the running text cites several works before a place of its own. */
  citesSeveral(draft: Draft): boolean {
    return draft.unit.note === null && this.#body.citesSeveral(draft);
  }

  #noteChain(draft: Draft): NoteChain {
    const scope = draft.unit.scope ?? -1;
    const note = draft.unit.note!;
    const chain = this.#notes.get(scope) ?? {
      note,
      links: [],
      earlier: [],
      subject: null,
      repeated: 0,
      introduces: false,
    };
    this.#notes.set(scope, chain);
    if (chain.note !== note) {
      if (chain.links.length > 0) keepEarlier(chain);
      else if (this.#isSource(chain.note)) chain.earlier = ['unknown'];
      if (this.#sourceBetween(chain.note, note)) chain.earlier = ['unknown'];
      chain.links = [];
      chain.note = note;
    }
    return chain;
  }

  #sourceBetween(last: number, next: number): boolean {
    for (let note = last + 1; note < next; note++) if (this.#isSource(note)) return true;
    return false;
  }
}

function keepEarlier(chain: NoteChain): void {
  chain.earlier = chain.links;
  const [first] = chain.links;
  const subject = first && typeof first !== 'string' ? first.work : null;
  chain.repeated = subject !== null && subject === chain.subject ? chain.repeated + 1 : 1;
  chain.subject = subject;
}

/** Without what is only compared (`cfr. Paus.`), where note after note is about one work: that is what they repeat. */
const aboutSubject = ({ earlier, subject }: NoteChain): readonly Link[] =>
  subject === null
    ? earlier
    : earlier.filter((link, i) => i === 0 || typeof link === 'string' || link.work === subject || !isAside(link));

function last(links: readonly Link[]): Antecedent {
  const link = links[links.length - 1];
  if (link === undefined) return NONE;
  return typeof link === 'string' ? UNKNOWN : { draft: link, candidates: [], why: null };
}

/** What a whole note cites: one work, or several between which the text does not decide. */
function ofNote(links: readonly Link[]): Antecedent {
  if (links.length === 0) return NONE;
  const drafts = links.filter(link => typeof link !== 'string');
  if (drafts.length < links.length) return UNKNOWN;
  const works = new Map(drafts.map(draft => [draft.work ?? draft, draft]));
  if (works.size === 1) return { draft: drafts[drafts.length - 1], candidates: [], why: null };
  return { draft: null, candidates: [...works.values()], why: t('the note before it cites several works') };
}
