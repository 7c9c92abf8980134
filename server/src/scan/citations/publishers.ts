import type { Chunk } from './chunks.ts';
import { words } from './languages/languages.ts';
import { anyOf } from './languages/pattern.ts';

/** Whether a chunk can be nothing but a publisher: `Cambridge: Fjord`, `Kell University Press`, `Suhrkamp Verlag`. */
export const isPublisher = ({ text, style }: Chunk): boolean =>
  style === 'plain' && (PLACED.test(text) || PUBLISHER.test(text));

const PLACED = /^\p{Lu}[^:]{1,40}: \p{Lu}/u;
const PUBLISHER = new RegExp(`(?<!\\p{L})${anyOf(words(language => language.publishers))}(?!\\p{L})`, 'u');
