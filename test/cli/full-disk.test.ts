import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { replace } from '../../server/src/cli/checking/write-back.ts';

/* A disk that is full after some bytes, and one on which nothing can be renamed. */

vi.mock('node:fs/promises', async original => {
  const real = await original<typeof files>();
  return { ...real, open: vi.fn(real.open), rename: vi.fn(real.rename) };
});

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loccit-disk-'));
  path = join(folder, 'essay.md');
  writeFileSync(path, 'The old text.');
});

afterEach(() => {
  vi.mocked(files.open).mockReset();
  vi.mocked(files.rename).mockReset();
  rmSync(folder, { recursive: true, force: true });
});

const failure = (code: string): Error => Object.assign(new Error(code), { code });

test.each([0, 1, 7])(
  'a disk that is full after %i bytes leaves the old file whole, and nothing beside it',
  async bytes => {
    const { open } = await vi.importActual<typeof files>('node:fs/promises');
    vi.mocked(files.open).mockImplementation(async (...args) => {
      const file = await open(...args);
      file.writeFile = async content => {
        await file.write(String(content).slice(0, bytes));
        throw failure('ENOSPC');
      };
      return file;
    });
    await expect(replace(path, 'The new text.')).rejects.toThrow('ENOSPC');
    expect(readdirSync(folder)).toEqual(['essay.md']);
    expect(readFileSync(path, 'utf8')).toBe('The old text.');
  },
);

test('so does one that fails when the new file is to take the place of the old', async () => {
  const { open } = await vi.importActual<typeof files>('node:fs/promises');
  vi.mocked(files.open).mockImplementation(open);
  vi.mocked(files.rename).mockRejectedValue(failure('EIO'));
  await expect(replace(path, 'The new text.')).rejects.toThrow('EIO');
  expect(readdirSync(folder)).toEqual(['essay.md']);
  expect(readFileSync(path, 'utf8')).toBe('The old text.');
});
