import { expect, test } from 'vitest';
import { at, calls, findings, joined, works } from './joined.ts';

test('an abbreviation that one chapter defines is known in the next', () => {
  const analysis = joined({
    'ch1.md':
      'The strike began.[^1]\n\n[^1]: Ada Norden, *The Long Winter* (London: Quay, 1931), hereafter cited as LW, p. 3.\n',
    'ch2.md': 'It went on.[^1] And on.[^2]\n\n[^1]: LW, p. 40.\n\n[^2]: Ibid., p. 41.\n',
  });
  const [first] = analysis.apparatus.works;
  expect(new Set(works(analysis))).toEqual(new Set([first.id]));
  expect(analysis.apparatus.citations.map(each => at(analysis, each.span)).at(-1)).toBe('ch2.md 5:7');
  expect(first.title).toBe('The Long Winter');
  expect(findings(analysis)).toEqual([]);
});

test('each chapter has its own notes, however they are numbered', () => {
  const chapter = (more: string) => `One.[^1] Two.[^2]${more}\n\n[^1]: First.\n\n[^2]: Second.\n`;
  const analysis = joined({ 'ch1.md': chapter(' Three.[^3]'), 'ch2.md': chapter(''), 'ch3.md': chapter('') });
  expect(calls(analysis)).toEqual([
    'ch1.md 1:5 → ch1.md 3:1',
    'ch1.md 1:14 → ch1.md 5:1',
    'ch1.md 1:25 → ?',
    'ch2.md 1:5 → ch2.md 3:1',
    'ch2.md 1:14 → ch2.md 5:1',
    'ch3.md 1:5 → ch3.md 3:1',
    'ch3.md 1:14 → ch3.md 5:1',
  ]);
  expect(findings(analysis)).toEqual(['ch1.md 1:25 note/unresolved']);
});

test('notes that run on stand in a file of their own', () => {
  const analysis = joined({
    'ch1.md': 'One.[^1] Two.[^2]\n',
    'ch2.md': 'Three.[^3]\n',
    'notes.md': '# Notes\n\n[^1]: First.\n\n[^2]: Second.\n\n[^3]: Third.\n',
  });
  expect(calls(analysis)).toEqual([
    'ch1.md 1:5 → notes.md 3:1',
    'ch1.md 1:14 → notes.md 5:1',
    'ch2.md 1:7 → notes.md 7:1',
  ]);
  expect(findings(analysis)).toEqual([]);
});

test('notes in a file of their own begin anew with each chapter', () => {
  const analysis = joined({
    'ch1.md': 'One.[^1] Two.[^2]\n',
    'ch2.md': 'Three.[^1] Four.[^2]\n',
    'notes.md': '## Chapter 1\n\n[^1]: First.\n\n[^2]: Second.\n\n## Chapter 2\n\n[^1]: Third.\n\n[^2]: Fourth.\n',
  });
  expect(calls(analysis)).toEqual([
    'ch1.md 1:5 → notes.md 3:1',
    'ch1.md 1:14 → notes.md 5:1',
    'ch2.md 1:7 → notes.md 9:1',
    'ch2.md 1:17 → notes.md 11:1',
  ]);
  expect(findings(analysis)).toEqual([]);
});

test('plain endnotes of a book stand behind its chapters', () => {
  const analysis = joined({
    'ch1.txt': 'The quays were empty.1 No ship had come for weeks,2 and none was expected.3\n',
    'ch2.txt': 'In spring the ice broke.1 The first ship was a collier.2 She brought letters.3\n',
    'notes.txt':
      'NOTES\n\nChapter 1\n\n1. Harbour ledger for March.\n2. The same for April.\n3. Told by the pilot.\n\n' +
      'Chapter 2\n\n1. Weather book.\n2. Lloyd’s list.\n3. Post office register.\n',
  });
  expect(calls(analysis)).toEqual([
    'ch1.txt 1:22 → notes.txt 5:1',
    'ch1.txt 1:51 → notes.txt 6:1',
    'ch1.txt 1:75 → notes.txt 7:1',
    'ch2.txt 1:25 → notes.txt 11:1',
    'ch2.txt 1:56 → notes.txt 12:1',
    'ch2.txt 1:78 → notes.txt 13:1',
  ]);
  expect(findings(analysis)).toEqual([]);
});

