import { fromLatex } from './latex.ts';

/**
 * The names of BibTeX's `Last, First and First Last and {The Dock Company}`, as they are said: first names first, what is
 * in braces as it stands; `others` becomes `et al.`
 */
export function namesOf(field: string | undefined): string[] {
  return parts(field ?? '', / and /iy)
    .map(name => nameOf(name.trim()))
    .filter(name => name !== '');
}

function nameOf(name: string): string {
  if (/^others$/i.test(name)) return 'et al.';
  const [last, second, third] = parts(name.replace(/\s+/g, ' '), /, ?/y).map(part => fromLatex(part));
  if (third !== undefined) return `${third} ${last} ${second}`;
  return second === undefined ? last : `${second} ${last}`;
}

/** Parts between separators that stand outside of braces. */
function parts(text: string, separator: RegExp): string[] {
  const found: string[] = [];
  const source = text.replace(/\s/g, ' ');
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '{') depth++;
    if (source[at] === '}') depth--;
    separator.lastIndex = at;
    const hit = depth === 0 && separator.exec(source);
    if (!hit) continue;
    found.push(source.slice(from, at));
    from = at + hit[0].length;
    at = from - 1;
  }
  return [...found, source.slice(from)];
}
