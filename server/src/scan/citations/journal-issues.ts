import type { PlacePart } from '../locators/place.ts';
import type { Anchor } from './anchors.ts';
import { isNested, opensBefore, sighting } from './context.ts';
import { partsBefore } from './parts.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';

/** `Norden, “Water,” *Quays* 12 (May 2009)`: an issue of a journal, cited without a page; its title must be marked. */
export function readJournalIssue(scan: Scan, anchor: Anchor): Sighting | null {
  const parts = partsBefore(scan, anchor.start);
  if (!parts || parts.title === null || parts.peeled.length > 0) return null;
  const last = parts.chunks[parts.chunks.length - 1];
  if (last.style !== 'emphasised' && parts.piece === null) return null;
  const [volume] = /^[\d/–-]+/.exec(anchor.text)!;
  const year = YEAR.exec(anchor.text)!;
  const at = anchor.start + year.index;
  const place: PlacePart[] = [
    { kind: 'volume', text: volume, start: anchor.start, end: anchor.start + volume.length, worded: false },
    { kind: 'year', text: year[0], start: at, end: at + year[0].length },
  ];
  return sighting('headed', parts.start, anchor.end, {
    parts,
    place,
    bracketed: opensBefore(scan.text, parts.start),
    nested: isNested(scan, parts.start),
  });
}

const YEAR = /(?:1[4-9]|20)\d\d/;
