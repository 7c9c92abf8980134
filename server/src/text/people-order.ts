let collator: Intl.Collator | null = null;

/**
 * Compares as people count: chapter 2 before chapter 10, the same on every computer. Negative where the first comes first.
 * What knows the order is made when it is first asked for, which takes an engine as long as a page of text.
 */
export function asPeopleCount(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b);
}
