import { citing } from './citing.ts';
import { keysOf } from './keys.ts';
import { type Name, namesIn, OTHERS } from './persons.ts';
import type { WorkCited } from './works-cited.ts';

/** BibTeX, with biblatex's `shorthand`, `volumes` and `translator` for what BibTeX has no field. */
export function asBibtex(works: readonly WorkCited[]): string {
  const keys = keysOf(works);
  return works.map((work, at) => entry(keys[at], work)).join('\n');
}

function entry(key: string, work: WorkCited): string {
  const { title, abbreviation, name, edition, publisher, place, year, volumes, url, asGiven, container, extent } = work;
  const fields: [name: string, value: string | null][] = [
    ['author', people(work.author)],
    ['title', title || !work.author ? escaped(title ?? name) : null],
    ['shorthand', abbreviation && escaped(abbreviation)],
    ['editor', people(work.editor)],
    ['translator', people(work.translator)],
    [container?.kind === 'journal' ? 'journal' : 'booktitle', container && escaped(container.name)],
    ['volume', extent?.volume ?? null],
    ['pages', extent?.pages.replace('-', '--') ?? null],
    ['edition', edition && escaped(edition)],
    ['publisher', publisher && escaped(publisher)],
    ['address', place && escaped(place)],
    ['year', year && escaped(year)],
    ['volumes', volumes === null ? null : String(volumes)],
    ['url', url?.replace(/[{}\\\s]/g, encodeURIComponent) ?? null],
    ['annote', escaped([asGiven && `Given as: ${asGiven}`, citing(work)].filter(Boolean).join('. '))],
  ];
  const lines = fields.filter(([, value]) => value).map(([field, value]) => `  ${field} = {${value}},\n`);
  return `@${typeOf(work)}{${key},\n${lines.join('')}}\n`;
}

function typeOf({ container, title, author }: WorkCited): string {
  if (container) return container.kind === 'journal' ? 'article' : 'incollection';
  return title || !author ? 'book' : 'misc';
}

const people = (line: string | null): string | null => namesIn(line).map(person).join(' and ') || null;

/** Braces keep the name of a body in one piece; `others` is BibTeX's word for those that are not named. */
function person(name: Name): string {
  if (!('literal' in name)) return `${escaped(name.family)}, ${escaped(name.given)}`;
  return name.literal === OTHERS ? 'others' : `{${escaped(name.literal)}}`;
}

/** Words in which TeX obeys nothing. */
const escaped = (words: string): string =>
  words.replace(/[\\{}&%$#_~^]/g, sign => SIGNS[sign] ?? `\\${sign}`).replace(/\s+/g, ' ');

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
