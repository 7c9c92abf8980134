import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { originals } from './documents.ts';
import { protocolProperty } from './protocol.ts';
import { recoveryProperty } from './recovery.ts';
import { nothingYet } from './tally.ts';
import { textsProperty } from './texts.ts';

/*
 * A few seconds of each, from the seed that all random tests here have: `npm run fuzz -- --minutes N` goes on for longer, with
 * another each time. What fails here names its seed and the smallest case.
 */

const texts = originals(fileURLToPath(new URL('../../', import.meta.url)));

/** Milliseconds for each; what is under way then comes to its end. */
const TIME = 6_000;
/** Shrinking a case takes longer than finding it. */
const PATIENCE = 240_000;

test('after any edits a text is seen as if it had always read so', { timeout: PATIENCE }, () => {
  const tally = nothingYet(TIME);
  fc.assert(textsProperty(texts, tally), { numRuns: 100 });
  expect(tally.edits).toBeGreaterThan(0);
});

test('after any traffic the server answers as a fresh one', { timeout: PATIENCE }, async () => {
  const tally = nothingYet(TIME);
  await fc.assert(protocolProperty(texts, tally), { numRuns: 15 });
  expect(tally.runs).toBeGreaterThan(0);
});

test('killed at any moment, it is as good as new when it is started again', { timeout: PATIENCE }, async () => {
  const tally = nothingYet(TIME);
  await fc.assert(recoveryProperty(texts, tally), { numRuns: 8 });
  expect(tally.kills).toBeGreaterThan(0);
});
