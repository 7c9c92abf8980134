import { createReadStream, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { unzipSync } from 'fflate';

/*
 * VS Code runs the `browser` entry of an extension, in a worker of the page, when the extension itself lies on the web: as on
 * vscode.dev. So the package is unpacked and served, and the page is told where before its own scripts look.
 */

/** Serves what a .vsix holds, unpacked into `folder`. Gives the address, for this machine alone, and how to end it. */
export async function serveExtension(vsix, folder) {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(vsix)))) {
    if (!name.startsWith('extension/') || name.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const server = createServer((request, response) => answer(join(folder, 'extension'), request, response));
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    server.closeAllConnections();
    server.close();
  };
  return { port: server.address().port, close };
}

function answer(folder, { url, method }, response) {
  const path = join(folder, normalize(decodeURIComponent(new URL(url, 'http://here').pathname)));
  const isFile = path.startsWith(folder) && statSync(path, { throwIfNoEntry: false })?.isFile();
  const headers = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
  if (!isFile) return response.writeHead(method === 'OPTIONS' ? 200 : 404, headers).end();
  response.writeHead(200, { ...headers, 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' });
  createReadStream(path).pipe(response);
}

const TYPES = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Has pages that are opened from now on load the extension from there. The page may speak to its own server alone, which passes
 * on what is asked below /proxy/<port>/.
 */
export async function loadFromWeb(page, base, port) {
  const address = { scheme: 'http', authority: new URL(base).host, path: `/proxy/${port}` };
  await page.addInitScript(tellPage, [address]);
}

/** Runs in the page: what the page is to know stands in an element of its head, which its scripts read once. */
function tellPage(extensions) {
  if (window !== window.top) return;
  new MutationObserver((_, observer) => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    if (!element) return;
    observer.disconnect();
    const settings = JSON.parse(element.dataset.settings);
    settings.developmentOptions = { ...settings.developmentOptions, extensions };
    element.dataset.settings = JSON.stringify(settings);
  }).observe(document, { childList: true, subtree: true });
}
