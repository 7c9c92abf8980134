import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loccit, spawned } from './loccit.ts';

const cwd = mkdtempSync(join(tmpdir(), 'loccit-'));
writeFileSync(join(cwd, 'a.md'), 'The gates[^a] were sold, and the locks[^b].\n\n[^a]: Gates of oak.\n');

const ENGLISH = '[^b] calls a note that is not there: no line begins with “[^b]:”.';
const GERMAN = '[^b] verweist auf eine Anmerkung, die es nicht gibt: keine Zeile beginnt mit „[^b]:“.';
const check = ['check', 'a.md', '--format', 'json'];

const messages = (json: string): string[] => [...json.matchAll(/"message": ?"([^"]*)"/g)].map(([, words]) => words!);

describe('the language of findings', () => {
  test.each([
    ['is English', check, {}, ENGLISH],
    ['is not that of the machine', check, { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }, ENGLISH],
    ['is German where the option says so', [...check, '--language', 'de'], {}, GERMAN],
    ['is German where the environment says so', check, { LOCCIT_LANGUAGE: 'de_AT' }, GERMAN],
    [
      'is what the option says before the environment',
      [...check, '--language', 'en'],
      { LOCCIT_LANGUAGE: 'de' },
      ENGLISH,
    ],
  ])('%s', async (_, args, env, said) => {
    expect(messages((await loccit(args, { cwd, env })).stdout)).toContain(said);
  });

  test('is that of a report as well', async () => {
    const { stdout } = await loccit(['inspect', 'a.md', '--language', 'de'], { cwd });
    expect(messages(stdout)).toContain(GERMAN);
  });

  test('can be none that there are no words in', async () => {
    const { status, stderr } = await loccit([...check, '--language', 'xx'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'loccit: There are no messages in the language xx. There are: en, de.\n',
    });
  });

  test('is that in which an author is asked', async () => {
    const { stdout } = await loccit(['check', 'a.md', '--format', 'queries', '--language', 'de'], { cwd });
    expect(stdout).toContain('# Fragen an den Verfasser\n');
    expect(stdout).toContain('1. Zeile 1: „');
    expect(stdout).toContain(
      'Fehlt eine Anmerkung, oder ist die Ziffer falsch? \\[\\^b\\] verweist auf eine Anmerkung',
    );
  });

  test('is the same in every thread of a run', () => {
    const many = Array.from({ length: 6 }, (_, i) => `${i}.md`);
    for (const name of many) writeFileSync(join(cwd, name), 'The gates were sold.[^7]\n');
    const { stdout } = spawned(['check', ...many, '--format', 'unix', '--jobs', '3', '--language', 'de'], { cwd });
    expect(stdout.match(/verweist auf eine Anmerkung/g)).toHaveLength(many.length);
  });
});
