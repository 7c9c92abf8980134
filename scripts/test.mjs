// npm test: everything but the real editor, on a fresh clone too. The last line is "N passed, N failed".
// What follows `npm test --` goes to vitest: `npm test -- test/house`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root, runNode } from './run.mjs';

const report = join(root, 'node_modules', '.cache', 'loccit', 'vitest.json');

rmSync(report, { force: true });

const steps = [
  ['install', ensureInstalled],
  ['types', () => runNode('node_modules/typescript/bin/tsc', ['--noEmit']) === 0],
  ['lint', () => runNode('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']) === 0],
  ['build', () => runNode('scripts/build.mjs') === 0],
  ['tests', runTests],
];

const failed = steps.find(([name, step]) => {
  console.log(`\n== ${name}`);
  return !step();
});
conclude(failed?.[0]);

function runTests() {
  mkdirSync(dirname(report), { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return runNode('node_modules/vitest/vitest.mjs', ['run', ...reporters, ...process.argv.slice(2)]) === 0;
}

/** A step that fails counts as one failed test; so does vitest when it fails outside of any test. */
function conclude(failedStep) {
  const { passed, failed, skipped } = counts();
  const failures = failedStep && failed === 0 ? 1 : failed;
  if (failedStep) console.log(`\n${failedStep}: failed`);
  console.log(`\n${passed} passed, ${failures} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failures > 0 ? 1 : 0;
}

function counts() {
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, ...rest } = readReport();
  return { passed, failed, skipped: (rest.numPendingTests ?? 0) + (rest.numTodoTests ?? 0) };
}

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return {};
  }
}
