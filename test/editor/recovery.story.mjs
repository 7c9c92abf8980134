import { readdirSync, readFileSync } from 'node:fs';
import { eventually } from './support/eventually.mjs';
import { answerMessage, clearMessages, messageWith } from './support/messages.mjs';
import { closeViews } from './support/views.mjs';

export const story = 'The server dies, and a reader hardly notices';

/** Last of all: what is logged then is wanted. */
export const order = 3;

/** In a browser the server is a worker, which nobody can kill. */
export const hosts = ['desktop'];

export const tests = {
  'is told that it is being started again, and goes on reading a plain text': async ({ editor, pid }) => {
    await closeViews(editor);
    await editor.open('telegraph.txt');
    await editor.seesError();
    await killServer(pid);
    await messageWith(editor, 'stopped unexpectedly and is being started again');
    await clearMessages(editor);
    await editor.seesError();
    await eventually('the hover', async () => /Collected Works/.test(await editor.hover('LCW, X|XVI, p. 83')));
  },

  'and Markdown': async ({ editor, pid }) => {
    await editor.open('bridges.md');
    await editor.seesError();
    await killServer(pid);
    await messageWith(editor, 'stopped unexpectedly and is being started again');
    await clearMessages(editor);
    await editor.seesError();
    await eventually('the hover', async () => /Wade/.test(await editor.hover('[^sai|lors] They')));
  },

  'is told when it is given up, and starts it': async ({ editor, pid }) => {
    // Five times in three minutes; the tests before may be longer ago or not.
    for (let times = 0; times < 5 && !(await isGivenUp(editor)); times++) {
      await editor.seesError();
      await killServer(pid);
      await editor.seesNoError();
    }
    await messageWith(editor, 'is not being started again');
    await editor.seesNoError();
    await answerMessage(editor, 'is not being started again', 'Restart Server');
    await editor.seesError();
    await clearMessages(editor);
  },
};

/** Kills Loccit's server, which is in the process group of VS Code's. */
async function killServer(group) {
  const { pid: server } = await eventually('the server’s process', () => serverIn(group));
  process.kill(server, 'SIGKILL');
  await eventually('its end', () => serverIn(group)?.pid !== server);
}

const isGivenUp = ({ page }) =>
  page.locator('.notification-toast', { hasText: 'is not being started again' }).isVisible();

const serverIn = group => processes().find(each => isServer(each, group));

const isServer = ({ group, line }, wanted) => group === wanted && /dist\/server\.js.*--node-ipc/.test(line);

function processes() {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(pid => processOf(pid) ?? []);
}

/** Undefined for one that has ended meanwhile. */
function processOf(pid) {
  try {
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    // What stands before is the name, which may hold anything: state, parent, group.
    const [state, , group] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return state === 'Z' ? undefined : { pid: Number(pid), group: Number(group), line };
  } catch {
    return undefined;
  }
}
