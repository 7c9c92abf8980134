import assert from 'node:assert/strict';
import { eventually } from './support/eventually.mjs';
import { closeViews, openViews, rowsWith } from './support/views.mjs';

export const story = 'A reader is at home with the example essay';

export const tests = {
  'sees above a definition how often it is cited': async ({ editor }) => {
    await bring(editor, 'commune.txt');
    await editor.putCursor('104-12 (hereafter cited as |LCW');
    const lenses = editor.page.locator('.editor-instance .codelens-decoration');
    await eventually('a lens', async () => (await lenses.allInnerTexts()).some(words => /Cited \d+ times/.test(words)));
  },

  'points at a citation with both views beside it': async ({ editor }) => {
    await bring(editor, 'commune.txt');
    await openViews(editor);
    await rowsWith(editor, 'Works Cited', 'MECW');
    assert.match(await editor.hover('LCW, X|XVI, p. 21'), /Read .+ on www\.marxists\.org/);
  },

  'opens a page on the web by Ctrl+click, and stays where it is': async ({ editor, asked }) => {
    await bring(editor, 'commune.txt');
    const other = editor.page.context().waitForEvent('page');
    await editor.clickAt('LCW, XXVI, p. 2|1', 'Control');
    await eventually('the page', () => asked.some(address => address.startsWith('https://www.marxists.org/')));
    // This one was asked for.
    asked.length = 0;
    await (await other).close();
    assert.match(await editor.shownText(), /ends the first \(LCW, XXVI, p\. 21\)/);
    assert.equal(await editor.page.locator('.tab').count(), 1);
  },

  'goes to the next finding and reads what is wrong': async ({ editor }) => {
    await bring(editor, 'commune.txt');
    await editor.putCursor('|TEN WEEKS IN PARIS');
    await editor.run('Loccit: Go to Next Finding');
    await editor.cursorIsAt('|MEWC, XXII, p. 331');
  },

  'goes to the next note and citation': async ({ editor }) => {
    await bring(editor, 'commune.txt');
    await editor.putCursor('|TEN WEEKS IN PARIS');
    await editor.run('Loccit: Go to Next Note');
    await editor.cursorIsAt('anything.|1 When');
    await editor.run('Loccit: Go to Next Citation');
    await editor.cursorIsAt('|MEWC, XXII, p. 331');
  },

  'peeks a note from its marker': async ({ editor }) => {
    await bring(editor, 'commune.txt');
    await editor.putCursor('anything.|1 When');
    await editor.run('Loccit: Peek Note');
    const peek = editor.page.locator('.peekview-widget .view-lines').first();
    await eventually('the note', async () => /Stewart.Edwards/.test(await peek.innerText()));
    await editor.press('Escape');
  },

  'writes a citation with what is offered': async ({ editor }) => {
    await bring(editor, 'commune.txt');
    await editor.putCursor('barricade had fallen|. Its');
    await editor.page.keyboard.type(' (LCW,');
    const offers = editor.page.locator('.suggest-widget .monaco-list-row');
    await eventually('the volumes', async () => (await offers.allInnerTexts()).some(words => /XXVI/.test(words)));
    await editor.press('Escape');
    const text = editor.page.locator('.editor-instance .view-lines').first();
    await eventually('the text as it was', async () => {
      await editor.press('Control+z');
      return /fallen\.\sIts/.test(await text.innerText());
    });
  },

  'hides the notes': async ({ editor }) => {
    await bring(editor, 'commune.txt');
    await editor.putCursor('1. Stewart| Edwards');
    await editor.press('Control+Shift+BracketLeft');
    const text = editor.page.locator('.editor-instance .view-lines').first();
    await eventually('the notes hidden', async () => !/Stewart.Edwards/.test(await text.innerText()));
    await editor.press('Control+Shift+BracketRight');
    await closeViews(editor);
  },

  'reads why a rule matters': async ({ editor }) => {
    await bring(editor, 'bridges.md');
    await editor.putCursor('key.[^k|ey]');
    await editor.seesError();
    await editor.run('Loccit: Explain Finding');
    await editor.page.locator('.tab.active[aria-label*="note-unresolved"]').waitFor();
    // The page takes the keys for itself.
    await editor.page.locator('.tab.active').click({ button: 'middle' });
  },
};

/** Opens a text from the list of files, which may be hidden behind the views. */
async function bring(editor, file) {
  await closeViews(editor);
  await editor.open(file);
}
