import assert from 'node:assert/strict';
import { eventually } from './eventually.mjs';

/** What the light bulb (`Ctrl+.`) offers at the cursor, once this title is among it. */
export async function lightBulbWith({ page }, title) {
  return eventually(`"${title}" in the light bulb`, async () => {
    await page.keyboard.press('Control+.');
    const rows = page.locator('.action-widget .monaco-list-row');
    await rows.first().waitFor({ timeout: 5_000 });
    const titles = (await rows.allInnerTexts()).map(inOneLine);
    if (titles.includes(title)) return titles;
    await page.keyboard.press('Escape');
    return false;
  });
}

/** Takes an offer of the light bulb that is open. */
export const take = ({ page }, title) =>
  page.locator('.action-widget .monaco-list-row', { hasText: title }).first().click();

const panel = page => page.locator('.bulk-edit-panel');

/** The changes that a preview lists, each with the words around it, once they are there. */
export async function previewedChanges({ page }) {
  const rows = panel(page).locator('.monaco-list-row[aria-level="2"]');
  await rows.first().waitFor();
  return (await rows.allInnerTexts()).map(inOneLine);
}

/** Unticks the change with these words. */
export const untick = ({ page }, words) =>
  panel(page).locator('.monaco-list-row[aria-level="2"]', { hasText: words }).locator('.edit-checkbox').first().click();

/** Leaves the text as it is. */
export async function discard({ page }) {
  await panel(page).locator('.monaco-button', { hasText: 'Discard' }).click();
  await panel(page).locator('.monaco-button', { hasText: 'Discard' }).waitFor({ state: 'hidden' });
}

/** Has the ticked changes made. */
export async function apply({ page }) {
  await panel(page).locator('.monaco-button', { hasText: 'Apply' }).click();
  await panel(page).locator('.monaco-button', { hasText: 'Apply' }).waitFor({ state: 'hidden' });
}

/** Types a new name into the box that F2 opens. */
export async function rename({ page }, from, to) {
  await page.keyboard.press('F2');
  const box = page.locator('.monaco-editor.rename-box input');
  await box.waitFor();
  assert.equal(await box.inputValue(), from);
  await box.fill(to);
  await page.keyboard.press('Enter');
}

/** Takes a row of the list that a command opens under the title bar. */
export const choose = ({ page }, row) =>
  page.locator('.quick-input-widget .monaco-list-row', { hasText: row }).first().click();

const inOneLine = text => text.replace(/\s+/g, ' ').trim();
