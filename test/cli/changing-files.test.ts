import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskFiles } from '../../server/src/node/disk-files.ts';

/* Files that change while they are read: what is read is what stood there, a part of it, or nothing; and never an error. */

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loccit-changing-'));
  path = join(folder, 'refs.bib');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const LONG = `@book{a, title={A}}\n`.repeat(20_000);

const changes: readonly (readonly [string, () => void])[] = [
  ['deleted', () => rmSync(path, { force: true })],
  ['truncated', () => truncateSync(path, 10)],
  ['replaced by a shorter one', () => writeFileSync(path, LONG.slice(0, 500))],
  ['replaced by a longer one', () => writeFileSync(path, LONG + LONG)],
];

test.each(changes)('a file that is %s while it is read', async (_, change) => {
  for (let steps = 0; steps < 12; steps++) {
    writeFileSync(path, LONG);
    const reading = diskFiles.read(pathToFileURL(path).href);
    for (let step = 0; step < steps; step++) await new Promise(setImmediate);
    change();
    const content = await reading;
    expect(content === null || (LONG + LONG).startsWith(content)).toBe(true);
  }
});
