import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SPOKEN } from '../../server/src/wording/languages.ts';
import { phrasesIn } from './phrases.ts';
import { type Source, sourcesUnder } from './sources.ts';

const code = sourcesUnder(['server/src'], ['.ts']).filter(({ path }) => !path.startsWith('server/src/wording/'));

/** `t('...'` and `rich('...'`: the message as it stands, in one piece. */
const CALL = /(?<![\w.$])(?:t|rich)\(\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")?/g;

const calls = code.flatMap(source =>
  Array.from(source.text.matchAll(CALL), match => ({ source, literal: match[1], at: match.index })),
);

/** All that the server says, as it stands in the code. */
const said = new Set(calls.flatMap(({ literal }) => (literal ? [unescaped(literal)] : [])));

function unescaped(literal: string): string {
  return literal.slice(1, -1).replace(/\\(.)/g, '$1');
}

const folder = join(import.meta.dirname, '../../l10n');
const bundles = readdirSync(folder).filter(name => name.startsWith('server.l10n.'));
const wordingIn = (name: string): Record<string, string> => JSON.parse(readFileSync(join(folder, name), 'utf8'));

describe('what the server says', () => {
  test('stands in the code in one piece, so that it can be found', () => {
    const hidden = calls.filter(({ literal, source, at }) => !literal && !isDefinition(source, at));
    expect(hidden.map(placeOf)).toEqual([]);
  });

  test('is said in a language: no sentence stands there that is English for everyone', () => {
    const sentences = code.flatMap(({ path, text }) => sentencesIn(text).map(words => `${path}: ${words}`));
    expect(sentences).toEqual([]);
  });

  test.each([
    ["yield { message: 'There is no note here.', span };", 1],
    ['return refuse(`There is no note here.`);', 1],
    ["return refuse(t('There is no note here.'));", 0],
    ["connection.console.error('There is no note here.');", 0],
    ["summary: 'There is no note here.',", 1],
  ])('would be seen not to be in %s', (line, count) => {
    expect(sentencesIn(line)).toHaveLength(count);
  });

  test('is found', () => {
    expect(said.size).toBeGreaterThan(300);
  });

  test('is put in place of each number in turn', () => {
    const skips = [...said].filter(message => placesIn(message).some((place, i) => place !== `{${i}}`));
    expect(skips).toEqual([]);
  });
});

describe('what the command line and the client say, clauses and titles too,', () => {
  test('is said in a language: no phrase stands there that is English for everyone', () => {
    const phrases = sourcesUnder(['server/src/cli', 'client/src'], ['.ts']).flatMap(source =>
      phrasesIn(source).map(words => `${source.path}: ${words}`),
    );
    expect(phrases).toEqual([]);
  });

  test.each([
    ["({ EISDIR: 'is no file' })", 1],
    ['`no file of that name`', 1],
    ["t('There is {0}.', 'no such file')", 1],
    ["({ EISDIR: () => t('is no file') })", 0],
    ["[t('There is no file {0}.', name), t('Is it elsewhere?')].join(' ')", 0],
    ["['loccit check essay.txt', t('check one document')]", 0],
    ['`::error title=`', 0],
    ["l10n.t('There is no file.')", 0],
  ])('would be seen not to be in %s', (line, count) => {
    expect(phrasesIn({ path: 'line.ts', text: line })).toHaveLength(count);
  });
});

describe.each(bundles)('%s', name => {
  const wording = wordingIn(name);

  test('is of a language that can be chosen', () => {
    expect(SPOKEN).toContain(/^server\.l10n\.(.+)\.json$/.exec(name)?.[1]);
  });

  test('has words for all that the server says', () => {
    expect([...said].filter(message => !Object.hasOwn(wording, message))).toEqual([]);
  });

  test('has words for nothing else', () => {
    expect(Object.keys(wording).filter(message => !said.has(message))).toEqual([]);
  });

  test('keeps the places where a number or name belongs', () => {
    for (const [message, words] of Object.entries(wording)) expect(placesIn(words), message).toEqual(placesIn(message));
  });

  test('is in the order of its messages, so that two who add some seldom meet', () => {
    expect(Object.keys(wording)).toEqual(Object.keys(wording).sort());
  });
});

/** Literals that are sentences for a reader; what a log says is none. */
const sentencesIn = (text: string): string[] =>
  [...withoutComments(text).matchAll(SENTENCE)].flatMap(({ groups }) => (groups?.said ? [] : [groups!.words!]));

const SENTENCE =
  /(?<said>(?<![\w.$])(?:t|rich)\(\s*|(?:[eE]rror|log)\(\s*)?(?<quote>['`])(?<words>[A-Z“](?:(?!\k<quote>)[^\\\n]|\\.)*[a-z] (?:(?!\k<quote>)[^\\\n]|\\.)*[.?:])\k<quote>/g;

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** Each place once, in the order of the numbers. */
const placesIn = (words: string): string[] => [...new Set(words.match(/\{\d\}/g))].sort();

const isDefinition = ({ text }: Source, at: number): boolean => text.slice(0, at).endsWith('function ');

const placeOf = ({ source, at }: { source: Source; at: number }): string =>
  `${source.path}:${source.text.slice(0, at).split('\n').length}`;
