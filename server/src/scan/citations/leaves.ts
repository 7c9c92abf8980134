import { isLeaf, readValues, type Value } from '../locators/values.ts';
import type { Anchor } from './anchors.ts';
import { isNested, opensBefore, sighting } from './context.ts';
import { partsBefore } from './parts.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';
import { MANUSCRIPT } from './tables/archives.ts';

/**
 * `Norden, Mills, 176r-177v`, `BL, Add. MS 12345, 17v`: leaves by their sides, which need no word before them. Counts in notes behind an
 * author and a title or the place of a manuscript, else only if the name before it is known.
 */
export function readLeaves(scan: Scan, { start: at }: Anchor): Sighting | null {
  const list = scan.inNote ? readValues(scan.text, at) : null;
  const parts = list?.values.every(areLeaves) ? partsBefore(scan, at) : null;
  if (!list || !parts) return null;
  return sighting('headed', parts.start, list.end, {
    parts,
    place: [...parts.peeled, { kind: 'bare', values: list.values }],
    bracketed: opensBefore(scan.text, parts.start),
    nested: isNested(scan, parts.start),
    weak: parts.author === null && !MANUSCRIPT.test(scan.text.slice(parts.start, at)),
  });
}

const areLeaves = ({ from, to }: Value): boolean => isLeaf(from) && isLeaf(to);
