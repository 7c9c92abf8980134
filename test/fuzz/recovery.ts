import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { Conversation } from './conversation.ts';
import type { Original } from './documents.ts';
import { expectAsFresh, inFolder } from './protocol.ts';
import { mayRun, type Tally } from './tally.ts';
import { type Step, stepsOf } from './traffic.ts';

/**
 * The server is killed at any moment of a session. One that is started in its place and shown what the client holds, as
 * editors do, answers as if nothing had happened.
 */
export const recoveryProperty = (originals: readonly Original[], tally: Tally): fc.IAsyncProperty<[Step[], number]> =>
  fc.asyncProperty(stepsOf(originals), fc.nat({ max: LONGEST_WAIT }), async (steps, wait) => {
    if (mayRun(tally)) await inFolder(folder => run(folder, steps, wait, tally));
  });

/** Milliseconds into a session, in which the server reads, analyses and answers. */
const LONGEST_WAIT = 400;

async function run(folder: string, steps: readonly Step[], wait: number, tally: Tally): Promise<void> {
  const killed = await Conversation.begin(folder, tally);
  const again = await Conversation.begin(folder, tally);
  try {
    await Promise.all([converse(killed, steps), kill(killed, wait, tally)]);
    // What it held when it died, the client shows to the next one; it has said all that it had to say.
    for (const [document, held] of killed.held) await again.open(document, held);
    await expectAsFresh(again, folder, tally);
    await again.settle();
    await again.end();
  } finally {
    for (const each of [killed, again]) each.client.process.kill('SIGKILL');
  }
}

/** Says what there is to say, to whoever may no longer hear it. */
async function converse(conversation: Conversation, steps: readonly Step[]): Promise<void> {
  for (const step of steps) await conversation.take(step).catch(() => {});
}

async function kill(conversation: Conversation, wait: number, tally: Tally): Promise<void> {
  await setTimeout(wait);
  await conversation.kill();
  tally.kills++;
}
