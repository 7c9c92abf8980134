import { parseAst } from 'rolldown/parseAst';
import type { Source } from './sources.ts';

/** A regular expression that stands in the code. */
export interface Expression {
  readonly pattern: string;
  readonly flags: string;
  readonly path: string;
}

/** Every regular expression that is written out in a file. */
export function expressionsIn({ path, text }: Source): Expression[] {
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
    if (type === 'Literal' && regex) found.push({ ...regex, path });
    for (const each of Object.values(node)) visit(each);
  };
  visit(parseAst(text, { lang: 'ts' }, path));
  return found;
}

/**
 * The expressions that the code puts together from words while it is loaded and a text is analysed: those that stand in no
 * file as they are.
 */
export async function expressionsMade(act: () => Promise<void>): Promise<Expression[]> {
  const made = new Map<string, Expression>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [pattern, flags = ''], newTarget) {
      const expression = Reflect.construct(target, [pattern, flags], newTarget) as RegExp;
      made.set(String(expression), { pattern: expression.source, flags: expression.flags, path: 'made of words' });
      return expression;
    },
  });
  try {
    await act();
  } finally {
    globalThis.RegExp = original;
  }
  return [...made.values()];
}

/**
 * Whether an expression holds nothing that repeats without a limit, or up to a large one: then it looks at a few characters from
 * each place at most, and no input makes it slow.
 */
export const isBrief = ({ pattern }: Expression): boolean => {
  const bare = pattern.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  return (
    !/[*+]|\{\d+,\}/.test(bare) && [...bare.matchAll(/\{(?:\d+,)?(\d+)\}/g)].every(([, most]) => Number(most) <= 20)
  );
};
