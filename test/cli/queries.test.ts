import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/check/rules.ts';
import { questionOn } from '../../server/src/cli/formats/questions.ts';
import { DOUBTFUL, FAULTY, folder, loccit, SOUND } from './loccit.ts';

const as = async (format: string, files: Record<string, string>): Promise<string> =>
  (await loccit(['check', '--format', format, '--rule', 'note/gap=off', ...Object.keys(files)], { cwd: folder(files) }))
    .stdout;

const REVERSED = `The letters are printed (Wade, pp. 209-202), as we saw.

Notes

1. *Not emphasis*, <b>no HTML</b>: see Wade, pp. 309-302.
`;

describe('queries to the author', () => {
  test('say where, quote the place, and ask', async () => {
    const list = await as('queries', { 'a.md': FAULTY, 'b.md': DOUBTFUL });
    expect(list).toMatch(/^# Queries to the author\n\n## a\.md\n\n1\. Line 1: “The strike began on a Monday\.\*\*/);
    expect(list).toContain('\\\n   Is a note missing, or is the number wrong? ');
    expect(list).toContain('\n## b.md\n\n1. Line 5, note 2: “**\\[\\^2\\]:** Ledger, p. 9.”\\\n   Where in the text');
  });

  test('quote the same words whatever ends the lines', async () => {
    const unix = 'It lasted all\nwinter, they\nsaid (Wade, pp. 209-202),\nand longer.\n\nMore.\n';
    const withEnds = (end: string) => as('queries', { 'a.md': unix.replaceAll('\n', end) });
    const lf = await withEnds('\n');
    expect(lf).toContain('“It lasted all winter, they said (Wade, pp. **209-202**), and longer.”');
    expect(await withEnds('\r\n')).toBe(lf);
    expect(await withEnds('\r')).toBe(lf);
  });

  test('show the words of the text and never its markup', async () => {
    const list = await as('queries', { 'a.md': REVERSED });
    expect(list).not.toMatch(/<b>|[^\\]\*Not/);
  });

  test('leave out matters of taste', async () => {
    const custom =
      'It was so.[^1]\n\n[^1]: Rex Wade, *The Year* (Cambridge, 2000), pp. 1-2; Wade, pp. 3-4; Wade, p. 7-9.\n';
    expect(await as('queries', { 'a.md': custom })).toBe('# Queries to the author\n\nThere are no queries.\n');
    expect(await as('queries', { 'a.md': SOUND })).toContain('There are no queries.');
  });

  test('are a table too', async () => {
    const [head, row, ...rest] = (await as('queries-csv', { 'a.md': FAULTY })).split('\r\n');
    expect(head).toBe('\uFEFFFile,Line,Note,Quotation,Query,Reason,Rule');
    expect(row).toMatch(
      /^a\.md,1,,The strike began on a Monday\.>>\[\^1\]<< Nobody wrote down who began it\.,"Is a note/,
    );
    expect(row).toMatch(/,note\/unresolved$/);
    expect(rest).toEqual(['']);
  });

  test('are questions, for every rule', () => {
    const plain = questionOn('note/unheard-of');
    expect(plain).toBe('Please check.');
    for (const { code } of rules) expect(questionOn(code), code).toMatch(/^[A-Z].*[?.]$/);
    expect(rules.filter(({ code }) => questionOn(code) === plain)).toEqual([]);
  });
});
