import { namesIn } from './persons.ts';
import type { WorkCited } from './works-cited.ts';

/** A key for each work, of letters and digits, each once: `lcw`, `wade-revolution`, `wade-revolution-2`. */
export function keysOf(works: readonly WorkCited[]): string[] {
  const taken = new Set<string>();
  return works.map(work => {
    const wanted = keyOf(work) || 'work';
    let key = wanted;
    for (let number = 2; taken.has(key); number++) key = `${wanted}-${number}`;
    taken.add(key);
    return key;
  });
}

function keyOf({ abbreviation, author, title, name }: WorkCited): string {
  if (abbreviation) return plain(abbreviation).join('-');
  const [first] = namesIn(author);
  const surname = first && plain('literal' in first ? first.literal : first.family).at(-1);
  const word = plain(title ?? '').find(each => each.length > 3) ?? plain(title ?? '')[0];
  const key = [surname, word].filter(Boolean).join('-');
  return key || plain(name).slice(0, 3).join('-');
}

/** The words without accents, in lower case: keys of BibTeX are safest in ASCII. */
const plain = (words: string): string[] =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
