import assert from 'node:assert/strict';
import { apply, choose, previewedChanges } from './support/managing.mjs';

export const story = 'An editor gives a work an abbreviation';

export const tests = {
  'is asked for it, and sees where it would be written': async ({ editor }) => {
    await editor.open('barge.txt');
    await editor.putCursor('|Harwood, p. 97');
    await editor.run('Loccit: Set Abbreviation');
    const box = editor.page.locator('.quick-input-widget input');
    await editor.page.locator('.quick-input-widget', { hasText: 'The Water Navigation' }).waitFor();
    assert.equal(await box.inputValue(), 'HWN');
    await box.fill('TWN');
    await editor.press('Enter');
    await choose(editor, 'in later citations');
    assert.match((await previewedChanges(editor)).join('\n'), /hereafter cited as TWN/);
  },

  'has it written there': async ({ editor }) => {
    const before = editor.saved;
    await apply(editor);
    await editor.textBecomes(
      before.replace('p. 90.', 'p. 90 (hereafter cited as TWN).').replace('Harwood, p. 97', 'TWN, p. 97'),
    );
  },
};
