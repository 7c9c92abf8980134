import { expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { textOf } from '../../../server/src/check/notes/words.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import { oneLine } from '../../../server/src/text/blanks.ts';

// Notes that run over a page: without its number and head, and with the half that stands at the foot of the next.

const read = (content: string) => analyse(content, { dialect: 'plaintext', library: bundledLibrary });

/** `marker → what its note says`, in text order. */
function called(content: string): string[] {
  const analysis = read(content);
  const { markers, notes } = analysis.apparatus;
  return markers.map(
    ({ text, note }) => `${text} → ${note === null ? 'nothing' : oneLine(textOf(analysis, notes[note]))}`,
  );
}

const FIRST = `The council met again in the autumn,1 and the vote was close. Nobody had
asked the pilots;2 they were told by telegram that the harbour would be
closed all winter, and the dockers stayed at home and waited for the`;
const SECOND = `ice to come. The mayor signed in the end, though he denied it later,3 and
the second reading passed without a word. The company had lost its old
charter,4 and what it still owned was put up for sale in the hall of the`;
const THIRD = `exchange before noon. Its founder had died in the spring of that year; he
was buried beside the lock that he had built,5 and nobody came but a few
of the pilots and the clerk who had kept the books.`;

test('the endnotes of a book run over its pages without their numbers and heads', () => {
  const text = `${FIRST} ${SECOND} ${THIRD}

Notes

1. Minutes of the council, which met in those years in the old hall by
the market and nowhere else, as the porter’s book has it for each day of
the week; see also Arnold, Harbour Papers, II, p. 311, and the letters.
2. Pilots were asked for the first time in 1911, when the new charter of

231  THE HARBOUR TOWN

the guild had been signed, and even then only those of the upper river;
the telegram is lost. It was quoted in full by the town’s newspaper, but
no copy of that day survives, so that we know it from the guild’s book.
3. Diary of the mayor, now in the archive of the town, box 12, folder 3.

232  THE HARBOUR TOWN

4. Signed in 1811. The charter itself was burned with the town hall; what
we have is a copy by the clerk, who was asked to make it in the year of
the flood and who says that he left out “what is of no use to anyone.”

233  THE HARBOUR TOWN

5. The lock of 1801.
`;
  const notes = called(text);
  expect(notes).toHaveLength(5);
  expect(notes[1]).toBe(
    '2 → Pilots were asked for the first time in 1911, when the new charter of the guild had been signed, and even ' +
      'then only those of the upper river; the telegram is lost. It was quoted in full by the town’s newspaper, but ' +
      'no copy of that day survives, so that we know it from the guild’s book.',
  );
  expect(notes.map(note => note.slice(-12))).toEqual(
    ['the letters.', 'uild’s book.', '2, folder 3.', ' to anyone.”', 'ock of 1801.'].map(end => end.slice(-12)),
  );
  expect(notes.join(' ')).not.toMatch(/HARBOUR|23[123]/);
});

/** Three pages with notes at their feet; the second note of each of the first two runs over the page. */
const paged = (between: (page: number) => string): string =>
  `${FIRST}

1. Minutes of 3 May.
2. The guild of the pilots had been founded in the year of the flood, as the
porter’s book has it, and was dis-
${between(31)}${SECOND}

solved by the council at its first meeting.
3. Diary of the mayor.
4. The charter was burned with the town hall, and what we have of it is but
${between(32)}${THIRD}

a copy by the clerk.

5. The lock of 1801.
`;

test.each<[string, (page: number) => string]>([
  ['form feeds', () => '\f'],
  ['page numbers', page => `\n${page}\n\n`],
  ['page numbers and heads', page => `\n${page}\n\nThe Harbour Town\n\n`],
])('a note whose second half stands at the foot of the next page, with %s', (_, between) => {
  const pages = paged(between);
  const text = `${pages}${pages
    .replace(/\n3[12]\n/g, page => `\n${Number(page.trim()) + 3}\n`)
    .replace(/^/, between(33))}`;
  const notes = called(text);
  expect(notes.slice(0, 5)).toEqual([
    '1 → Minutes of 3 May.',
    '2 → The guild of the pilots had been founded in the year of the flood, as the porter’s book has it, and was ' +
      'dissolved by the council at its first meeting.',
    '3 → Diary of the mayor.',
    '4 → The charter was burned with the town hall, and what we have of it is but a copy by the clerk.',
    '5 → The lock of 1801.',
  ]);
  expect(notes.slice(5)).toEqual(notes.slice(0, 5));
});

test('the text above a label is none of the note before it', () => {
  const text = `The council met again in the autumn,1 and nobody had asked the pilots,2 it is said.

1. Minutes of 3 May.
2. See the diary of the mayor, now in the archive of the town, and Arnold
\fand then, as he writes to his brother, the mayor left the hall.

In the end he signed,3 though

3. Diary of the mayor.
`;
  expect(called(text)[1]).toBe('2 → See the diary of the mayor, now in the archive of the town, and Arnold');
});

test('a citation in the second half stands in the note', () => {
  const text = paged(() => '\f').replace(
    'a copy by the clerk.',
    'a copy by the clerk (Arnold, *Harbour Papers*, p. 12).',
  );
  const { citations, notes } = read(text).apparatus;
  const cited = citations.find(({ span }) => text.slice(span.start, span.end).includes('Harbour Papers'));
  expect(cited?.note).toBe(notes.findIndex(({ number }) => number === 4));
});

const OPINION = `     The shipper must show that the mill knew of the flood.
Its clerk had read the gauge on the Tuesday. 1 The court
below thought that this was enough, and we agree with it,
since nobody else could have closed the sluice before the

1
   The mill says that the gauge was broken. It had been mended
in the spring, as the log has it.
14                        KELL V. NORDEN


water came down. Whether the wharf was insured does not
matter to this question. 2 Nor does the age of the boat.

2
  See the policy, which was never renewed, and what the clerk
told the jury of it.
                          KELL V. NORDEN                        15


The judgment stands. 3

3
 Costs were not asked for.
`;

test('the raised number of a note in an opinion stands in a line of its own, its words hang below', () => {
  const { findings } = read(OPINION);
  expect(called(OPINION).map(note => note.slice(0, 40))).toEqual([
    '1 → The mill says that the gauge was bro',
    '2 → See the policy, which was never rene',
    '3 → Costs were not asked for.',
  ]);
  expect(findings).toEqual([]);
});

test('a page number over an indented paragraph is no label', () => {
  const text = `     The mill was sold in the spring, and the
wharf with it. Nobody had asked the pilots.
12
     The boats lay in the upper basin until the
ice was gone. They were sold in May.
13
     The clerk kept the books. He died in June,
and his son sold them.
`;
  expect(called(text)).toEqual([]);
  expect(read(text).apparatus.notes).toEqual([]);
});
