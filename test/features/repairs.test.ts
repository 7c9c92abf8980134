import { expect, test } from 'vitest';
import type { Analysis } from '../../server/src/analyse.ts';
import type { Finding } from '../../server/src/check/finding.ts';
import { repairsIn } from '../../server/src/features/repairs.ts';
import { asked } from './asked.ts';

const finding = (start: number, end: number, ...titles: string[]): Finding => ({
  code: 'locator/reversed',
  severity: 'warning',
  message: 'The pages run backwards.',
  span: { start, end },
  fixes: titles.map(title => ({ title, edits: [] })),
});

const analysis: Analysis = {
  ...asked('The strike was short (pp. 209-202).').analysis,
  findings: [finding(0, 3, 'one'), finding(5, 9, 'two', 'three'), finding(5, 9), finding(20, 24, 'four')],
};

const titles = (start: number, end: number): string[] =>
  repairsIn(analysis, { start, end }).map(({ fix }) => fix.title);

test('a cursor in a finding is offered its repairs', () => expect(titles(6, 6)).toEqual(['two', 'three']));

test('a cursor at the end of a finding too', () => expect(titles(9, 9)).toEqual(['two', 'three']));

test('a selection is offered those of all findings it touches', () =>
  expect(titles(3, 21)).toEqual(['one', 'two', 'three', 'four']));

test('elsewhere there are none', () => expect(titles(12, 15)).toEqual([]));
