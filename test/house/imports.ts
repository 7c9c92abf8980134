import { posix } from 'node:path';

/** One import: as it is written, and for a file of ours where that leads from the root of the project. */
export interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly target: string | null;
}

/** Every import, re-export and dynamic import in a TypeScript file, imports of types included. */
export function importsOf(path: string, text: string): Import[] {
  const code = withoutComments(text);
  return [STATEMENT, CALL]
    .flatMap(pattern => [...code.matchAll(pattern)])
    .map(([, specifier]) => ({
      from: path,
      specifier: specifier!,
      target: specifier!.startsWith('.') ? posix.join(posix.dirname(path), specifier!) : null,
    }));
}

/** `import x from 'y'`, `import 'y'`, `export ... from 'y'`. */
const STATEMENT = /^\s*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]/gm;

/** `import('y')`, also as a type, and `require('y')`. */
const CALL = /\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g;

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
