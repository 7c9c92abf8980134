import { expect, test } from 'vitest';
import { renumberNotes } from '../../../server/src/features/managing/renumber-notes.ts';
import { edited, read } from '../../features/managing/managed.ts';
import { notesIn, pairs } from './paired.ts';

// What sank other tools, and what engines trip over, each as a few lines of prose.

test('one note deleted leaves all others with their markers', () => {
  const text =
    'The gates,1 the locks,2 the quay,3 the sheds4 and the mole5 were sold.\n\n' +
    '1. Gates of oak.\n2. Locks of iron.\n4. Sheds of brick.\n5. A mole of stone.\n';
  expect(pairs(text)).toEqual([
    '1 → Gates of oak.',
    '2 → Locks of iron.',
    '3 → nothing',
    '4 → Sheds of brick.',
    '5 → A mole of stone.',
  ]);
});

test('one marker deleted leaves all others with their notes', () => {
  const text =
    'The gates,1 the locks, the quay,3 the sheds4 and the mole5 were sold.\n\n' +
    '1. Gates of oak.\n2. Locks of iron.\n3. A quay of wood.\n4. Sheds of brick.\n5. A mole of stone.\n';
  expect(pairs(text)).toEqual([
    '1 → Gates of oak.',
    '3 → A quay of wood.',
    '4 → Sheds of brick.',
    '5 → A mole of stone.',
    'nothing → Locks of iron.',
  ]);
});

test('where notes are renumbered, so are the markers', () => {
  const text =
    'The gates,[2] the locks,[3] the quay,[3] the sheds[5] and the mole[7] were sold.\n\n' +
    '[2] Gates of oak.\n[3] Locks of iron.\n[5] Sheds of brick.\n[7] A mole of stone.\n';
  const after = edited(text, renumberNotes(read(text)).edits);
  expect(pairs(after)).toEqual([
    '[1] → Gates of oak.',
    '[2] → Locks of iron.',
    '[2] → Locks of iron.',
    '[3] → Sheds of brick.',
    '[4] → A mole of stone.',
  ]);
});

test('a bare digit that calls a note again follows a renumbering', () => {
  const text =
    'The gates,1 the locks,3 the quay,3 the sheds,5 and the mole.7 All were sold.\n\n' +
    '1. Gates of oak.\n3. Locks of iron.\n5. Sheds of brick.\n7. A mole of stone.\n';
  const after = edited(text, renumberNotes(read(text)).edits);
  expect(after).toContain('The gates,1 the locks,2 the quay,2 the sheds,3 and the mole.4');
  expect(pairs(after)).toHaveLength(5);
});

test('where a note is missing or a marker was bent, no second digit is a call', () => {
  const missing =
    'The gates,1 the locks,2 the quay,2 the sheds,4 and the mole.5 All were sold.\n\n' +
    '1. Gates of oak.\n2. Locks of iron.\n3. A quay of wood.\n4. Sheds of brick.\n5. A mole of stone.\n';
  expect(pairs(missing).filter(each => each.startsWith('2'))).toHaveLength(1);
});

test('a note called twice, and a number left out', () => {
  const text =
    'The gates[1] and the locks[2] were sold, the gates[1] at a loss.[4]\n\n' +
    '[1] Gates of oak.\n\n[2] Locks of iron.\n\n[4] Ledger, p. 9.\n';
  expect(pairs(text)).toEqual([
    '[1] → Gates of oak.',
    '[2] → Locks of iron.',
    '[1] → Gates of oak.',
    '[4] → Ledger, p. 9.',
  ]);
});

test('[1] on each page leads to the note of its own page', () => {
  const text = ['first', 'second', 'third']
    .map(page => `On the ${page} page he speaks of the harbour.[1] Then he goes on.\n\n[1] Of the ${page} page.\n`)
    .join('\f');
  expect(pairs(text)).toEqual(['[1] → Of the first page.', '[1] → Of the second page.', '[1] → Of the third page.']);
});

test('[^4]: in the middle of a line is a marker and a colon', () => {
  const text = 'He gave his reasons in a letter[^4]: the cost, the weather and the men.\n\n[^4]: To his brother.\n';
  expect(pairs(text, 'markdown')).toEqual(['[^4] → To his brother.']);
});

