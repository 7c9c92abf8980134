import type { LocatorPart } from '../locators/place.ts';
import { expandRange } from '../locators/ranges.ts';
import type { Value } from '../locators/values.ts';
import type { Anchor } from './anchors.ts';
import { isInBracket, isNested, opensBefore, sighting } from './context.ts';
import { partsBefore } from './parts.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';

/**
 * `Kant, KrV, B 132`, `Critique of Pure Reason, A51/B75`: pages of the first edition and of the second, as Kant's first Critique is
 * cited. Behind another work a letter and a number may be anything.
 */
export function readEditionPages(scan: Scan, { start }: Anchor): Sighting | null {
  const { text } = scan;
  if (!CRITIQUE.test(text.slice(Math.max(scan.floor, start - LONGEST_NAME), start))) return null;
  const place = editionPagesAt(text, start);
  const parts = place && partsBefore(scan, start);
  if (!place || !parts) return null;
  const bracketed = opensBefore(text, parts.start) || isInBracket(text, parts.start);
  if (!scan.inNote && !bracketed) return null;
  return sighting('headed', parts.start, place.end, {
    parts,
    place: [place.part],
    bracketed,
    nested: isNested(scan, parts.start),
  });
}

const CRITIQUE =
  /(?<!\p{L})(?:K\.?[rR]\.?V\.?|C\.?[Pp]\.?R\.?|CRP|(?:Kritik der )?reinen Vernunft|(?:Critique of )?Pure Reason|raison pure|ragion(?:e)? pura|razón pura)[”"»’'“]?(?: ?\([^()]{1,60}\))?[,:]? ?$/u;
/** From its title to the letter. */
const LONGEST_NAME = 100;

/** The pages that begin at an offset (`A 51/B 75`, `B132-35`), each with its letter; null when none do. */
export function editionPagesAt(text: string, at: number): { part: LocatorPart; end: number } | null {
  PAGES.lastIndex = at;
  const m = PAGES.exec(text);
  if (!m) return null;
  const values = Array.from(m[0].matchAll(PAGE), ({ 0: page, 1: letter, 2: first, 3: last, index }): Value => {
    const meant = last === undefined ? { from: letter + first, to: letter + first } : expandRange(letter + first, last);
    return { ...meant, start: at + index, end: at + index + page.length };
  });
  return { part: { kind: 'locator', label: 'page', values }, end: at + m[0].length };
}

const ONE = String.raw`[AB](?: ?\d{1,3}(?:[-–]\d{1,3})?| [xvi]{1,8}| [XVI]{1,8})`;
const PAGES = new RegExp(String.raw`${ONE}(?: ?(?:[/=,;]|\|) ?${ONE}){0,5}(?:ff?\.?|n\.?)?(?![\p{L}\d])`, 'uy');
const PAGE = /([AB]) ?(\d{1,3}|[xviXVI]{1,8})(?:[-–](\d{1,3}))?/g;
