import { type AnalyseOptions, type Analysis, analyse } from '../analyse.ts';
import { Memory } from './memory.ts';

/**
 * For those who work on Loccit: a memory that analyses everything a second time from scratch, and fails when the two differ.
 *
 * @throws Error that shows the first difference
 */
export class VerifiedMemory {
  readonly #memory = new Memory();

  analyse(content: string, options: AnalyseOptions): Analysis {
    const analysis = this.#memory.analyse(content, options);
    const fresh = analyse(content, options);
    for (const part of ['layout', 'apparatus', 'findings'] as const) {
      const difference = firstDifference(JSON.stringify(analysis[part]), JSON.stringify(fresh[part]));
      if (difference) throw new Error(`After an edit the ${part} differ from scratch: ${difference}`);
    }
    return analysis;
  }
}

const SHOWN = 120;

function firstDifference(kept: string, fresh: string): string | null {
  if (kept === fresh) return null;
  let at = 0;
  while (kept[at] === fresh[at]) at++;
  const from = Math.max(0, at - SHOWN);
  return `${kept.slice(from, at + SHOWN)} instead of ${fresh.slice(from, at + SHOWN)}`;
}
