import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeIn } from './drawn.mjs';
import { eventually } from './eventually.mjs';
import { characterBox } from './screen.mjs';

/** VS Code as its user sees it. Places in the text are given as text with the cursor drawn in it: `revolution|2`. */
export class Editor {
  #page;
  #folder;
  #file;

  constructor(page, folder) {
    this.#page = page;
    this.#folder = folder;
  }

  /** Where support files for one part of the editor look and click. */
  get page() {
    return this.#page;
  }

  /** Resolves when the folder's files can be opened. */
  async ready() {
    await this.#page.waitForSelector('.explorer-viewlet .monaco-list-row', { timeout: 120_000 });
  }

  /** Opens a file of the folder, or of one in it (`book/ch1.md`), and brings it to the front. */
  async open(file) {
    const [name, ...folders] = file.split('/').reverse();
    for (const folder of folders.reverse()) await this.#unfold(folder);
    const isShown = await this.#row(name)
      .waitFor({ timeout: 5_000 })
      .then(
        () => true,
        () => false,
      );
    if (isShown) await this.#row(name).dblclick();
    else await this.#openByName(file);
    await this.#page.waitForSelector(`.tab.active[aria-label^="${name}"]`);
    await this.#page.waitForSelector('.editor-instance .view-line');
    this.#file = file;
  }

