import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import type { Dialect } from '../../../server/src/text/layout.ts';
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
