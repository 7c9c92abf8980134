import { createTwoFilesPatch } from 'diff';

/** What a repair would change, as a unified diff that `patch` and `git apply` take; nothing where nothing changes. */
export function* difference(name: string, before: string, after: string): Iterable<string> {
  if (before === after) return;
  const path = name.replaceAll('\\', '/');
  const [from, to] = path.startsWith('/') ? [path, path] : [`a/${path}`, `b/${path}`];
  yield withoutRule(createTwoFilesPatch(from, to, before, after, undefined, undefined, { context: 3 }));
}

/** The library begins with a line of `=`, which is of another tool's form. */
const withoutRule = (patch: string): string => patch.replace(/^=+\n/, '');
