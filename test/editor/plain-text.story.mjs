import assert from 'node:assert/strict';

export const story = 'An editor reads an essay in plain text';

export const tests = {
  'opens it and sees what is wrong underlined': async ({ editor }) => {
    await editor.open('telegraph.txt');
    await editor.seesError();
  },

  'points at a citation and sees what is cited': async ({ editor }) => {
    await editor.open('telegraph.txt');
    const hover = await editor.hover('LCW, X|XVI, p. 83');
    assert.match(hover, /Lenin/);
    assert.match(hover, /Collected Works/);
    assert.match(hover, /Vol(ume|\.) (26|XXVI)/);
    assert.match(hover, /p(age|\.) 83/);
  },

  'points at a marker and reads its note': async ({ editor }) => {
    await editor.open('telegraph.txt');
    assert.match(await editor.hover('revolution|2'), /Wade, pp. 238-39/);
  },

  'presses F12 on a marker and stands at its note': async ({ editor }) => {
    await editor.open('telegraph.txt');
    await editor.putCursor('revolution|2');
    await editor.press('F12');
    await editor.cursorIsAt('|2. Wade');
  },

  'presses F12 on the note’s number and stands at the marker again': async ({ editor }) => {
    await editor.open('telegraph.txt');
    await editor.putCursor('|2. Wade');
    await editor.press('F12');
    await editor.cursorIsAt('revolution|2');
  },

  'goes to a note and back by the commands': async ({ editor }) => {
    await editor.open('telegraph.txt');
    await editor.putCursor('midnight.|1');
    await editor.run('Loccit: Go to Note');
    await editor.cursorIsAt('|1. Rex');
    await editor.run('Loccit: Go Back to Marker');
    await editor.cursorIsAt('midnight.|1');
  },

  'finds the marker without a note among the problems': async ({ editor }) => {
    await editor.open('telegraph.txt');
    const problems = await editor.problemsWith('3 calls a note');
    assert.ok(
      problems.some(problem => /^3 calls a note that is not there.*note\/unresolved/.test(problem)),
      problems.join('\n'),
    );
  },

  'is told in the status bar what was found': async ({ editor }) => {
    await editor.open('telegraph.txt');
    assert.match(await editor.languageStatusWith('finding'), /2 notes, 3 citations, 1 finding/);
  },
};
