import type { Severities } from '../check/check.ts';
import { Refusal } from './exit.ts';
import { ruleByCode } from './rule-codes.ts';
import { SEVERITIES } from './tally.ts';

/** Reads what `--rule` was given: `note/gap=off`, `note/unreferenced=error`. Throws a refusal where that makes no sense. */
export function readSeverities(settings: readonly string[]): Severities {
  return Object.fromEntries(settings.map(readSetting));
}

function readSetting(setting: string): [string, Severities[string]] {
  const [code, level, ...rest] = setting.split('=');
  if (level === undefined || rest.length > 0)
    throw new Refusal(`--rule takes a code and a severity, as in --rule note/gap=off; not ${setting || 'nothing'}.`);
  if (!isLevel(level))
    throw new Refusal(
      `${code} can be ${LEVELS.slice(0, -1).join(', ')} or ${LEVELS.at(-1)}, not ${level || 'nothing'}.`,
    );
  return [ruleByCode(code).code, level];
}

const LEVELS = [...SEVERITIES, 'off'] as const;

const isLevel = (level: string): level is Severities[string] => (LEVELS as readonly string[]).includes(level);
