import assert from 'node:assert/strict';
import { eventually } from './support/eventually.mjs';
import { closeViews, openViews, rowsWith } from './support/views.mjs';

export const story = 'An author works on a book of three files';

export const tests = {
  'reads in one file what stands in another': async ({ editor }) => {
    await closeViews(editor);
    await editor.open('lighthouse/wreck.md');
    await editor.seesError();
    assert.match(await editor.hover('(H|LC, II, p. 96'), /Lights of the Coast/);
    assert.match(await editor.hover('lamp.[^|4]'), /line 9 of endnotes\.md/);
  },

  'sees what is wrong in a file that is not open': async ({ editor }) => {
    await editor.problemsWith('No marker in the text calls note 5');
  },

  'sees the notes and works of the whole book': async ({ editor }) => {
    await openViews(editor);
    const notes = await rowsWith(editor, 'Notes', 'Told to the author');
    assert.match(notes.join('\n'), /Edith Harrow/);
    const works = await rowsWith(editor, 'Works Cited', 'HLC');
    assert.match(works.join('\n'), /cited \d+ times/);
    await closeViews(editor);
  },

  'goes from a marker to the file with the notes, and back': async ({ editor }) => {
    await editor.open('lighthouse/wreck.md');
    await editor.putCursor('lamp.[^|4]');
    await editor.press('F12');
    editor.reads('lighthouse/endnotes.md');
    await editor.cursorIsAt('|[^4]: HLC, II, p. 88.');
    await editor.press('F12');
    editor.reads('lighthouse/wreck.md');
    await editor.cursorIsAt('lamp.|[^4] The inquiry');
  },

  'mends the marker in one file, and the findings go from both': async ({ editor }) => {
    await editor.open('lighthouse/wreck.md');
    await editor.putCursor('in his book.[^6|]');
    await editor.cursorIsAt('in his book.[^6|]');
    await editor.press('Backspace');
    await editor.page.keyboard.type('5');
    await editor.press('Control+s');
    await eventually('the marker as typed', async () => editor.saved.includes('in his book.[^5]'));
    await editor.seesNoError();
    await editor.open('lighthouse/endnotes.md');
    await eventually(
      'no warning',
      async () => (await editor.page.locator('.editor-instance .squiggly-warning').count()) === 0,
    );
  },
};
