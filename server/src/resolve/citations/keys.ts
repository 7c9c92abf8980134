import type { Library } from '../../library/model.ts';
import type { Layout } from '../../text/layout.ts';
import type { Text } from '../../text/text.ts';
import type { Draft } from './draft.ts';

/**
 * Leaves out the drafts whose `@key` is an account, a package or a version (`@types/node`, `@11.7.0`). A key that the
 * library knows counts always; another in square brackets, unless the brackets are a link; a bare one where the front
 * matter names a bibliography, or where the text brackets keys and this one too or one with a year in it (`@wade1984`).
 */
export function withoutForeignKeys(
  drafts: readonly Draft[],
  text: Text,
  layout: Layout,
  library: Library,
): readonly Draft[] {
  const keyed = drafts.filter(isKey);
  if (keyed.length === 0) return drafts;
  const counts = counting(keyed, text, layout, library);
  return drafts.filter(draft => !isKey(draft) || counts(draft));
}

const isKey = ({ sighting }: Draft): boolean => sighting.form === 'key';

function counting(drafts: readonly Draft[], text: Text, layout: Layout, library: Library): (draft: Draft) => boolean {
  const declared = namesBibliography(text, layout);
  const links = linkLabels(text);
  const isForeign = (key: string): boolean => links.has(key) || /^[\d.]+$|\//.test(key);
  const words = drafts.filter(({ sighting }) => sighting.bracketed).map(({ sighting }) => sighting.word!);
  const bracketed = new Set(words.filter(word => !isForeign(word)));
  return ({ sighting: { word } }) => {
    const key = word!;
    if (library.byId(key) !== undefined) return true;
    if (isForeign(key)) return false;
    return declared || bracketed.has(key) || (bracketed.size > 0 && /(?:1[5-9]|20)\d\d/.test(key));
  };
}

/** Whether the front matter names a bibliography or holds one. */
function namesBibliography(text: Text, { blocks }: Layout): boolean {
  const matter = blocks.find(({ kind }) => kind === 'front-matter');
  return matter !== undefined && /^(?:bibliography|references):/m.test(text.slice(matter.span));
}

/** The names that Markdown's link definitions give to addresses (`[@name]: https://...`), without the at sign. */
function linkLabels({ content }: Text): Set<string> {
  return new Set(Array.from(content.matchAll(/^ {0,3}\[@([^\]\n]{1,80})\]:/gm), match => match[1]));
}
