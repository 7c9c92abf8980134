import { describe, expect, test } from 'vitest';
import { notesIn } from './paired.ts';

// The cost model of docs/notes.md: each weight shown by two texts that differ in it alone.

/** `word and marker → number of the note`, in text order. */
const called = (content: string): string[] => {
  const { markers, notes } = notesIn(content);
  return markers.map(({ span, note }) => {
    const word = /\S*$/.exec(content.slice(0, span.end))?.[0];
    return `${word} → ${note === null ? 'nothing' : notes[note].number}`;
  });
};

const LIST = '\n\n1. Gates of oak.\n\n2. Locks of iron.\n\n3. A quay of wood.\n\n4. Sheds of brick.\n';

describe('a digit is a marker', () => {
  test('where the sequence has room for it: of two 2s the one between 1 and 3', () => {
    expect(called(`Pier2 and gates,1 locks,2 quay3 and sheds4 fell.${LIST}`)).toEqual([
      'gates,1 → 1',
      'locks,2 → 2',
      'quay3 → 3',
      'sheds4 → 4',
    ]);
  });

  test('where a list answers it, and else not', () => {
    expect(called('The gates,1 the locks,2 the quay3 and the sheds4 fell.\n')).toEqual([]);
  });

  test('behind a stop rather than behind a word, where both would do', () => {
    expect(called(`The gates,1 pier2 with locks.2 The quay3 and sheds.4 So.${LIST}`)).toContain('locks.2 → 2');
  });

  test('behind a year where that number is due, and a part of the year elsewhere', () => {
    expect(called(`The gates1 fell in 19172 and the quay3 in 1920, the sheds4 later.${LIST}`)).toContain('19172 → 2');
    expect(called(`The gates1 fell in 19179, the locks,2 the quay3 and the sheds4 later.${LIST}`)).not.toContain(
      '19179 → nothing',
    );
  });

  test('behind its own note never', () => {
    expect(called(`The gates,1 the locks,2 the quay3 fell.${LIST}\nAn afterword on sheds4 is lost.\n`)).not.toContain(
      'sheds4 → 4',
    );
  });
});

describe('a number before a line is a label', () => {
  test('rather where it opens a block than where it begins a wrapped line', () => {
    const text = 'The gates,1 the locks,2 the quay,3 the sheds4 fell. There were\n2. Sheds of brick in all.';
    expect(called(text + LIST)).toEqual(['gates,1 → 1', 'locks,2 → 2', 'quay,3 → 3', 'sheds4 → 4']);
  });

  test('in one way of writing: a list with stops goes on with stops', () => {
    const text = `The gates,1 the locks,2 the quay,3 the sheds4 fell.\n\n3 ships lay idle.${LIST}`;
    expect(called(text)).toContain('quay,3 → 3');
  });

  test('of a list of which at least half is called; under a heading a fifth is enough', () => {
    const list = Array.from({ length: 10 }, (_, i) => `${i + 1}. Item of the list.`).join('\n\n');
    const text = 'The gates,1 the locks,2 the quay3 fell.\n\n';
    expect(called(text + list)).toEqual([]);
    expect(called(`${text}Notes\n\n${list}`)).toEqual(['gates,1 → 1', 'locks,2 → 2', 'quay3 → 3']);
  });
});

describe('a bent marker is read', () => {
  const bent = (glyphs: string): string =>
    `The gates1 fell, the locks,2 the quay,3 the sheds${glyphs} were, too, and the mole5.`;
  const five = `${LIST}\n5. A mole of stone.\n`;

  test('by its shape: ? may be 4, x may not', () => {
    expect(called(bent('?') + five)).toContain('sheds? → 4');
    expect(called(bent('x') + five).filter(pair => pair.includes('x'))).toEqual([]);
  });

  test('where it is not at home: not the question mark of a question', () => {
    const text = 'The gates1 fell, the locks,2 the quay,3 and who wept for the sheds? The mole5 fell.';
    expect(called(text + five).filter(pair => pair.includes('?'))).toEqual([]);
  });

  test('where no other place does as well', () => {
    const text = 'The gates1 fell, the locks,2 the quay,3 the sheds? were, the barns? were, too, and the mole5.';
    expect(called(text + five).filter(pair => pair.includes('?'))).toEqual([]);
  });

  test('at the place whose sentence shares a rare word with the note', () => {
    const text =
      'The gates1 fell, the locks,2 the quay,3 the Swedish brickyards? were closed.\n\nLong after that, as is known to everybody who ' +
      'has ever looked into the ledgers of the town and into its letters, which nobody has printed in all these years and nobody ' +
      'will print as it seems, since the family that owns them has moved away and the house was sold to a merchant from the south ' +
      'who keeps it locked and has never let anybody in but the clerk, whom nobody would ask about it for fear of the answer, the barns? were, too, and the mole5.';
    const note = five.replace('Sheds of brick.', 'Swedish brickyards had burned the stone.');
    expect(called(text + note)).toContain('brickyards? → 4');
  });
});
