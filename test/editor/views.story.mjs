import assert from 'node:assert/strict';
import { eventually } from './support/eventually.mjs';
import {
  clickRow,
  closeViews,
  openRow,
  openViews,
  pointsAt,
  rowsWith,
  spokenRows,
  welcomeWith,
} from './support/views.mjs';

export const story = 'An editor looks through notes and works in the views';

export const tests = {
  'sees the notes, those that do not resolve first': async ({ editor }) => {
    await closeViews(editor);
    await editor.open('telegraph.txt');
    await editor.seesError();
    await openViews(editor);
    const rows = await rowsWith(editor, 'Notes', 'Wade, pp. 238-39');
    assert.match(rows[0], /Unresolved/);
    assert.match(rows[1], /3.*not there/);
    assert.match(rows[2], /All notes/);
    assert.match(rows[3], /1 ?Rex A. Wade/);
  },

  'sees the works, their volumes and places': async ({ editor }) => {
    await rowsWith(editor, 'Works Cited', 'LCW');
    await openRow(editor, 'Works Cited', 'LCW');
    await openRow(editor, 'Works Cited', 'Volume 26');
    const rows = await rowsWith(editor, 'Works Cited', 'p. 83');
    assert.match(rows.join('\n'), /p. 83.*The Crisis Has Matured.*line 8/);
  },

  'hears from a screen reader what the icons say': async ({ editor }) => {
    const spoken = await spokenRows(editor, 'Notes');
    assert.match(spoken.join('\n'), /Note 3, not there/);
    assert.match(spoken.join('\n'), /Note 2, called once. Wade/);
  },

  'clicks a note and stands there': async ({ editor }) => {
    await clickRow(editor, 'Notes', 'Wade, pp. 238-39');
    await editor.cursorIsAt('|2. Wade');
  },

  'moves through the text, and the views point at what is there': async ({ editor }) => {
    await editor.putCursor('midnight.|1');
    await pointsAt(editor, 'Notes', 'Rex A. Wade');
    await editor.putCursor('LCW, X|XVI, p. 83');
    await pointsAt(editor, 'Works Cited', 'p. 83');
  },

  'types, and the views follow': async ({ editor }) => {
    await editor.putCursor('two sleepy operators| and');
    await editor.page.keyboard.type('(LCW, XXVI, p. 85)');
    // What was open stays open.
    const rows = () => rowsWith(editor, 'Works Cited', 'Volume 26');
    await eventually('the typed citation', async () => (await rows()).join().includes('p. 85'));
    await eventually('the text as it was', async () => {
      await editor.press('Control+z');
      return !(await editor.shownText()).includes('85)');
    });
    await eventually('the typed citation gone', async () => {
      const shown = (await rows()).join();
      return shown.includes('p. 83') && !shown.includes('p. 85');
    });
  },

  'filters the works cited': async ({ editor }) => {
    await editor.run('Loccit: Filter Works Cited');
    await answer(editor, 'Filter Works Cited', 'wade');
    await eventually('only Wade', async () => !(await rowsWith(editor, 'Works Cited', 'Wade')).join().includes('LCW'));
    await editor.run('Loccit: Clear Filter of Works Cited');
    await rowsWith(editor, 'Works Cited', 'LCW');
  },

  'exports the works cited as Markdown': async ({ editor }) => {
    await editor.run('Loccit: Export Works Cited');
    await editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Markdown' }).first().click();
    const text = editor.page.locator('.editor-instance .view-lines').first();
    await eventually('the exported list', async () => (await wordsOf(text)).includes('# Works cited'));
    assert.match(await wordsOf(text), /## LCW/);
  },

  'is told in an empty view what to do': async ({ editor }) => {
    // The exported list is not saved, and where its preview is in front, keys go there.
    await editor.page.locator('.tab:not([aria-label^="Preview"])', { hasText: 'Untitled-1' }).click();
    await editor.run('View: Close All Editors');
    await editor.page.locator('.monaco-dialog-box .monaco-button', { hasText: "Don't Save" }).click();
    assert.match(await welcomeWith(editor, 'Notes', 'Open'), /its notes appear here/);
  },

  'opens the example from there': async ({ editor }) => {
    await editor.page.locator('.welcome-view-content a', { hasText: 'Open Example' }).first().click();
    await rowsWith(editor, 'Notes', 'not there');
    await rowsWith(editor, 'Works Cited', 'MECW');
    await editor.run('View: Revert and Close Editor');
    await closeViews(editor);
  },
};

/** Types into the box of that title. */
async function answer({ page }, title, words) {
  await page.locator('.quick-input-titlebar', { hasText: title }).waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** VS Code draws each space as a no-break space. */
const wordsOf = async text => (await text.innerText()).replace(/\u00a0/g, ' ');