test('a note of several lines and paragraphs is not cut at its first line', () => {
  const text =
    'The gates[^1] were sold.[^2]\n\n' +
    '[^1]: Gates of oak,\nhung in 1801\n\n    and mended in 1840.\n\n[^2]: At a loss.\n';
  expect(pairs(text, 'markdown')).toEqual([
    '[^1] → Gates of oak, hung in 1801 and mended in 1840.',
    '[^2] → At a loss.',
  ]);
});

test('a definition that nothing calls is a note, not a marker', () => {
  expect(pairs('Nobody asked.\n\n[^x]: A note for later.\n', 'markdown')).toEqual(['nothing → A note for later.']);
});

test('an editor’s [251] stands beside 25', () => {
  const numbers = Array.from({ length: 26 }, (_, i) => i + 1);
  const text =
    `${numbers.map(n => `Clause the ${'x'.repeat(3)} of it.[${n}]${n === 25 ? ' And more of it.[251]' : ''}`).join('\n\n')}\n\n` +
    numbers.map(n => `[${n}] Note on it.${n === 25 ? '\n\n[251] The editor’s own.' : ''}`).join('\n\n');
  const found = pairs(text);
  expect(found).toHaveLength(27);
  expect(found.filter(pair => pair.startsWith('[251]'))).toEqual(['[251] → The editor’s own.']);
  expect(found.filter(pair => pair.endsWith('nothing') || pair.startsWith('nothing'))).toEqual([]);
});

test('a wrapped line that begins with a number is no note', () => {
  const text =
    'The dockers1 and their wives2 came out. They were\n3 days without bread.3 Nobody came but the\n' +
    '4. regiment of foot.4\n\n1. Ledger, p. 9; see Müller,\nS. 83.\n2. There were\n3 copies of it; two survive.\n3. Diary.\n4. Orders.\n';
  expect(pairs(text)).toEqual([
    '1 → Ledger, p. 9; see Müller, S. 83.',
    '2 → There were 3 copies of it; two survive.',
    '3 → Diary.',
    '4 → Orders.',
  ]);
});

test('the points of a sentence call nothing', () => {
  const text =
    'There were reasons: (1) the cost, (2) the weather and (3) the men. So it was dropped.1 Nobody cared.2 It rained.3\n\n' +
    '1. Minutes, p. 4.\n2. Minutes, p. 5.\n3. Diary.\n';
  expect(pairs(text)).toEqual(['1 → Minutes, p. 4.', '2 → Minutes, p. 5.', '3 → Diary.']);
});

test('a note in parentheses that is called again and again stays one', () => {
  const text =
    'The gates(1) were sold, the locks(2) rusted, the quay(1) sank, and the mole(1) with it. The ferry(3) stayed.\n\n' +
    '(1) Minutes, p. 4.\n(2) Minutes, p. 5.\n(3) Diary.\n';
  expect(pairs(text)).toEqual([
    '(1) → Minutes, p. 4.',
    '(2) → Minutes, p. 5.',
    '(1) → Minutes, p. 4.',
    '(1) → Minutes, p. 4.',
    '(3) → Diary.',
  ]);
});

test('notes of all chapters together at the end of the book, in brackets', () => {
  const chapter = (name: string): string =>
    `CHAPTER ${name}\n\nThe gates,1 the locks2 and the quay3 of ${name} were sold.`;
  const list = (name: string): string =>
    ['Gates', 'Locks', 'Quay'].map((word, i) => `[${i + 1}] ${word} of ${name}.`).join('\n\n');
  const text = `${chapter('I')}\n\n${chapter('II')}\n\nNotes\n\n${list('I')}\n\n${list('II')}\n`;
  expect(pairs(text)).toEqual(
    ['I', 'II'].flatMap(name => ['Gates', 'Locks', 'Quay'].map((word, i) => `${i + 1} → ${word} of ${name}.`)),
  );
});

test('labels that stand together above their notes are put to them', () => {
  const text =
    'The gates1 were sold, the locks2 rusted, and the ferryman3 drowned. The lighthouse4 stands.\n\n' +
    '1. Gates of oak.\n\n2.\n\n3.\n\nThe locks came from Sweden.\n\nThe ferryman was called Jonas.\n\n4. The lighthouse of 1811.\n';
  expect(pairs(text)).toEqual([
    '1 → Gates of oak.',
    '2 → The locks came from Sweden.',
    '3 → The ferryman was called Jonas.',
    '4 → The lighthouse of 1811.',
  ]);
});

