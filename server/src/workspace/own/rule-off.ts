/**
 * A loccit.yaml in which a rule is off. All else stays as it is, comments included: a line is changed or added. Rules in
 * braces on one line are left alone, as nobody writes them so who asks for help.
 */
export function withRuleOff(yaml: string, code: string): string {
  const end = /\r\n|\n/.exec(yaml)?.[0] ?? '\n';
  const lines = yaml === '' ? [] : yaml.replace(/(?:\r\n|\n)$/, '').split(/\r\n|\n/);
  const rules = lines.findIndex(line => /^rules:\s*(?:#.*)?$/.test(line));
  if (rules < 0) return [...lines, 'rules:', `  ${code}: off`, ''].join(end);
  const next = lines.findIndex((line, i) => i > rules && /^\S/.test(line) && !line.startsWith('#'));
  const last = next < 0 ? lines.length : next;
  const own = lines.findIndex((line, i) => i > rules && i < last && keyOf(line) === code);
  if (own >= 0) lines[own] = lines[own].replace(/:.*$/, ': off');
  else lines.splice(rules + 1, 0, `${indentOf(lines.slice(rules + 1, last))}${code}: off`);
  return [...lines, ''].join(end);
}

const keyOf = (line: string): string | undefined => /^\s+["']?([^"':]+)["']?\s*:/.exec(line)?.[1];

/** As the first rule is indented. */
const indentOf = (lines: readonly string[]): string =>
  lines.map(line => /^(\s+)[^\s#]/.exec(line)?.[1]).find(indent => indent !== undefined) ?? '  ';
