import { Memory } from '../../server/src/incremental/memory.ts';
import { bundledLibrary } from '../../server/src/library/bundled.ts';
import { monograph, seeded } from './generated.ts';

/** Milliseconds from the changed text to its findings. */
export interface Keystrokes {
  /** Characters of the text. */
  readonly length: number;
  /** The whole text, as when it is opened. */
  readonly whole: number;
  /** A letter typed into a word of the running text: in the middle, and the slowest of ten. */
  readonly letter: number;
  readonly slowLetter: number;
  /** A digit typed behind the pages of a citation. */
  readonly digit: number;
}

const OPTIONS = { dialect: 'plaintext', library: bundledLibrary } as const;

/** Types into a generated monograph, at places that are the same in every run. */
export function keystrokes(length: number, runs: number): Keystrokes {
  const content = monograph(length, 'plain');
  const memory = new Memory();
  const analyse = (text: string): number => {
    const start = performance.now();
    memory.analyse(text, OPTIONS);
    return performance.now() - start;
  };
  const whole = analyse(content);
  const letters: number[] = [];
  const digits: number[] = [];
  const random = seeded(7);
  for (let run = -3; run < runs; run++) {
    const [word, page] = [/[a-z]{3} [a-z]{3}/g, /p\. \d/g].map(pattern => {
      pattern.lastIndex = Math.floor(random() * content.length * 0.9);
      return (pattern.exec(content)?.index ?? 0) + 2;
    });
    const typed = [inserted(content, word, 'x'), inserted(content, page + 2, '1')];
    const [letter, digit] = typed.map(text => {
      const time = analyse(text);
      analyse(content);
      return time;
    });
    if (run < 0) continue;
    letters.push(letter);
    digits.push(digit);
  }
  letters.sort((a, b) => a - b);
  digits.sort((a, b) => a - b);
  const at = (values: readonly number[], part: number): number => values[Math.floor((values.length - 1) * part)];
  return {
    length: content.length,
    whole,
    letter: at(letters, 0.5),
    slowLetter: at(letters, 0.9),
    digit: at(digits, 0.5),
  };
}

/** As one string, not as a chain of parts that the first reader would have to join. */
function inserted(content: string, at: number, typed: string): string {
  const text = content.slice(0, at) + typed + content.slice(at);
  text.charCodeAt(0);
  return text;
}