test('labels on lines of their own, one above each note, are labels like any other', () => {
  const text =
    'The gates1 were sold, the locks2 rusted, and the ferryman3 drowned.\n\n' +
    '1\n\nGates of oak. They were hung in 1801.\n\n2\n\nThe locks came from Sweden.\n\n3\n\nJonas by name.\n';
  expect(pairs(text)).toEqual([
    '1 → Gates of oak. They were hung in 1801.',
    '2 → The locks came from Sweden.',
    '3 → Jonas by name.',
  ]);
  expect(notesIn(text).notes.map(({ state }) => state)).toEqual(['labelled', 'labelled', 'labelled']);
});

test('numbers raised as formulas, as in scans that were turned into Markdown', () => {
  const raised = (number: number): string => `\${ }^{${number}}$`;
  const text =
    `The gates ${raised(10)} were sold for $5, the locks${raised(11)} were 3 m$^{2}$ wide, and $x^2$ was 4.${raised(12)} So.\n\n` +
    `${raised(10)} Gates of oak.\n${raised(11).slice(0, -1)} \\mathrm{~A}$ lock of iron.\n${raised(12)} Ledger.\n`;
  expect(pairs(text, 'markdown')).toEqual([
    `${raised(10)} → Gates of oak.`,
    `${raised(11)} → \\mathrm{~A}$ lock of iron.`,
    `${raised(12)} → Ledger.`,
  ]);
});

test('^[2] as text browsers write it, over a line’s end and alone in its paragraph', () => {
  const text =
    'The gates^[1] were sold. ^[2] The locks rusted. ^\n    [3] Nobody wept:\n\n  * the pilots\n\n  ^[4]\n\n-----\n\n' +
    '^[1] Of oak.\n\n^[2] At a loss.\n\n^[3] Report, p. 9.\n\n^[4] And the clerk.\n';
  expect(pairs(text)).toEqual([
    '^[1] → Of oak.',
    '^[2] → At a loss.',
    '^\n    [3] → Report, p. 9.',
    '^[4] → And the clerk.',
  ]);
});

test('the steps of an instruction are no notes where notes are written in another way', () => {
  const steps = (first: string): string =>
    ['Open the gates', 'Let the ship in', 'Shut the gates', 'Fill the lock']
      .map((step, i) => `${i + 1}. ${first} ${step}.`)
      .join('\n\n');
  const text =
    'The gates[1] were sold at pier1, the locks[2] rusted.[3] The quay,[4] the sheds[5] and pier2 fell, like gate3.\n\n' +
    `${steps('First')}\n\n[1] Oak.\n\n[2] Iron.\n\n[3] Wood.\n\n[4] Stone.\n\n[5] Brick.\n\n${steps('Then')}\n`;
  expect(pairs(text)).toEqual(['[1] → Oak.', '[2] → Iron.', '[3] → Wood.', '[4] → Stone.', '[5] → Brick.']);
});

test('sets of characters are no names of notes', () => {
  expect(
    pairs('Any sign that is no letter, [^A-Za-z], or digit, [^0-9a-f], is left out.[^1]\n\n[^1]: Manual.\n'),
  ).toEqual(['[^1] → Manual.']);
});

test('a book of 120 chapters whose notes stand together at its end', () => {
  const chapters = Array.from({ length: 120 }, (_, i) => i + 1);
  const text = chapters.map(n => `CHAPTER ${n}\n\nThe gates[1] and the locks[2] of ${n} were sold.[3]`).join('\n\n');
  const lists = chapters.map(n => `Chapter ${n}\n\n[1] Gates of ${n}.\n\n[2] Locks of ${n}.\n\n[3] Ledger ${n}.`);
  expect(pairs(`${text}\n\nNotes\n\n${lists.join('\n\n')}\n`)).toEqual(
    chapters.flatMap(n => [`[1] → Gates of ${n}.`, `[2] → Locks of ${n}.`, `[3] → Ledger ${n}.`]),
  );
});