test('nothing runs on from one file into the next', () => {
  const analysis = joined({
    'ch1.md': 'A note.[^1]\n\n[^1]: It breaks off, as (Norden, *Winter*',
    'ch2.md': '    indented, p. 12) at the start.\n',
  });
  const [note] = analysis.apparatus.notes;
  expect(analysis.text.slice(note.span)).toBe('It breaks off, as (Norden, *Winter*');
  for (const { span } of analysis.apparatus.citations) {
    expect(analysis.text.partAt(span.start)).toBe(analysis.text.partAt(span.end));
  }
});

test('a message names the file when the line is in another', () => {
  const analysis = joined({
    'ch1.md': 'See LW, p. 3, for the winter.\n',
    'ch2.md':
      'It began.[^1]\n\n[^1]: Ada Norden, *The Long Winter* (London: Quay, 1931), hereafter cited as LW.\n\nMore, in LW, p. 9.\n',
  });
  const early = analysis.findings.find(({ code }) => code === 'citation/used-before-definition');
  expect(early && at(analysis, early.span)).toBe('ch1.md 1:5');
  expect(early?.message).toBe('LW is used here before line 3 of ch2.md says what it stands for.');
});

test('a file of one dialect does not change how another is read', () => {
  const analysis = joined({
    'ch1.txt': 'The pilot ^[sic] said so. See @gate in the list.\n',
    'ch2.md': 'He did.^[So says the ledger.]\n',
  });
  expect(analysis.apparatus.notes.map(({ span }) => analysis.text.slice(span))).toEqual(['So says the ledger.']);
  expect(analysis.apparatus.citations).toEqual([]);
});

test('a comment silences what is on the next line of its own file', () => {
  const analysis = joined({
    'ch1.md': 'Words.[^7]\n\n<!-- loccit-ignore-next-line -->',
    'ch2.md': 'Words.[^8]\n\n<!-- loccit-ignore-next-line -->\nWords.[^9]\n',
  });
  expect(findings(analysis)).toEqual(['ch1.md 1:7 note/unresolved', 'ch2.md 1:7 note/unresolved']);
});

test('numbers of one chapter call no list of another', () => {
  const analysis = joined({
    'ch1.txt': 'There were two reasons for it.1 The ice was one.\n',
    'ch2.txt': 'The other was the strike.2 It went on.3 And on.\n',
    'ch3.txt':
      'Three things were asked for:\n\n1. bread;\n2. coal;\n3. the release of the pilot.\n\nNone was given, and the talks were broken off in the same week.\n',
  });
  expect(analysis.apparatus.notes).toEqual([]);
  expect(findings(analysis)).toEqual([]);
});

test('the notes of all chapters may stand at the end of the last', () => {
  const analysis = joined({
    'ch1.txt': 'The quays were empty.1 No ship had come for weeks,2 and none was expected.3\n',
    'ch2.txt':
      'In spring the ice broke.4 The first ship was a collier.5\n\nNOTES\n\n1. Ledger.\n2. The same.\n3. Told by the pilot.\n4. Weather book.\n5. Lloyd’s list.\n',
  });
  expect(calls(analysis).map(call => call.split(' → ')[1])).toEqual([5, 6, 7, 8, 9].map(line => `ch2.txt ${line}:1`));
});

test('a short form means the work that its own chapter cites', () => {
  const chapter = (title: string) =>
    `It began.[^1] And on.[^2]\n\n[^1]: Ada Norden, *${title}* (London: Quay, 1931), p. 3.\n\n[^2]: Norden, p. 40.\n`;
  const analysis = joined({ 'ch1.md': chapter('The Long Winter'), 'ch2.md': chapter('The Short Spring') });
  const titles = new Map(analysis.apparatus.works.map(({ id, title }) => [id, title]));
  expect(works(analysis).map(id => titles.get(id ?? ''))).toEqual([
    'The Long Winter',
    'The Long Winter',
    'The Short Spring',
    'The Short Spring',
  ]);
  expect(findings(analysis)).toEqual([]);
});
