import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { documentEndings } from '../../server/src/text/dialects.ts';
import { DOUBTFUL, FAULTY, folder, loccit } from '../cli/loccit.ts';

const root = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const [matcher] = manifest.contributes.problemMatchers;

test.each([['unix'], ['pretty']])('the problem matcher reads what is printed as %s', async format => {
  const cwd = folder({ 'my texts/a.md': FAULTY, 'b.md': DOUBTFUL });
  const { stdout } = await loccit(['check', '.', '--format', format, '--rule', 'note/unreferenced=information'], {
    cwd,
  });
  const { regexp, file, line, column, severity, message, code } = matcher.pattern;
  const read = stdout
    .split('\n')
    .map(printed => new RegExp(regexp).exec(printed))
    .filter(match => match !== null)
    .map(match => [match[file], match[line], match[column], match[severity], match[code]].join(' '));
  expect(read).toContain('b.md 5 1 information note/unreferenced');
  expect(read).toContain('my texts/a.md 1 30 error note/unresolved');
  const whole = new RegExp(regexp).exec(stdout.split('\n').find(printed => printed.startsWith('b.md')) as string);
  expect(whole?.[message]).toMatch(/^No marker .*\.$/);
});

test('a task reports closed documents alone: open ones have their findings from the server', () => {
  expect(matcher.applyTo).toBe('closedDocuments');
});

const hooks: { id: string; entry: string; files: string }[] = parse(
  readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'),
);

test.each(hooks.map(hook => [hook.id, hook] as const))(
  'the pre-commit hook %s checks what is named',
  async (_, hook) => {
    const [program, ...args] = hook.entry.split(' ');
    expect(manifest.bin[program]).toBe('dist/cli.js');
    const { status, stdout } = await loccit([...args, 'a.md'], { cwd: folder({ 'a.md': FAULTY }) });
    expect(status).toBe(1);
    expect(stdout).toContain('note/unresolved');
    expect(documentEndings.filter(ending => !new RegExp(hook.files).test(`chapters/one.${ending}`))).toEqual([]);
    expect('picture.png').not.toMatch(new RegExp(hook.files));
  },
);
