import { languageOf, SPOKEN, speakAsIn } from '../wording/languages.ts';
import { Refusal } from './exit.ts';
import type { Host } from './host.ts';

/**
 * Speaks of documents in the language that is asked for, by the option or the environment; in English where none is. The
 * locale of the machine says nothing: what is printed in one place must be the same in another.
 */
export async function speakAsAsked(option: string | undefined, { env }: Host): Promise<void> {
  const asked = option ?? (env.LOCCIT_LANGUAGE || 'en');
  if (languageOf(asked) === undefined)
    throw new Refusal(`There are no messages in the language ${asked}. There are: ${SPOKEN.join(', ')}.`);
  await speakAsIn(asked);
}
