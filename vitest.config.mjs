import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // What recheck finds in its time depends on the machine: `npm run expressions` runs it, not every test run.
    include: process.env.LOCCIT_EXPRESSIONS ? ['test/house/expressions.judged.ts'] : ['test/**/*.test.ts'],
    globalSetup: 'test/support/built.ts',
    setupFiles: 'test/support/seeded.ts',
    testTimeout: 30_000,
  },
});
