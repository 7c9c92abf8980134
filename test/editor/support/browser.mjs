import { join } from 'node:path';
import { chromium } from 'playwright-core';

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * Opens a browser that keeps everything in `home` and can reach this machine only. `said` is given what the pages write to
 * their consoles, `asked` the addresses elsewhere that they wanted.
 */
export async function openBrowser({ home, program, said, asked }) {
  const context = await chromium.launchPersistentContext(join(home, 'chromium'), {
    executablePath: program,
    headless: true,
    viewport: { width: 1280, height: 800 },
    env: { ...process.env, HOME: join(home, 'home') },
    args: switches,
  });
  context.setDefaultTimeout(30_000);
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('console', message => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', error => said.push(`error: ${error.stack ?? error}`));
  await context.route(isElsewhere, route => {
    asked.push(route.request().url());
    return route.abort();
  });
  return { page, close: () => context.close() };
}

const isElsewhere = ({ protocol, hostname }) =>
  protocol.startsWith('http') && !['127.0.0.1', 'localhost'].includes(hostname);
