import type { Citation } from '../../resolve/apparatus.ts';
import { t } from '../../wording/wording.ts';
import { nearNames } from '../citations/near-names.ts';
import { authorMeant } from '../citations/op-cit-authors.ts';
import { type UnresolvedShort, unresolvedShorts } from '../citations/unresolved-shorts.ts';
import { countWhole } from '../citations/whole-words.ts';
import { sentences } from '../citations/words.ts';
import type { Checked, Rule } from '../finding.ts';

/** A short citation of a work that the text never gives in full. Reported once, at its first use. */
export const shortUnresolved: Rule = {
  code: 'citation/short-unresolved',
  severity: 'information',
  get summary() {
    return t('A short citation stands for a work that the text never gives in full.');
  },
  *check(checked) {
    const inFull = worksGivenInFull(checked);
    const shorts = inFull < 2 ? [] : tellingShorts(checked);
    if (shorts.length === 0 || 2 * shorts.length > inFull) return;
    const nearName = nearNames(checked);
    for (const { words, names, uses } of shorts) {
      // A slip in a name has a finding of its own.
      if (nearName(names)) continue;
      const [first, ...others] = uses;
      const meant = authorMeant(checked, uses);
      yield {
        message: sentences(
          t('“{0}” is cited here, but this text nowhere gives the work in full.', words),
          meant && t('{0} was meant?', meant),
        ),
        span: first.form.span,
        fixes: meant
          ? [
              {
                title: t('Write {0}', meant),
                edits: uses.map(({ form }) => ({ span: form.span, text: meant })),
                preferred: true,
              },
            ]
          : [],
        // What is cited once may be something else that looks like a short form.
        ...(others.length === 0 && { severity: 'hint' as const }),
        related: others.map(({ form }) => ({ span: form.span, message: t('“{0}” is cited here too.', words) })),
      };
    }
  },
};

/**
 * Names or titles in whole words, cited by page, that stand nowhere else in the text: what does may be a full citation
 * that was not recognised. Stopped titles (`Hist. des Huns`) and places by book and line are known to their readers.
 */
function tellingShorts(checked: Checked): UnresolvedShort[] {
  const plain = unresolvedShorts(checked).filter(short => isPlain(short, checked));
  const mentions = countWords(checked, new Set(plain.map(({ words }) => lastWord(words))));
  return plain.filter(({ words, uses }) => (mentions.get(lastWord(words)) ?? 0) <= uses.length);
}

const isPlain = ({ words, uses }: UnresolvedShort, { apparatus, text: { content } }: Checked): boolean =>
  // `Brown, pp. 99-128, “Salvation,” *Markets*` is a reference that begins with its pages.
  uses.every(({ span }) => !/^,[\s>]*[*_“„«"]/.test(content.slice(span.end, span.end + 10))) &&
  uses.every(
    use =>
      beginsNote(apparatus, use) ||
      !MAY_GO_ON.test(content.slice(Math.max(0, use.form.span.start - LONGEST_END), use.form.span.start).trimEnd()),
  ) &&
  /^\p{Lu}(?:[\p{L}’'-]*\p{L})?(?: \p{Lu}(?:[\p{L}’'-]*\p{L})?){0,3}$/u.test(words) &&
  uses.every(({ locators, volume }) => volume === null && locators.some(({ label }) => label === 'page')) &&
  // A journal is known to its readers.
  !uses.some(({ locators }) => locators.some(({ label }) => label === 'issue'));

/**
 * What stands before the end of a longer citation: a comma or colon (`…, Wiesbaden 2015, S. 52`), a word that is cut short
 * (`Unterital. Dialekte, S. 320`, `de fort. Rom. (Moralia, p. 396)`).
 */
const MAY_GO_ON = /(?:[,:/]|(?<!\p{L})(?:\p{Lu}\p{L}{0,10}\.\s{0,14}\(?|\p{Ll}{1,4}\.))$/u;
const LONGEST_END = 16;

/** Whether nothing but the label stands before it: that of a Markdown note ends with a colon. */
const beginsNote = ({ notes }: Checked['apparatus'], { note, form, span }: Citation): boolean =>
  note !== null && Math.abs((form?.span ?? span).start - (notes[note]?.span.start ?? 0)) <= 2;

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
