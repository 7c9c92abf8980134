import { describe, expect, test } from 'vitest';
import { DOUBTFUL, FAULTY, folder, loccit, SOUND, spawned } from './loccit.ts';

/** Most tests run the command line in their own process; here is shown that the built one does the same. */
describe('the built command line does what its sources do', () => {
  const files = { 'a.md': FAULTY, 'b/c.md': DOUBTFUL, 'sound.md': SOUND, 'scan.txt': 'a\0b' };

  test.each([
    ['check', '.'],
    ['check', '.', '--format', 'sarif', '--fail-on', 'never'],
    ['check', 'missing.md', '--quiet'],
    ['check', '--nonsense'],
    ['check', '.', '--fix', '--dry-run'],
    ['inspect', 'a.md'],
    ['works', '.', '--format', 'csl-json'],
    ['explain', 'note/unresolved'],
    ['help', 'check'],
    [],
  ])('loccit %s %s %s', async (...args) => {
    const cwd = folder(files);
    const given = args.filter(arg => arg !== undefined);
    const ran = spawned(given, { cwd });
    const here = await loccit(given, { cwd });
    expect(ran).toEqual(here);
  });

  test('reads standard input', async () => {
    const args = ['check', '-', '--stdin-filename', 'a.md'];
    expect(spawned(args, { input: FAULTY })).toEqual(await loccit(args, { input: FAULTY }));
  });
});
