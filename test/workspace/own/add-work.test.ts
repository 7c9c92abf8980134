import { expect, test } from 'vitest';
import { addWork, newConfig } from '../../../server/src/workspace/own/add-work.ts';
import { readConfig } from '../../../server/src/workspace/own/config.ts';

const added = (content: string): string | null => {
  const edit = addWork(content, 'DCW');
  return edit && content.slice(0, edit.span.start) + edit.text + content.slice(edit.span.end);
};

const abbreviations = (content: string) => readConfig(content).config?.works.flatMap(work => work.abbreviations);

test('a new file has the work, with a title to be filled in', () => {
  expect(newConfig('DCW')).toBe('works:\n  - abbreviation: DCW\n    title: DCW # the title goes here\n');
  expect(readConfig(newConfig('DCW')).problems).toEqual([]);
});

test.each([
  ['', ['DCW']],
  ['ignore: drafts', ['DCW']],
  ['works:\n  - abbreviation: LQ\n    title: The Long Quay\n', ['LQ', 'DCW']],
  ['works:\n- abbreviation: LQ\n  title: The Long Quay', ['LQ', 'DCW']],
  ['works:\n  - abbreviation: LQ\n    title: The Long Quay # of Hull\n\n# and more\nignore: drafts\n', ['LQ', 'DCW']],
  [
    'works:\n  - title: The Long Quay\n    abbreviation: LQ\n    volumes:\n      - number: 1\n\nrules:\n  note/gap: off\n',
    ['LQ', 'DCW'],
  ],
])('it is added to %j', (content, expected) => {
  const result = added(content) ?? '';
  expect(readConfig(result).problems).toEqual([]);
  expect(abbreviations(result)).toEqual(expected);
  expect(readConfig(result).config?.ignore).toEqual(readConfig(content).config?.ignore);
});

test.each(['works: [', 'works: []', '[1]', 'works: [{ title: A }]'])('nothing is added to %j', content => {
  expect(added(content)).toBeNull();
});
