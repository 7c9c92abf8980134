import type { PlacePart } from '../locators/place.ts';
import { readValues } from '../locators/values.ts';
import type { Anchor } from './anchors.ts';
import { isNested, opensBefore, sighting } from './context.ts';
import { partsBefore } from './parts.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';

/**
 * `Norden, “Water,” *Quays* 12 (May 2009)`, `*Quays* 15, no. 1 (2021)`: an issue of a journal, cited without a page; its title must
 * be marked, and that of the article too where only the year tells it from a book.
 */
export function readJournalIssue(scan: Scan, anchor: Anchor): Sighting | null {
  const parts = partsBefore(scan, anchor.start);
  if (!parts || parts.title === null || parts.peeled.length > 0) return null;
  const last = parts.chunks[parts.chunks.length - 1];
  const issue = ISSUE.exec(anchor.text);
  const isArticle =
    parts.piece !== null || (parts.author !== null && parts.chunks.some(({ style }) => style === 'quoted'));
  if (!isArticle && (last.style !== 'emphasised' || (issue === null && YEAR_ALONE.test(anchor.text)))) return null;
  const [volume] = /^[\d/–-]+/.exec(anchor.text)!;
  const year = YEAR.exec(anchor.text)!;
  const at = anchor.start + year.index;
  const place: PlacePart[] = [
    { kind: 'volume', text: volume, start: anchor.start, end: anchor.start + volume.length, worded: false },
    { kind: 'year', text: year[0], start: at, end: at + year[0].length },
    ...issueOf(scan.text, anchor, issue),
  ];
  return sighting('headed', parts.start, anchor.end, {
    parts,
    place,
    bracketed: opensBefore(scan.text, parts.start),
    nested: isNested(scan, parts.start),
  });
}

function issueOf(text: string, { start }: Anchor, found: RegExpExecArray | null): PlacePart[] {
  const list = found && readValues(text, start + found[0].length - found[1].length);
  return list ? [{ kind: 'locator', label: 'issue', values: list.values }] : [];
}

const ISSUE = /^[\d/–-]+(?:, \D{1,6}|\()(\d{1,3})/;
const YEAR_ALONE = /[([]\d{4}/;
const YEAR = /(?:1[4-9]|20)\d\d/;
