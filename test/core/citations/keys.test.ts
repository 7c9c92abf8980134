import { expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { Library } from '../../../server/src/library/model.ts';

const library = new Library([{ id: 'norden', abbreviations: [], title: 'The Long Quay' }]);

/** The keys that are read as citations. */
const keysIn = (markdown: string): string[] => {
  const { text, apparatus } = analyse(markdown, { dialect: 'markdown', library });
  return apparatus.citations.filter(({ kind }) => kind === 'key').map(({ span }) => text.slice(span));
};

test.each([
  ['in brackets', 'The quay was new [@hale1921, p. 12; see @voss].', ['@hale1921, p. 12', '@voss']],
  ['that the library knows', 'As @norden has it, the quay was new.', ['@norden']],
  ['bare, and elsewhere in brackets', 'New [@voss]. But @voss [p. 4] doubts it.', ['@voss', '@voss [p. 4]']],
  ['bare with a year, beside one in brackets', 'New [@voss]. But @hale1921 doubts it.', ['@voss', '@hale1921']],
  ['bare, the front matter naming a bibliography', '---\nbibliography: quay.bib\n---\n\nAs @voss has it.', ['@voss']],
])('a key is a citation: %s', (_, markdown, keys) => {
  expect(keysIn(markdown)).toEqual(keys);
});

test.each([
  ['an account', 'Thanks to @harbour for the patch.'],
  ['an account beside a citation', 'New [@voss]. Thanks to @harbour.', '@voss'],
  ['a link', 'Thanks to [@harbour](https://example.org/harbour).'],
  ['a link by its name', 'Thanks to [@harbour] again.\n\n[@harbour]: https://example.org/harbour'],
  ['a package', 'Install [@quay/core] and `@quay/cli`, or @quay/web.'],
  ['a version', 'Needs crane@11.7.0, or crane @11.7.0.'],
  ['an address', 'Write to clerk@example.org or <clerk@example.org>.'],
])('a key is none: %s', (_, markdown, ...keys) => {
  expect(keysIn(markdown)).toEqual(keys);
});
