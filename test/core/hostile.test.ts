import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analyse.ts';
import { bundledLibrary } from '../../server/src/library/bundled.ts';
import { adversaries } from '../bench/adversaries.ts';

/*
 * Texts that are made to be slow to read. One in which something is tried in every way there is would not come to its end in
 * a day; how the cost of all of them grows, `npm run bench` measures.
 */

const LENGTH = 1500;

describe.each(['plaintext', 'markdown'] as const)('in %s', dialect => {
  test.each(adversaries.map(each => [each.name, each] as const))('a text of %s is read to its end', (_, { make }) => {
    const content = make(LENGTH);
    expect(analyse(content, { dialect, library: bundledLibrary }).text.content).toBe(content);
  });
});
