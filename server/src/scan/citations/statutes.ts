import type { Anchor } from './anchors.ts';
import { isNested, sighting } from './context.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';

/** `Pub. L. No. 103-3`, `5 & 6 Vict. c. 45`: as a statute. */
export const readNamedStatute = (scan: Scan, { start, end }: Anchor): Sighting =>
  sighting('statute', start, end, { nested: isNested(scan, start) });

/** `29 C.F.R. 825.113`, `18 U.S.C. § 371(a)`: never a citation of a work; *id.* behind it means the statute. */
export function readStatute(scan: Scan, anchor: Anchor): Sighting {
  const section = SECTION.exec(scan.text.slice(anchor.end - 1, anchor.end + 40))![0];
  return sighting('statute', anchor.start, anchor.end - 1 + section.length, { nested: isNested(scan, anchor.start) });
}

const SECTION = /^\d[\d.]*(?:[-–]\d[\d.]*)?(?:\([\w]{1,5}\)){0,6}/;
