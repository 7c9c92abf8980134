import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Analysis, analyse } from '../../../server/src/analyse.ts';
import { Memory } from '../../../server/src/incremental/memory.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import type { Dialect } from '../../../server/src/text/layout.ts';
import { monograph } from '../../bench/generated.ts';

/** What a writer types or pastes: letters most of all, and everything that means something to notes, citations or layout. */
const TYPED = [
  ...[
    'a',
    'x',
    ' ',
    'Smith',
    '. ',
    ', 3',
    '"',
    '(',
    ')',
    '*',
    '>',
    '- ',
    '# ',
    '12',
    '2',
    '1. ',
    '[^3]',
    '[^3]: A note.',
  ],
  ...['ibid., p. 3', 'p. 5', 'LCW, XXVI, p. 83', '@key', '[Footnote 1: ', ']', 'see note 4', '[Pg 12]'],
  ...['\n', '\n\n', '\r\n', '\f', '```\n', '<!--', '---\n', '12\n\n'],
];

interface Typing {
  /** Where, as a share of the text. */
  readonly at: number;
  /** How many characters are taken away there. */
  readonly gone: number;
  readonly typed: string;
}

const typing: fc.Arbitrary<Typing> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat({ max: 5 }), fc.nat({ max: 400 })),
  typed: fc.oneof(fc.constantFrom(...TYPED), fc.constant('')),
});

const typedInto = (content: string, { at, gone, typed }: Typing): string => {
  const from = Math.floor(at * content.length);
  return content.slice(0, from) + typed + content.slice(from + gone);
};

const seen = ({ text, layout, apparatus, findings }: Analysis): unknown => ({
  lines: text.lineStarts,
  layout,
  apparatus,
  findings,
});

const example = (name: string): string => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8');

/** Paragraphs with their notes right below. */
const atFoot = [
  'LCW, II, p. 31.',
  'Ibid., p. 32.',
  'Edda Lorne, *The Weirs of Astel* (Bergen: Quay Press, 1978), p. 12.',
  'Weir Papers, Box 12.',
  'Lorne, *Weirs*, p. 40.',
]
  .map(
    (note, i) =>
      'It was in the second winter that the keepers of the upper weir wrote to the town, and nobody there could tell ' +
      `how long the ice would hold.[^${i + 1}] They asked for wood and for two men, and were told to wait until the ` +
      `thaw had come and the carts could pass again.\n\n[^${i + 1}]: ${note}`,
  )
  .join('\n\n');

const texts: readonly (readonly [string, string, Dialect])[] = [
  ['an essay', example('commune.txt'), 'plaintext'],
  ['an essay in Markdown', example('cotton-famine.md'), 'markdown'],
  ['a scan', example('dock-strike-scan.txt'), 'plaintext'],
  ['a monograph', monograph(6000, 'plain'), 'plaintext'],
  ['a monograph in Markdown', monograph(6000, 'markdown'), 'markdown'],
  ['a text with notes at the foot', atFoot, 'markdown'],
];

test.each(texts)('whatever is typed into %s, it is seen as if it had always stood there', (_, content, dialect) => {
  const options = { dialect, library: bundledLibrary };
  fc.assert(
    fc.property(fc.array(typing, { minLength: 1, maxLength: 8 }), typings => {
      const memory = new Memory();
      let text = content;
      memory.analyse(text, options);
      for (const each of typings) {
        text = typedInto(text, each);
        expect(seen(memory.analyse(text, options))).toEqual(seen(analyse(text, options)));
      }
    }),
    { numRuns: 12 },
  );
});

/** Words as they come from the fingers, letter by letter, anywhere in the text. */
const words = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  typed: fc.constantFrom('harbour ', 'see above ', 'as he has shown ', 'note l ', 'loo', 'ibidem wrote '),
});

test.each(texts)(
  'letters typed into %s, one after the other, move what stands behind them and nothing else',
  (_, content, dialect) => {
    const options = { dialect, library: bundledLibrary };
    fc.assert(
      fc.property(words, ({ at, typed }) => {
        const memory = new Memory();
        memory.analyse(content, options);
        const from = Math.floor(at * content.length);
        for (let length = 1; length <= typed.length; length++) {
          const text = content.slice(0, from) + typed.slice(0, length) + content.slice(from);
          expect(seen(memory.analyse(text, options))).toEqual(seen(analyse(text, options)));
        }
      }),
      { numRuns: 5 },
    );
  },
);

test('before and after a letter, what it did not move is the same thing', () => {
  const content = monograph(6000, 'plain');
  const options = { dialect: 'plaintext', library: bundledLibrary } as const;
  const memory = new Memory();
  const before = memory.analyse(content, options);
  const letter = content.indexOf(' and ', content.length / 4) + 2;
  const after = memory.analyse(`${content.slice(0, letter)}x${content.slice(letter)}`, options);
  expect(after.apparatus.markers[0]).toBe(before.apparatus.markers[0]);
  expect(after.layout.blocks[0]).toBe(before.layout.blocks[0]);
  expect(after.apparatus.markers.at(-1)?.span.start).toBe((before.apparatus.markers.at(-1)?.span.start ?? 0) + 1);
});

test('a letter in a paragraph leaves what the notes right below it cite as it was', () => {
  const options = { dialect: 'markdown', library: bundledLibrary } as const;
  const memory = new Memory();
  const before = memory.analyse(atFoot, options);
  const letter = atFoot.indexOf('thaw', atFoot.indexOf('[^3]:')) + 2;
  const after = memory.analyse(`${atFoot.slice(0, letter)}x${atFoot.slice(letter)}`, options);
  expect(after.apparatus.citations[0]).toBe(before.apparatus.citations[0]);
  expect(after.apparatus.citations.at(-1)?.span.start).toBe((before.apparatus.citations.at(-1)?.span.start ?? 0) + 1);
});

test('a word spoilt in a note that begins to name a source by it is seen by the ibid. far behind', () => {
  const letter =
    'Coggins of the Harbour Board at Bramley to the Trustees of the Northern Canal Company in Leeds, when on the upper ' +
    'weir and the locks, with copies for the Boards of Hull, Selby and Goole, the Company of Astel and the Town of ' +
    'Bramley, 4 March 1871';
  const remark =
    `The keepers of the upper weir wrote to the town, and nobody there could tell how long it would hold. `.repeat(8);
  const notes = [
    'Edda Lorne, *The Weirs of Astel* (Bergen: Quay Press, 1978), p. 12.',
    letter,
    remark,
    'Ibid., p. 14.',
  ];
  const text = `${notes.map((_, i) => `The ice held for all of the winter.[^${i + 1}]`).join(' ')}\n\n${notes
    .map((note, i) => `[^${i + 1}]: ${note}\n`)
    .join('\n')}`;
  const options = { dialect: 'markdown', library: bundledLibrary } as const;
  const memory = new Memory();
  const before = memory.analyse(text, options);
  const spoilt = text.replace('when on', 'whenx on');
  const after = memory.analyse(spoilt, options);
  expect(after.apparatus).toEqual(analyse(spoilt, options).apparatus);
  expect(before.apparatus.citations.at(-1)?.work).not.toBe(after.apparatus.citations.at(-1)?.work);
});