test('sections of a book are no markers', () => {
  const text =
    'B.1 Why\n\nSee section B.2, section B.3 and\nsection B.4.\n\nThere are\n\n(1) gates,\n\n(2) locks,\n\n(3) sheds.\n';
  expect(pairs(text)).toEqual([]);
});

test('a single note under a heading, far from its marker', () => {
  const pages = 'Nothing else is known of her life before the war, and nobody asked.\n\n'.repeat(200);
  const text = `The gates[1] were sold.\n\n${pages}Notes\n\n[1] Gates of oak.\n`;
  expect(pairs(text)).toEqual(['[1] → Gates of oak.']);
  expect(pairs(text.replace('Notes\n\n', ''))).toEqual([]);
});

test('two digits that a scan has run into one sign', () => {
  const numbers = Array.from({ length: 14 }, (_, i) => i + 120);
  const text =
    `${numbers.map(n => `The ${'x'.repeat((n % 5) + 3)} of employees${n === 130 ? 'Y0' : n} came.`).join('\n')}\n\n` +
    numbers.map(n => `${n}. Report, ${n * 3}.`).join('\n');
  expect(pairs(text).filter(pair => pair.startsWith('Y0'))).toEqual(['Y0 → Report, 390.']);
});

test('a label that is glued to the end of the note before it', () => {
  const text =
    'The gates1 were sold, the locks2 rusted, the ferryman3 drowned, and nobody wept.4\n\n' +
    '1. Gates of oak, see App. 254.2 The locks came from Sweden.\n\n3. Jonas, p. 12.\n\n4. Diary.\n';
  expect(pairs(text)).toEqual([
    '1 → Gates of oak, see App. 254.',
    '2 → The locks came from Sweden.',
    '3 → Jonas, p. 12.',
    '4 → Diary.',
  ]);
});

test('a label that is glued to the first word of its own note', () => {
  const text =
    'The gates1 were sold, the locks2 rusted, the ferryman3 drowned, and nobody wept.4\n\n' +
    '1 Gates of oak, see App. 254.\n2See the list of\nlocks.\n3 Jonas, p. 12.\n4 Diary.\n';
  expect(pairs(text)).toEqual([
    '1 → Gates of oak, see App. 254.',
    '2 → See the list of locks.',
    '3 → Jonas, p. 12.',
    '4 → Diary.',
  ]);
  const grown = text.replace('2See the list', '2 See the list').replace('locks.\n3', 'locks on\n2Go of the town.\n3');
  expect(pairs(grown)[1]).toBe('2 → See the list of locks on 2Go of the town.');
});

test('a single note below a rule, in each article of its own', () => {
  const article = (name: string): string =>
    `=====\n${name}\n-----\n\nThe postal strike[1] in ${name} went on.\n\n---- \n[1] Of the ${name} post.\n\n`;
  expect(pairs(article('Altona') + article('Bremen'))).toEqual([
    '[1] → Of the Altona post.',
    '[1] → Of the Bremen post.',
  ]);
});

test('a label that lost its number keeps its note', () => {
  const text =
    'The gates1 were sold, the locks2 rusted, the ferryman3 drowned, and nobody wept.4\n\n' +
    '1. Gates of oak.\n2. Locks of iron.\n. The ferryman was called Jonas.\n4. Diary.\n';
  expect(pairs(text)).toContain('3 → The ferryman was called Jonas.');
});

test('a bent marker is read from its place', () => {
  const text =
    'The gates1 were sold, the locks,2 the quay,3 the sheds? were, too. The mole5 fell.\n\n' +
    '1. Gates of oak.\n2. Locks of iron.\n3. A quay of wood.\n4. Sheds of brick.\n5. A mole of stone.\n';
  expect(pairs(text)).toContain('? → Sheds of brick.');
});

test('glyphs that may be either of two numbers are left alone', () => {
  const text =
    'The gates1 were sold, the locks,2 the quay and the sheds? were, too. The mole5 fell.\n\n' +
    '1. Oak.\n2. Iron.\n3. Wood.\n4. Brick.\n5. Stone.\n';
  expect(pairs(text).filter(pair => pair.startsWith('?'))).toEqual([]);
});

test('signs start over on each page', () => {
  const text =
    'The master* signed, and his clerk† held the lamp.\n\n* Petersen, born 1812.\n† A boy of fifteen.\n\f' +
    'In the second year* the tide came early.\n\n* That is, in 1834.\n';
  expect(pairs(text)).toEqual(['* → Petersen, born 1812.', '† → A boy of fifteen.', '* → That is, in 1834.']);
});

