import { describe, expect, test } from 'vitest';
import { bendingCost, lengthChangedCost } from '../../../server/src/scan/notes/glyphs.ts';
import { scanLabels } from '../../../server/src/scan/notes/labels.ts';
import { scanMarkers } from '../../../server/src/scan/notes/markers.ts';
import { type Dialect, readLayout } from '../../../server/src/text/layout.ts';
import { Text } from '../../../server/src/text/text.ts';

// What the scanners take for a possible marker or label before any sequence is looked at.

const markers = (content: string, dialect: Dialect = 'plaintext'): string[] => {
  const text = new Text(content);
  return scanMarkers(text, readLayout(text, dialect)).map(({ span, style, shape }) =>
    `${text.slice(span)} ${style} ${shape}`.replace(/\s+/g, ' '),
  );
};

const labels = (content: string, dialect: Dialect = 'plaintext'): string[] => {
  const text = new Text(content);
  return scanLabels(text, readLayout(text, dialect)).map(({ span, style }) => `${text.slice(span)} ${style}`);
};

describe('markers', () => {
  test.each([
    ['glued to a word', 'the canal2 was', ['2 bare word']],
    ['behind a stop', 'the canal.2 It', ['2 bare stop']],
    ['behind a closing quotation mark', 'the “canal”2 was', ['2 bare stop']],
    ['behind a closing bracket', '(the canal)2 was', ['2 bare stop']],
    ['behind a year', 'in 1917.16 It', ['16 bare year']],
    ['glued to a year', 'In October 19171 the', ['1 bare year']],
    ['behind a blank', 'was dying. 16 It', ['16 bare spaced']],
    ['raised', 'the canal²³ was', ['²³ superscript word']],
    [
      'in brackets of each kind',
      'a canal[12] a canal(12) a canal{12}',
      ['[12] bracket word', '(12) paren word', '{12} brace word'],
    ],
    ['behind a number that has an ending', 'the 19th2 and the 1920s3 were', ['2 bare word', '3 bare word']],
    ['with a name', 'the canal[^waugh] was', ['[^waugh] caret word']],
    [
      'behind what is no path',
      'locks and/or1 of quays/piers.2 The _Annals_3 of',
      ['1 bare word', '2 bare stop', '3 bare stop'],
    ],
    ['with a word', 'a canal[FN12] a canal[note 3]', ['[FN12] worded word', '[note 3] worded word']],
    ['signs', 'the canal* and the lock†', ['* sign word', '† sign word']],
    [
      'raised by markup',
      'a canal<sup>2</sup> and a lock^3^ and^[4]',
      ['<sup>2</sup> markup word', '^3^ markup word', '^[4] markup word'],
    ],
  ])('%s', (_, content, found) => expect(markers(content)).toEqual(found));

  test.each([
    ['numbers', 'It cost 6,000 marks, 4.50 a day, 12% of all, 1/2 of it.'],
    ['places in statutes', 'Under 18 U.S.C. § 881 the cargo was forfeit.'],
    ['names of things', 'A B-52, H2O, MP3 and the ’60s, in m2 and CO2.'],
    ['pages and volumes', 'See p.12, vol.3, No.5, Bd.2, S.83, с.12 and cap.4 there.'],
    ['words of editors', 'He [sic] came [[162]] and went, [note] says [f. 12v].'],
    ['links', 'See [note 1](https://example.org) and [note 2]: there.'],
    ['exponents', 'In m² and 5 x³ it is; so are m<sup>2</sup> and x^2^ too.'],
    ['sections', 'See section B.2 and §C.3 there.'],
    ['versions', 'The tables 1.15.0rc1 and beta2 were drawn with libtide3b4, and 5x2 is odd.'],
    ['names of files', 'Files: lock/gate/gate.1 man1/tide.1 src/quay2.h map_1_2 and tide3.txt, under GPLv2 or GPLv3.'],
  ])('not %s', (_, content) => expect(markers(content)).toEqual([]));

  test('not in code, formulas and addresses', () => {
    expect(markers('See `a[1]`, $x_1[2]$, <b>x</b>, https://example.org/a1[3] and [a](b1.md).', 'markdown')).toEqual(
      [],
    );
  });

  test('^[2] is a note within the text of Markdown', () => {
    expect(markers('The canal^[2] was', 'markdown')).toEqual([]);
  });
});

describe('labels', () => {
  test.each([
    ['1. Arnold', ['1. bare']],
    ['1 Arnold', ['1 bare']],
    ['1) Arnold', ['1) bare']],
    ['[1] Arnold', ['[1] bracket']],
    ['(1) Arnold', ['(1) paren']],
    ['¹² Arnold', ['¹² superscript']],
    ['[^1]: Arnold', ['[^1]: caret']],
    ['[Footnote 1: Arnold]', ['[Footnote 1: footnote']],
    ['[Note 1: Arnold]', ['[Note 1: footnote']],
    ['[Voetnoot 1: Arnold]', ['[Voetnoot 1: footnote']],
    ['[1: Arnold]', ['[1: footnote']],
    ['[1: 14]', []],
    ['[1:14] Arnold', []],
    ['Note 1. Arnold', ['Note 1. worded']],
    ['FN1. Arnold', ['FN1. worded']],
    ['[fn1]. Arnold', ['[fn1]. worded']],
    ['Note 1 above says so', []],
    ['† Arnold', ['† sign']],
    ['*) Arnold', ['*) sign']],
    ['**) Arnold', ['**) sign']],
    ['<sup>1</sup> Arnold', ['<sup>1</sup> markup']],
    ['^[1] Arnold', ['^[1] markup']],
    ['   12. Arnold', ['12. bare']],
    ['l2. Arnold', ['l2. bare']],
    ['1 Arnold. 2 Wade. 3 Müller.', ['1 bare', '2 bare', '3 bare']],
    ['11. Clem. Pedag., lib. 3 cap. 12. Clem. Epist.', ['11. bare']],
    ['He wrote in a letter[^4]: no.', []],
    ['They were\n3 days without bread.', []],
    ['3 June 1917: Arnold', []],
    ['3 September 1917 was his day', []],
    ['3 Mayhew 1917', ['3 bare']],
    ['Arnold', []],
  ])('%j', (content, found) => expect(labels(content)).toEqual(found));

  test('the definition of a link in Markdown is none', () => {
    expect(labels('[1]: https://example.org "Title"', 'markdown')).toEqual([]);
  });
});

describe('bent glyphs', () => {
  test('the digits themselves cost nothing, a likely shape little, an unlikely one more', () => {
    expect(bendingCost('12', 12)).toBe(0);
    expect(bendingCost('l2', 12)).toBeLessThan(bendingCost('t2', 12) as number);
    expect(bendingCost('!!', 11)).toBeCloseTo(0.6);
  });

  test('shapes that no scan confuses can’t be the number', () => {
    expect(bendingCost('x', 4)).toBeNull();
    expect(bendingCost('12', 13)).toBeNull();
    expect(bendingCost('1', 12)).toBeNull();
  });

  test('two digits may run into one sign', () => expect(bendingCost('Y0', 130)).toBeCloseTo(0.7));

  test('a glyph lost or won is read where a true digit is left', () => {
    expect(lengthChangedCost('l4', 124)).not.toBeNull();
    expect(lengthChangedCost('1!24', 124)).not.toBeNull();
    expect(lengthChangedCost('?', 12)).toBeNull();
    expect(lengthChangedCost('124', 124)).toBeNull();
  });
});
