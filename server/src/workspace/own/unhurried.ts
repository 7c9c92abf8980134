import type { Steps } from '../../library/own/reading.ts';

/** Does work bit by bit, with a pause for everyone else after some milliseconds of it. */
export async function unhurried<T>(steps: Steps<T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < SPELL) continue;
    await new Promise(resolve => setTimeout(resolve));
    since = performance.now();
  }
}

/** Milliseconds of work at a stretch: short beside what a reader notices, long beside a pause. */
const SPELL = 8;