test('bullets, emphasis and ornaments are no signs', () => {
  const text = 'He was *very* sure of it.* So he said.\n\n* bread\n* salt\n* oil\n\n* * *\n\n*Nobody* came.\n';
  expect(pairs(text)).toEqual([]);
});

test('signs with half a bracket, as German books had them', () => {
  const text =
    'The gates*) and the locks **) were sold.\n\n*) Gates of oak.\n\n**) Locks of iron.\n\nThe quay (of stone) fell *). It rose.\n\n*) In May.\n';
  expect(pairs(text)).toEqual(['* → Gates of oak.', '** → Locks of iron.', '* → In May.']);
});

test('letters in brackets', () => {
  const text =
    'The gates[a] and the locks[b] were sold. “[T]he quay” was not.\n\n[a] Gates of oak.\n\n[b] Locks of iron.\n';
  expect(pairs(text)).toEqual(['[a] → Gates of oak.', '[b] → Locks of iron.']);
});

test('labels with no blank before italics or the first word', () => {
  const text =
    'The gates[1] and the locks[2] were sold.[3] Nobody bid.[4]\n\n[1] Hall, p. 3.\n\n[2]_Ibid._, p. 4.\n\n[3]Of _oak_.\n\n[4]“Bids,” p. 3.\n';
  const notes = ['[1] → Hall, p. 3.', '[2] → _Ibid._, p. 4.', '[3] → Of _oak_.', '[4] → “Bids,” p. 3.'];
  expect(pairs(text)).toEqual(notes);
  expect(pairs(text.replace(/\[(\d)\](_)/g, '{$1}$2').replace(/\[(\d)\]/g, '{$1}'))[1]).toBe('{2} → _Ibid._, p. 4.');
});

test('[T]he at the head of a line is no label, and [2] at its head calls a note where the line above was full', () => {
  const text =
    'Nobody in the town of Kell wrote down what became of the gates[1] and locks.\n[2]They were sold.\n\n“[T]he quay.”\n\n[A]ll fell.\n\n[1] Oak.\n[2] Iron.\n';
  expect(pairs(text)).toEqual(['[1] → Oak.', '[2] → Iron.']);
});

test('notes within the text', () => {
  const text =
    'The gates^[Of oak [Swedish], see\nthe ledger.] were sold. `^[code]` and \\^[this] are none. Never closed ^[so.\n';
  expect(pairs(text, 'markdown')).toEqual(['^[ → Of oak [Swedish], see the ledger.']);
});

test('[Footnote: ...] within the text', () => {
  const text = 'The gates [Footnote: Of oak.] were sold, the locks [Footnote 2: Of iron.] rusted.\n';
  expect(pairs(text)).toEqual(['[Footnote: → Of oak.', '[Footnote 2: → Of iron.']);
});

test('[Footnote 1: ...] below paragraphs, numbered anew', () => {
  const text =
    'The gates[1] were sold.\n\n[Footnote 1: Of oak.]\n\nThe locks[1] rusted,[2] too.\n\n[Footnote 1: Of iron.]\n\n[Footnote 2: Of brass.]\n';
  expect(pairs(text)).toEqual(['[1] → Of oak.', '[1] → Of iron.', '[2] → Of brass.']);
});

test('a note that is never closed ends where the next one opens', () => {
  const text =
    'The gates[1] were sold, the locks[2] too.\n\n[Footnote 1: Of oak, [sic.\n\n[Footnote 2: Of iron.]\n\nThe quay fell.\n';
  expect(pairs(text)).toEqual(['[1] → Of oak, [sic.', '[2] → Of iron.']);
});

test('glosses in brackets are no notes where nothing calls them', () => {
  expect(pairs('The gates were sold.\n\n[1: Of oak.]\n\n[2: Of iron.]\n')).toEqual([]);
});

test.each(['\n', '\r\n', '\r'])('line breaks of every kind: %j', line => {
  const text = ['The gates,1 the locks2 and the quay3 were sold.', '', '1. Oak.', '2. Iron.', '3. Wood.', ''].join(
    line,
  );
  expect(pairs(text)).toEqual(['1 → Oak.', '2 → Iron.', '3 → Wood.']);
});

