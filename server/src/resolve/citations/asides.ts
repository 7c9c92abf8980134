import { anyOf } from '../../scan/citations/languages/pattern.ts';
import type { Draft } from './draft.ts';

/** What leads to a work beside the one that a note is about: `Strab., 9, 4, 17; cfr. Paus., 10, 8, 2`. */
const LEADS: readonly string[] = [
  'cf.',
  'cfr.',
  'cp.',
  'comp.',
  'compare',
  'see also',
  'but see',
  'vgl.',
  'vergl.',
  'siehe auch',
  's. auch',
  'dagegen',
  'voir aussi',
  'v. aussi',
  'vedi anche',
  'v. anche',
  'ср.',
  'см. также',
];

const ASIDE = new RegExp(`(?:^|[\\s;,.(])${anyOf(LEADS)},? $`, 'iu');
/** The longest lead with what stands before it. */
const REACH = 16;

/** Whether a citation is brought in beside what stands before it in its note. */
export const isAside = ({ unit, start }: Draft): boolean =>
  ASIDE.test(unit.reading.text.slice(Math.max(0, start - REACH), start));
