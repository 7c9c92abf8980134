import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONFUSIONS } from '../../../server/src/scan/notes/glyphs.ts';
import { DIALECTS, dialect } from './dialects.ts';
import { documents } from './documents.ts';
import { notesIn } from './paired.ts';
import { ARRANGEMENTS, render } from './rendering.ts';

// One to three glyphs of a clean text are bent as scans bend them: a marker still leads to its note, or honestly to none.

/** With fewer markers, three bent ones leave too little of a sequence to show that there are notes at all. */
const ENOUGH = 7;

const damage = fc.array(fc.record({ place: fc.nat(), digit: fc.nat(), confusion: fc.nat() }), {
  minLength: 1,
  maxLength: 3,
});

const RUNS = { seed: 20_260_402, numRuns: 40 };

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What a scan may make of the digit, raised or not, at an offset. */
const bentInto = (content: string, at: number): readonly string[] => {
  const raised = RAISED.indexOf(content[at]);
  const digit = raised < 0 ? content[at] : String(raised);
  return CONFUSIONS.filter(row => row.digit === digit).map(({ glyph }) => glyph);
};

test.each(DIALECTS)('$name: a bent marker leads to its own note or to none, and the others stay', written => {
  fc.assert(
    fc.property(
      documents(2),
      fc.constantFrom(...ARRANGEMENTS.filter(({ at, restarts }) => at === 'book' && !restarts)),
      damage,
      (document, arrangement, faults) => {
        const { content, pairs } = render(document, written, arrangement);
        const meant = pairs.map(parsed);
        const bent = new Set<number>();
        let damaged = content;
        for (const { place, digit, confusion } of faults) {
          const { start, marker } = meant[place % meant.length];
          const digits = Array.from(marker, (_, i) => start + i).filter(at => bentInto(content, at).length > 0);
          if (digits.length === 0) continue;
          const at = digits[digit % digits.length];
          const glyphs = bentInto(content, at);
          damaged = damaged.slice(0, at) + glyphs[confusion % glyphs.length] + damaged.slice(at + 1);
          bent.add(start);
        }
        const { markers, notes } = notesIn(damaged, written.language);
        const found = new Map(
          markers.map(({ span, note }) => [span.start, note === null ? null : notes[note].span.start]),
        );
        for (const { start, note } of meant) {
          if (bent.has(start)) expect([note, null, undefined]).toContain(found.get(start));
          else if (meant.length >= ENOUGH) expect(found.get(start)).toBe(note);
          else expect([note, undefined]).toContain(found.get(start));
          found.delete(start);
        }
        expect([...found.values()].filter(note => note !== null)).toEqual([]);
      },
    ),
    RUNS,
  );
});

test('a marker that lost a digit or won a speck leads to its own note or to none', () => {
  fc.assert(
    fc.property(
      documents(3),
      fc.nat(),
      fc.nat(),
      fc.constantFrom('', '!', '1', 'l'),
      (document, place, digit, glyph) => {
        const { content, pairs } = render(document, dialect('glued digit, `2. `'), ARRANGEMENTS[0]);
        const meant = pairs.map(parsed);
        const long = meant.filter(({ marker }) => marker.length > 1);
        if (long.length === 0) return;
        const { start, marker, note } = long[place % long.length];
        const at = start + (digit % marker.length);
        const damaged = content.slice(0, at) + glyph + content.slice(glyph === '' ? at + 1 : at);
        const { markers, notes } = notesIn(damaged);
        const by = damaged.length - content.length;
        for (const found of markers.filter(
          ({ span }) => span.start >= start - 1 && span.end <= start + marker.length + 1,
        ))
          if (found.note !== null && found.reading === 'damaged') expect(notes[found.note].span.start).toBe(note + by);
      },
    ),
    { seed: 20_260_403, numRuns: 60 },
  );
});

/** `12: 3 → 400: Ibid.` */
function parsed(pair: string): { start: number; marker: string; note: number } {
  const [, start, marker, note] = /^(\d+): (.+?) → (\d+): /s.exec(pair)!;
  return { start: Number(start), marker, note: Number(note) };
}
