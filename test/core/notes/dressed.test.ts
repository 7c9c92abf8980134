import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { renumberNotes } from '../../../server/src/features/managing/renumber-notes.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import { makes } from '../../features/managing/managed.ts';
import { notesIn } from './paired.ts';

// Numbers of notes as word processors, web pages and e-books leave them in Markdown: raised, linked, escaped, anchored.

/** How a marker is written, and how the labels that go with it may be. */
const DRESSES: readonly (readonly [marker: string, ...labels: string[]])[] = [
  ['\\[N\\]', '\\[N\\] ', '\\[N\\]. ', '\\[N\\]', '[N] ', 'N. ', '* \\[N\\] ', '**[N]** '],
  ['[N]', '\\[N\\] ', '- [N] ', '**[N]** ', 'N\\. ', '<a name="fnN">[N]</a> ', '<a name="fnN"></a>[N] ', '> [N] '],
  ['[\\[N\\]](#_ftnN)', '[\\[N\\]](#_ftnrefN) ', '\\[N\\] ', 'N. '],
  ['[[N]](#_ednN)', '[[N]](#_ednrefN) ', '[N] ', '<a name="_ednN"></a>[N] '],
  ['^[\\[N\\]](#fwN){#bkN}^', '^[\\[N\\]](#bkN){#fwN}^ ', 'N. '],
  ['^[N](#fnN){#refN}^', '^N^ ', '[N](#refN) ', 'N. []{#fnN} '],
  ['[^N^](part0012.html#fnN){#refN .footnote-ref}', '[^N^](part0003.html#refN) ', 'N. '],
  [
    '<sup>[N](#fnN)</sup>',
    '<sup>[N](#fnrefN)</sup> ',
    '<a name="fnN">N</a>: ',
    '<a id="fnN" href="#refN">N</a>. ',
    'N. ',
  ],
  ['<sup id="aN">[N](#fN)</sup>', '<b id="fN">N</b> ', 'N. '],
  ['<sup>[\\[N\\]](#cite_note-N)</sup>', 'N. [^](#cite_ref-N) ', 'N. **[^](#cite_ref-N)** ', 'N. ↑ '],
  ['<sup>[[N]](https://en.wikipedia.org/wiki/Salt_(tax)#cite_note-N)</sup>', 'N. ^ '],
  ['<a href="#fnN" id="refN"><sup>N</sup></a>', '<p id="fnN">N. ', '<sup id="fnN">N</sup> ', '<li id="fnN">'],
  ['<sup><a href="#fnN">N</a></sup>', '<a name="fnN">N.</a> ', '<sup id="fnN">N. '],
  ['[<sup>N</sup>](#fnN)', '[<sup>N</sup>](#refN) ', 'N. '],
  ['[N](#fnN)', 'N. ', '[N](#refN). ', '[N.](#refN) ', '[]{#fnN}N. '],
  ['<sup>N)</sup>', '<sup>N)</sup> ', '(N) '],
  ['N', '**N.** ', '**N** ', 'N\\. '],
];

const numbered = (form: string, number: number): string => form.replaceAll('N', String(number));

const NOTES = ['Arnold, *Locks*, p. 3.', '*Ibid.*, p. 4.', 'In the log of that year.'];

const document = (marker: string, label: string): string => {
  const call = (number: number): string => numbered(marker, number);
  const list = NOTES.map((note, i) => `${numbered(label, i + 1)}${note}`).join('\n\n');
  return (
    `The gates were of oak.${call(1)} The locks rusted,${call(2)} and nobody wept.\n\n` +
    `A clerk counted them${call(3)} in spring.\n\n${list}\n`
  );
};

describe.each(DRESSES)('%s', (marker, ...labels) => {
  test.each(labels)('calls %s', label => {
    const content = document(marker, label);
    const { notes, markers } = notesIn(content, 'markdown');
    expect(markers.map(({ number, note }) => [number, note])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
    ]);
    expect(notes.map(({ span }) => content.slice(span.start, span.end))).toEqual(
      NOTES.map(note => expect.stringContaining(note)),
    );
    expect(analyse(content, { dialect: 'markdown', library: bundledLibrary }).findings).toEqual([]);
  });
});

