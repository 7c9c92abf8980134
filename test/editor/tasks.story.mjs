import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run.mjs';
import { eventually } from './support/eventually.mjs';

export const story = 'An editor has a whole folder checked by a task';

/** A browser runs no tasks. */
export const hosts = ['desktop'];

export const tests = {
  'and finds among the problems what is wrong in a text that is not open': async ({ editor, folder }) => {
    writeTask(folder);
    await editor.run('View: Close All Editors');
    const terminal = editor.page.locator('.part.panel .xterm').first();
    // A task that was written a moment ago VS Code may not know yet.
    await eventually('the terminal of the task', async () => {
      await editor.run('Tasks: Run Build Task');
      await terminal.waitFor({ timeout: 10_000 });
      return true;
    });
    const problems = (await editor.problemsWith('3 calls a note')).join('\n');
    assert.match(problems, /telegraph\.txt/);
    assert.match(problems, /3 calls a note that is not there.*loccit.note\/unresolved/);
  },

  'and once only when it is open': async ({ editor }) => {
    await editor.open('telegraph.txt');
    await editor.seesError();
    const rows = (await editor.problemsWith('3 calls a note')).filter(row => /^3 calls a note/.test(row));
    assert.equal(rows.length, 1);
  },
};

/** As docs/cli.md has it, with the command line that was built. */
function writeTask(folder) {
  const command = [
    process.execPath,
    join(root, 'dist', 'cli.js'),
    'check',
    'telegraph.txt',
    '--format',
    'unix',
    '--fail-on',
    'never',
  ];
  const task = {
    label: 'Check citations',
    type: 'shell',
    command: command.join(' '),
    problemMatcher: '$loccit',
    group: { kind: 'build', isDefault: true },
  };
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  writeFileSync(join(folder, '.vscode', 'tasks.json'), JSON.stringify({ version: '2.0.0', tasks: [task] }));
}
