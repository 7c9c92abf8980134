import type { Citation } from '../../resolve/apparatus.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import type { Checked } from '../finding.ts';

/** A short form that leads to no work, with every citation that uses it. */
export interface UnresolvedShort {
  readonly words: string;
  /** Of them those that are marked as no title: in neither italics nor quotation marks. */
  readonly names: string;
  readonly uses: readonly (Citation & { readonly form: NonNullable<Citation['form']> })[];
}

/** The short forms for which the text names no work, in the order of their first use. */
export function unresolvedShorts({ apparatus, text }: Checked): UnresolvedShort[] {
  const unknown = new Set(apparatus.works.filter(({ origin }) => origin === 'named').map(({ id }) => id));
  const byWords = new Map<string, UnresolvedShort['uses'][number][]>();
  for (const citation of apparatus.citations) {
    const { kind, form, work, candidates, uncalled } = citation;
    const unresolved = kind === 'short' && candidates.length === 0 && (work === null || unknown.has(work));
    // Notes that were cut from their book cite what the notes before them gave in full.
    if (!unresolved || !form || uncalled) continue;
    const words = form.text.replace(/-\s*\n\s*/g, '').replace(/\s+/g, ' ');
    const uses = byWords.get(words);
    if (uses) uses.push({ ...citation, form });
    else byWords.set(words, [{ ...citation, form }]);
  }
  return Array.from(byWords, ([words, uses]) => ({ words, names: unmarked(text, uses[0].form.span), uses }));
}

function unmarked({ content }: Text, { start, end }: Span): string {
  if (/[*_“„«"]/.test(content.charAt(start - 1))) return '';
  return (
    content
      .slice(start, end)
      .replace(/(?:\*{1,3}|_{1,3}|[“„«"])[^*_”“»"]*(?:\*{1,3}|_{1,3}|[”“»"]|$)/g, ' ')
      // `Eccles.` is cut short.
      .replace(/\p{L}+\.(?=\s|$)/gu, ' ')
  );
}
