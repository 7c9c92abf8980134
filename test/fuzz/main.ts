// npm run fuzz -- --minutes N [--seed N] [--only texts|protocol|recovery]
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { originals } from './documents.ts';
import { protocolProperty } from './protocol.ts';
import { recoveryProperty } from './recovery.ts';
import { nothingYet, type Tally } from './tally.ts';
import { textsProperty } from './texts.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const minutes = Number(values.minutes);
const first = Number(values.seed ?? Date.now() % 1e9);
const texts = originals(process.cwd());
const tally = nothingYet(minutes * 60_000);

const kinds = {
  texts: { property: () => textsProperty(texts, tally), runs: 40 },
  protocol: { property: () => protocolProperty(texts, tally), runs: 8 },
  recovery: { property: () => recoveryProperty(texts, tally), runs: 4 },
} satisfies Record<string, { property: () => unknown; runs: number }>;

type Kind = keyof typeof kinds;

/** Goes from seed to seed, a kind at a time, until the time is over. A fault ends nothing: others may be found behind it. */
async function fuzz(): Promise<void> {
  const faults: string[] = [];
  const names = (Object.keys(kinds) as Kind[]).filter(name => !values.only || name === values.only);
  for (let seed = first; Date.now() < tally.until; seed++) {
    for (const name of names) {
      const fault = await tried(name, seed);
      if (fault) faults.push(fault);
    }
    console.error(`${said(tally)}; faults: ${faults.length}`);
  }
  console.log(`${minutes} minutes from seed ${first}: ${said(tally)}; faults: ${faults.length}.`);
  for (const fault of faults) console.log(`\n${fault}`);
  process.exit(faults.length > 0 ? 1 : 0);
}

/** The fault that a seed shows, shrunk, with how to see it again; null where there is none. */
async function tried(name: Kind, seed: number): Promise<string | null> {
  const { property, runs } = kinds[name];
  const result = await fc.check(property() as fc.IRawProperty<unknown>, { seed, numRuns: runs });
  if (!result.failed) return null;
  const again = `npm run fuzz -- --seed ${seed} --only ${name}`;
  const fault = `${again}\n${String(result.errorInstance).slice(0, 2000)}\n${JSON.stringify(result.counterexample)}`;
  console.error(`\n${fault}\n`);
  return fault;
}

const said = ({ runs, edits, requests, kills }: Tally): string =>
  `${runs} runs, ${edits} edits, ${requests} requests, the server killed ${kills} times`;

void fuzz();
