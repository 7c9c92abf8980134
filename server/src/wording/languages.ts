import { speak, type Wording } from './wording.ts';

/** Where the words of each language but English are. They are loaded when they are asked for. */
const WORDINGS: ReadonlyMap<string, () => Promise<{ readonly default: Wording }>> = new Map([
  ['de', () => import('../../../l10n/server.l10n.de.json')],
]);

/** The languages that can be spoken, English first. */
export const SPOKEN = ['en', ...WORDINGS.keys()];

/** The language for a locale (`de-AT`, `de_CH.UTF-8`): one of `SPOKEN`, else undefined. */
export const languageOf = (locale: string): string | undefined => {
  const language = /^[a-z]+/.exec(locale.toLowerCase())?.[0];
  return SPOKEN.find(each => each === language);
};

/** Speaks the language of a locale from now on, English where there is no other. */
export async function speakAsIn(locale: string | undefined): Promise<void> {
  const language = languageOf(locale ?? '') ?? 'en';
  const wording = await WORDINGS.get(language)?.();
  speak(language, wording?.default ?? {});
}
