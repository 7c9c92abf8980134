import type { Citation } from '../../resolve/apparatus.ts';
import { words } from '../../scan/citations/languages/languages.ts';
import { anyOf } from '../../scan/citations/languages/pattern.ts';
import type { Checked } from '../finding.ts';
import { perText } from './per-text.ts';
import { surnameOf } from './short-name.ts';
import { editDistance } from './spelling.ts';

type Use = Citation & { readonly form: NonNullable<Citation['form']> };

/**
 * The one cited author whose surname is a letter away from a name before *op. cit.* (`Skawa, op. cit.` for Sakwa): the words say
 * that a work of the author was cited, so that shorter names can be told than elsewhere. Undefined where none is, or several.
 */
export function authorMeant(checked: Checked, uses: readonly Use[]): string | undefined {
  const [{ form }] = uses;
  if (form.text.includes(' ') || form.text.length < SHORTEST) return undefined;
  if (!uses.every(use => OP_CIT.test(checked.text.content.slice(use.form.span.end, use.span.end)))) return undefined;
  const near = citedAuthors(checked).filter(
    name => name.length >= SHORTEST && name[0] === form.text[0] && editDistance(name, form.text, 1) === 1,
  );
  return near.length === 1 ? near[0] : undefined;
}

const SHORTEST = 4;

const OP_CIT = new RegExp(`^[\\s,*_>]*${anyOf(words(language => language.opCit)).replaceAll(' ?', '[\\s>]*')}`, 'iu');

const citedAuthors = perText(({ apparatus }) => [
  ...new Set(apparatus.works.flatMap(({ author, origin }) => (origin === 'named' ? [] : (surnameOf(author) ?? [])))),
]);
