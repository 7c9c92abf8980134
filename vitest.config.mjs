import { defineConfig } from 'vitest/config';
import { plainLettersInTests } from './scripts/plain-letters.mjs';

/** Tests that put something else in the place of a module: what they load must be theirs alone. */
const IN_PLACE_OF_MODULES = ['test/client/**/*.test.ts', 'test/cli/full-disk.test.ts'];
/** What recheck finds in its time depends on the machine: `npm run expressions` runs it, not every test run. */
const EXPRESSIONS = 'test/house/expressions.judged.ts';

const common = { setupFiles: 'test/support/before-each-file.ts', testTimeout: 30_000 };

/** To load the engine anew for each of its files took longer than the tests themselves. */
const together = {
  name: 'together',
  include: process.env.LOCCIT_EXPRESSIONS ? [EXPRESSIONS] : ['test/**/*.test.ts'],
  exclude: IN_PLACE_OF_MODULES,
  isolate: false,
  ...common,
};

const apart = { name: 'apart', include: IN_PLACE_OF_MODULES, ...common };

export default defineConfig({
  test: {
    globalSetup: 'test/support/built.ts',
    projects: (process.env.LOCCIT_EXPRESSIONS ? [together] : [together, apart]).map(test => ({
      plugins: [plainLettersInTests],
      test,
    })),
  },
});
