import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check } from 'recheck';
import { beforeAll, describe, expect, test } from 'vitest';
import { BOUNDED } from './bounded-expressions.ts';
import { type Expression, expressionsIn, expressionsMade, isBrief } from './expressions.ts';
import { sourcesUnder } from './sources.ts';

/*
 * No expression of the shipped code can be made to run for ages: recheck finds none that an input could do so to, but for those of
 * which bounded-expressions.ts says what bounds their input.
 */

const root = join(import.meta.dirname, '../..');

/** What was found before, so that only what is new is looked at. */
const cache = join(root, 'node_modules/.cache/loccit/expressions.json');

const written = sourcesUnder(['client/src', 'server/src'], ['.ts']).flatMap(expressionsIn);
let made: Expression[] = [];

beforeAll(async () => {
  made = await expressionsMade(async () => {
    const { analyse } = await import('../../server/src/analyse.ts');
    const { bundledLibrary } = await import('../../server/src/library/bundled.ts');
    for (const name of ['commune.txt', 'cotton-famine.md']) {
      analyse(readFileSync(join(root, 'examples', name), 'utf8'), { dialect: 'plaintext', library: bundledLibrary });
    }
  });
}, 300_000);

describe('of all regular expressions', () => {
  const all = (): Expression[] => [...written, ...made];

  test('those that were found are most of what there is', () => {
    expect(written.length).toBeGreaterThan(400);
    expect(made.length).toBeGreaterThan(30);
  });

  test('none tries all ways, however short its input', { timeout: 900_000 }, async () => {
    expect(await judgedAs('exponential', all())).toEqual([]);
  });

  test('none is slow on any input, unless its input is bounded', { timeout: 900_000 }, async () => {
    const counts = new Map<string, Set<string>>();
    for (const { path, pattern } of await judgedAs('polynomial', all())) {
      counts.set(path, (counts.get(path) ?? new Set()).add(pattern));
    }
    const more = [...counts].filter(([path, patterns]) => patterns.size > (BOUNDED[path]?.expressions ?? 0));
    expect(more.map(([path, patterns]) => [path, ...patterns])).toEqual([]);
  });

  test('those of a bounded input are where they are said to be', () => {
    const paths = new Set(all().map(({ path }) => path));
    expect(Object.keys(BOUNDED).filter(path => !paths.has(path))).toEqual([]);
  });

  test('one that tries all ways would be found', async () => {
    const expression = { pattern: '^(?:[a-z]+)+$', flags: '', path: 'here' };
    expect(await judgedAs('exponential', [expression])).toEqual([expression]);
  });
});

type Judgement = 'safe' | 'polynomial' | 'exponential' | 'unknown';

async function judgedAs(wanted: Judgement, expressions: readonly Expression[]): Promise<Expression[]> {
  const known = remembered();
  const found: Expression[] = [];
  for (const each of expressions) {
    if (isBrief(each)) continue;
    const key = `/${each.pattern}/${each.flags}`;
    if (known[key] === undefined) {
      known[key] = await judged(each);
      remember(known);
    }
    if (known[key] === wanted) found.push(each);
  }
  return found;
}

/** `unknown` where nothing was found in the time: then there is nothing that is easy to find. */
async function judged({ pattern, flags }: Expression): Promise<Judgement> {
  const result = await check(pattern, flags.replace(/[dvy]/g, ''), { timeout: 5_000 });
  if (result.status !== 'vulnerable') return result.status;
  return result.complexity.type === 'exponential' ? 'exponential' : 'polynomial';
}

function remembered(): Record<string, Judgement> {
  try {
    return JSON.parse(readFileSync(cache, 'utf8'));
  } catch {
    return {};
  }
}

function remember(known: Record<string, Judgement>): void {
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, JSON.stringify(known));
}
