import type { Checked, Finding, Rule, Severity } from './finding.ts';
import { withoutIgnored } from './ignored.ts';
import { rules } from './rules.ts';

/** Severity of a rule by its code, as the user set it; a rule that is not named keeps its own. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** Runs every rule that is not switched off, or those on notes alone. Findings come in text order; those that a comment silences are left out. */
export function check(checked: Checked, severities: Severities = {}, notesOnly = false): Finding[] {
  const findings = rules
    .filter(({ code }) => severities[code] !== 'off' && (!notesOnly || code.startsWith('note/')))
    .flatMap(rule => findingsOf(rule, checked, severities))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.code.localeCompare(b.code));
  return withoutIgnored(findings, checked.text, checked.layout);
}

function findingsOf(rule: Rule, checked: Checked, severities: Severities): Finding[] {
  const wanted = severities[rule.code] as Severity | undefined;
  return Array.from(rule.check(checked), found => ({
    ...found,
    code: rule.code,
    severity: wanted ?? found.severity ?? rule.severity,
  }));
}
