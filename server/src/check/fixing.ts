import type { Edit, Finding, Fix } from './finding.ts';

/** What can be repaired at one go. */
export interface Fixing {
  /** Do not overlap; in text order. Offsets in the document as it is. */
  readonly edits: readonly Edit[];
  /** The findings that they repair. */
  readonly fixed: readonly Finding[];
}

/**
 * The safe repairs of all findings. A hint is a matter of taste and stays as it is, unless the user has raised its
 * severity. Where two repairs touch the same place the first in text order is made; the other may be found again after.
 */
export function safeFixing(findings: readonly Finding[]): Fixing {
  const taken = new Places();
  const fixed: Finding[] = [];
  for (const finding of findings) {
    const fix = finding.severity === 'hint' ? undefined : safeFix(finding);
    if (fix && taken.take(fix.edits)) fixed.push(finding);
  }
  return { edits: taken.edits(), fixed };
}

/** The preferred one of the safe fixes, else the first; undefined where there is none. */
function safeFix({ fixes = [] }: Finding): Fix | undefined {
  const safe = fixes.filter(fix => fix.safe && fix.edits.length > 0);
  return safe.find(fix => fix.preferred) ?? safe[0];
}

/** Edits that were accepted, kept in text order. */
class Places {
  readonly #edits: Edit[] = [];

  /** Accepts all edits of a fix, or none if one of them touches what was accepted before. */
  take(edits: readonly Edit[]): boolean {
    if (edits.some(edit => this.#meets(edit))) return false;
    for (const edit of edits) this.#edits.splice(this.#indexOf(edit), 0, edit);
    return true;
  }

  edits(): readonly Edit[] {
    return this.#edits;
  }

  /** Edits that touch are taken for overlapping: the order of two at one place would be a guess. */
  #meets({ span }: Edit): boolean {
    const next = this.#indexOf({ span });
    const before = this.#edits[next - 1]?.span;
    const after = this.#edits[next]?.span;
    return (before !== undefined && before.end >= span.start) || (after !== undefined && after.start <= span.end);
  }

  /** Where an edit belongs. Findings come in text order, so that it is mostly the end. */
  #indexOf({ span }: Pick<Edit, 'span'>): number {
    let at = this.#edits.length;
    while (at > 0 && this.#edits[at - 1].span.start > span.start) at--;
    return at;
  }
}
