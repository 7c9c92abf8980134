import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { everything, expectEdits, expectSoundAnswers } from './answers.ts';
import { Conversation } from './conversation.ts';
import type { Original } from './documents.ts';
import type { Held } from './mirror.ts';
import { mayRun, type Tally } from './tally.ts';
import { type Step, stepsOf } from './traffic.ts';

/**
 * Whatever a client sends to the built server: afterwards it answers as a server that has only just been started and shown the
 * same documents, every place lies inside its document, and every edit that it offers can be made.
 */
export const protocolProperty = (originals: readonly Original[], tally: Tally): fc.IAsyncProperty<[Step[]]> =>
  fc.asyncProperty(stepsOf(originals), async steps => {
    if (mayRun(tally)) await inFolder(folder => run(folder, steps, tally));
  });

/** A folder that is there for as long as something is done in it, as a `file:` address. */
export async function inFolder(act: (folder: string) => Promise<void>): Promise<void> {
  const path = mkdtempSync(join(tmpdir(), 'loccit-fuzz-'));
  try {
    await act(`${pathToFileURL(path).href}/`);
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

async function run(folder: string, steps: readonly Step[], tally: Tally): Promise<void> {
  const old = await Conversation.begin(folder, tally);
  try {
    for (const step of steps) await old.take(step);
    await old.settle();
    await expectAsFresh(old, folder, tally);
    await expectCommands(old);
    await old.settle();
    await old.end();
  } finally {
    old.client.process.kill('SIGKILL');
  }
}

/** Fails unless the answers are those of a server that was started just now. */
export async function expectAsFresh(old: Conversation, folder: string, tally: Tally): Promise<void> {
  const fresh = await Conversation.begin(folder, tally);
  try {
    for (const [document, held] of old.held) await fresh.open(document, held);
    const documents = byUri(old);
    for (const held of old.held.values()) {
      const answers = await everything(old.client, held);
      tally.requests += 2 * Object.keys(answers).length;
      expectSoundAnswers(answers, documents, held.uri);
      expectSame(answers, await everything(fresh.client, held));
    }
    await fresh.end();
  } finally {
    fresh.client.process.kill('SIGKILL');
  }
}

const byUri = ({ held }: Conversation): Map<string, Held> => new Map([...held.values()].map(each => [each.uri, each]));

function expectSame(old: Record<string, unknown>, fresh: Record<string, unknown>): void {
  for (const [question, answer] of Object.entries(old)) {
    const [one, other] = [JSON.stringify(answer) ?? '', JSON.stringify(fresh[question]) ?? ''];
    if (one === other) continue;
    let at = 0;
    while (one[at] === other[at]) at++;
    const shown = (json: string): string => json.slice(Math.max(0, at - 200), at + 200);
    throw new Error(`${question}: ${shown(one)}\ninstead of ${shown(other)}`);
  }
}

/** Has every command that keeps all words worked out once for each document. */
async function expectCommands(old: Conversation): Promise<void> {
  const documents = byUri(old);
  for (const { uri } of old.held.values()) {
    for (const name of ['renumberNotes', 'sortNotes', 'convertToMarkdown', 'convertToEndnotes', 'insertNote']) {
      const before = old.client.received.length;
      const position = { line: 0, character: 0 };
      const params = { command: `loccit.server.${name}`, arguments: [{ textDocument: { uri }, position }] };
      await old.client.request('workspace/executeCommand', params);
      for (const { method, params } of old.client.received.slice(before)) {
        if (method !== 'workspace/applyEdit') continue;
        expectEdits((params as { readonly edit: object }).edit, documents, name, true);
      }
    }
  }
}
