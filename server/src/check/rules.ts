import type { Rule } from './finding.ts';

/** Every rule, in the order in which the documentation lists them. One file each in rules/. */
export const rules: readonly Rule[] = [];
