import { expect, it } from 'vitest';
import { resolved } from './resolved.ts';

/** The work of each *ibid.* of a Markdown text, in order. */
const repeated = (text: string): (string | null)[] =>
  resolved(text)
    .citations.filter(({ kind }) => kind === 'ibid')
    .map(({ work }) => work);

const BODY =
  'The mill burned (Wade, Red Guards, Stanford, 1984, p. 153).[^1] It was built anew (Norden, The Mills, Bergen, 1978, p. 3).[^2]';

it('in notes that introduce no work, ibid. repeats what stands before the marker', () => {
  expect(repeated(`${BODY}\n\n[^1]: Ibid., p. 154, has more.\n\n[^2]: Ibid., p. 9.`)).toEqual([
    'Wade, Red Guards',
    'Norden, The Mills',
  ]);
});

it('in notes that cite works themselves, it repeats the note before', () => {
  expect(repeated(`${BODY}\n\n[^1]: Hille, The Long Quay, Bremen, 1951, p. 4.\n\n[^2]: Ibid., p. 9.`)).toEqual([
    'Hille, The Long Quay',
  ]);
});

it('what the text cites a page above is none of the note’s business', () => {
  const far = 'It went on for years. '.repeat(30);
  expect(
    repeated(`The mill burned (Wade, Red Guards, Stanford, 1984, p. 153). ${far}And on.[^1]\n\n[^1]: Ibid., p. 154.`),
  ).toEqual([null]);
});
