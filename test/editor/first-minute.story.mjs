import assert from 'node:assert/strict';
import { eventually } from './support/eventually.mjs';
import { lightBulbWith, take } from './support/managing.mjs';

export const story = 'A reader opens the example for the first time';

/** Before all others, while nothing of Loccit is running yet. */
export const order = 0;

export const tests = {
  'opens it by its command, and sees what is wrong underlined': async ({ editor, times }) => {
    const begun = await editor.run('Loccit: Open Example');
    await editor.page.locator('.editor-instance .squiggly-warning').first().waitFor({ timeout: 60_000 });
    times['from the command Open Example to the first underlined place'] = Date.now() - begun;
    editor.reads('commune.txt');
  },

  'finds that this cost the editor next to nothing': async ({ editor, times }) => {
    await editor.run('Developer: Show Running Extensions');
    const row = editor.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Loccit' });
    const [, milliseconds] = await eventually('the time of activation', async () =>
      /Activation: (\d+)ms/.exec(await row.first().innerText()),
    );
    times['activation, as Show Running Extensions says'] = Number(milliseconds);
    await editor.press('Escape');
    await row.first().waitFor({ state: 'hidden' });
  },

  'points at a citation and sees what is cited': async ({ editor }) => {
    const hover = await editor.hover('LCW, X|XVI, p. 21');
    assert.match(hover, /V\. I\. Lenin, Collected Works/);
    assert.match(hover, /The Bolsheviks Must Assume Power/);
  },

  'presses F12 on a marker, and goes back': async ({ editor }) => {
    await editor.putCursor('anything.|1 When');
    await editor.press('F12');
    await editor.cursorIsAt('|1. Stewart Edwards');
    await editor.run('Go Back');
    await editor.cursorIsAt('anything.|1 When');
  },

  'repairs what is wrong by the light bulb': async ({ editor }) => {
    await editor.putCursor('|MEWC, XXII, p. 331');
    await lightBulbWith(editor, 'Write MECW');
    await take(editor, 'Write MECW');
    await eventually('the right letters', async () => /time" \(MECW, XXII/.test(await editor.shownText()));
    await editor.press('Control+z');
    await eventually('the wrong ones', async () => /time" \(MEWC, XXII/.test(await editor.shownText()));
  },

  'is walked through the rest, with pictures': async ({ editor }) => {
    await editor.run('View: Revert and Close Editor');
    // Beside the files there is no room for the pictures.
    await editor.run('View: Toggle Primary Side Bar Visibility');
    await editor.run('Welcome: Open Walkthrough...');
    await editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Get Started with Loccit' }).click();
    const steps = editor.page.locator('.getting-started-step');
    await eventually('five steps', async () => (await steps.count()) === 5);
    const picture = editor.page.locator('.getting-started-media img');
    for (let step = 0; step < 5; step++) {
      await steps.nth(step).click();
      await picture.first().waitFor();
      await eventually('a picture', () => picture.first().evaluate(({ naturalWidth }) => naturalWidth > 0));
    }
  },

  'and closes it': async ({ editor }) => {
    await editor.run('View: Close All Editors');
    await editor.run('View: Toggle Primary Side Bar Visibility');
    await editor.ready();
  },
};