  /** For a file that the list of files would have to be scrolled to. */
  async #openByName(file) {
    await this.#page.keyboard.press('Control+P');
    await this.#page.locator('.quick-input-widget input').first().fill(file);
    await this.#page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await this.#page.keyboard.press('Enter');
  }

  /** Resolves when something in view is underlined as an error. The first time, VS Code has to start the extension. */
  async seesError() {
    await this.#page.locator('.editor-instance .squiggly-error').first().waitFor({ timeout: 60_000 });
  }

  /** Resolves when nothing in view is underlined as an error. */
  async seesNoError() {
    await eventually(
      'no more error',
      async () => (await this.#page.locator('.editor-instance .squiggly-error').count()) === 0,
    );
  }

  /** The lines in view, in no order, with what the editor shows within them. VS Code draws each space as a no-break space. */
  async shownText() {
    const texts = await this.#page.locator('.editor-instance .view-lines').allInnerTexts();
    return texts.join('\n').replace(/\u00a0/g, ' ');
  }

  /** Places the cursor, and scrolls there if need be. */
  async putCursor(drawn) {
    const { number, column } = this.#place(drawn);
    await this.#command(`:${number + 1}:${column + 1}`);
    await this.#page.keyboard.press('Enter');
    await this.cursorIsAt(drawn);
  }

  /** Resolves when the cursor is there; throws when it doesn't come. */
  async cursorIsAt(drawn) {
    const { number, column } = this.#place(drawn);
    const wanted = `Ln ${number + 1}, Col ${column + 1}`;
    let last;
    const isThere = async () => (last = await this.#cursor()) === wanted;
    await eventually(`the cursor at "${drawn}"`, isThere).catch(error => {
      throw new Error(`${error.message}: it should be at ${wanted} and is at ${last}`);
    });
  }

  /** Points with the mouse at the character after the drawn cursor. Gives what the hover says, each run of spaces as one. */
  async hover(drawn) {
    await this.putCursor(drawn);
    const { line, column } = this.#place(drawn);
    const { x, y, width, height } = await characterBox(this.#page, line, column);
    await this.#page.mouse.move(x + width / 2, y - 2 * height);
    await this.#page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
    return eventually(`a hover at "${drawn}"`, () => this.#hoverText());
  }

  /** Clicks on the character after the drawn cursor while a key is held. */
  async clickAt(drawn, key) {
    await this.putCursor(drawn);
    const { line, column } = this.#place(drawn);
    const { x, y, width, height } = await characterBox(this.#page, line, column);
    await this.#page.mouse.move(x + width / 2, y + height / 2);
    await this.#page.keyboard.down(key);
    await this.#page.mouse.move(x + width / 2 + 1, y + height / 2, { steps: 2 });
    await this.#page.mouse.click(x + width / 2 + 1, y + height / 2, { delay: 50 });
    await this.#page.keyboard.up(key);
  }

  /** Presses a key, in the names of the platform: `F12`, `Escape`. */
  async press(key) {
    await this.#page.keyboard.press(key);
  }

  /** Runs a command by its name in the command palette. Gives the time, in milliseconds, at which it was chosen there. */
  async run(title) {
    const row = this.#page.locator('.quick-input-widget .monaco-list-row', { hasText: title }).first();
    // The palette doesn't list what an extension adds while it is open, and closes when something else takes the keys.
    return eventually(`"${title}" in the palette`, async () => {
      try {
        await this.#command(`>${title}`);
        await row.waitFor({ timeout: 5_000 });
        const now = Date.now();
        await row.click({ timeout: 5_000 });
        return now;
      } catch (error) {
        await this.press('Escape');
        throw error;
      }
    });
  }

  /** Says that what is in front now has the text of this file of the folder. */
  reads(file) {
    this.#file = file;
  }

  /** The rows of the Problems panel when it is filtered by these words, once there are any. */
  async problemsWith(words) {
    await this.run('Problems: Focus on Problems View');
    await this.#page.locator('.part.panel input[placeholder^="Filter"]').fill(words);
    const rows = this.#page.locator('.markers-panel .monaco-list-row');
    return eventually(`a problem with "${words}"`, async () => {
      const problems = (await rows.allInnerTexts()).map(inOneLine);
      return problems.some(problem => problem.includes(words)) && problems;
    });
  }

  /** What stands behind the `{}` of the status bar, once it contains these words. */
  async languageStatusWith(words) {
    await this.#page.locator('[id="status.languageStatus"]').hover();
    const status = this.#page.locator('.hover-language-status');
    return eventually(`a language status with "${words}"`, async () => {
      const text = inOneLine((await status.allInnerTexts()).join(' '));
      return text.includes(words) && text;
    });
  }

  /** Resolves when the text in front, saved, is this; throws when it doesn't become so. */
  async textBecomes(wanted) {
    let last;
    const isSo = async () => (last = await this.#savedText()) === wanted;
    await eventually('the text', isSo, 20).catch(() => assert.equal(last, wanted));
  }

  /** The text of the file in front as it was last saved. */
  get saved() {
    return readFileSync(join(this.#folder, this.#file), 'utf8');
  }

  /** Clears away what a test has left: other pages, what pops up, the mouse, the panel unless a preview waits there for an answer. */
  async settle() {
    // Behind another page the browser draws nothing, and the editor waits a second for each step.
    for (const page of this.#page.context().pages()) if (page !== this.#page) await page.close();
    await this.#page.bringToFront();
    // Where nothing is that would say what it is.
    await this.#page.mouse.move(500, 788);
    await this.#page.keyboard.press('Escape');
    await this.#page.keyboard.press('Escape');
    const panel = this.#page.locator('.part.panel');
    if (!(await panel.isVisible()) || (await panel.locator('.bulk-edit-panel .monaco-button').first().isVisible()))
      return;
    await this.run('View: Hide Panel');
    await panel.waitFor({ state: 'hidden' });
  }

  /** Of how things look once they have stopped moving. */
  async screenshot(path) {
    await this.#page.screenshot({ path, animations: 'disabled' });
  }

  #place(drawn) {
    return placeIn(this.saved, drawn);
  }

  #row(name) {
    return this.#page.locator('.explorer-viewlet .monaco-list-row', { hasText: name }).first();
  }

  async #unfold(folder) {
    const row = this.#row(folder);
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
  }

  async #savedText() {
    await this.#page.keyboard.press('Control+s');
    await this.#page.locator('.tab.active.dirty').waitFor({ state: 'detached', timeout: 5_000 });
    return this.saved;
  }

  async #cursor() {
    return (await this.#page.locator('[id="status.editor.selection"]').innerText()).trim();
  }

  async #hoverText() {
    const texts = await this.#page.locator('.monaco-hover:not(.hidden) .hover-contents:visible').allInnerTexts();
    const text = inOneLine(texts.join(' '));
    return text !== 'Loading...' && text;
  }

  /** Opens the palette with this in it. */
  async #command(text) {
    await this.#page.keyboard.press('F1');
    const input = this.#page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill(text);
  }
}

const inOneLine = text => text.replace(/\s+/g, ' ').trim();
