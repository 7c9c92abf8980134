import assert from 'node:assert/strict';
import { root } from '../../scripts/run.mjs';
import { eventually } from './support/eventually.mjs';

export const story = 'Nothing goes wrong behind the editor’s back';

export const tests = {
  'the extension starts its server and logs no error': async ({ editor, logs, said }) => {
    await editor.open('telegraph.txt');
    const activated = () =>
      logs().some(({ line }) => /ExtensionService#_doActivateExtension loccit\.loccit/.test(line));
    await eventually('the extension host logs that Loccit is activated', activated);
    const complaints = logs().filter(({ file, line }) => isComplaint(line) && isOurs(file + line));
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      said.filter(line => /^error/.test(line) && isOurs(line)),
      [],
    );
  },

  'no other computer is asked for anything': async ({ asked }) => {
    assert.deepEqual(asked, []);
  },
};

/** The checkout may lie in a folder called loccit, and VS Code's own complaints name where it was installed. */
const isOurs = words => /loccit/i.test(words.replaceAll(root, ''));

const isComplaint = line => /\[(warning|error|critical)\]/.test(line);
