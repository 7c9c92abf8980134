import type { Severities } from '../check/check.ts';
import { t } from '../wording/wording.ts';
import { Refusal } from './exit.ts';
import { ruleByCode } from './rule-codes.ts';
import { SEVERITIES } from './tally.ts';

/** Reads what `--rule` was given: `note/gap=off`, `note/unreferenced=error`. Throws a refusal where that makes no sense. */
export function readSeverities(settings: readonly string[]): Severities {
  return Object.fromEntries(settings.map(readSetting));
}

function readSetting(setting: string): [string, Severities[string]] {
  const [code, level, ...rest] = setting.split('=');
  if (level === undefined || rest.length > 0) throw new Refusal(noSetting(setting));
  if (!isLevel(level)) throw new Refusal(noLevel(code, level));
  return [ruleByCode(code).code, level];
}

const noSetting = (setting: string): string =>
  setting
    ? t('--rule takes a code and a severity, as in --rule note/gap=off; not {0}.', setting)
    : t('--rule takes a code and a severity, as in --rule note/gap=off; not nothing.');

function noLevel(code: string, level: string): string {
  const levels = t('{0} or {1}', LEVELS.slice(0, -1).join(', '), LEVELS[LEVELS.length - 1]);
  return level ? t('{0} can be {1}, not {2}.', code, levels, level) : t('{0} can be {1}, not nothing.', code, levels);
}

const LEVELS = [...SEVERITIES, 'off'] as const;

const isLevel = (level: string): level is Severities[string] => (LEVELS as readonly string[]).includes(level);
