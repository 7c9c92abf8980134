import { ancientWork } from '../../scan/citations/tables/ancient-works.ts';
import type { Draft } from './draft.ts';
import { headText, type Identity, NOTHING } from './identify.ts';
import type { Counting } from './interpret.ts';
import { plain } from './normal.ts';
import { ancientRepeated } from './same-author.ts';
import { scriptureWork } from './scripture-works.ts';
import type { WorkBook } from './works.ts';

/** An ancient work or book of the Bible. */
export function identifyAncient(draft: Draft, counting: Counting, book: WorkBook): Identity | null {
  const { parts } = draft.sighting;
  if (!parts || counting === 'modern') return null;
  const scripture = draft.sighting.ancient ? scriptureWork(headText(draft, parts), book) : null;
  if (scripture) return { ...NOTHING, kind: 'abbreviated', work: scripture, start: parts.start };
  const numbered = counting === 'biblical' ? bookNumber(draft, parts.start) : '';
  const author = ancientRepeated(draft);
  const named =
    author === null ? headText(draft, parts) : `${author}${/\.$/.test(author) ? '' : ','} ${headText(draft, parts, 1)}`;
  const head = numbered + named.replace(/[.,'’”"]+$/, '');
  const ancient = counting === 'biblical' ? null : ancientWork(plain(head));
  const name = `ancient:${ancient?.key ?? plain(head)}`;
  let work = book.byName(name);
  if (!work) {
    const written = ancient?.title ? /^(\p{L}+)[.,]* +(.+)$/u.exec(head) : null;
    work = book.add({
      id: ancient?.known ? `${ancient.author}, ${ancient.title}` : head,
      title: ancient?.known ? ancient.title : (written?.[2] ?? head),
      author: parts.author ?? (ancient?.known ? ancient.author : (written?.[1] ?? null)),
      origin: 'named',
    });
    book.giveName(work, name);
  }
  return { ...NOTHING, kind: 'abbreviated', work, start: parts.start - numbered.length };
}

/** `1 Cor.`, `II Kings`: the number before a book of the Bible, with its blank; empty where none stands there. */
const bookNumber = (draft: Draft, start: number): string =>
  /(?<![\p{L}\p{N}])(?:[1-4]|I{1,3}|IV) $/u.exec(draft.unit.reading.text.slice(Math.max(0, start - 5), start))?.[0] ??
  '';
