import type { Text } from '../../text/text.ts';
import { nearNames } from '../citations/near-names.ts';
import { type UnresolvedShort, unresolvedShorts } from '../citations/unresolved-shorts.ts';
import { countWhole } from '../citations/whole-words.ts';
import type { Checked, Rule } from '../finding.ts';

/** A short citation of a work that the text never gives in full. Reported once, at its first use. */
export const shortUnresolved: Rule = {
  code: 'citation/short-unresolved',
  severity: 'information',
  summary: 'A short citation stands for a work that the text never gives in full.',
  *check(checked) {
    const inFull = worksGivenInFull(checked);
    const shorts = inFull < 2 ? [] : tellingShorts(checked);
    if (shorts.length === 0 || 2 * shorts.length > inFull) return;
    const nearName = nearNames(checked);
    for (const { words, names, uses } of shorts) {
      // A slip in a name has a finding of its own.
      if (nearName(names)) continue;
      const [first, ...others] = uses;
      yield {
        message: `“${words}” is cited here, but this text nowhere gives the work in full.`,
        span: first.form.span,
        // What is cited once may be something else that looks like a short form.
        ...(others.length === 0 && { severity: 'hint' as const }),
        related: others.map(({ form }) => ({ span: form.span, message: `“${words}” is cited here too.` })),
      };
    }
  },
};

/**
 * Names or titles in whole words, cited by page, that stand nowhere else in the text: what does may be a full citation
 * that was not recognised. Stopped titles (`Hist. des Huns`) and places by book and line are known to their readers.
 */
function tellingShorts(checked: Checked): UnresolvedShort[] {
  const plain = unresolvedShorts(checked).filter(short => isPlain(short, checked.text));
  const mentions = countWords(checked, new Set(plain.map(({ words }) => lastWord(words))));
  return plain.filter(({ words, uses }) => (mentions.get(lastWord(words)) ?? 0) <= uses.length);
}

const isPlain = ({ words, uses }: UnresolvedShort, { content }: Text): boolean =>
  // Behind a comma or colon it may be the place at the end of a longer citation (`…, Wiesbaden 2015, S. 52`).
  uses.every(({ form }) => !/[,:/]\s*$/.test(content.slice(Math.max(0, form.span.start - 4), form.span.start))) &&
  /^\p{Lu}(?:[\p{L}’'-]*\p{L})?(?: \p{Lu}(?:[\p{L}’'-]*\p{L})?){0,3}$/u.test(words) &&
  uses.every(({ locators, volume }) => volume === null && locators.some(({ label }) => label === 'page'));

const lastWord = (words: string): string => /\p{L}+$/u.exec(words)?.[0] ?? words;

/** How often each of the words stands in the text, one that is parted at a line's end included. */
function countWords({ text }: Checked, wanted: ReadonlySet<string>): Map<string, number> {
  if (wanted.size === 0) return new Map();
  const content = text.content.replace(/-\r?\n/g, '');
  return new Map(Array.from(wanted, word => [word, countWhole(content, word)]));
}

/** How many works the text introduces and then cites in short: it has to be its custom. */
function worksGivenInFull({ apparatus }: Checked): number {
  const known = new Set(apparatus.works.filter(({ origin }) => origin !== 'named').map(({ id }) => id));
  const cited = apparatus.citations.filter(({ kind }) => kind === 'short' || kind === 'abbreviated');
  return new Set(cited.map(({ work }) => work).filter(work => work !== null && known.has(work))).size;
}
