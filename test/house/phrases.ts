import { parseAst } from 'rolldown/parseAst';
import type { Source } from './sources.ts';

/**
 * Two words in a row and more that stand in the code as they are, in quotation marks or in a template, and are said to nobody
 * in his language: all but what `t` and the like are given.
 */
export function phrasesIn({ path, text }: Source): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const words = wordsOf(node);
    if (words !== null && PHRASE.test(words) && !FOR_PROGRAMS.test(words)) found.push(words);
    for (const each of Object.values(isSaying(node) ? node.arguments.slice(1) : node)) visit(each);
  };
  visit(parseAst(text, { lang: 'ts' }, path));
  return found;
}

const PHRASE = /[a-z]{2},? [a-z]{2}/;

/** What a user types, `loccit check essay.txt`, and commands of GitHub Actions. */
const FOR_PROGRAMS = /^(?:`?loccit |::)/;

interface Node {
  readonly type?: string;
  readonly value?: unknown;
  readonly callee?: { readonly name?: string; readonly property?: { readonly name?: string } };
}

function wordsOf({ type, value }: Node): string | null {
  if (type === 'Literal' && typeof value === 'string') return value;
  return type === 'TemplateElement' ? (value as { readonly raw: string }).raw : null;
}

/** `t('...')` and `rich('...')` in the server, `l10n.t('...')` in the client. */
const isSaying = (node: Node): node is Node & { readonly arguments: unknown[] } =>
  node.type === 'CallExpression' && SAYING.has(node.callee?.name ?? node.callee?.property?.name ?? '');

const SAYING = new Set(['t', 'rich']);
