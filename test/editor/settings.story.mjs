import assert from 'node:assert/strict';
import { eventually } from './support/eventually.mjs';
import { closeViews, openViews, rowsWith, welcomeWith } from './support/views.mjs';

export const story = 'A writer changes a setting and need not start anything anew';

export const tests = {
  'turns a rule down and up again in a plain text': async ({ editor, set }) => {
    await closeViews(editor);
    await editor.open('telegraph.txt');
    await editor.seesError();
    set({ 'loccit.severity': { 'note/unresolved': 'off' } });
    await editor.seesNoError();
    set({});
    await editor.seesError();
  },

  'and in Markdown': async ({ editor, set }) => {
    await editor.open('bridges.md');
    await editor.seesError();
    set({ 'loccit.severity': { 'note/unresolved': 'warning' } });
    await editor.seesNoError();
    await editor.page.locator('.editor-instance .squiggly-warning').first().waitFor();
    set({});
    await editor.seesError();
  },

  'has ibid. explained within the lines': async ({ editor, set }) => {
    await editor.open('lock.txt');
    const hint = async () => /=\u00a0?\s?WN/.test(await editor.shownText());
    set({ 'loccit.inlayHints': true });
    await eventually('what ibid. stands for', hint);
    set({});
    await eventually('no more hints', async () => !(await hint()));
  },

  'turns everything off, and on': async ({ editor, set }) => {
    await editor.open('telegraph.txt');
    await openViews(editor);
    set({ 'loccit.enable': false });
    await editor.seesNoError();
    assert.match(await welcomeWith(editor, 'Notes', 'off'), /off/);
    set({});
    await editor.seesError();
    await rowsWith(editor, 'Notes', 'Wade, pp. 238-39');
    await closeViews(editor);
  },
};
