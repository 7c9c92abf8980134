import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/run.mjs';
import { compressed } from './png.mjs';

/** What is to be read in each picture. Pixels differ from one machine to the next; words don't. */
const record = join(root, 'docs', 'images', 'pictures.json');

const recorded = () => (existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {});

/**
 * Makes a picture of the documentation anew when pictures are to be renewed; else fails where it no longer shows what the
 * editor shows. `words` are what is to be read in it, `clip` the part of the window that it shows: all unless it is given.
 */
export async function picture({ editor, renews }, path, words, clip) {
  const shown = words.map(each => each.replace(/\s+/g, ' ').trim()).filter(Boolean);
  if (renews) return renew(editor, path, shown, clip);
  assert.ok(existsSync(join(root, path)), `There is no ${path}. ${HOW}`);
  assert.deepEqual(shown, recorded()[path], `${path} doesn't show what the editor shows now. ${HOW}`);
}

const HOW = 'To make the pictures anew: npm run test:editor -- desktop pictures --renew';

async function renew({ page }, path, words, clip) {
  const png = await page.screenshot({ animations: 'disabled', ...(clip ? { clip } : {}) });
  writeFileSync(join(root, path), await compressed(page.context(), png));
  const all = Object.entries({ ...recorded(), [path]: words }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(record, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}

/** The part of the window around an element, as high as that with a margin, and as wide as a picture of the walkthrough. */
export async function around({ page }, element, margin) {
  const { y, height } = await element.boundingBox();
  const top = Math.max(PAGE.y, y - margin);
  return { ...PAGE, y: top, height: Math.min(page.viewportSize().height - top, y - top + height + margin) };
}

/** The left of the window, in the shape of the space that the walkthrough has for a picture. */
export const PAGE = { x: 52, y: 36, width: 720, height: 600 };
