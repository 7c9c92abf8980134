import { languageOf, SPOKEN, speakAsIn } from '../wording/languages.ts';
import { t } from '../wording/wording.ts';
import { Refusal } from './exit.ts';
import type { Host } from './host.ts';

/** What `--language` says, undefined where it isn't there, and the arguments without it. */
export interface LanguageTaken {
  readonly language: string | undefined;
  readonly args: readonly string[];
}

/**
 * Takes `--language` out of the arguments, whichever command they are for. It comes before all others: what is wrong with
 * those is said in that language too. An option without its value is left, to be refused with the rest.
 */
export function takeLanguage(given: readonly string[]): LanguageTaken {
  const args: string[] = [];
  let language: string | undefined;
  for (let at = 0; at < given.length; at++) {
    const arg = given[at];
    if (arg === '--') return { language, args: [...args, ...given.slice(at)] };
    if (arg.startsWith(`${OPTION}=`)) language = arg.slice(OPTION.length + 1);
    else if (arg === OPTION && at + 1 < given.length) language = given[++at];
    else args.push(arg);
  }
  return { language, args };
}

const OPTION = '--language';

/**
 * Speaks the language that is asked for, by the option or the environment; English where none is, or none that there are
 * words in. The locale of the machine says nothing: what is printed in one place must be the same in another.
 */
export const speakAsAsked = (option: string | undefined, { env }: Host): Promise<void> =>
  speakAsIn([option, env.LOCCIT_LANGUAGE].find(asked => languageOf(asked ?? '') !== undefined));

/** Throws a refusal where a language is asked for that there are no words in. */
export function refuseUnknownLanguage(option: string | undefined, { env }: Host): void {
  const asked = option ?? (env.LOCCIT_LANGUAGE || 'en');
  if (languageOf(asked) !== undefined) return;
  throw new Refusal(t('There are no messages in the language {0}. There are: {1}.', asked, SPOKEN.join(', ')));
}
