import type { Analysis } from '../../analyse.ts';
import type { Citation } from '../../resolve/apparatus.ts';
import { languages } from '../../scan/citations/languages/languages.ts';

/**
 * The clause that gives a work an abbreviation behind its citation (` (hereafter cited as LCW)`): in the words that the text
 * has for it elsewhere, else in the usual ones of the language whose word for pages the citation has.
 */
export function definingWords(analysis: Analysis, citation: Citation, name: string): string {
  const { content } = analysis.text;
  const words = `${customIn(analysis) ?? usualIn(content, citation)} ${name}`;
  // Within brackets already.
  return /^[)\]]/.test(content.slice(citation.span.end)) ? `, ${words}` : ` (${words})`;
}

/** The words of the first definition that has any of those that are known. */
function customIn({ text, apparatus }: Analysis): string | undefined {
  for (const { kind, form } of apparatus.citations) {
    if (kind !== 'definition' || !form) continue;
    const before = text.content.slice(Math.max(0, form.span.start - LONGEST), form.span.start).replace(/\s+/g, ' ');
    const bare = before.replace(/[\s“"„«'‘*_]+$/u, '');
    const words = ALL_WORDS.find(known => bare.endsWith(known));
    if (words) return words;
  }
  return undefined;
}

const LONGEST = 60;

/** The longest first: `hereafter cited as` before `cited as`. */
const ALL_WORDS = languages.flatMap(({ hereafter }) => hereafter).sort((a, b) => b.length - a.length);

function usualIn(content: string, { locators: [place] }: Citation): string {
  const word =
    place && /(\p{L}+)\.?\s*$/u.exec(content.slice(Math.max(0, place.span.start - 12), place.span.start))?.[1];
  const language = languages.find(({ locators }) =>
    locators.some(({ words }) => words.some(known => known.replace(/\.$/, '') === word)),
  );
  return USUAL[language?.name ?? ''] ?? 'hereafter cited as';
}

const USUAL: Readonly<Record<string, string>> = {
  German: 'im Folgenden',
  French: 'ci-après',
  Italian: "d'ora in poi",
  Russian: 'далее',
};
