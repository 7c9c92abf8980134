import type { Plugin } from 'esbuild';

/** What stands within a class for `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}`. */
export const PLAIN: Readonly<Record<'L' | 'Lu' | 'Ll' | 'N', string>>;
/** The source of a module with the ranges in its expressions and in the strings of which they are put together. */
export function withPlainLetters(source: string): string;
export const plainLetters: Plugin;
