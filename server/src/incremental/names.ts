import type { Seen } from './memory.ts';

const known = new WeakMap<Seen, ReadonlySet<string>>();

/** Every word of the names and titles of a document's works, in small letters: rules look for them in the prose. */
export function namesIn(seen: Seen): ReadonlySet<string> {
  let names = known.get(seen);
  if (!names) known.set(seen, (names = wordsOf(seen)));
  return names;
}

function wordsOf({ analysis: { apparatus } }: Seen): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string | null | undefined): void => {
    for (const word of text?.toLowerCase().match(/\p{L}+/gu) ?? []) words.add(word);
  };
  for (const { author, title, abbreviation } of apparatus.works) [author, title, abbreviation].forEach(add);
  for (const { form, title } of apparatus.citations) [form?.text, title].forEach(add);
  return words;
}
