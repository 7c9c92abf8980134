import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folder, loccit } from './loccit.ts';

const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, block]) => block);

describe('docs/cli.md shows what is printed', () => {
  const [essay, forPeople] = blocks('text');
  const [json] = blocks('json');
  const cwd = () => folder({ 'essay.txt': essay });

  test('for people', async () => {
    expect((await loccit(['check', 'essay.txt'], { cwd: cwd() })).stdout).toBe(forPeople);
  });

  test('as JSON', async () => {
    const { stdout } = await loccit(['check', '--format', 'json', 'essay.txt', 'missing.txt'], { cwd: cwd() });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(json));
  });
});

test('the essay in README.md has the faults that are told of it, and no other', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const essay = /^```text\n(?<text>[\s\S]*?)^```$/m.exec(readme)?.groups?.text ?? '';
  const { stdout } = await loccit(['check', '-f', 'unix', 'essay.txt'], { cwd: folder({ 'essay.txt': essay }) });
  expect(stdout.match(/\d+:\d+|\[[a-z/-]+\]$/gm)).toEqual([
    ...['5:7', '[locator/volume-out-of-range]'],
    ...['6:33', '[note/unresolved]'],
    ...['12:46', '[locator/reversed]'],
  ]);
  for (const told of ['`LXXV` is underlined', '`492-481` is underlined', 'The marker `3` is underlined']) {
    expect(readme).toContain(told);
  }
});

test('docs/cli.md names every option of check', async () => {
  const options = (await loccit(['check', '--help'])).stdout.match(/^ +(?:-\w, )?--[a-z-]+/gm) ?? [];
  expect(options.length).toBeGreaterThan(5);
  for (const option of options.map(match => match.trim().split(/, /).at(-1)!)) {
    if (option !== '--help') expect(page).toContain(`\`${option}\``);
  }
});
