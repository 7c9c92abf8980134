import { readPlace } from '../locators/place.ts';
import { readValues } from '../locators/values.ts';
import type { Anchor } from './anchors.ts';
import { sighting } from './context.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';

/** Pandoc's `@wade1984`, `[@wade1984, p. 3; see @reed]`, `@wade1984 [p. 3]`, `@{any key}`. */
export function readKey(scan: Scan, anchor: Anchor): Sighting | null {
  if (!scan.keys) return null;
  const { text } = scan;
  const word = anchor.text
    .replace(/^@\{?/, '')
    .replace(/\}$/, '')
    .replace(/[:.#$%&+?<>~/-]+$/, '');
  const end = anchor.text.startsWith('@{') ? anchor.end : anchor.start + 1 + word.length;
  if (word === '' || isCrossReference(word)) return null;
  const gap = /^(?:,? \[|, ?)/.exec(text.slice(end, end + 3))?.[0] ?? '';
  const bracketed = isBracketed(text, anchor.start);
  const place = gap === '' || (gap.includes('[') ? false : !bracketed) ? null : placeAt(text, end + gap.length);
  const start = text[anchor.start - 1] === '-' ? anchor.start - 1 : anchor.start;
  const closes = gap.includes('[') && text[place?.end ?? 0] === ']' ? 1 : 0;
  return sighting('key', start, place ? place.end + closes : end, { word, place: place?.parts ?? [], bracketed });
}

/** Quarto's labels of figures, tables and the like, and those of pandoc-crossref: they cite nothing. */
const isCrossReference = (key: string): boolean =>
  /^(?:fig|tbl|tab|sec|eq|eqn|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau|fn|app|apx|chap)[-:_]/i.test(
    key,
  );

function placeAt(text: string, at: number) {
  const place = readPlace(text, at);
  if (place) return place;
  const list = readValues(text, at);
  return list && { parts: [{ kind: 'bare' as const, values: list.values }], start: at, end: list.end };
}

/** Whether a square bracket is open at `at` that closes and is no link (`[@name](...)`, `[@name]: ...`). */
function isBracketed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - NEAR), at);
  if (before.lastIndexOf('[') <= before.lastIndexOf(']')) return false;
  // The target of a link is no text and is not read: its bracket never closes.
  const close = /^[^[\]]*\]/.exec(text.slice(at, at + NEAR));
  return close !== null && !/^[([:]/.test(text.slice(at + close[0].length, at + close[0].length + 1));
}

const NEAR = 300;
