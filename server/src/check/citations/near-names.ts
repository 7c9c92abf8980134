import type { Work } from '../../library/model.ts';
import type { Checked } from '../finding.ts';
import { editDistance } from './spelling.ts';

/** A name in a citation that looks like a slip for another. */
export interface NearName {
  readonly stands: string;
  readonly meant: string;
  /** Whether the other is the name of an author; else a person whom the text names, more often than the slip. */
  readonly isAuthor: boolean;
}

/** Finds for the words of a short form the one name, known to the text, that is a slip away from one of them. */
export function nearNames(checked: Checked): (words: string) => NearName | undefined {
  const authors = new Set([...citedAuthors(checked), ...mentionedAuthors(checked)]);
  const known = [...new Set([...authors, ...fullNames(checked)])];
  const isNear = (stands: string, meant: string): boolean =>
    isSlip(stands, meant) && (authors.has(meant) || count(checked, meant) > count(checked, stands));
  return words => {
    const near = words
      .split(/[^\p{L}]+/u)
      .filter(stands => !known.includes(stands))
      .flatMap(stands => known.filter(meant => isNear(stands, meant)).map(meant => ({ stands, meant })));
    return near.length === 1 ? { ...near[0], isAuthor: authors.has(near[0].meant) } : undefined;
  };
}

const count = ({ text }: Checked, word: string): number => text.content.split(word).length - 1;

const citedAuthors = ({ apparatus }: Checked): string[] =>
  apparatus.works.filter(({ origin }) => origin !== 'named').flatMap(({ author }) => surnames(author));

/** Authors of bundled works whose title the text mentions; the user's own may be many, and are cited by key. */
function mentionedAuthors({ library, text }: Checked): string[] {
  const prose = text.content.replace(/\s+/g, ' ');
  return library.works
    .filter(work => work.origin !== 'workspace' && isMentioned(work, prose))
    .flatMap(work => surnames(work.author ?? null));
}

const isMentioned = ({ title, shortTitles = [] }: Work, prose: string): boolean =>
  [title, ...shortTitles].some(name => name.split(' ').length > 2 && prose.includes(name));

/** Surnames that the text gives with a first name or initial: `Alexander Rabinowitch`. A word also written small is none. */
function fullNames({ text: { content } }: Checked): string[] {
  const names = content.matchAll(/(?<=\p{Lu}[\p{Ll}.]{1,12}\s)\p{Lu}\p{Ll}{5,20}(?!\p{L})/gu);
  const small = new Set(Array.from(content.matchAll(/(?<!\p{L})\p{Ll}{6,21}(?!\p{L})/gu), match => match[0]));
  return Array.from(names, match => match[0]).filter(name => !small.has(name.toLowerCase()));
}

const surnames = (author: string | null): string[] =>
  (author ?? '')
    .replace(/\bet al\.?/g, '')
    .split(/\s(?:and|&)\s|;/)
    .flatMap(name => /(\p{L}+)\W*$/u.exec(name.split(',')[0])?.[1] ?? []);

/** One letter in six may differ, never the first; a plural or a genitive is no slip. */
function isSlip(stands: string, name: string): boolean {
  if (stands.length < 6 || name.length < 6 || stands[0] !== name[0]) return false;
  if (name.startsWith(stands) || stands.startsWith(name)) return false;
  const limit = Math.min(2, Math.floor(stands.length / 6));
  const distance = editDistance(stands, name, limit);
  return distance > 0 && distance <= limit;
}
