import { expect, test } from 'vitest';
import { joined } from './joined.ts';

// A note that breaks off at the end of a file does not go on in the next one.

const FIRST = `The council met again in the autumn,1 and the vote was close. Nobody had asked the
pilots,2 who were told by telegram that the harbour would be closed all winter. The mayor
signed in the end, though he denied it later,3 and the reading passed without a word.

1. Minutes of 3 May.
2. The guild’s book.
3. Diary of the mayor, who says of the pilots and of
`;

const SECOND = `The company had lost its charter,1 and the sheds2 were sold.

and nobody wept.

1. The charter was burned with the town hall; what we have of it is a copy by the clerk.
2. Sheds of brick, sixty feet long, which the company had built in the year of the flood.
`;

const continued = (files: Record<string, string>): string[] => {
  const { text, apparatus } = joined(files);
  return apparatus.notes.flatMap(note => (note.continued ? [text.slice(note.continued)] : []));
};

test('the note of one file has no second half in the next', () =>
  expect(continued({ 'ch1.txt': FIRST, 'ch2.txt': SECOND })).toEqual([]));

test('on the next page of its own file it has', () =>
  expect(continued({ 'book.txt': `${FIRST}\f${SECOND}` })).toEqual(['and nobody wept.']));
