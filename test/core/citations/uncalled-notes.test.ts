import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import { meaning, resolved } from './resolved.ts';

/** The notes of a chapter, one paragraph each, without the chapter. */
const list = (...notes: readonly string[]): string => `${notes.join('\n\n')}\n`;

const findings = (text: string): string[] =>
  analyse(text, { dialect: 'plaintext', library: bundledLibrary }).findings.map(({ code }) => code);

describe('a label of a note whose marker is not in the text', () => {
  it.each([
    [list('[2]: Memoirs of M. Norden, t. VII, p. 9.', '[3]: So he said.', '[4]: Memoirs of M. Norden, t. VI, p. 29.')],
    [list('[12]Norden, The Mills, p. 9.', '[13]Norden, The Mills, p. 10.', '[14]So he said in Kell.')],
    [list('12. Norden, The Mills, p. 9.', '13. Hille, The Quay, p. 10.', '14. Norden, The Mills, p. 11.')],
    [list('(1) Norden, The Mills, p. 9.', '(2) Hille, The Quay, p. 10.', '(3) Norden, The Mills, p. 11.')],
    ['(back)16\nHerodotus, 7.188.\n(back)17\nLivy, 1.32.2.\n(обратно)18\nNorden, The Mills, p. 11.\n(back)\n'],
    [list('16 Herodotus, 7.188.', 'Return to text.', '17 Livy, 1.32.2.', 'Return to text.', '18 Ibid., 1.33.')],
  ])('is no part of what the note cites: %#', text => {
    const { citations, works, text: read } = resolved(text, 'plaintext');
    expect(citations.map(({ span }) => read.slice(span)[0])).not.toContainEqual(expect.stringMatching(/[[\d(]/));
    expect(works.map(({ id }) => id)).not.toContainEqual(expect.stringMatching(/[[\]\d]/));
    expect(citations.length).toBeGreaterThan(1);
    expect(citations.every(({ note, uncalled }) => note === null && uncalled)).toBe(true);
    expect(findings(text)).toEqual([]);
  });

  it('keeps the work of two notes one work', () => {
    const text = list(
      '[2]: Memoirs of M. Norden, t. VII, p. 9.',
      '[3]: So.',
      '[4]: Memoirs of M. Norden, t. VI, p. 29.',
    );
    expect(new Set(resolved(text, 'plaintext').citations.map(({ work }) => work)).size).toBe(1);
  });
});

describe('ibid. in such notes', () => {
  it('goes from note to note', () => {
    const text = list(
      '16 Herodotus, 7.188.',
      'Return to text.',
      '17 Ibid., 7.192.',
      'Return to text.',
      '18 Ibid., 8.2.',
    );
    expect(meaning(text, 'Ibid., 8.2', 'plaintext')).toBe('Herodotus, Histories, book 8, chapter 2');
  });

  it('does not reach over a note that names something', () => {
    const text = list('16 Herodotus, 7.188.', '17 Harbour Papers, Box 12.', '18 Ibid., 7.192.', '19 Livy, 1.32.2.');
    expect(meaning(text, 'Ibid., 7.192', 'plaintext')).toMatch(/^\?/);
  });

  it('stays open where the list begins with it', () => {
    const text = list('16 Ibid., 7.188.', '17 Herodotus, 7.192.', '18 Ibid., 8.2.', '19 Livy, 1.32.2.');
    expect(meaning(text, 'Ibid., 7.188', 'plaintext')).toMatch(/^\?/);
    expect(meaning(text, 'Ibid., 8.2', 'plaintext')).toBe('Herodotus, Histories, book 8, chapter 2');
  });

  it.each([
    ['[3]. Id., 9, 4, 17; cfr. Paus., 10, 8, 2.', 'Strabo, Geographica, book 7, chapter 7, section 6'],
    ['[3]. Id., 9, 4, 17; Paus., 10, 8, 2.', '?, book 7, chapter 7, section 6'],
  ])('repeats what note after note is about, not what is compared: %s', (note, means) => {
    const text = list('[1]. Strab., 7, 7, 3.', '[2]. Id., 12, 8, 8.', note, '[4]. Id., 7, 7, 6.');
    expect(meaning(text, 'Id., 7, 7, 6', 'plaintext')).toBe(means);
    expect(findings(text)).toEqual([]);
  });
});

describe('what is numbered and no list of notes', () => {
  it.each([
    ['steps', list('1. Take 2 cups of flour.', '2. Add 1.5 spoons of salt.', '3. Bake it well.', '4. Let it cool.')],
    ['theses', list('1. All water is wet.', '2. All mills are wet, says Kant.', '3. Norden was right in 1848.')],
    ['two paragraphs', list('[1] Norden, The Mills, p. 9.', '[2] Hille, The Quay, p. 10.')],
    ['numbers that fall', list('[3] Norden, Mills, p. 9.', '[2] Hille, Quay, p. 10.', '[1] Norden, Mills, p. 2.')],
  ])('%s', (_, text) => {
    expect(resolved(text, 'plaintext').citations.every(({ uncalled }) => !uncalled)).toBe(true);
    expect(findings(text)).toEqual([]);
  });

  it('a numbered list in Markdown', () => {
    const text = list('1. Norden, The Mills, p. 9.', '2. Hille, The Quay, p. 10.', '3. Norden, The Mills, p. 2.');
    expect(resolved(text).citations.every(({ uncalled }) => !uncalled)).toBe(true);
  });
});

describe('notes without their text in Markdown', () => {
  const NOTES = list(
    '46 Norden, ‘Mills’, in P. Hille, *A Companion to Mills*, p. 513.',
    '47 Ibid.',
    '48 Quay, *Old Mills*, p. 213, and see *The Older Mills*, passim.',
    '49 ‘The Mills of Kell’ in *Water and Mills*, p. 307.',
    '50 Ibid., p. 309.',
    '51 Paul Kell, *Millers*, see esp. Ch. 1.',
    '52 Ibid., p. 3.',
  );

  it('are a list where one of them says ibid.', () => {
    expect(meaning(NOTES, 'Ibid., p. 309')).toMatch(/Water and Mills, page 309$/);
    expect(meaning(NOTES, 'Ibid., p. 3')).toBe('?, page 3');
  });

  it('are none where nothing but the numbers says so', () => {
    const text = list('46 Norden, *Mills*, p. 513.', '47 Hille, *Quays*, p. 3.', '48 Quay, *Old Mills*, p. 213.');
    expect(resolved(text).citations.every(({ uncalled }) => !uncalled)).toBe(true);
  });
});

describe('a note that says what it is', () => {
  it.each([
    ['[Footnote 7: Norden, ii. 108.]\n\nThen they went home.\n', 'Norden, ii. 108'],
    ['[Footnote 411: Norden, ii. 108, and the notes of Hille.]\n\n[Footnote 412: They burned.]\n', 'Norden, ii. 108'],
  ])('cites nothing with its label: %#', (text, whole) => {
    const { citations, text: read } = resolved(text, 'plaintext');
    expect(citations.map(({ span }) => read.slice(span))).toEqual([whole]);
    expect(findings(text)).toEqual([]);
  });
});
