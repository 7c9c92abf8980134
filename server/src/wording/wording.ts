/** What is said in a language for each message in English; the places `{0}`, `{1}` ... stand in both. */
export type Wording = Readonly<Record<string, string>>;

/**
 * The language in which this process speaks. There is one: a server has one client, the command line one reader. It is
 * chosen before anything is analysed, as what is said of a text is kept with what is known of it.
 */
let spoken: { readonly language: string; readonly wording: Wording } = { language: 'en', wording: {} };

/** Speaks a language from now on. */
export function speak(language: string, wording: Wording): void {
  spoken = { language, wording };
}

/** The language that is spoken: `en`, `de`. */
export const spokenLanguage = (): string => spoken.language;

/**
 * A message in the language that is spoken, in English where that lacks it. The message is written here in English, whole
 * and in one piece, as tests look for it in the code; each `{0}`, `{1}` ... takes what is put there.
 */
export function t(message: string, ...put: readonly (string | number)[]): string {
  const words = Object.hasOwn(spoken.wording, message) ? spoken.wording[message] : message;
  return put.length === 0 ? words : words.replace(/\{(\d)\}/g, (place, i) => String(put[Number(i)] ?? place));
}
