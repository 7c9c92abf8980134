import assert from 'node:assert/strict';
import { apply, choose, previewedChanges, rename } from './support/managing.mjs';

export const story = 'An editor puts the citations of a text in order';

let before = '';

export const tests = {
  'writes out an ibid.': async ({ editor }) => {
    await editor.open('lock.txt');
    before = editor.saved;
    await editor.putCursor('|Ibid., p. 214');
    await editor.run('Loccit: Expand Ibid');
    await editor.textBecomes(before.replace('Ibid., p. 214', 'WN, p. 214'));
  },

  'puts it back where it can mean nothing else': async ({ editor }) => {
    await editor.putCursor('|WN, p. 214');
    await editor.run('Loccit: Shorten to Ibid');
    await editor.textBecomes(before);
  },

  'sees in a preview how page ranges are written in full': async ({ editor }) => {
    await editor.run('Loccit: Make All Page Ranges');
    await choose(editor, 'In full');
    assert.match((await previewedChanges(editor)).join('\n'), /208-/);
  },

  'has them written so, and takes it back with one undo': async ({ editor }) => {
    await apply(editor);
    await editor.textBecomes(before.replace('208-9', '208-209'));
    await undoOnce(editor);
  },

  'gives an abbreviation another name by F2': async ({ editor }) => {
    await editor.putCursor('|WN, pp. 208');
    await rename(editor, 'WN', 'HWN');
    await editor.textBecomes(before.replaceAll('WN', 'HWN'));
    await undoOnce(editor);
  },
};

async function undoOnce(editor) {
  await editor.run('View: Focus First Editor Group');
  await editor.press('Control+z');
  await editor.textBecomes(before);
}
