import { type Chunk, isName } from './chunks.ts';
import { words } from './languages/languages.ts';
import { anyOf } from './languages/pattern.ts';
import type { HeadNames } from './naming.ts';

const EDITORS = anyOf(words(language => language.editors));
/** `M. Norden, (ed.), *Mills*`: also in brackets. */
const ALONE = new RegExp(`^[([]?${EDITORS}\\.?[)\\]]?$`, 'iu');
const BEHIND = new RegExp(`^(.+?),? ?[([]${EDITORS}\\.?[)\\]]$`, 'iu');
const BEFORE = new RegExp(`^${anyOf(words(language => language.editedBy))} (\\p{Lu}.*)$`, 'iu');
const WITHIN = new RegExp(`^${anyOf(words(language => language.within))}:? `, 'iu');

/** Marks the chunks that name editors, with the name alone as their text: `Norden (ed.)`, `Norden, ed.`, `ed. Norden`. */
export function markEditors(chunks: readonly Chunk[]): Chunk[] {
  const marked: Chunk[] = [];
  chunks.forEach((chunk, i) => {
    if (isAlone(chunk)) return;
    const name = chunk.style === 'plain' ? editorIn(chunk.text) : undefined;
    if (name !== undefined) marked.push({ ...chunk, text: name, editor: true });
    else if (chunk.style === 'plain' && i + 1 < chunks.length && isAlone(chunks[i + 1]))
      marked.push({ ...chunk, editor: true });
    else marked.push(chunk);
  });
  return marked;
}

const isAlone = ({ style, text }: Chunk): boolean => style === 'plain' && ALONE.test(text);

const editorIn = (text: string): string | undefined =>
  (/[)\]]$/.test(text) ? BEHIND.exec(text)?.[1] : undefined) ?? BEFORE.exec(text)?.[1];

/** Without the editors who stand behind an author or title. An editor named first is cited as an author is. */
export const withoutEditors = (chunks: readonly Chunk[]): Chunk[] =>
  chunks.filter(({ editor }, i) => !editor || i === 0);

/**
 * An essay in a collection that someone edited. With its author it is the work that is cited (`Doe, “Water,” in Norden
 * (ed.), Mills`); alone it is a piece of the collection. Null for everything else.
 */
export function readCollected(chunks: readonly Chunk[]): HeadNames | null {
  const within = chunks.findIndex((_, i) => i > 0 && opensCollection(chunks, i));
  const editor = within < 0 ? undefined : chunks.slice(within).find(chunk => chunk.editor);
  if (!editor) return null;
  const essay = chunks[within - 1];
  const [author] = chunks;
  if (author !== essay && isName(author)) return { author: author.text, piece: null, title: essay.text, sole: null };
  const book = chunks.slice(within).find(chunk => !chunk.editor);
  if (essay.style === 'plain' || !book) return null;
  return { author: null, piece: essay.text, title: withoutIn(book.text), sole: null };
}

/** `in Norden`, `In: Norden`; with a capital and no colon only behind a title in quotation marks. */
const opensCollection = (chunks: readonly Chunk[], i: number): boolean => {
  const { style, text } = chunks[i];
  if (style !== 'plain' || !WITHIN.test(text)) return false;
  return /^(?:\p{Ll}|\p{L}+:)/u.test(text) || chunks[i - 1].style === 'quoted';
};

const withoutIn = (text: string): string => text.replace(WITHIN, '');
