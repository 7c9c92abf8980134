import { afterEach, expect, test } from 'vitest';
import { Client, editor } from './client.ts';

let client!: Client;

afterEach(() => {
  client?.process.kill();
});

const essay = `Lenin saw a "turning-point" (LCW, XXVI, p. 82). He wrote ( and then (LCW, `;

/** What is offered behind these words of the essay. */
async function complete(words: string, capabilities = editor) {
  client = await Client.start({ capabilities });
  const uri = await client.open(essay);
  return client.at('textDocument/completion', uri, { line: 0, character: essay.indexOf(words) + words.length });
}

test('a citation that is begun goes on as the text has it', async () => {
  const [first, second] = await complete('He wrote (');
  expect(first).toMatchObject({
    label: 'LCW, XXVI',
    detail: expect.stringContaining('Lenin'),
    textEdit: { newText: 'LCW, XXVI, p. ', range: { start: { character: 58 }, end: { character: 58 } } },
  });
  expect(first.sortText < second.sortText).toBe(true);
});

test('after a work its volumes, with what is known of them where the client can show it', async () => {
  const completion = { completionItem: { labelDetailsSupport: true } };
  const textDocument = { ...editor.textDocument, completion };
  const items = await complete('then (LCW, ', { ...editor, textDocument });
  expect(items).toHaveLength(45);
  expect(items[0]).toMatchObject({ label: 'XXVI', labelDetails: { description: expect.any(String) } });
});

test('in prose there is nothing', async () => expect(await complete('He wrote')).toBeNull());
