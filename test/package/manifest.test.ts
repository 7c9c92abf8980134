import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { documentFilters, languagesWith } from '../../client/src/selector.ts';
import { rules } from '../../server/src/check/rules.ts';

const root = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const english = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8'));
const settings = manifest.contributes.configuration.properties;

test('the setting loccit.severity knows every rule, its usual weight and what it is for', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/settings.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(Object.keys(settings['loccit.severity'].properties)).toEqual(rules.map(rule => rule.code));
});

test('every setting is described', () => {
  for (const [name, { description, markdownDescription }] of Object.entries<Setting>(settings)) {
    expect(inWords(description ?? markdownDescription), name).toMatch(/^[A-Z].{20,}\.$/s);
  }
});

test('the extension is activated by the languages of prose, first by those that are always read, and by nothing else', () => {
  const activating = languagesWith([]).map(id => `onLanguage:${id}`);
  expect(manifest.activationEvents.slice(0, activating.length)).toEqual(activating);
  expect(manifest.activationEvents.filter((event: string) => !/^onLanguage:[a-z]+$/.test(event))).toEqual([]);
});

/** Commands that only the server names. */
const forTheServer = ['loccit.showPlaces', 'loccit.leaveBe'];

test('every command of the manifest is registered, and no other', () => {
  const files = globSync('client/src/**/*.ts', { cwd: root });
  const code = files.map(file => readFileSync(join(root, file), 'utf8')).join('\n');
  const registered = [...code.matchAll(/registerCommand\('([^']+)'/g)].map(([, id]) => id);
  const named = manifest.contributes.commands.map(({ command }: { command: string }) => command);
  expect(registered.sort()).toEqual([...named, ...forTheServer].sort());
});

test('a manuscript is read, and what an editor shows besides is not', () => {
  const filters = documentFilters(languagesWith(['latex']), ['memfs']);
  expect(filters).toContainEqual({ language: 'plaintext', scheme: 'file' });
  expect(filters).toContainEqual({ language: 'markdown', scheme: 'untitled' });
  expect(filters).toContainEqual({ language: 'latex', scheme: 'memfs' });
  expect(filters.filter(({ scheme }) => ['output', 'git', 'comment'].includes(scheme))).toEqual([]);
});

test.each([
  [undefined, []],
  ['latex', []],
  [[' latex ', '', 7, null, 'markdown', 'latex'], ['latex']],
])('loccit.languages may be %j', (setting, more) => {
  expect(languagesWith(setting).slice(languagesWith([]).length)).toEqual(more);
});

/** What a reader sees for `%key%`. */
const inWords = (text = ''): string => (text.startsWith('%') ? english[text.slice(1, -1)] : text);

interface Setting {
  readonly description?: string;
  readonly markdownDescription?: string;
}
