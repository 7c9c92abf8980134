import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../../scripts/editor/server.mjs';
import { openBrowser } from './browser.mjs';
import { Editor } from './editor.mjs';
import { logLines } from './logs.mjs';
import { loadFromWeb, serveExtension } from './web-host.mjs';

/** VS Code without what distracts from the text, on the screenshots and for the one who looks for the text. */
const settings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.layoutControl.enabled': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  // In a browser VS Code saves by itself, at times in the midst of what a test takes back.
  'files.autoSave': 'off',
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'remote.autoForwardPorts': false,
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
};

/**
 * VS Code in a browser with the extension at work in this `host`, on a copy of `folder` to which `texts` (paths) are added.
 * On the `desktop` the extension is installed and runs in Node, as in the desktop's VS Code; on the `web` it runs in a worker of
 * the page, as on vscode.dev. Everything that is written lies in one temporary folder and goes with `close`, as do all processes.
 * What was `heard` of an editor that this one takes the place of counts as heard of this one.
 */
export async function openSession({ host, extension, browserProgram, folder, texts = [], heard = nothingHeard() }) {
  const home = mkdtempSync(join(tmpdir(), 'loccit-editor-'));
  const removeHome = () => {
    try {
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // A browser that is still ending writes once more: what it leaves lies in the system's folder for such things.
    }
  };
  process.once('exit', removeHome);
  const essays = join(home, 'essays');
  cpSync(folder, essays, { recursive: true });
  for (const text of texts) cpSync(text, join(essays, text.split('/').at(-1)));
  const opened = [];
  const close = async () => {
    for (const { close, stop } of opened.reverse()) await (close ?? stop)().catch(() => undefined);
    removeHome();
  };
  try {
    const server = await startServer({ home, settings, ...(host === 'desktop' ? { extension } : {}) });
    opened.push(server);
    const browser = await openBrowser({ home, program: browserProgram, said: heard.said, asked: heard.asked });
    opened.push(browser);
    if (host === 'web') {
      const served = await serveExtension(extension, join(home, 'served'));
      opened.push(served);
      await loadFromWeb(browser.page, server.base, served.port);
    }
    await browser.page.goto(server.pageFor(essays), { timeout: 120_000 });
    const editor = new Editor(browser.page, essays);
    await editor.ready();
    const logs = () => [...heard.lines, ...logLines(join(home, 'data', 'logs'))];
    return {
      host,
      times: heard.times,
      pid: server.pid,
      folder: essays,
      set: changed => writeSettings(essays, changed),
      editor,
      logs,
      said: heard.said,
      asked: heard.asked,
      heard: () => ({ ...heard, lines: logs() }),
      keepLogs: to => keepLogs(home, heard, to),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const nothingHeard = () => ({ lines: [], said: [], asked: [], times: {} });

/** As a user would in the settings.json of the folder; VS Code sees it at once. */
function writeSettings(folder, settings) {
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings, null, 2));
}

function keepLogs(home, { said }, to) {
  mkdirSync(to, { recursive: true });
  cpSync(join(home, 'data', 'logs'), to, { recursive: true });
  writeFileSync(join(to, 'server.log'), readFileSync(join(home, 'server.log')));
  writeFileSync(join(to, 'page.log'), said.join('\n'));
}
