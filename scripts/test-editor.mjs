// npm run test:editor: the stories in test/editor, in the real VS Code with Loccit's package installed, on a fresh clone
// too. VS Code and its browser are installed when they are missing. The last line is "N passed, N failed".
//
//   npm run test:editor -- markdown      only the stories whose file name has this in it
//   npm run test:editor -- web markdown  only in this host (desktop or web)
//   npm run test:editor -- desktop pictures --renew   makes the pictures of the documentation anew
//   CHROMIUM=/path npm run test:editor   in this browser
//
// Screenshots of every test, and VS Code's logs if one fails, are kept in test/editor/screenshots.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './editor/chromium.mjs';
import { ensureCodeServer } from './editor/code-server.mjs';
import { testOtherEditors } from './editor/other-editors.mjs';
import { ensureInstalled } from './install.mjs';
import { root, runNode } from './run.mjs';

const folder = join(root, 'test', 'editor');
const pictures = join(folder, 'screenshots');
const HOSTS = ['desktop', 'web'];
const named = process.argv.slice(2).filter(word => word !== '--renew');
/** Whether the pictures of the documentation are made anew, instead of being held against what the editor shows. */
const renews = process.argv.includes('--renew');
const hosts = HOSTS.filter(host => !named.some(word => HOSTS.includes(word)) || named.includes(host));
const wanted = named.filter(word => !HOSTS.includes(word));
/** For the stories of one host: several times of what a slow machine needs. */
const minutes = 20;

// An exit, unlike a signal, ends VS Code and the browser too and removes what they wrote.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

try {
  const failed = await main();
  process.exit(failed > 0 ? 1 : 0);
} catch (error) {
  console.error(error.message);
  conclude({ passed: 0, failed: 1, skipped: 0 });
  process.exit(1);
}

async function main() {
  const begun = Date.now();
  if (!ensureInstalled()) throw new Error('The packages could not be installed; what npm said stands above.');
  const browserProgram = ensureChromium();
  ensureCodeServer();
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const extension = packaged();
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const host of hosts) addTo(counts, await runIn(host, { extension, browserProgram }));
  rmSync(extension, { force: true });
  if (process.argv.length === 2) addTo(counts, testOtherEditors());
  console.log(`\nScreenshots: ${pictures}\nTime: ${seconds(begun)} s`);
  conclude(counts);
  return counts.failed;
}

/** Those that are asked for by name are VS Code's. */
function addTo(counts, others) {
  for (const kind of Object.keys(counts)) counts[kind] += others[kind];
}

function packaged() {
  const extension = join(pictures, 'loccit.vsix');
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], timeout: 120_000 };
  if (runNode('scripts/package.mjs', [extension], quiet) !== 0) throw new Error('The extension could not be packaged.');
  return extension;
}

/** All stories that are told of a host, in one editor unless it stumbles. */
async function runIn(host, { extension, browserProgram }) {
  const stories = await loadStories(host);
  const { openSession } = await import('../test/editor/support/session.mjs');
  const { texts } = await import('../test/editor/support/texts.mjs');
  const { runStories } = await import('../test/editor/support/run.mjs');
  const begun = Date.now();
  const open = async heard => ({
    ...(await openSession({ host, extension, browserProgram, folder: join(folder, 'fixtures'), texts, heard })),
    renews,
  });
  let session = await open();
  console.log(`\n== ${host}: VS Code is open after ${seconds(begun)} s`);
  const keepLogs = () => session.keepLogs(join(pictures, `logs-${host}-${seconds(begun)}`));
  const tooLate = setTimeout(abandon, minutes * 60_000, keepLogs);
  const anew = async () => {
    keepLogs();
    const heard = session.heard();
    await session.close();
    session = await open(heard);
    return session;
  };
  try {
    const counts = await runStories(stories, { session, anew }, pictureOf);
    if (host === 'desktop') keepTimes(session.times);
    if (counts.failed > 0) keepLogs();
    return counts;
  } finally {
    clearTimeout(tooLate);
    await session.close();
  }
}

/** Milliseconds, for `npm run bench` to print beside its own. */
function keepTimes(times) {
  if (Object.keys(times).length === 0) return;
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache', 'editor-times.json'), JSON.stringify(times, null, 2));
}

/** VS Code and the browser end with this process. */
function abandon(keepLogs) {
  console.error(`\nThe tests were not done after ${minutes} minutes.`);
  keepLogs();
  conclude({ passed: 0, failed: 1, skipped: 0 });
  process.exit(1);
}

/** A story names its hosts unless it is told of both. */
async function loadStories(host) {
  const files = readdirSync(folder).filter(name => name.endsWith('.story.mjs'));
  const chosen = files.filter(name => wanted.length === 0 || wanted.some(word => name.includes(word)));
  if (chosen.length === 0) throw new Error(`No story is called ${wanted.join(', ')}. There are: ${files.join(', ')}.`);
  const stories = await Promise.all(chosen.sort().map(name => import(`../test/editor/${name}`)));
  const ofHost = stories.filter(({ hosts = HOSTS }) => hosts.includes(host));
  return ofHost.sort((a, b) => (a.order ?? 1) - (b.order ?? 1));
}

/** `An editor reads an essay: presses F12` gives `an-editor-reads-an-essay--presses-f12.png`. */
function pictureOf(host, story, title, outcome) {
  const slug = text =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  return join(pictures, `${outcome === 'failed' ? 'FAILED-' : ''}${host}--${slug(story)}--${slug(title)}.png`);
}

function conclude({ passed, failed, skipped }) {
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`\n${passed} passed, ${failed} failed`);
}

function seconds(since) {
  return Math.round((Date.now() - since) / 1000);
}
