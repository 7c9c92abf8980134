import { afterEach, expect, test } from 'vitest';
import { Client } from './client.ts';

let client!: Client;

afterEach(() => {
  client?.process.kill();
});

const text = `The owner "never paid" (LCW, XXVI, p. 82).[^1] Forty looms were silent.[^2]

[^1]: So the parish register has it.
`;

const range = (line: number, from: number, to: number) => ({
  start: { line, character: from },
  end: { line, character: to },
});

async function ask(method: string, more: object = {}) {
  client = await Client.start();
  const uri = await client.open(text, 'markdown');
  return client.request(method, { textDocument: { uri }, ...more });
}

test('the notes, those that do not resolve first', async () =>
  expect(await ask('loccit/notes')).toEqual({
    unresolved: [
      {
        state: 'missing',
        label: '2',
        words: '… (LCW, XXVI, p. 82).[^1] Forty looms were silent.',
        place: range(0, 71, 75),
        range: range(0, 71, 75),
        calls: 1,
        markers: [range(0, 71, 75)],
      },
    ],
    lists: [
      [
        {
          state: 'called',
          label: '1',
          words: 'So the parish register has it.',
          place: range(2, 0, 5),
          range: range(2, 0, 36),
          calls: 1,
          markers: [range(0, 42, 46)],
        },
      ],
    ],
  }));

test('the works cited', async () =>
  expect(await ask('loccit/works')).toMatchObject({
    works: [
      {
        name: 'LCW',
        full: expect.stringContaining('Collected Works'),
        count: 1,
        definedAt: null,
        volumes: [{ volume: '26', places: [{ place: 'p. 82', words: 'LCW, XXVI, p. 82', range: range(0, 24, 40) }] }],
      },
    ],
    unresolved: [],
  }));

test('the works as a document', async () =>
  expect(await ask('loccit/exportWorks', { format: 'markdown' })).toMatch(/^# Works cited\n\n## LCW\n/));

test('as BibTeX too', async () =>
  expect(await ask('loccit/exportWorks', { format: 'bibtex' })).toMatch(/^@book\{lcw,\n/));

test('the next note and citation', async () => {
  const going = { position: { line: 0, character: 0 }, forward: true };
  expect(await ask('loccit/neighbour', { ...going, stop: 'citation' })).toEqual(range(0, 24, 40));
  client.process.kill();
  expect(await ask('loccit/neighbour', { ...going, stop: 'note' })).toEqual(range(0, 42, 46));
});

test.each(['loccit/notes', 'loccit/works', 'loccit/exportWorks', 'loccit/neighbour'])(
  '%s of a document that is not open is null',
  async method => {
    client = await Client.start();
    const params = { textDocument: { uri: 'file:///nowhere' }, position: { line: 0, character: 0 } };
    expect(await client.request(method, params)).toBeNull();
  },
);
