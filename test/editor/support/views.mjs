import { eventually } from './eventually.mjs';

/** Opens Loccit's own views at the side. */
export const openViews = editor =>
  showAtTheSide(editor, 'View: Show Loccit', editor.page.locator('.pane-header[aria-label^="Notes"]'));

/** Shows the files of the folder again. */
export const closeViews = editor =>
  showAtTheSide(editor, 'View: Show Explorer', editor.page.locator('.explorer-viewlet .monaco-list-row').first());

/** By a command, which says what is wanted: a click on the icon of what is shown already would hide it. */
const showAtTheSide = async (editor, command, shown) => {
  await eventually(`${command} shows it`, async () => {
    if (await shown.isVisible()) return true;
    await editor.run(command);
    await shown.waitFor({ timeout: 5_000 });
    return true;
  });
};

const pane = (page, view) => page.locator('.pane', { has: page.locator(`.pane-header[aria-label^="${view}"]`) });

/** The rows of a view as a reader sees them, once one contains these words. */
export function rowsWith({ page }, view, words) {
  const rows = pane(page, view).locator('.monaco-list-row');
  return eventually(`a row with "${words}" in ${view}`, async () => {
    const texts = (await rows.allInnerTexts()).map(text => text.replace(/\s+/g, ' ').trim());
    return texts.some(text => text.includes(words)) && texts;
  });
}

/** What a screen reader says of the rows. */
export const spokenRows = ({ page }, view) =>
  pane(page, view)
    .locator('.monaco-list-row')
    .evaluateAll(rows => rows.map(row => row.getAttribute('aria-label')));

export const clickRow = ({ page }, view, words) =>
  pane(page, view).locator('.monaco-list-row', { hasText: words }).first().click();

/** The row at which the view points, once there is one with these words. */
export const pointsAt = ({ page }, view, words) =>
  pane(page, view).locator('.monaco-list-row.selected', { hasText: words }).waitFor();

/** Opens what is closed below a row. */
export async function openRow({ page }, view, words) {
  const row = pane(page, view).locator('.monaco-list-row', { hasText: words }).first();
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
}

/** What an empty view says, once it contains these words. */
export const welcomeWith = ({ page }, view, words) =>
  eventually(`"${words}" in the empty view ${view}`, async () => {
    const text = (await pane(page, view).locator('.welcome-view-content').innerText()).replace(/\s+/g, ' ');
    return text.includes(words) && text;
  });
