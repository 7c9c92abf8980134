import { describe, expect, test } from 'vitest';
import type { Finding, Fix } from '../../../server/src/check/finding.ts';
import { safeFixing } from '../../../server/src/check/fixing.ts';
import { applied } from '../../../server/src/check/repairs/edits.ts';
import { drawn } from '../../support/drawn.ts';

/** Each squiggle is a finding; its label is what would be written there, and of what kind: `pp. safe`. */
function repaired(drawing: string, severity: Finding['severity'] = 'warning'): string {
  const { content, squiggles } = drawn(drawing);
  const findings = squiggles.map(({ span, label }): Finding => {
    const [text, ...kinds] = label.split(' ');
    const fix: Fix = { title: '', edits: [{ span, text }], ...Object.fromEntries(kinds.map(kind => [kind, true])) };
    return { code: 'locator/p-or-pp', severity, message: '', span, fixes: [fix] };
  });
  return applied(content, safeFixing(findings).edits);
}

describe('safe repairs', () => {
  test('are made, and no others', () => {
    expect(
      repaired(`
        See vol. 1I, p. 209-202.
                 ~~ II safe preferred
                     ~~ pp. safe
                        ~~~~~~~ 202-209 preferred
      `),
    ).toContain('See vol. II, pp. 209-202.');
  });

  test('are not made of hints', () => {
    expect(
      repaired(
        `
          See p. 20-22.
              ~~ pp. safe
        `,
        'hint',
      ),
    ).toContain('See p. 20-22.');
  });

  test('that overlap or touch are made in text order, the first alone', () => {
    expect(
      repaired(`
        See p. 20-22.
            ~~~~~ pages_20 safe
               ~~~~~ X safe
            ~ Y safe
      `),
    ).toContain('See pages_20-22.');
  });

  test('of several edits are made whole or not at all', () => {
    const at = (start: number, text: string) => ({ span: { start, end: start + 1 }, text });
    const finding = (start: number, ...edits: { span: { start: number; end: number }; text: string }[]): Finding => ({
      code: 'citation/form',
      severity: 'warning',
      message: '',
      span: { start, end: start + 1 },
      fixes: [{ title: '', safe: true, edits }],
    });
    const { edits, fixed } = safeFixing([
      finding(0, at(0, 'A'), at(8, 'I')),
      finding(4, at(4, 'E'), at(8, 'X')),
      finding(6, at(6, 'G')),
    ]);
    expect(applied('abcdefghijk', edits)).toBe('AbcdefGhIjk');
    expect(fixed).toHaveLength(2);
  });

  test('take the preferred one of several', () => {
    const fixes: Fix[] = ['first', 'second'].map((text, i) => ({
      title: text,
      safe: true,
      preferred: i === 1,
      edits: [{ span: { start: 0, end: 1 }, text }],
    }));
    const finding: Finding = { code: 'x', severity: 'error', message: '', span: { start: 0, end: 1 }, fixes };
    expect(safeFixing([finding]).edits[0].text).toBe('second');
  });
});
