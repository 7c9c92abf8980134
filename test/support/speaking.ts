import { afterAll, beforeAll } from 'vitest';
import { speakAsIn } from '../../server/src/wording/languages.ts';

/** Has the tests around it run in a language; those after them are in English again. */
export function speaking(language: string): void {
  beforeAll(() => speakAsIn(language));
  afterAll(() => speakAsIn('en'));
}
