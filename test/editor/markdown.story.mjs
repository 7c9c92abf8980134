import assert from 'node:assert/strict';

export const story = 'An editor reads an essay in Markdown';

export const tests = {
  'opens it and sees what is wrong underlined': async ({ editor }) => {
    await editor.open('bridges.md');
    await editor.seesError();
  },

  'points at a citation and sees what is cited': async ({ editor }) => {
    await editor.open('bridges.md');
    const hover = await editor.hover('LCW, X|XVI, p. 83');
    assert.match(hover, /Lenin/);
    assert.match(hover, /Collected Works/);
    assert.match(hover, /Vol(ume|\.) (26|XXVI)/);
    assert.match(hover, /p(age|\.) 83/);
  },

  'points at a marker and reads its note': async ({ editor }) => {
    await editor.open('bridges.md');
    assert.match(await editor.hover('[^sai|lors] They'), /Wade, p. 237/);
  },

  'presses F12 on a marker and stands at its note': async ({ editor }) => {
    await editor.open('bridges.md');
    await editor.putCursor('[^|sailors] They');
    await editor.press('F12');
    await editor.cursorIsAt('|[^sailors]: Wade');
  },

  'presses F12 on the note’s label and stands at the marker again': async ({ editor }) => {
    await editor.open('bridges.md');
    await editor.putCursor('[^sai|lors]: Wade');
    await editor.press('F12');
    await editor.cursorIsAt('|[^sailors] They');
  },

  'goes to a note and back by the commands': async ({ editor }) => {
    await editor.open('bridges.md');
    await editor.putCursor('out.[^|1]');
    await editor.run('Loccit: Go to Note');
    await editor.cursorIsAt('|[^1]: Rex');
    await editor.run('Loccit: Go Back to Marker');
    await editor.cursorIsAt('out.|[^1]');
  },

  'finds the marker without a note among the problems': async ({ editor }) => {
    await editor.open('bridges.md');
    const problems = await editor.problemsWith('[^key]');
    assert.ok(
      problems.some(problem => /note\/unresolved/.test(problem)),
      problems.join('\n'),
    );
  },

  'is told in the status bar what was found': async ({ editor }) => {
    await editor.open('bridges.md');
    assert.match(await editor.languageStatusWith('finding'), /2 notes, 3 citations, 1 finding/);
  },
};
