import { editDistance } from '../check/citations/spelling.ts';
import type { Rule } from '../check/finding.ts';
import { rules } from '../check/rules.ts';
import { Refusal } from './exit.ts';

/** The rule of that code. Where there is none it throws a refusal, which names those with a word in common. */
export function ruleByCode(code: string): Rule {
  const rule = rules.find(candidate => candidate.code === code.trim().toLowerCase());
  if (rule) return rule;
  const similar = rules.map(candidate => candidate.code).filter(candidate => isSimilar(candidate, code));
  throw new Refusal(`There is no rule ${code.trim() || 'without a name'}. ${hint(similar)}`);
}

function hint(similar: readonly string[]): string {
  if (similar.length === 0) return '`loccit rules` lists them all.';
  return similar.length === 1 ? `Is ${similar[0]} meant?` : `Is one of these meant? ${similar.join(', ')}`;
}

const isSimilar = (code: string, other: string): boolean =>
  sharesWord(code, other) || editDistance(code, other.toLowerCase(), MISTYPED) <= MISTYPED;

const MISTYPED = 2;

/** Words in codes differ mostly in their ends: `unresolvd`, `unreference`. */
const sharesWord = (code: string, other: string): boolean => {
  const words = new Set(stems(other));
  return stems(code).some(word => words.has(word));
};

const stems = (code: string): string[] =>
  code
    .slice(code.indexOf('/') + 1)
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word.length > 2)
    .map(word => word.slice(0, 5));
