import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/check/rules.ts';
import { folder, loccit } from './loccit.ts';

const pages = new URL('../../docs/rules/', import.meta.url);

/** Each page of a rule with its example: texts as they stand, and the places that are drawn under them. */
const examples = readdirSync(pages)
  .filter(name => name !== 'index.md')
  .map(name => ({ code: name.replace('-', '/').replace(/\.md$/, ''), ...exampleOn(name) }));

describe('the example on the page of a rule gives what is drawn, as heavily as the page says, and nothing else', () => {
  test.each(examples)('$code', async ({ code, files, places }) => {
    expect(places.length).toBeGreaterThan(0);
    const { severity } = rules.find(rule => rule.code === code)!;
    expect(await foundIn(files)).toEqual(places.map(place => `${severity} ${code} ${place}`));
  });
});

interface Example {
  readonly files: Readonly<Record<string, string>>;
  /** `essay.txt:3:7-9`, from one; the end is past the last column. */
  readonly places: readonly string[];
}

/**
 * What stands moved in below “An example”. A paragraph that names a file, `loccit.yaml`, says what the lines below it are; without
 * one they are an essay.
 */
function exampleOn(page: string): Example {
  const text = readFileSync(new URL(page, pages), 'utf8');
  const section = /^## An example\n(?<body>[\s\S]*?)^## /m.exec(text)?.groups?.body ?? '';
  const files: Record<string, string[]> = {};
  const places: string[] = [];
  let file = 'essay.txt';
  for (const line of section.split('\n')) {
    if (/^\S/.test(line)) file = /`(?<name>[\w-]+\.\w+)`/.exec(line)?.groups?.name ?? file;
    if (!line.startsWith('    ') && !(line === '' && files[file])) continue;
    const content = (files[file] ??= []);
    const mark = /^ *(?<drawn>~+)(?: |$)/.exec(line.slice(4))?.[0].trimEnd();
    if (mark === undefined) content.push(line.slice(4));
    else places.push(`${file}:${content.length}:${mark.indexOf('~') + 1}-${mark.length + 1}`);
  }
  return { files: Object.fromEntries(Object.entries(files).map(([name, lines]) => [name, lines.join('\n')])), places };
}

/** Hints too. */
async function foundIn(files: Example['files']): Promise<string[]> {
  const { stdout } = await loccit(['check', '--format', 'json', '.'], { cwd: folder(files) });
  return JSON.parse(stdout).files.flatMap(({ path, findings }: Checked) =>
    findings.map(({ code, severity, range: { start, end } }) => {
      const to = end.line === start.line ? end.character + 1 : `${end.line + 1}:${end.character + 1}`;
      return `${severity} ${code} ${path}:${start.line + 1}:${start.character + 1}-${to}`;
    }),
  );
}

interface Place {
  readonly line: number;
  readonly character: number;
}

interface Checked {
  readonly path: string;
  readonly findings: readonly Found[];
}

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly range: { readonly start: Place; readonly end: Place };
}
