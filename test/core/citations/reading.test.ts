import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpans } from '../../../server/src/text/reading.ts';

const read = (content: string) => readSpans(content, [{ start: 0, end: content.length }]);

describe('the reading view', () => {
  it.each([
    ['joins wrapped lines', 'The mills\nof Kell', 'The mills of Kell'],
    ['joins lines whatever ends them', 'The mills\r\nof\rKell', 'The mills of Kell'],
    ['closes a hyphen at the end of a line', 'Reminis-\ncences', 'Reminiscences'],
    ['keeps the hyphen of a name', 'Malte-\nBrun', 'Malte- Brun'],
    ['keeps the hyphen of a range', 'pp. 12-\n14', 'pp. 12-14'],
    ['drops soft hyphens', 'Remi\u00ADnis\u00AD\ncences', 'Reminiscences'],
    ['makes one blank of many', 'Ibid,  pp.   55', 'Ibid, pp. 55'],
    ['drops the mark of a quotation', '> The mills\n> of Kell', '> The mills of Kell'],
    ['drops marks of emphasis', '*The Long Quay*, _id._, **p. 3**', 'The Long Quay, id., p. 3'],
    ['raises the number of an edition again', '_The Long Quay_2 (Kell, 1890)', 'The Long Quay² (Kell, 1890)'],
    ['keeps an asterisk that marks a note', 'the quay * and snake_case_name', 'the quay * and snake_case_name'],
  ])('%s', (_, content, text) => {
    expect(read(content).text).toBe(text);
  });

  it('says what was emphasised', () => {
    const { text, emphasis } = read('Norden, *The Long\nQuay*, p. 3');
    expect(emphasis.map(span => text.slice(span.start, span.end))).toEqual(['The Long Quay']);
  });

  it('looks no further than what it is given', () => {
    const content = '_The Long Quay_2 (Kell, 1890)';
    expect(readSpans(content, [{ start: 0, end: content.indexOf('2') }]).text).toBe('The Long Quay');
  });

  it('leaves a mark for code and nothing for a tag', () => {
    const content = 'a `LCW` b <i>c';
    const holes = [
      { start: 2, end: 7 },
      { start: 10, end: 13 },
    ];
    expect(readSpans(content, [{ start: 0, end: content.length }], holes).text).toBe('a \uFFFC b c');
  });

  it('finds a citation in the document that was read across a hyphen', () => {
    const content = 'see (Petrograd Reminis-\ncences, p. 359)';
    const reading = read(content);
    const start = reading.text.indexOf('Petrograd');
    const span = reading.span(start, start + 'Petrograd Reminiscences, p. 359'.length);
    expect(content.slice(span.start, span.end)).toBe('Petrograd Reminis-\ncences, p. 359');
  });

  const prose = fc
    .array(fc.constantFrom('ab', 'Z', '-', '\n', '\r\n', ' ', '  ', '*', '_', '\u00AD', '7', '> ', 'ж', '😀'), {
      maxLength: 40,
    })
    .map(parts => parts.join(''));

  it('maps every character that it kept to itself and back', () => {
    fc.assert(
      fc.property(prose, content => {
        const reading = read(content);
        for (let i = 0; i < reading.text.length; i++) {
          const source = reading.toSource(i);
          if (reading.text[i] !== ' ') expect(content[source]).toBe(reading.text[i]);
          expect(reading.fromSource(source)).toBe(i);
        }
      }),
    );
  });

  it('keeps the order of the text', () => {
    fc.assert(
      fc.property(prose, content => {
        const reading = read(content);
        const sources = Array.from({ length: reading.text.length + 1 }, (_, i) => reading.toSource(i));
        for (let i = 1; i < reading.text.length; i++) expect(sources[i]).toBeGreaterThan(sources[i - 1]);
      }),
    );
  });
});