test('a linked number is a marker whole, without the anchor before it', () => {
  const content = document('[]{#rN}[\\[N\\]](#nN)', '[]{#nN}[\\[N\\]](#rN) ');
  const { markers } = notesIn(content, 'markdown');
  expect(markers.map(({ text }) => text)).toEqual(['[\\[1\\]](#n1)', '[\\[2\\]](#n2)', '[\\[3\\]](#n3)']);
});

test.each([
  ['[[N]](#_ednM)', '[[N]](#_ednrefM) '],
  ['[\\[N\\]](#_ednM)', '[\\[N\\]](#_ednrefM) '],
  ['<a href="#_ednM"><sup>[N]</sup></a>', '<a href="#_ednrefM">[N]</a> '],
  ['[N](#sdendnoteMsym)', '[N](#sdendnoteManc) '],
])('Roman numbers of endnotes: %s calls %s', (marker, label) => {
  const roman = (form: string, i: number): string => form.replace('N', 'i'.repeat(i)).replace('M', String(i));
  const [call, at] = [(i: number): string => roman(marker, i), (i: number): string => roman(label, i)];
  const content =
    `The gates were of oak.${call(1)} The locks rusted.${call(2)} A clerk counted them.${call(3)}\n\n` +
    NOTES.map((note, i) => `${at(i + 1)}${note}`).join('\n\n');
  expect(notesIn(content, 'markdown').markers.map(({ number, note }) => [number, note])).toEqual([
    [1, 0],
    [2, 1],
    [3, 2],
  ]);
});

test('several numbers that are raised together each call their note', () => {
  const content =
    'The gates^1,2^ were of oak, the locks<sup>3, 4</sup> of iron.\n\n' +
    '^1^ Arnold, p. 3.\n\n^2^ Arnold, p. 4.\n\n^3^ Hall, p. 7.\n\n^4^ Hall, p. 8.\n';
  expect(notesIn(content, 'markdown').markers.map(({ text, note }) => [text, note])).toEqual([
    ['1', 0],
    ['2', 1],
    ['3', 2],
    ['4', 3],
  ]);
});

test('a raised link is no note within the text', () => {
  const content = 'The gates^[\\[1\\]](#a1){#b1}^ were of oak.^[So says Arnold.]\n';
  expect(notesIn(content, 'markdown').notes.map(({ span }) => content.slice(span.start, span.end))).toEqual([
    'So says Arnold.',
  ]);
});

test.each([
  [
    'links to sources',
    'Oak[[1]](https://a.example/x), iron[[2]](https://b.example/y), elm<sup>[3](https://c.example)</sup>.',
  ],
  ['links to chapters', 'See chapters [1](#mills), [2](#locks) and [3](#quays).'],
  ['links to parts in Roman numbers', 'See parts [i](#mills), [ii](#locks), [x](#rule) and [iv](https://d.example/4).'],
  ['links to notes that are not there', 'Oak[\\[1\\]](#_ftn1), iron[\\[2\\]](#_ftn2), elm[\\[3\\]](#_ftn3).'],
  ['exponents', 'A field of 3 m<sup>2</sup>, a room of 4 m<sup>3</sup>, x<sup>1</sup>.'],
  ['contents', '1. [Oak](#oak)\n2. [Iron](#iron)\n3. [Elm](#elm)\n\nOak grows in chapter [1](#oak) and [2](#iron).'],
])('%s are nothing to report', (_, content) => {
  const { apparatus, findings } = analyse(content, { dialect: 'markdown', library: bundledLibrary });
  expect([apparatus.markers, findings]).toEqual([[], []]);
});

test('renumbering writes the number within its dress', () => {
  makes(
    analysis => renumberNotes(analysis),
    `
    The gates,[\\[1\\]](#_ftn1) the locks[\\[3\\]](#_ftn3) and the quay.[\\[4\\]](#_ftn4)

    [\\[1\\]](#_ftnref1) Arnold.

    [\\[3\\]](#_ftnref3) Hall.

    [\\[4\\]](#_ftnref4) Arnold.
    `,
    `
    The gates,[\\[1\\]](#_ftn1) the locks[\\[2\\]](#_ftn3) and the quay.[\\[3\\]](#_ftn4)

    [\\[1\\]](#_ftnref1) Arnold.

    [\\[2\\]](#_ftnref3) Hall.

    [\\[3\\]](#_ftnref4) Arnold.
    `,
    'markdown',
  );
});
