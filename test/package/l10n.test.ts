import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const json = (path: string): Record<string, string> => JSON.parse(read(path));

/** What the client says, as it stands in the code. */
const said = globSync('client/src/**/*.ts', { cwd: root }).flatMap(file =>
  [...read(file).matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)+)'/g)].map(([, words]) => words),
);

const german = json('l10n/bundle.l10n.de.json');

describe('the German words of the client', () => {
  test('are those for all it says, and no others', () => {
    expect(Object.keys(german).sort()).toEqual([...new Set(said)].sort());
  });

  test('keep the places where a number or name belongs', () => {
    const places = (words: string): string[] => [...words.matchAll(/\{\d\}/g)].map(([place]) => place).sort();
    for (const [english, words] of Object.entries(german)) expect(places(words), english).toEqual(places(english));
  });
});

describe('the words of the manifest', () => {
  const manifest = read('package.json');
  const used = [...new Set([...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key))].sort();

  test.each(['package.nls.json', 'package.nls.de.json'])('%s has all that are named there, and no others', file => {
    expect(Object.keys(json(file)).sort()).toEqual(used);
  });

  test('commands, views and their empty states are among them', () => {
    const { commands, views, viewsWelcome, walkthroughs } = JSON.parse(manifest).contributes;
    const shown = [
      ...commands.map(({ title }: { title: string }) => title),
      ...views.loccit.map(({ name }: { name: string }) => name),
      ...viewsWelcome.map(({ contents }: { contents: string }) => contents),
      ...walkthroughs.flatMap((each: { title: string; steps: { title: string; description: string }[] }) => [
        each.title,
        ...each.steps.flatMap(({ title, description }) => [title, description]),
      ]),
    ];
    expect(shown.filter(words => !/^%[\w.]+%$/.test(words))).toEqual([]);
  });
});
