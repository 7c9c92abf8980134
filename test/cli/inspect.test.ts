import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import schema from '../../library/schemas/report.schema.json';
import type { Range } from '../../server/src/text/text.ts';
import { DOUBTFUL, FAULTY, folder, loccit, SOUND } from './loccit.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const corpus = join(root, '../shared/corpus/docs');
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

/** The report on files, after it was held against its schema. */
async function inspected(files: readonly string[], cwd = root) {
  const { status, stdout, stderr } = await loccit(['inspect', '--format', 'json', ...files], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const report = JSON.parse(stdout);
  validate(report);
  expect(validate.errors).toBe(null);
  return report;
}

describe('the report', () => {
  test('has what docs/cli.md promises of a small text', async () => {
    const [file] = (await inspected(['essay.md'], folder({ 'essay.md': SOUND }))).files;
    expect(file).toMatchObject({
      path: 'essay.md',
      notes: [{ number: 1, label: '1', state: 'labelled', markers: [0] }],
      markers: [{ number: 1, label: '1', reading: 'exact', note: 0 }],
    });
    expect(file.markers[0].range).toEqual({ start: { line: 0, character: 36 }, end: { line: 0, character: 40 } });
  });

  test('comes with 0 also where there are findings', async () => {
    const [faulty, doubtful] = (
      await inspected(['faulty.md', 'doubtful.md'], folder({ 'faulty.md': FAULTY, 'doubtful.md': DOUBTFUL }))
    ).files;
    expect(faulty.findings[0]).toMatchObject({ code: 'note/unresolved', severity: 'error' });
    expect(doubtful.findings[0]).toMatchObject({ code: 'note/unreferenced', severity: 'warning' });
  });

  test('is the same from standard input', async () => {
    const cwd = folder({ 'essay.md': DOUBTFUL });
    const { stdout } = await loccit(['inspect', '-', '--stdin-filename', 'essay.md'], { input: DOUBTFUL });
    expect(JSON.parse(stdout)).toEqual(await inspected(['essay.md'], cwd));
  });

  test('takes patterns', async () => {
    const cwd = folder({ 'a.md': SOUND, 'b.md': SOUND, 'c.txt': SOUND });
    expect((await inspected(['*.md'], cwd)).files.map(({ path }: { path: string }) => path)).toEqual(['a.md', 'b.md']);
  });

  test('needs a file', async () => {
    expect(await loccit(['inspect'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'loccit: Name the files to inspect.\n',
    });
  });
});

describe('every document of ours has a report after the schema, with places that lie in it', () => {
  const documents = readdirSync(join(root, 'examples')).filter(name => name !== 'README.md');

  test.each(documents)('examples/%s', async name => {
    const path = join(root, 'examples', name);
    expectPlacesWithin((await inspected([path])).files[0], readFileSync(path, 'utf8'));
  });
});

describe('so has every document of the corpus', () => {
  const documents = existsSync(corpus) ? readdirSync(corpus) : [];
  const isHere = documents.length > 0;

  test.skipIf(!isHere).each(isHere ? documents : ['not here'])(
    '../shared/corpus: %s',
    { timeout: 60_000 },
    async name => {
      const path = join(corpus, name);
      expectPlacesWithin((await inspected([path])).files[0], readFileSync(path, 'utf8'));
    },
  );
});

/** Every range starts and ends on a line of the text, not beyond that line's end, and not before it starts. */
function expectPlacesWithin(file: unknown, content: string): void {
  const lines = content.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const isPlace = ({ line, character }: Range['start']): boolean =>
    line < lines.length && character <= lines[line].length;
  const isRange = ({ start, end }: Range): boolean =>
    isPlace(start) &&
    isPlace(end) &&
    (start.line < end.line || (start.line === end.line && start.character <= end.character));
  const ranges = rangesIn(file);
  expect(ranges.length).toBeGreaterThan(0);
  expect(ranges.filter(range => !isRange(range))).toEqual([]);
}

function rangesIn(value: unknown): Range[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value) return [value as Range];
  return Object.values(value).flatMap(rangesIn);
}
