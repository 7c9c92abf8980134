import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const { contributes, capabilities } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const code = globSync('client/src/**/*.ts', { cwd: root })
  .map(file => readFileSync(join(root, file), 'utf8'))
  .join('\n');
const commands: CommandEntry[] = contributes.commands;
const named = (id: string): CommandEntry | undefined => commands.find(({ command }) => command === id);

describe('a command is offered where it can work, and nowhere else', () => {
  test('each says where, but for the example, which is opened from anywhere, and copying, which the views offer', () => {
    const anywhere = commands.filter(({ enablement }) => !enablement).map(({ command }) => command);
    expect(anywhere).toEqual(['loccit.copyRow', 'loccit.openExample']);
    expect(contributes.menus.commandPalette).toContainEqual({ command: 'loccit.copyRow', when: 'false' });
  });

  test('what is about a text needs one that Loccit reads', () => {
    const elsewhere = ['checkWorkspace', 'exportWorks', 'filterWorks', 'clearWorksFilter', 'copyRow', 'openExample'];
    for (const { command, enablement = '' } of commands) {
      if ([...elsewhere, 'restartServer'].includes(command.slice('loccit.'.length))) continue;
      expect(enablement, command).toMatch(/^editorLangId in loccit\.activeLanguages\b/);
    }
    expect(contributes.menus.commandPalette).toContainEqual({
      command: 'loccit.exportWorks',
      when: 'editorLangId in loccit.activeLanguages',
    });
  });

  test('what changes the text needs one that may be changed', () => {
    const changing = [...code.matchAll(/registerCommand\('([^']+)', \(\) => (?:manage|set|make)\w*\(/g)].map(
      ([, id]) => id,
    );
    expect(changing.length).toBeGreaterThan(10);
    for (const id of changing) expect(named(id)?.enablement, id).toMatch(/ && !editorReadonly$/);
  });

  test('what writes into the folder needs a text that lies in one, and trust', () => {
    for (const id of ['loccit.ignoreText', 'loccit.showIgnored']) {
      expect(named(id)?.enablement).toMatch(/&& isWorkspaceTrusted && resourceScheme != untitled$/);
    }
  });

  test('notes within the text are Markdown’s alone', () => {
    for (const id of ['loccit.convertToReferences', 'loccit.convertToInline']) {
      expect(named(id)?.enablement).toContain('editorLangId =~ /^(markdown|quarto|rmd|mdx)$/');
    }
  });

  test('every key of ours in a condition is one that the client sets', () => {
    const views = ['loccit.notes', 'loccit.works', 'loccit.notesView', 'loccit.worksView'];
    const set = [...code.matchAll(/(?:'setContext', |contextKey: )'(loccit\.\w+)'/g)].map(([, key]) => key);
    const asked = conditions(contributes).flatMap(when => when.match(/\bloccit\.\w+/g) ?? []);
    const settings = Object.keys(contributes.configuration.properties).map(name => name);
    expect(asked.length).toBeGreaterThan(20);
    expect([...new Set(asked)].filter(key => ![...set, ...views, ...settings].includes(key))).toEqual([]);
  });
});

describe('nothing is a picture alone', () => {
  test('every button of a view has words and a sign', () => {
    for (const { command, group } of contributes.menus['view/title']) {
      expect(group).toMatch(/^navigation/);
      expect(named(command)).toMatchObject({
        title: expect.stringMatching(/^%.+%$/),
        icon: expect.stringMatching(/^\$\(/),
      });
    }
  });

  test('every picture of the walkthrough is described', () => {
    for (const { steps } of contributes.walkthroughs) {
      for (const { media } of steps) expect(media).toMatchObject({ altText: expect.stringMatching(/^%.+%$/) });
    }
  });

  test('every picture in the guide is described', () => {
    for (const page of globSync(['README.md', 'docs/**/*.md'], { cwd: root })) {
      const pictures = [...readFileSync(join(root, page), 'utf8').matchAll(/!\[([^\]]*)\]\(/g)];
      for (const [, words] of pictures) expect(words.length, page).toBeGreaterThan(20);
    }
  });
});

test('folders that are on no disk are supported, and those that are not trusted are read with what Loccit brings', () => {
  expect(capabilities.virtualWorkspaces).toBe(true);
  expect(capabilities.untrustedWorkspaces.supported).toBe('limited');
});

/** Every `when` and `enablement`, wherever it stands. */
function conditions(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' ? (name === 'when' || name === 'enablement' ? [inner] : []) : conditions(inner),
  );
}

interface CommandEntry {
  readonly command: string;
  readonly title: string;
  readonly icon?: string;
  readonly enablement?: string;
}
