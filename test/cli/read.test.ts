import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../../server/src/cli/documents/read.ts';
import { thisProcess as host } from '../../server/src/cli/host.ts';
import { decode } from '../../server/src/node/decode.ts';
import { folder } from './loccit.ts';

describe('a file that vanishes between being found and being read', () => {
  const place = (named: boolean) => {
    const path = join(folder({ 'gone.md': 'x' }), 'gone.md');
    rmSync(path);
    return { name: 'gone.md', path, named };
  };

  test('is a failure when it was named', async () => {
    expect(await read(place(true), host)).toEqual({ name: 'gone.md', why: 'is no longer there', fatal: true });
  });

  test('is left out when it was found in a folder', async () => {
    expect(await read(place(false), host)).toEqual({ name: 'gone.md', why: 'is no longer there', fatal: false });
  });
});

test('a NUL far into a text does not make it binary', async () => {
  const path = join(folder(), 'scan.txt');
  writeFileSync(path, `${'word '.repeat(4000)}\0 word`);
  expect(await read({ name: 'scan.txt', path, named: true }, host)).toMatchObject({
    dialect: 'plaintext',
    remark: null,
  });
});

describe('Windows-1252', () => {
  const content = (...bytes: number[]): string => decode(Buffer.from(bytes)).content;

  test.each([
    [0x80, '\u20AC'],
    [0x85, '\u2026'],
    [0x91, '\u2018'],
    [0x92, '\u2019'],
    [0x96, '\u2013'],
    [0x9f, '\u0178'],
    [0xa7, '\u00A7'],
    [0xe9, '\u00E9'],
    [0xff, '\u00FF'],
  ])('%i', (byte, character) => {
    expect(content(0x61, byte, 0x61)).toBe(`a${character}a`);
  });

  test('each byte is one character', () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    expect(decode(bytes).content).toHaveLength(256);
  });
});

describe('old Russian encodings', () => {
  const TEXT = 'Волнения начались осенью, и город оставался без хлеба до весны. См. Протоколы, с. 83.';
  const SMALL = 'абвгдежзийклмнопрстуфхцчшщъыьэюя';
  /** The letters of KOI8-R in the order of its bytes: by sound, small ones first. */
  const KOI8 = 'юабцдефгхийклмнопярстужвьызшэщчъ';
  const inKoi8 = (letter: string): number => {
    const [small, capital] = [KOI8.indexOf(letter), KOI8.toUpperCase().indexOf(letter)];
    return small >= 0 ? 0xc0 + small : capital >= 0 ? 0xe0 + capital : letter.charCodeAt(0);
  };
  const in1251 = (letter: string): number => {
    const [small, capital] = [SMALL.indexOf(letter), SMALL.toUpperCase().indexOf(letter)];
    return small >= 0 ? 0xe0 + small : capital >= 0 ? 0xc0 + capital : letter.charCodeAt(0);
  };

  test.each([
    ['KOI8-R', inKoi8],
    ['Windows-1251', in1251],
  ] as const)('%s', (name, byte) =>
    expect(decode(Buffer.from([...TEXT].map(byte)))).toEqual({
      content: TEXT,
      encoding: null,
      remark: `is not UTF-8; read as ${name}`,
    }),
  );

  test('are not seen in French, German or Swedish', () => {
    for (const words of [
      'L’élève a été reçu à l’École après l’été, où il a goûté la crème brûlée et l’œuvre de Molière à Orléans. Déjà vu.',
      'Über Größe und Schönheit: die Bürger fühlten sich höchst überflüssig, während die Könige träumten. Öfen, Äpfel.',
      'Åren går, och sjön ligger så blå där på fjällen när våren är över och småbåtarna står på land. Ärligt, öarna.',
    ])
      expect(decode(Buffer.from(words, 'latin1')).remark).toBe('is not UTF-8; read as Windows-1252');
  });
});
