import { expect, test } from 'vitest';
import { type OutlineItem, outline } from '../../server/src/features/outline.ts';
import type { Dialect } from '../../server/src/text/layout.ts';
import { asked } from './asked.ts';

/** The outline as lines, children indented: `name | detail`. */
function outlineOf(drawing: string, dialect?: Dialect): string[] {
  const { analysis } = asked(drawing, dialect);
  const items = outline(analysis);
  checkSelections(items);
  return items.flatMap(item => linesOf(item, ''));
}

const linesOf = (item: OutlineItem, indent: string): string[] => [
  `${indent}${item.name} | ${item.detail}`,
  ...item.children.flatMap(child => linesOf(child, `${indent}  `)),
];

/** Editors refuse an entry without a name, or whose selection leaves its span. */
function checkSelections(items: readonly OutlineItem[]): void {
  for (const { name, span, selection, children } of items) {
    expect(name).not.toBe('');
    expect(selection.start).toBeGreaterThanOrEqual(span.start);
    expect(selection.end).toBeLessThanOrEqual(span.end);
    checkSelections(children);
  }
}

test('notes with their first words', () =>
  expect(
    outlineOf(`
      The mill at Bramley stood idle that winter.1 Forty looms were
      without a weaver,2 and the owner had gone to Leeds.3

      Notes

      1. So the parish register has it.
      2. Counted by the overseer in January, in the accounts of the
      club that met on Mondays.
      3. He came back in the spring.
      `),
  ).toEqual([
    'Notes | 3',
    '  Note 1 | So the parish register has it.',
    '  Note 2 | Counted by the overseer in January, in the accounts of the …',
    '  Note 3 | He came back in the spring.',
  ]));

test('works cited, each with the places that cite it', () =>
  expect(
    outlineOf(`
      Her letters were printed late
      (Ada Crowther, Letters from Bramley, hereafter cited as LFB).

      The owner "never paid on a Saturday" (LFB, II, p. 83). In March he
      "paid not at all" (LFB, III, pp. 7-9).
      `),
  ).toEqual([
    'Works cited | 1',
    '  LFB | Letters from Bramley · cited 3 times',
    '    Ada Crowther, Letters from Bramley, hereafter cited as LFB | line 2: Ada Crowther, Letters from Bramley, hereafter cited as LFB',
    '    Volume 2, p. 83 | line 4: LFB, II, p. 83',
    '    Volume 3, pp. 7-9 | line 5: LFB, III, pp. 7-9',
  ]));

test('a text without notes and citations has none', () =>
  expect(outlineOf('The mill at Bramley stood idle that winter.')).toEqual([]));
