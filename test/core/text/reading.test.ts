import { expect, test } from 'vitest';
import { readSpans } from '../../../server/src/text/reading.ts';

/** Reads what stands outside of `{...}` in a text, as what is around a page's number and head. */
function around(content: string) {
  const parts = Array.from(content.matchAll(/(?<=^|\})[^{}]+(?=\{|$)/g), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return readSpans(content, parts);
}

test('a word that is parted by a page’s number and head is put together', () => {
  const content = 'see Arnold, Harbour Pa-\n{\n31  THE HARBOUR TOWN\n\n}pers, p. 12.';
  const reading = around(content);
  expect(reading.text).toBe('see Arnold, Harbour Papers, p. 12.');
  const { start, end } = reading.span(reading.text.indexOf('Papers'), reading.text.indexOf(', p. 12'));
  expect(content.slice(start, end)).toBe('Pa-\n{\n31  THE HARBOUR TOWN\n\n}pers');
  expect(reading.fromSource(content.indexOf('pers'))).toBe(reading.text.indexOf('pers'));
});

test('blanks around it are left out with it', () =>
  expect(around('the Harbour Pa- \n\n{31}\n\n  pers of Arnold').text).toBe('the Harbour Papers of Arnold'));

test('a name with a hyphen, a dash and what stands on the same line stay', () => {
  expect(around('by Müller-\n{31\n}Armack').text).toBe('by Müller- Armack');
  expect(around('so it was -\n{31\n}and nobody wept').text).toBe('so it was - and nobody wept');
  expect(around('the well-{[Pg 31]}known quay').text).toBe('the well- known quay');
});

test('a character that is named as on the web is read as the character, and found where it is named', () => {
  const content = 'Hille, &#8220;Caf&eacute;s &amp; Mills,&#x201D;&nbsp;p. 3 (R&D; &c.; &nosuch; &#8221;';
  const reading = readSpans(content, [{ start: 0, end: content.length }]);
  expect(reading.text).toBe('Hille, “Cafés & Mills,” p. 3 (R&D; &c.; &nosuch; ”');
  const cited = (words: string): string => {
    const at = reading.text.indexOf(words);
    const { start, end } = reading.span(at, at + words.length);
    return content.slice(start, end);
  };
  expect(cited('“Cafés & Mills,”')).toBe('&#8220;Caf&eacute;s &amp; Mills,&#x201D;');
  expect(cited('Mills')).toBe('Mills');
  expect(cited(' p. 3')).toBe('&nbsp;p. 3');
});
