import { setTimeout as sleep } from 'node:timers/promises';

/** So many stories of a host are told a second time. Where more fail, it is not the editor that stumbled. */
const SECOND_TRIES = 4;

/**
 * Runs the tests of the stories one after the other in the same editor, printing each with its time, and gives how many
 * `passed`, `failed` and were `skipped`. After each a screenshot is kept in `pictures`.
 *
 * An editor in a browser on a busy machine loses a click now and then. A story in which a test fails is therefore told once
 * more from its beginning, in an editor that `anew` opens; what fails there too has failed, and every second try is printed.
 */
export async function runStories(stories, { session, anew }, pictures) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  let triesLeft = SECOND_TRIES;
  for (const story of stories) {
    let outcomes = await tell(story, session, pictures);
    if (outcomes.includes('failed') && !story.isOfAll && triesLeft-- > 0) {
      console.log('  ... and once more from the beginning, in an editor opened anew:');
      session = await anew();
      outcomes = await tell(story, session, pictures);
    }
    for (const outcome of outcomes) counts[outcome]++;
  }
  return counts;
}

/** The outcomes of a story's tests: `passed`, `failed` or `skipped`. */
async function tell({ story, tests, skip }, session, pictures) {
  console.log(`\n${story}`);
  const outcomes = [];
  for (const [title, test] of Object.entries(tests)) {
    const outcome = skip ? { kind: 'skipped', why: skip } : await run(test, session);
    outcomes.push(outcome.kind);
    console.log(`  ${line(title, outcome)}`);
    if (!skip)
      await session.editor.screenshot(pictures(session.host, story, title, outcome.kind)).catch(() => undefined);
  }
  return outcomes;
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
