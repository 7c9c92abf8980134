import { expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';

// A note is read where it is called, which may be above what stands above the note.

const messages = (content: string): string[] =>
  analyse(content, { dialect: 'markdown', library: bundledLibrary })
    .findings.filter(({ code }) => code === 'citation/used-before-definition')
    .map(({ message }) => message);

const DEFINITION = '(Ann Harding, The Lock and the Quay, Leeds, 1951, p. 4, hereafter cited as LQ)';

test('the marker is named, where the note stands below the definition', () =>
  expect(messages(`The strike began.[^1] It ended ${DEFINITION}.\n\n[^1]: LQ, p. 14.\n`)).toEqual([
    'LQ is used in note 1, whose marker stands on line 1 before the words that say what it stands for.',
  ]));

test('and its line, where that is another', () =>
  expect(messages(`The strike began.[^1]\n\nIt ended ${DEFINITION}.\n\n[^1]: LQ, p. 14.\n`)).toEqual([
    'LQ is used in note 1, whose marker stands on line 1, before line 3 says what it stands for.',
  ]));

test('and both notes, where their order in the list is not that of their markers', () =>
  expect(
    messages(
      `The strike began.[^2] It ended.[^1]\n\n[^1]: Ann Harding, The Lock and the Quay, Leeds, 1951, p. 4, hereafter cited as LQ.\n[^2]: LQ, p. 14.\n`,
    ),
  ).toEqual([
    'LQ is used in note 2, whose marker stands on line 1, before that of note 1, which says what it stands for.',
  ]));

test('nothing is said where the marker stands behind it', () =>
  expect(messages(`It ended ${DEFINITION}. The strike began.[^1]\n\n[^1]: LQ, p. 14.\n`)).toEqual([]));

test('not where a sentence gave the name before', () =>
  expect(
    messages(
      `The first paper (“Lock Paper”) names the locks. Lock Paper ¶ 10.\n\nIt ended.[^1]\n\n[^1]: Kell v. Norden, No. 1:18-cr-215 (D.D.C. July 13, 2018), Doc. 1 (“Lock Paper”). Lock Paper ¶ 12.\n`,
    ),
  ).toEqual([]));

test('not where the work was cited in full before, with the later name as its title', () =>
  expect(
    messages(
      'It is so (Anna Norden, *Mills* (Kell, 1978), 12).[^1]\n\n[^1]: Anna Norden, *Mills* (Kell, 1978), 13 (hereafter *Mills*). *Mills*, 14.\n',
    ),
  ).toEqual([]));
