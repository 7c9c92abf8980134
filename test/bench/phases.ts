import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout as waiting } from 'node:timers/promises';
import { check } from '../../server/src/check/check.ts';
import type { Library } from '../../server/src/library/model.ts';
import { sightUnits } from '../../server/src/resolve/citations/units.ts';
import { resolveCitations } from '../../server/src/resolve/citations.ts';
import { resolveNotes, sightNotes } from '../../server/src/resolve/notes.ts';
import { type Dialect, readLayout } from '../../server/src/text/layout.ts';
import { Text } from '../../server/src/text/text.ts';

/** Milliseconds of each phase of an analysis, one entry for each run. */
export type Phases = ReadonlyMap<string, readonly number[]>;

/** Where the time of a full analysis goes: its phases in their order, over several runs of the same text. */
export function phasesOf(content: string, dialect: Dialect, library: Library, runs: number): Phases {
  const phases = new Map<string, number[]>();
  const timed = <T>(phase: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    phases.set(phase, [...(phases.get(phase) ?? []), performance.now() - start]);
    return result;
  };
  for (let run = 0; run < runs; run++) {
    const text = timed('lines', () => new Text(content));
    const layout = timed('layout: paragraphs, headings, page breaks', () => readLayout(text, dialect));
    const sightings = timed('markers and labels sighted', () => sightNotes(text, layout));
    const notes = timed('notes paired', () => resolveNotes(text, layout, sightings));
    const units = timed('citations sighted', () => sightUnits(text, layout, notes));
    const citations = timed('citations resolved', () => resolveCitations(text, layout, notes, library, units));
    timed('rules', () => check({ text, layout, apparatus: { ...notes, ...citations }, library }));
  }
  return phases;
}

/** Milliseconds that the collector takes while something is done. */
export async function collecting(work: () => void): Promise<number> {
  let taken = 0;
  const observer = new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) taken += duration;
  });
  observer.observe({ entryTypes: ['gc'] });
  work();
  // What was observed is told later.
  await waiting(50);
  observer.disconnect();
  return taken;
}
