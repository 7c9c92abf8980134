import assert from 'node:assert/strict';
import { hasOctober } from './support/texts.mjs';

export const story = 'A reader opens a scanned journal article';

export const hosts = ['desktop'];

export const skip = hasOctober ? undefined : 'october.txt is not beside the checkout (../shared/corpus/docs)';

export const tests = {
  'finds a marker that the scan has bent among the problems': async ({ editor }) => {
    await editor.open('october.txt');
    const problems = await editor.problemsWith('Read as marker 4');
    assert.ok(problems.some(isMarker4), problems.join('\n'));
  },

  'finds pages that are not those of the piece cited': async ({ editor }) => {
    await editor.open('october.txt');
    const problems = await editor.problemsWith('locator/wrong-piece');
    assert.ok(problems.some(isOnlooker), problems.join('\n'));
  },

  'points at a citation and sees what is cited': async ({ editor }) => {
    await editor.open('october.txt');
    const hover = await editor.hover('LCW, X|XVI, p. 83)');
    assert.match(hover, /Collected Works/);
    assert.match(hover, /The Crisis Has Matured/i);
  },

  'goes from a marker to its note': async ({ editor }) => {
    await editor.open('october.txt');
    await editor.putCursor('democratic revolution,|2');
    await editor.press('F12');
    await editor.cursorIsAt('|2. A bourgeois-democratic');
  },
};

const isMarker4 = problem => problem.startsWith('Read as marker 4: “?”');

const isOnlooker = problem => problem.startsWith('“Advice of an Onlooker” stands on pp. 179-181');
