import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import type { Language } from './language.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';

/** All languages are read at once: notes mix them. */
export const languages: readonly Language[] = [english, german, french, russian, italian, spanish, dutch];

/** What all languages say under one head, each word once. */
export const words = (pick: (language: Language) => readonly string[]): string[] => [
  ...new Set(languages.flatMap(language => [...pick(language)])),
];
