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

function keyOf({ abbreviation, author, title, name, year }: WorkCited): string {
  if (abbreviation) return plain(abbreviation).join('-');
  const [first] = namesIn(author);
  const surname = first && plain('literal' in first ? first.literal : first.family).at(-1);
  const word = plain(title ?? '').find(each => each.length > 3) ?? plain(title ?? '')[0];
  const key = [surname, word].filter(Boolean).join('-');
  return key || plain(name).slice(0, 3).join('-') || (year ? plain(`work ${year}`).join('-') : '');
}

/** The words without accents, in lower case and Latin letters: keys of BibTeX are safest in ASCII. */
const plain = (words: string): string[] =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[а-яієґ]/g, letter => CYRILLIC[letter] ?? '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** As libraries of the English language write them, without signs over or beside the letters. Hard and soft signs fall away. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch' },
  ...{ ш: 'sh', щ: 'shch', ы: 'y', э: 'e', ю: 'iu', я: 'ia' },
};
