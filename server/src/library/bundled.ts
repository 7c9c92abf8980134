import { Library } from './model.ts';

/** The works that ship with Loccit (library/ at the root of the project). */
export const bundledLibrary = new Library([]);
