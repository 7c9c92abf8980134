import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs the tests of the stories one after the other in the same editor, printing each with its time, and gives how many
 * `passed`, `failed` and were `skipped`. After each a screenshot is kept in `pictures`.
 */
export async function runStories(stories, session, pictures) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { story, tests, skip } of stories) {
    console.log(`\n${story}`);
    for (const [title, test] of Object.entries(tests)) {
      const outcome = skip ? { kind: 'skipped', why: skip } : await run(test, session);
      counts[outcome.kind]++;
      console.log(`  ${line(title, outcome)}`);
      if (!skip)
        await session.editor.screenshot(pictures(session.host, story, title, outcome.kind)).catch(() => undefined);
    }
  }
  return counts;
}

/** A minute and a half is far more than any needs: it is for the editor that doesn't answer at all. */
async function run(test, session) {
  const start = Date.now();
  const tooLong = new AbortController();
  try {
    await session.editor.settle();
    await Promise.race([test(session), stop(90, tooLong.signal)]);
    return { kind: 'passed', ms: Date.now() - start };
  } catch (error) {
    return { kind: 'failed', ms: Date.now() - start, why: error.message };
  } finally {
    tooLong.abort();
  }
}

async function stop(seconds, signal) {
  await sleep(seconds * 1000, undefined, { signal });
  throw new Error(`Not done after ${seconds} s`);
}

function line(title, { kind, ms, why }) {
  const time = ms === undefined ? '' : ` (${(ms / 1000).toFixed(1)} s)`;
  return `${kind.padEnd(7)} ${title}${time}${why ? `\n          ${why.replaceAll('\n', '\n          ')}` : ''}`;
}
