import { expect, test } from 'vitest';
import { type Dialect, readLayout } from '../../../server/src/text/layout.ts';
import { ownWords } from '../../../server/src/text/own-words.ts';
import { Text } from '../../../server/src/text/text.ts';

// Page numbers and running heads: found by what comes again where pages break, hardly ever by one line alone.

const furniture = (content: string, dialect: Dialect = 'plaintext'): string[] => {
  const text = new Text(content);
  return readLayout(text, dialect).furniture.map(span => text.slice(span).trim().replace(/\s+/g, ' '));
};

/** Four pages of a book; each but the last breaks off in the middle of a sentence. */
const PAGES = [
  'The council met again in the autumn, and the vote was close. Nobody had\nasked the pilots, who were told by telegram that the harbour would be\nclosed all winter, and the dockers stayed at home and waited for the',
  'ice to come. The mayor signed in the end, though he denied it later, and\nthe second reading passed without a word. The company had lost its old\ncharter, and what it still owned was put up for sale in the hall of the',
  'exchange before noon. Its founder had died in the spring of that year; he\nwas buried beside the lock that he had built, and nobody came but a few\nof the pilots and the clerk who had kept the books for him through all',
  'those years. The town was asleep by then. They read the letter aloud, and\nthen they burned it, so that nothing is known of what he may have wanted\nto be done with the ships, the sheds and the land behind the quay.',
];

/** The pages with something between them; `at` tells the number of the page that ends. */
const book = (between: (at: number) => string): string =>
  PAGES.map((page, i) => (i + 1 < PAGES.length ? page + between(131 + i) : page)).join('');

const whole = PAGES.join('\n');

test.each<[string, (at: number) => string, string[]]>([
  ['page numbers between blank lines', at => `\n\n${at}\n\n`, ['131', '132', '133']],
  ['page numbers between dashes', at => `\n\n— ${at} —\n\n`, ['— 131 —', '— 132 —', '— 133 —']],
  ['roman page numbers', at => `\n\n${['x', 'xi', 'xii'][at - 131]}\n\n`, ['x', 'xi', 'xii']],
  ['[Pg 131] on lines of their own', at => `\n\n[Pg ${at}]\n\n`, ['[Pg 131]', '[Pg 132]', '[Pg 133]']],
  ['[Pg 131] in the running line', at => ` [Pg ${at}]\n`, ['[Pg 131]', '[Pg 132]', '[Pg 133]']],
  ['form feeds and page numbers', at => `\n\n${at}\n\f`, ['131', '132', '133']],
  [
    'a head and a form feed',
    () => '\n\fThe Harbour Town\n\n',
    ['The Harbour Town', 'The Harbour Town', 'The Harbour Town'],
  ],
  [
    'a head with the number',
    at => `\n\n${at}  THE HARBOUR TOWN\n\n`,
    ['131 THE HARBOUR TOWN', '132 THE HARBOUR TOWN', '133 THE HARBOUR TOWN'],
  ],
  [
    'a head with the number, and no blank lines',
    at => `\nTHE HARBOUR TOWN  ${at}\n`,
    ['THE HARBOUR TOWN 131', 'THE HARBOUR TOWN 132', 'THE HARBOUR TOWN 133'],
  ],
  [
    'a number below and a head above, read differently by the scanner',
    at => `\n\n${at}\n\n${['The Harbour Town', 'The Harb0ur Tovvn', 'Tne Harbour Town'][at - 131]}\n\n`,
    ['131 The Harbour Town', '132 The Harb0ur Tovvn', '133 Tne Harbour Town'],
  ],
  ['a head between the halves of sentences', () => '\n\nThe Harbour Town\n\n', Array(3).fill('The Harbour Town')],
])('%s', (_, between, found) => {
  const content = book(between);
  const text = new Text(content);
  const layout = readLayout(text, 'plaintext');
  const lines = layout.furniture.flatMap(span => text.slice(span).split(/\n\n/));
  expect(lines.map(line => line.trim().replace(/\s+/g, ' ')).sort()).toEqual(
    found.flatMap(line => line.match(/^(\d+) (T[a-z].*)$/)?.slice(1) ?? [line]).sort(),
  );
  expect(ownWords(content, layout, [{ start: 0, end: content.length }]).replace(/\s+/g, ' ')).toBe(
    whole.replace(/\s+/g, ' '),
  );
});

