import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './support/eventually.mjs';
import { lightBulbWith, take } from './support/managing.mjs';
import { answerMessage, clearMessages, messageWith } from './support/messages.mjs';
import { closeViews } from './support/views.mjs';

export const story = 'An editor ignores what is the author’s own';

const BASELINE = 'loccit-baseline.json';

export const tests = {
  'ignores a finding of a plain text where it stands': async ({ editor, folder }) => {
    await bring(editor, 'telegraph.txt');
    await editor.seesError();
    await editor.putCursor('different.|3');
    await lightBulbWith(editor, 'Ignore note/unresolved here');
    await take(editor, 'Ignore note/unresolved here');
    assert.match(await messageWith(editor, 'ignored'), /loccit-baseline\.json says so/);
    await editor.seesNoError();
    assert.match(readFileSync(join(folder, BASELINE), 'utf8'), /"telegraph\.txt": \[\n.*"note\/unresolved"/);
  },

  'is told in the status bar how many are ignored': async ({ editor }) => {
    await clearMessages(editor);
    assert.match(await editor.languageStatusWith('ignored'), /no findings, 1 ignored/);
  },

  'sees what is ignored, and has it shown again': async ({ editor }) => {
    await editor.run('Loccit: Show Ignored Findings');
    const list = editor.page.locator('.quick-input-widget');
    const row = list.locator('.monaco-list-row', { hasText: 'note/unresolved' });
    await row.waitFor();
    assert.match(await row.innerText(), /line 14/);
    await row.click();
    await list.locator('.monaco-button', { hasText: 'OK' }).click();
    await editor.seesError();
    await messageWith(editor, 'No longer ignored: 1');
    await clearMessages(editor);
  },

  'ignores all that a finished text has, and takes it back': async ({ editor, folder }) => {
    await editor.run('Loccit: Ignore All Findings of This Text');
    await messageWith(editor, 'only what is new');
    await editor.seesNoError();
    await answerMessage(editor, 'only what is new', 'Undo');
    await editor.seesError();
    assert.ok(!readFileSync(join(folder, BASELINE), 'utf8').includes('telegraph'));
  },

  'turns a rule off in the folder, and takes it back': async ({ editor, folder }) => {
    await editor.putCursor('different.|3');
    await lightBulbWith(editor, 'Turn note/unresolved off in this folder');
    await take(editor, 'Turn note/unresolved off in this folder');
    await messageWith(editor, 'note/unresolved is off for this folder');
    await editor.seesNoError();
    assert.equal(readFileSync(join(folder, 'loccit.yaml'), 'utf8'), 'rules:\n  note/unresolved: off\n');
    await answerMessage(editor, 'is off for this folder', 'Undo');
    await editor.seesError();
    await eventually('loccit.yaml gone', () => !existsSync(join(folder, 'loccit.yaml')));
  },

  'has a finding in Markdown left be by a comment': async ({ editor }) => {
    await bring(editor, 'bridges.md');
    await editor.putCursor('key.[^k|ey]');
    await editor.seesError();
    await lightBulbWith(editor, 'Ignore note/unresolved here');
    await take(editor, 'Ignore note/unresolved here');
    await eventually('the comment', async () => /loccit-ignore-next-line/.test(await editor.shownText()));
    await editor.seesNoError();
    await editor.press('Control+z');
    await editor.seesError();
  },
};

async function bring(editor, file) {
  await closeViews(editor);
  await editor.open(file);
}
