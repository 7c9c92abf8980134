import { eventually } from './support/eventually.mjs';
import { discard, lightBulbWith, previewedChanges } from './support/managing.mjs';
import { clearMessages } from './support/messages.mjs';
import { around, PAGE, picture } from './support/pictures.mjs';
import { closeViews, openRow, openViews, rowsWith } from './support/views.mjs';

export const story = 'The pictures of the documentation show the editor as it is';

/** In a browser it looks the same. */
export const hosts = ['desktop'];

const HOVER = '.monaco-hover:not(.hidden) .hover-contents';
const OFFERS = '.action-widget .monaco-list-row';

export const tests = {
  'a citation with both views beside it': async session => {
    const { editor } = session;
    await bring(editor, 'commune.txt');
    await openViews(editor);
    await openRow(editor, 'Works Cited', 'LCW');
    await editor.putCursor('LCW, X|XVI, p. 21');
    await eventually('the place in the view', async () =>
      (await rowsWith(editor, 'Works Cited', 'p. 21')).some(row => row.includes('Assume Power')),
    );
    const rows = [...(await rowsWith(editor, 'Notes', '19')), ...(await rowsWith(editor, 'Works Cited', 'p. 21'))];
    await picture(session, 'media/walkthrough/views.png', rows, PAGE);
    const hover = await editor.hover('LCW, X|XVI, p. 21');
    await picture(session, 'docs/images/overview.png', [hover, ...rows]);
  },

  'the example as it opens': async session => {
    const { editor } = session;
    await bring(editor, 'commune.txt');
    await hideFiles(editor);
    await editor.putCursor('|TEN WEEKS IN PARIS');
    await picture(session, 'media/walkthrough/open.png', [(await editor.shownText()).slice(0, 200)], PAGE);
  },

  'a citation with what is cited': async session => {
    const { editor } = session;
    const hover = await editor.hover('LCW, X|XVI, p. 21');
    const box = editor.page.locator(HOVER, { hasText: 'Lenin' }).first();
    await picture(session, 'media/walkthrough/hover.png', [hover], {
      ...(await around(editor, box, 150)),
      width: 1000,
    });
  },

  'a note beside its marker': async session => {
    const { editor } = session;
    await editor.putCursor('anything.|1 When');
    await editor.run('Loccit: Peek Note');
    const peek = editor.page.locator('.peekview-widget .view-lines').first();
    await eventually('the note', async () => /Stewart.Edwards/.test(await peek.innerText()));
    // The folder of this one run.
    await editor.page.addStyleTag({ content: '.peekview-title .dirname { display: none; }' });
    await picture(session, 'media/walkthrough/jump.png', [(await peek.innerText()).slice(0, 100)], PAGE);
    await editor.press('Escape');
  },

  'a repair that is offered': async session => {
    const { editor } = session;
    await editor.putCursor('|MEWC, XXII, p. 331');
    await lightBulbWith(editor, 'Write MECW');
    const offers = await editor.page.locator(OFFERS).allInnerTexts();
    await picture(session, 'docs/images/repair.png', offers, { ...PAGE, width: 900 });
    await picture(session, 'media/walkthrough/repair.png', offers, PAGE);
    await editor.press('Escape');
  },

  'all changes before they are made': async session => {
    const { editor } = session;
    await editor.run('View: Toggle Primary Side Bar Visibility');
    await bring(editor, 'ferry.txt');
    await hideFiles(editor);
    await editor.run('Loccit: Renumber Notes');
    const changes = await previewedChanges(editor);
    await picture(session, 'docs/images/preview.png', changes);
    await discard(editor);
    await editor.run('View: Toggle Primary Side Bar Visibility');
  },
};

/** Opens a text alone. */
async function bring(editor, file) {
  await closeViews(editor);
  await clearMessages(editor);
  await editor.run('View: Close All Editors');
  await editor.open(file);
}

const hideFiles = editor => editor.run('View: Toggle Primary Side Bar Visibility');
