import type { PlacePart } from '../locators/place.ts';
import { readBarePages } from '../locators/place.ts';
import { readValues } from '../locators/values.ts';
import type { Anchor } from './anchors.ts';
import { isNested, opensBefore, sighting } from './context.ts';
import { partsBefore } from './parts.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';
import { studentNoteBefore } from './student-notes.ts';

/** `Mishkin, Federal Courts as State Reformers, 35 W. & L. L. REV. 949, 955 (1978)`: volume, first page, and the page cited; `Note, The Mills, …` too. */
export function readLawJournal(scan: Scan, anchor: Anchor): Sighting | null {
  const { text } = scan;
  const note = studentNoteBefore(scan, anchor.start);
  const parts = note ?? partsBefore(scan, anchor.start);
  const first = readValues(text, anchor.end - /\d+$/.exec(anchor.text)![0].length);
  if (!parts || parts.title === null || (parts.author === null && !note) || !first) return null;
  const cited = /^, ?(?=\d)/.exec(text.slice(anchor.end, anchor.end + 3));
  const pages = cited && readBarePages(text, anchor.end + cited[0].length);
  const [volume] = /^\d+/.exec(anchor.text)!;
  const whole: PlacePart = { kind: 'bare', values: first.values, ...(pages && { whole: true as const }) };
  return sighting('headed', parts.start, pages?.end ?? anchor.end, {
    parts,
    place: [
      { kind: 'volume', text: volume, start: anchor.start, end: anchor.start + volume.length, worded: false },
      whole,
      ...(pages?.parts ?? []),
    ],
    bracketed: opensBefore(text, parts.start),
    nested: isNested(scan, parts.start),
  });
}
