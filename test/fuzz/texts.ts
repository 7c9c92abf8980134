import fc from 'fast-check';
import { VerifiedMemory } from '../../server/src/incremental/verified.ts';
import { bundledLibrary } from '../../server/src/library/bundled.ts';
import { dialectOfLanguage } from '../../server/src/text/dialects.ts';
import type { Original } from './documents.ts';
import { type Case, caseOf, edited } from './edits.ts';
import { expectSound } from './sound.ts';
import { mayRun, type Tally } from './tally.ts';

/**
 * Edits to a text, one after the other: after each it is seen as if it had always read so, every place lies inside, every
 * edit that is offered can be made, and no word is lost.
 */
export const textsProperty = (originals: readonly Original[], tally: Tally): fc.IProperty<[Case]> =>
  fc.property(caseOf(originals), each => {
    if (mayRun(tally)) run(each, tally);
  });

function run({ language, content, edits }: Case, tally: Tally): void {
  const memory = new VerifiedMemory();
  const options = { dialect: dialectOfLanguage(language), library: bundledLibrary };
  let text = content;
  expectSound(memory.analyse(text, options), 0);
  for (const each of edits) {
    text = edited(text, each);
    tally.edits++;
    expectSound(memory.analyse(text, options), Math.floor(each.at * text.length));
  }
}
