import assert from 'node:assert/strict';
import { root } from '../../scripts/run.mjs';
import { eventually } from './support/eventually.mjs';

export const story = 'Nothing goes wrong behind the editor’s back';

/** After all others, of which it speaks, but before the server is killed. */
export const order = 2;

/** A second editor would have nothing else to say of the first. */
export const isOfAll = true;

export const tests = {
  'the extension starts its server and logs no error': async ({ editor, host, logs, said }) => {
    await editor.open('telegraph.txt');
    await editor.seesError();
    // The log on the disk is that of the extension host in Node.
    const activated = () =>
      logs().some(({ line }) => /ExtensionService#_doActivateExtension loccit\.loccit/.test(line));
    if (host === 'desktop') await eventually('the extension host logs that Loccit is activated', activated);
    else assert.ok(!activated(), 'Loccit should run in the page, and runs in Node');
    const complaints = logs().filter(({ file, line }) => isComplaint(line) && isOurs(file + line));
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      said.filter(line => /^error/.test(line) && isOurs(line)),
      [],
    );
  },

  'no other computer is asked for anything but the page that the reader opened': async ({ asked }) => {
    assert.deepEqual(
      asked.filter(address => address !== OPENED),
      [],
    );
  },
};

/** What a reader opened by Ctrl+click, in the story of an editor at home. */
const OPENED = 'https://www.marxists.org/archive/lenin/works/1917/sep/14.htm';

/** The checkout may lie in a folder called loccit, and VS Code's own complaints name where it was installed. */
const isOurs = words => /loccit/i.test(words.replaceAll(root, ''));

const isComplaint = line => /\[(warning|error|critical)\]/.test(line) && !PASSED_BY.test(line);

/** VS Code asks for the children of a row while the view is filled anew, finds the row gone and goes on: its own complaint of itself. */
const PASSED_BY = /No tree item with id/;
