import { describe, expect, test } from 'vitest';
import { knownFinding, sift } from '../../../server/src/check/baseline.ts';
import { readBaseline, writeBaseline } from '../../../server/src/check/baseline-file.ts';
import type { Finding } from '../../../server/src/check/finding.ts';
import { Text } from '../../../server/src/text/text.ts';

/** A finding at every place where the words stand. */
function findings(text: Text, words: string, code = 'citation/spelling'): Finding[] {
  const found: Finding[] = [];
  for (let at = text.content.indexOf(words); at >= 0; at = text.content.indexOf(words, at + 1)) {
    found.push({ code, severity: 'warning', message: '', span: { start: at, end: at + words.length } });
  }
  return found;
}

const LETTER = 'The delegates met in spring. He cites Rabinowich on the vote, and no one else. They parted in autumn.';

/** Whether the one fault of the letter is still known in another state of it. */
function stillKnown(content: string, words = 'Rabinowich'): boolean {
  const before = new Text(LETTER);
  const known = findings(before, 'Rabinowich').map(finding => knownFinding(before, finding));
  const text = new Text(content);
  const sifted = sift(text, findings(text, words), known);
  return sifted.known === 1;
}

describe('a known finding stays known', () => {
  test.each([
    ['after lines above it', `A new preface.\n\nOf two paragraphs.\n\n${LETTER}`],
    ['after an edit before it in the same sentence', LETTER.replace('He cites', 'She also quotes')],
    ['after an edit behind it in the same sentence', LETTER.replace('the vote', 'those votes')],
    ['when its lines are wrapped otherwise', LETTER.replace(/ /g, '\n')],
    ['when the text ends behind it', LETTER.slice(0, LETTER.indexOf('wich') + 4)],
  ])('%s', (_, content) => {
    expect(stillKnown(content)).toBe(true);
  });
});

describe('a finding is new', () => {
  test('where both sides are new', () => {
    expect(stillKnown('In winter nobody read Rabinowich any more, it seems.')).toBe(false);
  });

  test('where another word is meant', () => {
    expect(stillKnown(LETTER.replace('Rabinowich', 'Rabinovich'), 'Rabinovich')).toBe(false);
  });

  test('where the same fault is made once more', () => {
    const text = new Text(LETTER);
    const known = findings(text, 'Rabinowich').map(finding => knownFinding(text, finding));
    const twice = new Text(`${LETTER}\n\n${LETTER}`);
    const sifted = sift(twice, findings(twice, 'Rabinowich'), known);
    expect(sifted.known).toBe(1);
    expect(sifted.fresh).toHaveLength(1);
  });

  test('where another rule finds it', () => {
    const text = new Text(LETTER);
    const known = findings(text, 'Rabinowich').map(finding => knownFinding(text, finding));
    expect(sift(text, findings(text, 'Rabinowich', 'citation/form'), known).known).toBe(0);
  });
});

test('what is found no more is told', () => {
  const text = new Text(LETTER);
  const known = findings(text, 'Rabinowich').map(finding => knownFinding(text, finding));
  expect(sift(text, [], known).gone).toEqual(known);
});

describe('the file', () => {
  const text = new Text(LETTER);
  const known = findings(text, 'Rabinowich').map(finding => knownFinding(text, finding));

  test('gives back what was written', () => {
    const entries = new Map([
      ['b.md', known],
      ['a.md', [...known, ...known]],
    ]);
    const written = writeBaseline(entries);
    expect(readBaseline(written)).toEqual(entries);
    expect(readBaseline(`\uFEFF${written}`)).toEqual(entries);
    expect(written.split('\n').filter(line => line.includes('"rule"'))).toHaveLength(3);
  });

  test('of nothing is a file too', () => {
    expect(readBaseline(writeBaseline(new Map([['a.md', []]])))).toEqual(new Map());
  });
});
