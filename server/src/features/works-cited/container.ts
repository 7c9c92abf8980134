import { WITHIN } from '../../scan/citations/vocabulary.ts';

/** What a piece stands in: a journal, or a book of several pieces. */
export interface Container {
  readonly kind: 'journal' | 'book';
  readonly name: string;
}

/**
 * What the text names behind the title of a piece in quotation marks: `“The Flax Mill,” Northern Review, 12, 1987` is an
 * article in the *Northern Review*. Null for a book, and where the text doesn't say it plainly.
 *
 * @param asGiven the full citation as it stands, on one line
 */
export function containerOf(asGiven: string | null, title: string | null): Container | null {
  const behind = asGiven && title && behindQuoted(asGiven, title);
  if (!behind) return null;
  const word = IN.exec(behind)?.[0] ?? '';
  const kind = WITHIN.has(word.trim().toLowerCase()) ? 'book' : 'journal';
  const name = kind === 'book' ? bookIn(behind.slice(word.length)) : firstName(behind);
  return name ? { kind, name } : null;
}

/** What follows the title where that stands in quotation marks; else null. */
function behindQuoted(asGiven: string, title: string): string | null {
  const at = asGiven.indexOf(title);
  if (at < 1 || !/[“”"„«»‘'] ?$/.test(asGiven.slice(0, at))) return null;
  return /^[,.!?]?[”“"»«’'][*_]*[,.:;]? +(.+)$/.exec(asGiven.slice(at + title.length))?.[1] ?? null;
}

const IN = /^\p{L}+:? +/u;

/** In emphasis, or behind the editors, or what stands first. */
function bookIn(words: string): string | null {
  const [, , emphasised] = /([*_])((?:(?!\1).){2,})\1/.exec(words) ?? [];
  const behindEditors = /(?:\beds?\.|\(eds?\.?\)|\(Hrsg\.\)|\(Hg\.\)|\(dir\.\))[,:]? +(.+)$/.exec(words)?.[1];
  return emphasised ?? firstName(behindEditors ?? words);
}

/** Up to a comma, a bracket, a number or the stop behind a word; a name has a capital and more than one letter. */
function firstName(words: string): string | null {
  const [name] = /^[*_]*\p{Lu}[^,(\d*_]*/u.exec(words) ?? [''];
  const [untilStop] = name.split(/(?<=\p{Ll}{3})\. /u);
  const bare = untilStop.replace(/^[*_]+/, '').replace(/[\s.:;]+$|\s+(?:vol|no|t|Bd|H|Nr)\.?\s*$/giu, '');
  return bare.length > 1 ? bare : null;
}