test('heads of left and right pages that alternate', () => {
  const content = book(at => (at % 2 ? `\n\n${at}  THE HARBOUR TOWN\n\n` : `\n\nA HISTORY OF THE COAST  ${at}\n\n`));
  const twice = `${content}\n\n${content.replace(/13\d/g, number => String(Number(number) + 4))}`;
  expect(furniture(twice)).toEqual([
    '131 THE HARBOUR TOWN',
    'A HISTORY OF THE COAST 132',
    '133 THE HARBOUR TOWN',
    '135 THE HARBOUR TOWN',
    'A HISTORY OF THE COAST 136',
    '137 THE HARBOUR TOWN',
  ]);
});

test('a word parted at the page’s end is closed over the head', () => {
  const content = book(at => `\n\n${at}\n\n`).replace('for the\n\n131\n\nice', 'for the re-\n\n131\n\nturn');
  const text = new Text(content);
  const words = ownWords(content, readLayout(text, 'plaintext'), [{ start: 0, end: content.length }]);
  expect(words).toContain('for the re-\nturn to come');
});

test.each<[string, string]>([
  ['one number on a line', `${PAGES[0]}\n\n131\n\n${PAGES[1]}\n`],
  ['numbers that don’t count up', book(at => `\n\n${[7, 3, 12][at - 131]}\n\n`)],
  [
    'chapters with numbers',
    PAGES.map((page, i) => `${i + 1}\n\n${page[0].toUpperCase()}${page.slice(1)}.`).join('\n\n'),
  ],
  ['chapters with a word and a number', PAGES.map((page, i) => `CHAPTER ${i + 1}\n\n${page}.`).join('\n\n')],
  [
    'letters with a number, in capitals',
    PAGES.map((page, i) => `LETTER ${i + 1}\n\n${page[0].toUpperCase()}${page.slice(1)}.`).join('\n\n'),
  ],
  [
    'labels that stand alone over their notes',
    PAGES.map((page, i) => `${i + 1}.\n\n${page[0].toUpperCase()}${page.slice(1)}.`).join('\n\n'),
  ],
  ['notes of one line, one to a page', book(at => `\n\n${at} Ibid\n\n`)],
  ['notes that are alike and have no stop', book(at => `\n\n${at} Arnold, Harbour Papers, p. 311\n\n`)],
  ['the heading of the notes behind each chapter', book(() => '\n\nNotes\n\n')],
  ['an ornament that comes again', book(() => '\n\n* * *\n\n')],
  ['a refrain', 'The tide goes out,\nThe tide comes in,\n\nHo ho, my lads\n\n'.repeat(5)],
  ['speakers', 'MARIA\n\nNobody came.\n\nJONAS\n\nSo they say.\n\n'.repeat(5)],
  ['a salutation on every page', 'Dear Sir,\n\nI have your letter.\n\f'.repeat(5)],
])('%s are no furniture', (_, content) => {
  expect(furniture(content)).toEqual([]);
});

test('citations and notes in Markdown keep their lines', () => {
  expect(furniture('[1]: https://example.org\n\n[Page 3](a.md)\n\n[Page 4](b.md)\n', 'markdown')).toEqual([]);
});

test.each([
  ['34        THE KELL LAW REVIEW          [Vol. 60:31', '34 THE KELL LAW REVIEW [Vol. 60:31'],
  ['34 The Kell Law Review [VOL. 60', '34 The Kell Law Review [VOL. 60'],
  ['2023]       THE RIGHTS OF MILLERS        35', '2023] THE RIGHTS OF MILLERS 35'],
  ['34        THE KELL LAW REVIEW\n[Vol. 60:31', '34 THE KELL LAW REVIEW [Vol. 60:31'],
  ['2023]     THE RIGHTS OF MILLERS\n35', '2023] THE RIGHTS OF MILLERS 35'],
])('the head of a law review shows by itself: %j', (head, said) => {
  expect(furniture(`${PAGES[0]}\n${head}\n${PAGES[1]}`).join(' ')).toBe(said);
});

test.each([
  ['the end of a citation in brackets', 'They had read it in the Kell Law Review for that year\n[Vol. 60, p. 31].'],
  ['a year that was wrapped in a bracket', 'The mill was sold [in the spring of\n1987] The wharf went with it.'],
  ['a year in brackets of capitals', 'THE MILL [SOLD\n1987] WAS NEVER rebuilt.'],
])('%s is no head of a law review', (_, prose) => {
  expect(furniture(prose)).toEqual([]);
});