test('code, comments, mathematics and front matter hold no notes', () => {
  const text =
    '---\ntitle: Gates[^1]\n---\n\n```\n[^1]: in code[^2]\n```\n\n<!-- [^3] -->\n\n$$\nx[^4]\n$$\n\nThe gates[^1] and `a[^5]`.\n\n[^1]: Oak.\n';
  expect(pairs(text, 'markdown')).toEqual(['[^1] → Oak.']);
});

test('a reference to a note in the notes means its own list', () => {
  const chapter = (name: string): string =>
    `The gates,1 the locks2 and the quay3 of ${name}.\n\nNotes\n\n1. Oak.\n\n2. See note 3 below.\n\n3. Wood.\n\n`;
  const { crossReferences, notes } = notesIn(chapter('Altona') + chapter('Bremen'));
  expect(crossReferences.map(({ notes: [meant] }) => notes.indexOf(notes[meant as number]))).toEqual([2, 5]);
});

test('markers out of order, as a paragraph that was moved leaves them', () => {
  const text =
    'The gates1 and the locks2 were sold. The sheds4 stood long.\nThe quay,3 of which more below, and the mole5 fell.\n\n' +
    'Notes\n\n1. Gates of oak.\n2. Locks of iron.\n3. A quay of wood.\n4. Sheds of brick.\n5. A mole of stone.\n';
  expect(pairs(text)).toEqual([
    '1 → Gates of oak.',
    '2 → Locks of iron.',
    '4 → Sheds of brick.',
    '3 → A quay of wood.',
    '5 → A mole of stone.',
  ]);
});

test('digits out of order that would do equally well call no note', () => {
  const text =
    'The gates1 and the locks3 were sold. The sheds4 stood long.\nThe quay,2 the pier2 and the mole5 fell.\n\n' +
    'Notes\n\n1. Gates of oak.\n2. A quay of wood.\n3. Locks of iron.\n4. Sheds of brick.\n5. A mole of stone.\n';
  expect(pairs(text)).toEqual([
    '1 → Gates of oak.',
    '3 → Locks of iron.',
    '4 → Sheds of brick.',
    '5 → A mole of stone.',
    'nothing → A quay of wood.',
  ]);
});

test('a marker behind a range of pages that ends its sentence', () => {
  const text =
    'The gates.1 The locks are in Vol. II, pp. 297-99.2 They cost 12-14.5 marks, and sank 3.3 feet.3 No more.\n\n' +
    'Notes\n\n1. Gates of oak.\n2. Locks of iron.\n3. Feet of Paris.\n';
  expect(pairs(text)).toEqual(['1 → Gates of oak.', '2 → Locks of iron.', '3 → Feet of Paris.']);
});

test('(2) and [3] that begin a wrapped line call notes, and are none', () => {
  const wrapped = (open: string, close: string, label: (n: number) => string): string => {
    const mark = (n: number): string => `${open}${n}${close}`;
    return (
      `The harbour was closed all winter, and the lamps were out. ${mark(1)}\n` +
      `Nobody knew for how long it would remain so, nor why it was.\n${mark(2)} The mayor had been asked, and he gave no answer at all. ${mark(3)}\n` +
      `They waited until the spring, when the ships came back again.\n${mark(4)} That was the end of it.\n\n` +
      [1, 2, 3, 4].map(n => `${label(n)}Note ${'abcd'[n - 1]}.`).join('\n\n')
    );
  };
  const expected = (open: string, close: string): string[] =>
    [1, 2, 3, 4].map(n => `${open}${n}${close} → Note ${'abcd'[n - 1]}.`);
  expect(pairs(wrapped('(', ')', n => `${n}. `))).toEqual(expected('(', ')'));
  expect(pairs(wrapped('[', ']', n => `[${n}] `))).toEqual(expected('[', ']'));
});

test('a marker behind a year and its comma', () => {
  const text = (words: string): string =>
    `Wages had fallen.1 Then ${words} and rents.3 They fell again.4\n\n1. Wages.\n2. Strikes.\n3. Rents.\n4. Again.\n`;
  expect(pairs(text('since 1889,2 strikes'))[1]).toBe('2 → Strikes.');
  expect(pairs(text('1889,2 km of rails'))).toContain('nothing → Strikes.');
});

