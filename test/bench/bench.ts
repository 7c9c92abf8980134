// Loccit beside what one would otherwise use, in one run: medians and ratios. `npm run bench`; writes docs/benchmarks.md.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import footnote from 'markdown-it-footnote';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { analyse } from '../../server/src/analyse.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { bundledLibrary } from '../../server/src/library/bundled.ts';
import type { Dialect } from '../../server/src/text/layout.ts';
import { activation, emptyPrograms, inEditor, starts } from './activated.ts';
import { adversaries } from './adversaries.ts';
import { monograph } from './generated.ts';
import { keystrokes } from './keystrokes.ts';
import { libraryCost } from './library-cost.ts';
import { besideLinter } from './linter.ts';
import { collecting, phasesOf } from './phases.ts';
import { type StartUp, startUp } from './start-up.ts';

const root = process.argv[2];

/** One pass of the patterns that a script would search for: the practical limit in JavaScript. */
const SEARCH = /\bpp?\.\s*\d+|\bibid\b|\[\^[^\]]+\]|\b[A-Z]{2,6}, [IVXLC]+\b|hereafter|(?<=[a-z.,”])\d{1,3}\b/gi;

const markdownIt = new MarkdownIt().use(footnote);
const remark = unified().use(remarkParse).use(remarkGfm);

const loccit = (content: string, dialect: Dialect) => analyse(content, { dialect, library: bundledLibrary });
const search = (content: string): number => [...content.matchAll(SEARCH)].length;

/**
 * Milliseconds of each of several runs, the contenders taking turns so that the machine's moods strike all alike. Runs
 * below 0 are not counted.
 */
