import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, loccit } from './loccit.ts';

const BOOK = {
  'book/loccit.yaml': 'manuscript: [ch1.md, ch2.md, notes.md]\n',
  'book/ch1.md':
    '# One\n\nSee Ada Norden, *The Long Winter* (London: Quay, 1931), hereafter cited as LW.\n\nIt began.[^1]\n',
  'book/ch2.md': 'It went on,[^2] as LW, p. 12 has it.\n\nIt ended.[^4]\n',
  'book/notes.md': '[^1]: LW, p. 40.\n\n[^2]: Ibid., p. 41.\n\n[^3]: Never called.\n',
};

describe('check', () => {
  test('reads the files of a book as one text and reports each under its name', async () => {
    const cwd = folder(BOOK);
    const { stdout, status } = await loccit(['check', 'book', '--format', 'unix'], { cwd });
    expect(stdout.split('\n').map(line => line.replace(/: .*\[/, ' ['))).toEqual([
      join('book', 'ch2.md:3:10 [note/unresolved]'),
      join('book', 'notes.md:5:1 [note/unreferenced]'),
      '',
    ]);
    expect(status).toBe(1);
  });

  test('of one file says what is in that one, and knows the others', async () => {
    const cwd = folder(BOOK);
    const { stdout, status } = await loccit(['check', 'book/ch1.md'], { cwd });
    expect(stdout).toContain('No findings in 1 file');
    expect(status).toBe(0);
  });

  test('shows the lines and numbers of the file, and names the other where a finding has one', async () => {
    const cwd = folder({
      ...BOOK,
      'book/ch2.md': 'LW, p. 3, is early.\n\nIt went on.[^2] And on.[^3]\n',
      'book/loccit.yaml': 'manuscript: [ch2.md, ch1.md, notes.md]\n',
    });
    const { stdout } = await loccit(['check', 'book/ch2.md'], { cwd });
    expect(stdout).toContain('before line 3 of ch1.md says what it stands for');
    expect(stdout).toContain(`LW is defined here (${join('book', 'ch1.md')}:3:5)`);
    expect(stdout).toContain('1 | LW, p. 3, is early.');
    const sarif = JSON.parse((await loccit(['check', 'book/ch2.md', '--format', 'sarif'], { cwd })).stdout);
    const [{ locations, relatedLocations }] = sarif.runs[0].results;
    expect(locations[0].physicalLocation.artifactLocation.uri).toBe('book/ch2.md');
    expect(relatedLocations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'book/ch1.md' },
      region: { startLine: 3, startColumn: 5 },
    });
  });

  test('repairs each file in its own place, by the habit of the whole', async () => {
    const right = ['3-9', '21-25', '40-48', '51-55']
      .map(pages => `Norden, *The Long Winter*, pp. ${pages}.`)
      .join('\n\n');
    const cwd = folder({
      'loccit.yaml': 'manuscript: [a.md, b.md]\n',
      'a.md': `See Ada Norden, *The Long Winter* (London: Quay, 1931), p. 12-15.\n\n${right}\n`,
      'b.md': '\uFEFFSo says Norden, *The Long Winter*, p. 20-24.\n',
    });
    const { stderr } = await loccit(['check', '--fix', '--rule', 'locator/p-or-pp=warning'], { cwd });
    expect(stderr).toBe('');
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toContain('1931), pp. 12-15.');
    expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toBe('\uFEFFSo says Norden, *The Long Winter*, pp. 20-24.\n');
  });

  test('says what is wrong in the list, at its line', async () => {
    const cwd = folder({ ...BOOK, 'book/loccit.yaml': 'manuscript:\n  - ch1.md\n  - ch9.md\n  - ../../away.md\n' });
    const { stdout } = await loccit(['check', 'book/ch1.md'], { cwd });
    expect(stdout).toContain(`${join('book', 'loccit.yaml')}:3:5: warning: There is no file “ch9.md” here.`);
    expect(stdout).toContain('loccit.yaml:4:5: warning: “../../away.md” is not in the folder that is open');
  });
});

test('inspect reports a manuscript as a whole, once, and says of each range in which file it is', async () => {
  const cwd = folder(BOOK);
  const { stdout } = await loccit(['inspect', 'book/ch1.md', 'book/notes.md'], { cwd });
  const { files } = JSON.parse(stdout);
  expect(files).toHaveLength(1);
  expect(files[0].files).toEqual(['ch1.md', 'ch2.md', 'notes.md'].map(name => join('book', name)));
  const [marker] = files[0].markers;
  expect(marker.range).toMatchObject({ file: 0, start: { line: 4, character: 9 } });
  expect(files[0].notes[marker.note].range).toMatchObject({ file: 2, start: { line: 0, character: 6 } });
});

test('works lists each place with its file', async () => {
  const cwd = folder(BOOK);
  const { stdout } = await loccit(['works', 'book', '--format', 'csv'], { cwd });
  for (const name of ['ch1.md', 'ch2.md', 'notes.md']) expect(stdout).toContain(join('book', name));
  expect(stdout.match(/ch2\.md/g)).toHaveLength(1);
});
