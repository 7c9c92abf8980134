/** What is said in a language for each message in English; the places `{0}`, `{1}` ... stand in both. */
export type Wording = Readonly<Record<string, string>>;

/**
 * The language in which this process speaks. There is one: a server has one client, the command line one reader. It is
 * chosen before anything is analysed, as what is said of a text is kept with what is known of it.
 */
let spoken: Spoken = { language: 'en', wording: {} };
const ENGLISH = spoken;

interface Spoken {
  readonly language: string;
  readonly wording: Wording;
}

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
  const words = worded(message);
  return put.length === 0 ? words : words.replace(PLACE, (place, i) => String(put[Number(i)] ?? place));
}

const worded = (message: string): string =>
  Object.hasOwn(spoken.wording, message) ? spoken.wording[message] : message;

/** A message in pieces, for whoever puts more than words into it: words, and the number of what stands between them. */
export const piecesOf = (message: string): (string | number)[] =>
  worded(message)
    .split(PLACE)
    .map((piece, i) => (i % 2 === 0 ? piece : Number(piece)))
    .filter(piece => piece !== '');

const PLACE = /\{(\d)\}/g;

/** What is said meanwhile is English: for words that go into a text, which has its own language. */
export function inEnglish(say: () => string): string {
  const before = spoken;
  spoken = ENGLISH;
  try {
    return say();
  } finally {
    spoken = before;
  }
}
