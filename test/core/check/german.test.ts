import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import type { Dialect } from '../../../server/src/text/layout.ts';
import { speakAsIn } from '../../../server/src/wording/languages.ts';
import { drawn } from '../../support/drawn.ts';
import { speaking } from '../../support/speaking.ts';

speaking('de');

/** What a German editor reads at each squiggle, and the titles of the repairs. */
function read(drawing: string, dialect: Dialect = 'plaintext') {
  const prose = drawn(drawing);
  const { findings, text } = analyse(prose.content, { dialect, library: bundledLibrary });
  return {
    found: findings.map(({ span, message }) => `${text.slice(span)}: ${message}`),
    expected: prose.squiggles.map(({ span, label }) => `${text.slice(span)}: ${label}`),
    related: findings.flatMap(({ related = [] }) => related.map(({ message }) => message)),
    titles: findings.flatMap(({ fixes = [] }) => fixes.map(({ title }) => title)),
  };
}

describe('findings on notes, in German', () => {
  test('a marker whose note is missing', () => {
    const { found, expected, related, titles } = read(`
      The gates,1 the locks,2 the quay3 and the sheds4 were sold.
                            ~ 2 verweist auf eine Anmerkung, die es nicht gibt: in der Liste steht Anmerkung 1 (Zeile 3) und danach Anmerkung 3.

      1. Gates of oak.
      3. A quay of wood.
      4. Sheds of brick.
    `);
    expect(found).toEqual(expected);
    expect(related).toEqual([
      'Anmerkung 1 steht hier, ihr Anmerkungszeichen in Zeile 1',
      'Anmerkung 3 steht hier, ihr Anmerkungszeichen in Zeile 1',
    ]);
    expect(titles).toEqual(['Anmerkung 2 anlegen', 'Anmerkungszeichen 2 löschen']);
  });

  test('a note that nothing calls', () => {
    const { found, expected } = read(`
      The gates,1 the locks, the quay3 and the sheds4 were sold.

      1. Gates of oak.
      2. Locks of stone.
      ~~ Kein Zeichen im Text verweist auf Anmerkung 2. Entweder ist das Anmerkungszeichen verloren gegangen oder verdruckt, oder die Anmerkung wird nicht mehr gebraucht.
      3. A quay of wood.
      4. Sheds of brick.
    `);
    expect(found).toEqual(expected);
  });

  test('a name that nothing defines', () => {
    const { found, expected } = read(
      `
      The gates[^a] and the locks[^b] were sold.
                                 ~~~~ [^b] verweist auf eine Anmerkung, die es nicht gibt: keine Zeile beginnt mit „[^b]:“.

      [^a]: Gates of oak.
    `,
      'markdown',
    );
    expect(found).toEqual(expected);
  });
});

describe('findings on citations, in German', () => {
  test('a volume that is not said', () => {
    const { found, expected, titles } = read(`
      The strike spread (MECW, XX, p. 14).
      Nobody doubted it (MECW, p. 16), and some were glad (MECW, XX, p. 19). Marx and Engels wrote of it.
                         ~~~~~~~~~~~ MECW hat 50 Bände: welcher ist gemeint? Alle anderen Quellenangaben zu MECW nennen Band XX.
    `);
    expect(found).toEqual(expected);
    expect(titles).toEqual(['Band XX ergänzen']);
  });

  test('a volume that the edition does not have', () => {
    const { found, expected, titles } = read(`
      It was told twice (MECW, LXX, p. 3). Marx and Engels wrote of it.
                               ~~~ MECW hat 50 Bände, und Band LXX ist nicht darunter. War XX gemeint?
    `);
    expect(found).toEqual(expected);
    expect(titles).toEqual(['Band XX schreiben']);
  });

  test('a range that runs backwards', () => {
    const { found, expected, titles } = read(`
      The strike spread (MECW, XX, pp. 219-211). Marx and Engels wrote of it.
                                       ~~~~~~~ 219-211 läuft rückwärts. War 211-219 gemeint, oder ist eine Ziffer falsch?
    `);
    expect(found).toEqual(expected);
    expect(titles).toEqual(['211-219 schreiben']);
  });

  test('an ibid. that may repeat either of two citations', () => {
    const { found, expected, related } = read(`
      The gates were sold.1 The locks were not.2

      Notes

      1. Norden, The Mills of Kell, Bergen, 1978, p. 4; Hille, Weirs, Bergen, 1981, p. 9.
      2. Ibid., p. 12.
         ~~~~ „Ibid.“ kann für „Norden, The Mills of Kell, Bergen, 1978, p. 4“ oder „Hille, Weirs, Bergen, 1981, p. 9“ stehen: der Text entscheidet es nicht.
    `);
    expect(found).toEqual(expected);
    expect(related).toEqual([
      '„Norden, The Mills of Kell, Bergen, 1978, p. 4“ ist hier zitiert.',
      '„Hille, Weirs, Bergen, 1981, p. 9“ ist hier zitiert.',
    ]);
  });

  test('a marker that a scan has damaged, with what speaks for it', () => {
    const { found, expected, titles } = read(`
      The gates were sold,1 the locks were sold,2 the quays were sold,3 the sheds were sold,? the barges were sold,5
                                                                                            ~ Als Anmerkungszeichen 4 gelesen: „?“ sieht aus wie eine beschädigte 4: es steht zwischen 3 (Zeile 1) und 5 (Zeile 1).
      and the horses were sold.6

      Notes

      1. Gates of oak.
      2. Locks of stone.
      3. Quays of wood.
      4. Sheds of brick.
      5. Barges of iron.
      6. Horses of the fen.
    `);
    expect(found).toEqual(expected);
    expect(titles).toEqual(['4 für „?“ schreiben']);
  });
});

describe('all that is found in an example', () => {
  afterEach(() => speakAsIn('de'));

  /** Messages, their other places and repairs, and by what citations were read. */
  function told(name: string): string[] {
    const content = readFileSync(join(import.meta.dirname, '../../../examples', name), 'utf8');
    const dialect = name.endsWith('.md') ? 'markdown' : 'plaintext';
    const { findings, apparatus } = analyse(content, { dialect, library: bundledLibrary });
    return [
      ...findings.flatMap(({ message, related = [], fixes = [] }) => [
        message,
        ...related.map(each => each.message),
        ...fixes.map(({ title }) => title),
      ]),
      ...apparatus.citations.flatMap(({ evidence }) => evidence ?? []),
    ];
  }

  test.each(['commune.txt', 'cotton-famine.md', 'dock-strike-scan.txt'])('%s is told in German', async name => {
    const german = told(name);
    await speakAsIn('en');
    const english = told(name);
    expect(german).toHaveLength(english.length);
    expect(german.filter((words, i) => words === english[i])).toEqual([]);
  });
});
