import { eventually } from './eventually.mjs';

const toast = (page, words) => page.locator('.notification-toast', { hasText: words });

/** What a message at the lower right says, once there is one with these words. */
export const messageWith = ({ page }, words) =>
  eventually(`a message with "${words}"`, async () => {
    const texts = await page.locator('.notification-list-item-message').allInnerTexts();
    return texts.map(text => text.replace(/\s+/g, ' ').trim()).find(text => text.includes(words));
  });

/** Presses a button of the message with these words. */
export const answerMessage = ({ page }, words, button) =>
  toast(page, words).locator('.monaco-button', { hasText: button }).first().click();

/** Takes all messages away. */
export async function clearMessages(editor) {
  await editor.run('Notifications: Clear All Notifications');
  await editor.page.locator('.notification-toast').first().waitFor({ state: 'detached' });
}