test('an editor’s [Footnote A: ...] among the author’s numbers, over again in each chapter', () => {
  const chapter = (words: string): string =>
    `He kept a parrot,[1] a cat,[2] and a ${words}.[A] They are gone.[3]\n\n[Footnote A: The ${words} is in the museum.]\n\n` +
    '[1] A green one.\n\n[2] A grey one.\n\n[3] In the flood.\n\n';
  expect(pairs(`${chapter('dog')}${chapter('goat')}`)).toEqual(
    ['dog', 'goat'].flatMap(words => [
      '[1] → A green one.',
      '[2] → A grey one.',
      `[A] → The ${words} is in the museum.`,
      '[3] → In the flood.',
    ]),
  );
});

test('the number of a chapter above its text is no note', () => {
  const text =
    '2. The Strike and its Sources\n\nThe strike was long.12 It was cold.13 Nobody came.14\n\n' +
    '________\n12 By eleven days.\n13 As the log has it.\n14 Or nobody was seen.\n';
  expect(pairs(text)).toEqual(['12 → By eleven days.', '13 → As the log has it.', '14 → Or nobody was seen.']);
});

test('notes with signs that stand together are one list', () => {
  const text = 'The gate,* the lock.† Gone.\n\n* Hall, p. 4.\n† Ibid., p. 9.\n\fThe quay.* Sold.\n\n* By auction.\n';
  expect(notesIn(text).notes.map(({ label, scope }) => [label, scope])).toEqual([
    ['*', 0],
    ['†', 0],
    ['*', 1],
  ]);
});

test('notes that links and anchors join, as in books that were web pages', () => {
  const text =
    'A custom, says the vicar, <span id="fr_4"></span>[1](#fn_4.md) of the place; see also [2](#part_2) and [3](#fn_9).\n\n' +
    '<span id="fn_4"></span>[31:1](page04.htm#fr_4.md) It is kept to this day.\n\n[Next: Chapter III](page05.md)\n';
  expect(pairs(text, 'markdown')).toEqual(['[1](#fn_4.md) → It is kept to this day.']);
});

test('a definition that calls another note ends before the next one', () => {
  const text = 'The gate.[^1] The lock.[^2]\n\n[^1]: Of oak, as in [^hall].\n[^2]: Of iron.\n[^hall]: Hall, p. 4.\n';
  expect(pairs(text, 'markdown')).toEqual([
    '[^1] → Of oak, as in [^hall].',
    '[^2] → Of iron.',
    '[^hall] → Hall, p. 4.',
  ]);
});

test('signs are told by how many stand together, at the head of a line too', () => {
  const text =
    'The gates were of oak,* the locks of iron,** the quay of stone.***\n\n' +
    '* _Annals_, p. 3.\n\n** 12 Harbour Rep. 40.\n\n*** See the charter.\n\n' +
    'The mole was sold* in spring.\n\n* For 40 marks.\n';
  expect(pairs(text)).toEqual([
    '* → _Annals_, p. 3.',
    '** → 12 Harbour Rep. 40.',
    '*** → See the charter.',
    '* → For 40 marks.',
  ]);
});

test('two strokes stand for ‖', () => {
  const text =
    'The gates§ and the locks|| of oak.\n\n§ Of 1804.\n|| _Annals_, p. 3.\n\na || b is no note, nor is a|b||c.\n';
  expect(pairs(text)).toEqual(['§ → Of 1804.', '|| → _Annals_, p. 3.']);
});

test('§ 12 at the head of a line is a section', () => {
  expect(pairs('As the charter has it.§\n\n§ 12 Tolls are due in spring.\n')).toEqual([]);
});

test('the notes I, O and S of a row of letters are letters', () => {
  const text =
    'The gates.[H] The locks.[I] The quay.[J]\n\n[Footnote H: Oak.]\n\n[Footnote I: Iron.]\n\n[Footnote J: Stone.]\n';
  expect(pairs(text)).toEqual(['[H] → Oak.', '[I] → Iron.', '[J] → Stone.']);
  expect(notesIn(text).notes.map(({ number }) => number)).toEqual([null, null, null]);
});

