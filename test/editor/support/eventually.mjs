import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Gives what `look` finds as soon as that is not empty, undefined or false. An exception counts as nothing found. After
 * `seconds` it throws, saying what was waited for and what was seen last.
 */
export async function eventually(what, look, seconds = 40) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const { found, error } = await tryTo(look);
    if (found) return found;
    if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain: ${what}${error ? ` (${error.message})` : ''}`);
    await sleep(100);
  }
}

async function tryTo(look) {
  try {
    return { found: await look() };
  } catch (error) {
    return { error };
  }
}
