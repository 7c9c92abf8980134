import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Text } from '../../server/src/text/text.ts';
import { Client } from './client.ts';

let client!: Client;

beforeAll(async () => {
  client = await Client.start();
});

afterAll(() => {
  client?.process.kill();
});

const pieces = [
  'The mill stood idle',
  ' (Ada Crowther, Letters from Bramley, Leeds, 1951, hereafter cited as LFB).',
  ' (LFB, II, p. 83)',
  ' (Ibid., p. 91)',
  '[^1]',
  '[^looms]',
  '\n\n[^1]: So the register has it.\n',
  '\n\n[^looms]: LFB, III, pp. 209-202.\n',
  '.1 ',
  ',2 ',
  '\n\n1. A note.\n2. Another.\n',
  '\n',
  '\r\n',
  '\r',
  '😀',
];

const someText = fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map(parts => parts.join(''));

const edit = fc.record({
  start: fc.nat(400),
  length: fc.nat(60),
  text: fc.array(fc.constantFrom(...pieces), { maxLength: 2 }),
});

test('after any edits the answers are those for a newly opened document', async () => {
  await fc.assert(
    fc.asyncProperty(someText, fc.array(edit, { minLength: 1, maxLength: 6 }), async (start, edits) => {
      const uri = await client.open(start, 'markdown');
      let content = start;
      for (const [i, { start: from, length, text }] of edits.entries()) {
        const inserted = text.join('');
        const known = new Text(content);
        const range = { start: onCharacter(known, from), end: onCharacter(known, from + length) };
        await client.change(uri, i + 2, { range, text: inserted });
        content = content.slice(0, known.offset(range.start)) + inserted + content.slice(known.offset(range.end));
      }
      const fresh = await client.open(content, 'markdown');
      expect(await everything(uri, content)).toEqual(await everything(fresh, content));
      for (const each of [uri, fresh]) await client.notify('textDocument/didClose', { textDocument: { uri: each } });
    }),
    { numRuns: 60 },
  );
});

/** A position that a client could send: not between the two halves of a line break. */
const onCharacter = (text: Text, offset: number) => text.position(text.offset(text.position(offset)));

/** All answers about a document, without its address. */
async function everything(uri: string, content: string): Promise<string> {
  const text = new Text(content);
  const textDocument = { uri };
  const symbols = await client.request('textDocument/documentSymbol', { textDocument });
  const { items } = await client.request('textDocument/diagnostic', { textDocument });
  const places = Array.from({ length: 8 }, (_, i) => text.position(Math.floor((content.length * i) / 8)));
  const hovers = await Promise.all(places.map(position => client.at('textDocument/hover', uri, position)));
  const definitions = await Promise.all(places.map(position => client.at('textDocument/definition', uri, position)));
  return JSON.stringify({ symbols, items, hovers, definitions }, null, 1).replaceAll(uri, '');
}
