import { rules } from '../../check/rules.ts';
import { ruleLink } from '../../report/links.ts';
import { t } from '../../wording/wording.ts';
import { Exit, type ExitCode } from '../exit.ts';
import type { Output } from '../output.ts';
import { ruleByCode } from '../rule-codes.ts';

/** Prints every rule: its code, its usual severity, as `--rule` takes it, and what it is about. */
export async function listRules({ format }: { format: 'pretty' | 'json' }, out: Output): Promise<ExitCode> {
  await out.write(format === 'json' ? asJson() : asTable());
  return Exit.fine;
}

function asJson(): string {
  const list = rules.map(({ code, severity, summary }) => ({ code, severity, summary, page: ruleLink(code) }));
  return `${JSON.stringify(list, null, 2)}\n`;
}

function asTable(): string {
  const codeWidth = Math.max(0, ...rules.map(({ code }) => code.length));
  const lines = rules.map(({ code, severity, summary }) =>
    [code.padEnd(codeWidth), severity.padEnd('information'.length), summary].join('  '),
  );
  return lines.map(line => `${line}\n`).join('');
}

/** Says what a rule is about and where its page is. */
export async function explain(code: string, out: Output): Promise<ExitCode> {
  const rule = ruleByCode(code);
  const paragraphs = [
    t('{0} ({1} unless you set it otherwise)', rule.code, rule.severity),
    rule.summary,
    `${t('Why it matters, examples, and when Loccit keeps silent:')}\n${ruleLink(rule.code)}`,
    t('To leave it out: {0}', `loccit check --rule ${rule.code}=off`),
  ];
  await out.write(`${paragraphs.join('\n\n')}\n`);
  return Exit.fine;
}
