import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DOUBTFUL, FAULTY, folder, loccit, SOUND } from './loccit.ts';

const RULES = ['--rule', 'note/gap=off'];

describe('a baseline', () => {
  test('takes what is there for known; what is new is found', async () => {
    const cwd = folder({ 'a.md': FAULTY, 'texts/b.md': DOUBTFUL });
    const written = await loccit(['check', '.', '--write-baseline', 'known.json', ...RULES], { cwd });
    expect(written).toEqual({ status: 0, stdout: '', stderr: 'loccit: known.json: 2 findings in 2 files\n' });
    const again = () => loccit(['check', '.', '--baseline', 'known.json', ...RULES], { cwd });
    expect(await again()).toEqual({
      status: 0,
      stdout: 'No findings in 2 files; 2 known from the baseline\n',
      stderr: '',
    });
    // The known one moves down, a new one comes.
    writeFileSync(join(cwd, 'a.md'), `A paragraph before.\n\nAnother fault.[^9] Not known.\n\n${FAULTY}`);
    const { status, stdout } = await again();
    expect(status).toBe(1);
    expect(stdout).toMatch(/^a\.md:3:15: error/);
    expect(stdout).toMatch(/\n1 error in 2 files; 2 known from the baseline\n$/);
  });

  test('stands with the paths from its own folder', async () => {
    const cwd = folder({ 'texts/a.md': FAULTY, 'notes/empty.md': '' });
    await loccit(['check', 'texts', '--write-baseline', 'notes/known.json', ...RULES], { cwd });
    expect(Object.keys(JSON.parse(readFileSync(join(cwd, 'notes/known.json'), 'utf8')).files)).toEqual([
      '../texts/a.md',
    ]);
    const { status } = await loccit(['check', 'a.md', '--baseline', '../notes/known.json', ...RULES], {
      cwd: join(cwd, 'texts'),
    });
    expect(status).toBe(0);
  });

  test('written again, keeps what it says of other documents', async () => {
    const cwd = folder({ 'a.md': FAULTY, 'b.md': DOUBTFUL });
    await loccit(['check', '.', '--write-baseline', 'known.json', ...RULES], { cwd });
    writeFileSync(join(cwd, 'a.md'), SOUND);
    await loccit(['check', 'a.md', '--write-baseline', 'known.json', ...RULES], { cwd });
    expect(Object.keys(JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')).files)).toEqual(['b.md']);
  });

  test.each([
    ['missing.json', /There is no baseline missing\.json\. To make it: --write-baseline missing\.json/],
    ['a.md', /a\.md:1:1: This file is broken here, or just before: .* is missing or too much\./],
    ['list.json', /list\.json:1:1: This file is no baseline/],
    ['newer.json', /newer\.json:1:2: This file is of version 2/],
    [
      'odd.json',
      /odd\.json:1:24: This file has a finding for a\.md without rule, text, before, after\. Mend it, or delete it/,
    ],
    ['comma.json', /comma\.json:2:2: This file is broken here, or just before/],
    ['half.json', /half\.json:1:23: This file is broken off before its end/],
    ['merged.json', /merged\.json:2:1: This file holds two versions .* make it anew: --write-baseline merged\.json/],
  ])('%s is refused with a reason', async (name, reason) => {
    const cwd = folder({
      'a.md': SOUND,
      'list.json': '[]',
      'newer.json': '{"version":2,"files":{}}',
      'odd.json': '{"version":1,"files":{"a.md":[{}]}}',
      'comma.json': '{"version":1\n "files":{}}',
      'half.json': '{"version":1,"files":{\n\n',
      'merged.json': '{"version":1,\n<<<<<<< HEAD\n"files":{}\n=======\n"files":{}\n>>>>>>> mine\n}',
    });
    const { status, stdout, stderr } = await loccit(['check', '--baseline', name, 'a.md'], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.replace(/\n {2}/g, ' ')).toMatch(reason);
  });

  test.each(['--fix', '--baseline=known.json', '--shard=1/2'])('is not written with %s', async option => {
    const { status, stderr } = await loccit(['check', '--write-baseline', 'known.json', option]);
    expect(status).toBe(2);
    expect(stderr).toContain('--write-baseline');
  });

  test('that can not be written is a failure', async () => {
    const cwd = folder({ 'a.md': SOUND });
    const { status, stderr } = await loccit(['check', 'a.md', '--write-baseline', 'missing/known.json'], { cwd });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'loccit: missing/known.json: there is no such folder\n' });
  });

  test('of the usual name counts unasked, wherever it stands above the text, unless it is to be left out', async () => {
    const cwd = folder({ 'texts/a.md': FAULTY });
    await loccit(['check', 'texts', '--write-baseline', 'loccit-baseline.json', ...RULES], { cwd });
    const { status, stdout } = await loccit(['check', 'texts', ...RULES], { cwd });
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'No findings in 1 file; 1 known from the baseline\n' });
    expect((await loccit(['check', 'texts', '--no-baseline', ...RULES], { cwd })).status).toBe(1);
    // Written anew it holds what it held, and not what is left over.
    await loccit(['check', 'texts', '--write-baseline', 'loccit-baseline.json', ...RULES], { cwd });
    expect((await loccit(['check', 'texts', ...RULES], { cwd })).status).toBe(0);
  });

  test('of the usual name is said to be broken where it is', async () => {
    const cwd = folder({ 'a.md': FAULTY, 'loccit-baseline.json': '[]' });
    const { status, stdout } = await loccit(['check', 'a.md', ...RULES], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain('loccit-baseline.json:1:1: warning: This file is no baseline: it has no "files".');
  });
});
