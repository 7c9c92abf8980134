import type { Citation } from '../../resolve/apparatus.ts';
import { oneLine } from '../../text/blanks.ts';
import type { Text } from '../../text/text.ts';
import { t } from '../../wording/wording.ts';

/** `once`, `twice`, `3 times`. */
export const times = (count: number): string =>
  count === 1 ? t('once') : count === 2 ? t('twice') : t('{0} times', count);

/** `A`, `A or B`, `A, B or C`. */
export const oneOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : t('{0} or {1}', names.slice(0, -1).join(', '), names[names.length - 1]);

/** Sentences one behind the other; those that are not to be said are left out. */
export const sentences = (...all: readonly (string | null | undefined | false)[]): string =>
  all.filter(Boolean).join(' ');

/** `p. 83`, `pp. 80-81`. */
export const pagesInWords = (from: number, to: number): string =>
  from === to ? t('p. {0}', from) : t('pp. {0}-{1}', from, to);

/** A citation as it stands, on one line: an *Ibid.* with its stop, which is no part of the citation. */
export function asItStands({ content }: Text, { kind, form, span }: Citation): string {
  const { start, end } = form?.span ?? span;
  const stop = kind === 'ibid' && content[end] === '.' && /\p{L}/u.test(content[end - 1]) ? 1 : 0;
  return oneLine(content.slice(start, end + stop));
}
