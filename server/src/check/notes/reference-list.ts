import type { Marker } from '../../resolve/apparatus.ts';
import { WORKS_HEADINGS } from '../../scan/citations/vocabulary.ts';
import type { Checked } from '../finding.ts';
import { placeOf } from './words.ts';

/** Part of the calls that repeat an earlier one from which on the numbers name works. */
const REPEATED = 0.3;
const LEAST = 3;

/**
 * Whether a scope is a numbered list of works (*References*), whose numbers are called wherever the work is cited: by its
 * heading, or since its numbers are called again and again.
 */
export function isReferenceList(checked: Checked, scope: number, markers: readonly Marker[]): boolean {
  if (hasWorksHeading(checked, scope)) return true;
  const calls = markers.filter(({ note }) => note !== null);
  const repeated = calls.length - new Set(calls.map(({ note }) => note)).size;
  return repeated >= LEAST && repeated >= calls.length * REPEATED;
}

/** Lines above the first label that are looked at: blank ones and a rule below the heading are passed over. */
const LINES_ABOVE = 4;

function hasWorksHeading({ text, apparatus }: Checked, scope: number): boolean {
  const first = apparatus.scopes[scope].notes[0];
  if (first === undefined) return false;
  const line = text.lineAt(placeOf(apparatus.notes[first]));
  for (let above = line - 1; above >= Math.max(0, line - LINES_ABOVE); above--) {
    const words = headingOf(text.line(above));
    if (words !== '') return WORKS_HEADINGS.has(words);
  }
  return false;
}

/** A line as the heading it may be: small letters, without marks and numbers. */
const headingOf = (line: string): string =>
  line.replace(/^[\s#*_=\-\d.]+|(?<![\s#*_=\-:.])[\s#*_=\-:.]+$/g, '').toLowerCase();
