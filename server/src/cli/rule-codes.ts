import { editDistance } from '../check/citations/spelling.ts';
import type { Rule } from '../check/finding.ts';
import { rules } from '../check/rules.ts';
import { t } from '../wording/wording.ts';
import { Refusal } from './exit.ts';

/** The rule of that code. Where there is none it throws a refusal, which names those with a word in common. */
export function ruleByCode(code: string): Rule {
  const rule = rules.find(candidate => candidate.code === code.trim().toLowerCase());
  if (rule) return rule;
  const similar = rules.map(candidate => candidate.code).filter(candidate => isSimilar(candidate, code));
  throw new Refusal(`${unknown(code.trim())} ${hint(similar)}`);
}

const unknown = (code: string): string =>
  code ? t('There is no rule {0}.', code) : t('There is no rule without a name.');

function hint(similar: readonly string[]): string {
  if (similar.length === 0) return t('{0} lists them all.', '`loccit rules`');
  return similar.length === 1 ? t('Is {0} meant?', similar[0]) : t('Is one of these meant? {0}', similar.join(', '));
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