test('(2) behind a blank and a pause calls the note at the foot of its own page', () => {
  const text =
    'In that reign the harbour was walled, (1) and the tolls were farmed to strangers. (2) What they paid is\n' +
    'not known; (3) the rolls say nothing.\n\n(1) Annals, i. 44.\n(2) Annals, i. 51.\n(3) Rolls, f. 12.\n\n' +
    'When the company failed, (1) the town bought the lease for two pairs of gloves. (2)\n\n' +
    '(1) In 1544.\n(2) Charter of 1546.\n\nThe quay was then of timber; (1) a storm carried it away.\n\n(1) Rolls, f. 19.\n';
  expect(pairs(text)).toEqual([
    '(1) → Annals, i. 44.',
    '(2) → Annals, i. 51.',
    '(3) → Rolls, f. 12.',
    '(1) → In 1544.',
    '(2) → Charter of 1546.',
    '(1) → Rolls, f. 19.',
  ]);
});

test('a marker that begins a line is no label where its note opens a paragraph below', () => {
  const first = 'The gates [1] and locks [2] were sold.\n\n[1] Of oak.\n\n[2] Of iron.\n\n';
  const second =
    'Beyond the two towers there had been several old roads.\n[3] With the forts above the harbour, and the Mole of Hille,\n' +
    '[4] which closed the bay, there was the road that is the nearest of all.\n[5]\n\n';
  const text = `${first}${second}[3] Annals, p. 44.\n\n[4] Annals, p. 51.\n\n[5] Rolls, f. 12.\n`;
  expect(pairs(text)).toEqual([
    '[1] → Of oak.',
    '[2] → Of iron.',
    '[3] → Annals, p. 44.',
    '[4] → Annals, p. 51.',
    '[5] → Rolls, f. 12.',
  ]);
});

test('(23) and (24) within a sentence are notes, since whoever counts begins with (1)', () => {
  const sentence = (n: number): string => `The ${n}th year was wet. (${n})`;
  const text =
    `${[1, 2, 3].map(sentence).join(' ')} From the mayor down, (4) if no others are heard, (5) all agreed.\n\n` +
    [1, 2, 3, 4, 5].map(n => `(${n}) Rolls, f. ${n}.\n`).join('');
  expect(pairs(text)).toEqual([1, 2, 3, 4, 5].map(n => `(${n}) → Rolls, f. ${n}.`));
});

test('a marker stands behind B.C. and behind a possessive, whose last letter alone would be circa or a page', () => {
  const text =
    'The gate was built in 206 B.C.1 Its plan is Arnold’s.2 The towers are later.3\n\nNotes\n\n' +
    '1. Rolls, f. 12.\n2. Annals, p. 44.\n3. Rolls, f. 19.\n';
  expect(pairs(text)).toEqual(['1 → Rolls, f. 12.', '2 → Annals, p. 44.', '3 → Rolls, f. 19.']);
});

test('a marker stands behind a number of thousands that ends its sentence; cents and measures are numbers', () => {
  const text =
    'The gate cost 2,754 crowns and the locks up to 6,370.1 On the quay worked 1 in 15,625.2 Recently the sheds were ' +
    'sold for $1,250.30 They had been let for 1,250.3 crowns. The mill stands.3\n\nNotes\n\n' +
    '1. Rolls, f. 12.\n2. Annals, p. 44.\n3. Rolls, f. 19.\n';
  expect(pairs(text)).toEqual(['1 → Rolls, f. 12.', '2 → Annals, p. 44.', '3 → Rolls, f. 19.']);
});

test('a number in brackets alone below a short line heads what follows; below a full line it was wrapped', () => {
  const digest = 'Affirmed.\n[1]\nMILLS\nThe owner of a mill need not keep it.\nKell v. Norden\n[2]\nMILLS\n';
  const opinion = '\n[1] The court below concluded that the mill was not kept, and that no one had asked for it.\n';
  expect(pairs(digest + opinion)).toEqual([]);
  const wrapped =
    'The gates of the mill were sold in the year in which the locks were closed\n[1]\nand the quay was left to the town [2].\n\n' +
    '[1] Rolls, f. 12.\n\n[2] Annals, p. 44.\n';
  expect(pairs(wrapped)).toEqual(['[1] → Rolls, f. 12.', '[2] → Annals, p. 44.']);
});