function race(runs: number, contenders: readonly (() => unknown)[], first = -1): number[] {
  const times: number[][] = contenders.map(() => []);
  for (let run = first; run < runs; run++) {
    contenders.forEach((contender, i) => {
      const start = performance.now();
      contender();
      if (run >= 0) times[i].push(performance.now() - start);
    });
  }
  return times.map(median);
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const lines: string[] = [];
const say = (line = ''): void => {
  lines.push(line);
  console.log(line);
};

const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const times = (value: number): string => `${value.toFixed(1)}×`;
const size = (length: number): string =>
  length < 1e6 ? `${Math.round(length / 1000)} KB` : `${(length / 1e6).toFixed(1)} MB`;

/** Bytes that are in use once nothing is left to be collected. */
function heapInUse(): number {
  for (let round = 0; round < 3; round++) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Of what the time of a process is made that checks one file. */
async function explainProcess(length: number, own: number): Promise<void> {
  const content = monograph(length, 'markdown');
  const [warm] = race(5, [() => loccit(content, 'markdown')], -3);
  const nothing = median(emptyPrograms());
  const started = median(starts(join(root, '.cache/packaged/cli.js')));
  say(
    `A process of its own is slow because it is cold. Of the ${ms(own)} ms, Node alone takes ${ms(nothing)} (an empty program); our code, read and made ready to say its version, ${ms(started - nothing)} more; and nearly all the rest is the first analysis. The same analysis takes ${ms(warm)} in a process that has done it some times, since by then the engine has compiled what runs most.`,
  );
  say();
}

/** Where a warm analysis spends its time. */
async function explainPhases(): Promise<void> {
  say(
    'Where the time of a warm analysis goes, in nanoseconds for each character of 1 MB; the collector works within the phases:',
  );
  say();
  const texts = (['plain', 'markdown'] as const).map(writing => monograph(1e6, writing));
  const dialects = ['plaintext', 'markdown'] as const;
  const phases = texts.map((content, i) => phasesOf(content, dialects[i], bundledLibrary, 12));
  const collected: number[] = [];
  for (const [i, content] of texts.entries())
    collected.push((await collecting(() => race(10, [() => loccit(content, dialects[i])], 0))) / 10);
  const cost = (milliseconds: number, i: number): string => ((milliseconds / texts[i].length) * 1e6).toFixed(1);
  say('| phase | plain | Markdown |');
  say('|---|---|---|');
  for (const phase of phases[0].keys())
    say(`| ${phase} | ${phases.map((each, i) => cost(median([...(each.get(phase) ?? [])]), i)).join(' | ')} |`);
  say(`| of all that, collecting | ${collected.map(cost).join(' | ')} |`);
  say();
}

async function measure(): Promise<void> {
  say('# Benchmarks');
  say();
  say('Written by `npm run bench`: every row is one run in which the contenders took turns; medians, in milliseconds.');
  say(
    `Node ${process.versions.node}, ${cpus().length} processors; load average at the start ${loadavg()[0].toFixed(1)} (a busy machine shows in every figure).`,
  );
  say();
  say('## Full analysis (text to findings) beside one regular expression over the same text');
  say();
  say('| text | size | search | Loccit | Loccit / search |');
  say('|---|---|---|---|---|');
  const sizes: [number, number][] = [
    [10e3, 9],
    [100e3, 9],
    [1e6, 5],
    [4e6, 3],
    [16e6, 1],
  ];
  const perCharacter: number[] = [];
  for (const writing of ['plain', 'markdown'] as const) {
    for (const [length, runs] of sizes) {
      const content = monograph(length, writing);
      const dialect = writing === 'plain' ? 'plaintext' : 'markdown';
      const [searched, analysed] = race(runs, [() => search(content), () => loccit(content, dialect)]);
      if (length >= 1e6) perCharacter.push(analysed / content.length);
      say(
        `| ${writing} | ${size(content.length)} | ${ms(searched)} | ${ms(analysed)} | ${times(analysed / searched)} |`,
      );
    }
  }
  say();
  say(
    `Cost for each character at 16 MB over that at 1 MB: plain ${times(perCharacter[2] / perCharacter[0])}, Markdown ${times(perCharacter[5] / perCharacter[3])}.`,
  );
  say();
  say('## Markdown: full analysis beside parsers that know footnotes');
  say();
  say('| size | Loccit | markdown-it with footnotes | remark with GFM | markdown-it / Loccit | remark / Loccit |');
  say('|---|---|---|---|---|---|');
  for (const [length, runs] of [
    [100e3, 5],
    [1e6, 3],
  ] as const) {
    const content = monograph(length, 'markdown');
    const [own, it, re] = race(runs, [
      () => loccit(content, 'markdown'),
      () => markdownIt.parse(content, {}),
      () => remark.parse(content),
    ]);
    say(`| ${size(content.length)} | ${ms(own)} | ${ms(it)} | ${ms(re)} | ${times(it / own)} | ${times(re / own)} |`);
  }
  say();
  const beside = besideLinter(root, 2e6, 5);
  if (beside) {
    const [linter, own] = [median(beside.linter), median(beside.loccit)];
    say(
      `As whole processes over one file of ${size(beside.length)}, five times in turns: rumdl (native, \`check --no-cache\`) ${ms(linter)}, \`loccit check\` ${ms(own)}, ${times(own / linter)}.`,
    );
    say();
    await explainProcess(beside.length, own);
  }
  await explainPhases();
  say('## Asked by the editor');
  say();
  say('| size | hover on a citation |');
  say('|---|---|');
  for (const length of [100e3, 1e6, 10e6]) {
    const analysis = loccit(monograph(length, 'plain'), 'plaintext');
    const { citations } = analysis.apparatus;
    const at = citations[Math.floor(citations.length / 2)].span.start + 1;
    const [answered] = race(9, [() => hoverAt(analysis, at)]);
    say(`| ${size(analysis.text.content.length)} | ${ms(answered)} |`);
  }
  say();
  say('## A keystroke: from the changed text to its findings');
  say();
  say(
    'Own work alone, without the client and the protocol. A letter in a word of the running text, in the middle and the slowest of ten; a digit in the pages of a citation; the whole text, as when it is opened.',
  );
  say();
  say('| size | a letter | slowest of ten | a digit in a citation | the whole text | whole / letter |');
  say('|---|---|---|---|---|---|');
  for (const [length, runs] of [
    [10e3, 40],
    [1e6, 20],
    [10e6, 20],
  ] as const) {
    const typed = keystrokes(length, runs);
    say(
      `| ${size(typed.length)} | ${ms(typed.letter)} | ${ms(typed.slowLetter)} | ${ms(typed.digit)} | ${ms(typed.whole)} | ${times(typed.whole / typed.letter)} |`,
    );
  }
  say();
  say('## Memory: the heap that an analysis keeps, over the UTF-16 bytes of its text');
  say();
  say('| text | size | heap kept | heap / text |');
  say('|---|---|---|---|');
  for (const writing of ['plain', 'markdown'] as const) {
    for (const length of [1e6, 10e6]) {
      const content = monograph(length, writing);
      const dialect = writing === 'plain' ? 'plaintext' : 'markdown';
      // Once before, so that nothing is counted that the next analysis has as well.
      loccit(content, dialect);
      const idle = heapInUse();
      const analysis = loccit(content, dialect);
      const kept = Math.max(0, heapInUse() - idle);
      const bytes = 2 * analysis.text.content.length;
      say(`| ${writing} | ${size(content.length)} | ${(kept / 1e6).toFixed(1)} MB | ${times(kept / bytes)} |`);
    }
  }
  say();
  say('## Texts made to be slow: nanoseconds for each character');
  say();
  say('Linear is what stays the same from left to right. Plain text; a text that takes too long is not tried larger.');
  say();
  say('| text of | 10 KB | 100 KB | 1 MB | 10 MB |');
  say('|---|---|---|---|---|');
  /** Milliseconds beyond which no larger text of the same kind is tried. */
  const LONG = 500;
  for (const { name, make } of adversaries) {
    const costs: string[] = [];
    for (const length of [10e3, 100e3, 1e6, 10e6]) {
      const content = make(length);
      const [taken] = race(length < 1e6 ? 3 : 1, [() => loccit(content, 'plaintext')], length >= 1e6 ? 0 : -1);
      costs.push(((taken / content.length) * 1e6).toFixed(0));
      if (taken > LONG) break;
    }
    say(`| ${name} | ${[...costs, '–', '–', '–'].slice(0, 4).join(' | ')} |`);
  }
  say();
  say('## The bundled library');
  say();
  say(
    'In a process of its own, from the code to the works by abbreviation, title and id. It may cost 15 ms and 300 KB.',
  );
  say();
  say('| loading, median of 9 | minified |');
  say('|---|---|');
  const costs = Array.from({ length: 9 }, () => libraryCost(join(root, '.cache/library.cjs')));
  say(`| ${ms(median(costs.map(({ loading }) => loading)))} | ${size(costs[0].size)} |`);
  say();
  say('## Start-up, as packaged');
  say();
  say(
    "Activation may take 150 ms, the first findings on the example 500 ms. What Node takes to start with a program that does nothing is in all figures of processes and is the machine's own.",
  );
  say();
  say('| | median of 5 |');
  say('|---|---|');
  const commune = readFileSync(join(root, 'examples/commune.txt'), 'utf8');
  const activations = Array.from({ length: 5 }, () => activation(root));
  say(`| the extension, from its code to the end of its activation | ${ms(median(activations))} |`);
  say(`| Node alone, from its process to its end, with an empty program | ${ms(median(emptyPrograms()))} |`);
  const started: StartUp[] = [];
  for (let run = 0; run < 5; run++) started.push(await startUp(join(root, '.cache/packaged/server.js'), commune));
  say(
    `| the server, from its process to the answer to *initialize* | ${ms(median(started.map(each => each.introduced)))} |`,
  );
  say(
    `| the server, from its process to the first findings (examples/commune.txt) | ${ms(median(started.map(each => each.firstDiagnostics)))} |`,
  );
  for (const [what, milliseconds] of inEditor(root)) say(`| ${what} | ${ms(milliseconds)} |`);
  const corpus = join(root, '../shared/corpus/docs');
  if (existsSync(corpus)) {
    console.log('\nThe corpus beside the checkout (not recorded):');
    for (const name of readdirSync(corpus).sort()) {
      const content = readFileSync(join(corpus, name), 'utf8');
      const [searched, own] = race(3, [
        () => search(content),
        () => loccit(content, name.endsWith('.md') ? 'markdown' : 'plaintext'),
      ]);
      console.log(
        `${name.padEnd(26)} ${size(content.length).padStart(8)} search ${ms(searched).padStart(6)} Loccit ${ms(own).padStart(6)} ${times(own / searched)}`,
      );
    }
  }
  writeFileSync(join(root, 'docs/benchmarks.md'), `${lines.join('\n')}\n`);
}

void measure();
