import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json';
import { rules } from '../../server/src/check/rules.ts';
import { rulePage } from '../../server/src/report/links.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

describe('every rule', () => {
  const index = read('docs/rules/index.md');

  test.each(rules.map(({ code, severity }) => ({ code, severity })))('$code has a page', ({ code, severity }) => {
    const page = read(`docs/rules/${rulePage(code)}.md`);
    expect(page.split('\n')[0]).toBe(`# ${code}`);
    expect(page).toMatch(new RegExp(`\\*\\*${severity}\\*\\*`));
  });

  test.each(rules.map(({ code, severity }) => ({ code, severity })))('$code is in the list', ({ code, severity }) => {
    expect(index).toContain(`| [${code}](${rulePage(code)}.md) | ${severity} |`);
  });

  test('and no page is about a rule that is not there', () => {
    const pages = globSync('docs/rules/*-*.md', { cwd: root });
    expect(pages.sort()).toEqual(rules.map(({ code }) => `docs/rules/${rulePage(code)}.md`).sort());
  });
});

describe('every setting', () => {
  const settings = Object.keys(manifest.contributes.configuration.properties);

  test.each(settings)('%s is described', setting => {
    expect(read('docs/settings.md')).toContain(`\`${setting}\``);
  });
});

describe('every dependency', () => {
  test.each(Object.keys(manifest.devDependencies))('%s is justified', name => {
    expect(read('docs/dependencies.md')).toMatch(new RegExp(`^\\| [^|]*${name}[^|]*\\|`, 'm'));
  });
});

test('every page has a heading of its own, and is in the guide', () => {
  const pages = globSync('docs/*.md', { cwd: root });
  const headings = pages.map(page => read(page).split('\n')[0]);
  expect(headings.filter((heading, i) => headings.indexOf(heading) !== i)).toEqual([]);
  const guide = read('docs/index.md') + read('CONTRIBUTING.md');
  const named = (page: string): boolean =>
    guide.includes(`(${page.slice('docs/'.length)})`) || guide.includes(`(${page})`);
  expect(pages.filter(page => page !== 'docs/index.md' && !named(page))).toEqual([]);
});

describe('every link leads somewhere', () => {
  const pages = globSync(['*.md', 'docs/**/*.md', 'examples/README.md'], { cwd: root });

  test.each(pages)('%s', page => {
    const broken = linksOf(read(page)).filter(link => !leadsSomewhere(page, link));
    expect(broken).toEqual([]);
  });
});

const linksOf = (page: string): string[] =>
  [...page.replace(/^```[\s\S]*?^```|`[^`\n]*`/gm, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);

function leadsSomewhere(page: string, link: string): boolean {
  if (/^(https|mailto):/.test(link)) return true;
  const [path, heading] = link.split('#');
  const target = path === '' ? resolve(root, page) : resolve(root, dirname(page), path);
  return existsSync(target) && (heading === undefined || headingsOf(readFileSync(target, 'utf8')).includes(heading));
}

/** Headings as GitHub turns them into anchors. */
const headingsOf = (page: string): string[] =>
  [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
