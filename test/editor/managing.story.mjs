import assert from 'node:assert/strict';
import { apply, discard, lightBulbWith, previewedChanges, rename, take, untick } from './support/managing.mjs';

export const story = 'An editor manages the notes of a text';

/** The text as each test finds it and leaves it. */
let before = '';

export const tests = {
  'inserts a note, and stands in it': async ({ editor }) => {
    await open(editor, 'lock.txt');
    await editor.putCursor('water"| (WN');
    await editor.run('Loccit: Insert Note');
    await editor.textBecomes(withNote2());
    await editor.cursorIsAt('2. |');
  },

  'takes all of that back with one undo': ({ editor }) => undoOnce(editor),

  'sees in a preview what renumbering changes': async ({ editor }) => {
    await open(editor, 'ferry.txt');
    await editor.run('Loccit: Renumber Notes');
    const changes = await previewedChanges(editor);
    assert.ok(changes.length >= 4, changes.join('\n'));
    await editor.textBecomes(before);
  },

  'discards it, and nothing is changed': async ({ editor }) => {
    await discard(editor);
    await editor.textBecomes(before);
  },

  'leaves one of the changes out': async ({ editor }) => {
    await editor.run('Loccit: Renumber Notes');
    await previewedChanges(editor);
    await untick(editor, 'cost');
    await apply(editor);
    await editor.textBecomes(renumbered.replace('cost.2', 'cost.3'));
    await undoOnce(editor);
  },

  'renumbers, and takes it back with one undo': async ({ editor }) => {
    await editor.run('Loccit: Renumber Notes');
    await previewedChanges(editor);
    await apply(editor);
    await editor.textBecomes(renumbered);
    await undoOnce(editor);
  },

  'is offered in the light bulb what a bent marker should be': async ({ editor }) => {
    await open(editor, 'press-scan.txt');
    await editor.putCursor('boy’s.|?');
    const titles = await lightBulbWith(editor, 'Write 4 for “?”');
    assert.ok(titles.includes('Fix all 3 damaged markers...'), titles.join('\n'));
  },

  'has it written, and takes it back': async ({ editor }) => {
    await editor.putCursor('boy’s.|?');
    await lightBulbWith(editor, 'Write 4 for “?”');
    await take(editor, 'Write 4 for “?”');
    await editor.textBecomes(before.replace('boy’s.?', 'boy’s.4'));
    await undoOnce(editor);
  },

  'sees every bent marker mended in a preview': async ({ editor }) => {
    await editor.run('Loccit: Fix All Damaged Markers');
    const changes = await previewedChanges(editor);
    assert.equal(changes.length, 3, changes.join('\n'));
  },

  'has them all written, and takes it back with one undo': async ({ editor }) => {
    await apply(editor);
    const mended = before.replace('boy’s.?', 'boy’s.4').replace('nine years.”', 'nine years.7').replace('!®', '10');
    await editor.textBecomes(mended);
    await undoOnce(editor);
  },

  'gives a note another number by F2': async ({ editor }) => {
    await open(editor, 'press-scan.txt');
    await editor.putCursor('|10. The bill');
    await rename(editor, '10', '12');
    await editor.textBecomes(before.replace('!®', '12').replace('10. The bill', '12. The bill'));
    await undoOnce(editor);
  },

  'writes the notes as Markdown does': async ({ editor }) => {
    await open(editor, 'lock.txt');
    await editor.run('Loccit: Convert Notes to Markdown');
    await previewedChanges(editor);
    await apply(editor);
    await editor.textBecomes(asMarkdown());
  },

  'and as plain endnotes again': async ({ editor }) => {
    await editor.textBecomes(asMarkdown());
    await editor.run('Loccit: Convert Notes to Plain Endnotes');
    await previewedChanges(editor);
    await apply(editor);
    await editor.textBecomes(before);
  },

  'renumbers the notes of a Markdown text': async ({ editor }) => {
    await open(editor, 'towpath.md');
    await editor.run('Loccit: Renumber Notes');
    await previewedChanges(editor);
    await apply(editor);
    await editor.textBecomes(before.replaceAll('[^3]', '[^x]').replaceAll('[^2]', '[^3]').replaceAll('[^x]', '[^2]'));
    await undoOnce(editor);
  },

  'inserts a note in Markdown': async ({ editor }) => {
    await open(editor, 'kiln.md');
    await editor.putCursor('the railway came.|');
    await editor.run('Loccit: Insert Note');
    const inserted = before.replace('railway came.', 'railway came.[^2]').replace('leaf 3.\n', 'leaf 3.\n\n[^2]: \n');
    await editor.textBecomes(inserted);
    await editor.cursorIsAt('[^2]: |');
    await undoOnce(editor);
  },

  'gives a named note another name by F2': async ({ editor }) => {
    await editor.putCursor('[^smo|ke] Nobody');
    await rename(editor, 'smoke', 'clock');
    await editor.textBecomes(before.replaceAll('[^smoke]', '[^clock]'));
    await undoOnce(editor);
  },
};

async function open(editor, file) {
  await editor.open(file);
  before = editor.saved;
}

async function undoOnce(editor) {
  await editor.run('View: Focus First Editor Group');
  await editor.press('Control+z');
  await editor.textBecomes(before);
}

/** lock.txt with a note 2. */
const withNote2 = () =>
  before
    .replace('fell in.4', 'fell in.5')
    .replace('law.3', 'law.4')
    .replace('see note 2', 'see note 3')
    .replace('day.2', 'day.3')
    .replace('water"', 'water"2')
    .replace('4. WN', '5. WN')
    .replace('3. Ibid', '4. Ibid')
    .replace('2. WN', '2. \n3. WN');

const asMarkdown = () => before.replace(/(?<=[a-z]\.)([1-4])(?= |\n)/g, '[^$1]').replace(/^([1-4])\. /gm, '[^$1]: ');

const renumbered = `THE FERRY AT LOW WATER

The ferryman was paid by the head, and counted twice those
who stood up.1 Of the boat itself nothing is known, except
that it was tarred each Easter at the parish's cost.2 A
bridge was talked of for ninety years,3 and when it came the
ferryman was made its first keeper.4

Notes

1. Parish book of Saint Anne, under the year 1702.
2. The same book, under 1711.
3. On the talk see note 2, where the tar is paid for.
4. A brass plate on the bridge says so.
`;
