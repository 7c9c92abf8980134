import assert from 'node:assert/strict';
import { eventually } from './support/eventually.mjs';

export const story = 'Nothing goes wrong behind the editor’s back';

export const tests = {
  'the extension starts its server and logs no error': async ({ editor, logs, said }) => {
    await editor.open('telegraph.txt');
    const activated = () =>
      logs().some(({ line }) => /ExtensionService#_doActivateExtension loccit\.loccit/.test(line));
    await eventually('the extension host logs that Loccit is activated', activated);
    const complaints = logs().filter(({ file, line }) => isComplaint(line) && /loccit/i.test(file + line));
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      said.filter(line => /^error/.test(line) && /loccit/i.test(line)),
      [],
    );
  },

  'no other computer is asked for anything': async ({ asked }) => {
    assert.deepEqual(asked, []);
  },
};

const isComplaint = line => /\[(warning|error|critical)\]/.test(line);
