import assert from 'node:assert/strict';

export const story = 'A scholar keeps a bibliography beside a text';

export const tests = {
  'has its works in the hover': async ({ editor }) => {
    await editor.open('wages.md');
    await editor.languageStatusWith('1 citation');
    assert.match(await editor.hover('D|CW, VI'), /Ann Harding.*Writings of the Dock Company.*8 volumes/);
  },

  'changes it, and the text is held to it before it is saved': async ({ editor }) => {
    await editor.open('wages.bib');
    await editor.putCursor('{|8}');
    await editor.press('Delete');
    await editor.page.keyboard.type('4');
    await editor.problemsWith('DCW has 4 volumes, and volume VI is not one of them.');
    assert.match(editor.saved, /volumes {3}= \{8\}/);
  },

  'is shown in the file what makes no sense': async ({ editor }) => {
    await editor.putCursor('Company}|,');
    await editor.press('Delete');
    await editor.problemsWith('dcw can’t be read from here on.');
    await editor.run('File: Revert File');
    await editor.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  },

  'finds all in order again': async ({ editor }) => {
    await editor.open('wages.md');
    await editor.languageStatusWith('no findings');
  },
};
