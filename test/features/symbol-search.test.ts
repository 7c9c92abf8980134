import { expect, test } from 'vitest';
import { symbolsWith } from '../../server/src/features/symbol-search.ts';
import { asked } from './asked.ts';

const { analysis } = asked(`
  Her letters were printed late
  (Ada Crowther, Letters from Bramley, hereafter cited as LFB).
  The owner "never paid on a Saturday" (LFB, II, p. 83).1 The
  Café Royal was shut.2

  Notes

  1. So the parish register has it.
  2. Counted by the overseer of Café Royal in January.
  `);

const names = (query: string): string[] => symbolsWith(analysis, query).map(({ name }) => name);

test('notes and works are found by any of their words, whatever case and accents', () => {
  expect(names('CAFE counted')).toEqual(['Note 2: Counted by the overseer of Café Royal in January.']);
  expect(names('crowther')).toEqual(['LFB, Ada Crowther, Letters from Bramley']);
  expect(names('note 1')).toEqual(['Note 1: So the parish register has it.']);
});

test('without a query all are, works first', () =>
  expect(symbolsWith(analysis, '').map(({ kind }) => kind)).toEqual(['work', 'note', 'note']));

test('a work stands where it is defined, a note at its label', () => {
  const stand = symbolsWith(analysis, '').map(({ span }) => analysis.text.lineAt(span.start) + 1);
  expect(stand).toEqual([2, 8, 9]);
});

test('nothing is found that is not there', () => expect(names('Manchester')).toEqual([]));
