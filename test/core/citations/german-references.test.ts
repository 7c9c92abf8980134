import { describe, expect, it } from 'vitest';
import { meaning, resolved, withNotes } from './resolved.ts';

/** What is cited, as a note of its own, and what it means. */
const table = (rows: readonly (readonly [cited: string, means: string])[]) =>
  it.each(rows)('%s', (cited, means) => {
    expect(meaning(withNotes(`${cited}.`), cited)).toBe(means);
  });

describe('names in the order of speech, and stops within the title', () => {
  table([
    ['Anna Norden: Die Mühlen, Bergen 1978, S. 33', 'Anna Norden, Die Mühlen, page 33'],
    ['Anna Norden: Die Mühlen. Eine Geschichte. Bergen 1978, S. 33', 'Anna Norden, Die Mühlen, page 33'],
    [
      'Anna Norden, Die Mühlen von Kell. Eine Geschichte, Bergen 1978, S. 33',
      'Anna Norden, Die Mühlen von Kell, page 33',
    ],
    ['Anna Norden: Wer mahlt? Müller in der Stadt. Kell 1990, S. 44', 'Anna Norden, Wer mahlt?, page 44'],
    [
      'Hans-Ulrich von Norden (Hg.): Kai und Stadt. Ein Handbuch. München: Beck 1999, S. 4',
      'Hans-Ulrich von Norden, Kai und Stadt, page 4',
    ],
    [
      'Anna Norden/Peter Hille (Hg.): Wasser und Recht. Studien. Köln/Wien 1978, S. 12',
      'Anna Norden/Peter Hille, Wasser und Recht, page 12',
    ],
    [
      'A. Norden: Zur Frage der Mühlen. In: Archiv für Wasser 12 (1956), H. 3, S. 33-40',
      'A. Norden, Zur Frage der Mühlen, 12, issue 3, page 33-40',
    ],
    ['A. Norden: Zur Mühle. Ein Fund. In: Archiv für Wasser, Bd. 12, 1956, S. 33', 'A. Norden, Zur Mühle, 12, page 33'],
    [
      'Peter Hille: „Das Mühlrecht“. In: Anna Norden (Hg.): Wasser und Recht. Köln 1978, S. 33',
      'Peter Hille, Das Mühlrecht, page 33',
    ],
    [
      'Norden, Anna / Hille, Peter: Wasser. Ein Buch. Köln 1990 (= Studien zum Recht, Bd. 4), S. 3',
      'Anna Norden, Peter Hille, Wasser, page 3',
    ],
    [
      'Jean Moulin, Les moulins de Kell. Une histoire, Paris, PUF, 1978, p. 33',
      'Jean Moulin, Les moulins de Kell, page 33',
    ],
    ['Anna Norden. The Mills of Kell. Bergen: Fjord, 1978, p. 33', 'Anna Norden, The Mills of Kell, page 33'],
    ['А. П. Норден, П. Гилле. Мельницы Кёльна. М., 1978, стр. 33', 'А. П. Норден, П. Гилле, Мельницы Кёльна, page 33'],
  ]);

  it.each(['Vgl. hierzu ausführlich ', 'Zum Folgenden ', 'So auch ', 'Siehe etwa '])('behind %s', lead => {
    const { text, citations } = resolved(
      withNotes(`${lead}Anna Norden: Wasser und Recht. Eine Studie. Köln 1990, S. 33.`),
    );
    expect(citations.map(({ span }) => text.slice(span))).toEqual([
      'Anna Norden: Wasser und Recht. Eine Studie. Köln 1990, S. 33',
    ]);
  });

  it('each of several', () => {
    const { citations } = resolved(
      withNotes('Anna Norden: Die Mühlen. Eine Studie. Kell 1990, S. 4; Peter Hille: Der Kai. Bremen 1951, S. 3.'),
    );
    expect(citations.map(({ work }) => work)).toEqual(['Anna Norden, Die Mühlen', 'Peter Hille, Der Kai']);
  });

  it('a list of names ends with and: behind a comma comes the title', () => {
    const cited = 'Jean Moulin, Le Séminaire XX: Encore, Paris: Seuil, 1975, p. 52';
    expect(meaning(withNotes(`${cited}.`), cited)).toBe('Jean Moulin, Le Séminaire XX: Encore, page 52');
  });

  it.each([
    'Peter Hille, der Bürgermeister von Kell. Er lebte 1978, S. 3.',
    'Peter Hille war 1978 in Kell. Er sah dort nichts.',
    'Peter Hille: Er war 1978 in Kell und las, S. 3.',
  ])('a sentence that begins with a name is none: %s', note => {
    expect(resolved(withNotes(note)).works).toEqual([]);
  });
});

it.each([
  ['Vgl. zum ganzen Abschnitt: Norden 1966, S. 10.', 'Norden 1966, S. 10'],
  ['NORDEN, Das Recht, Kell/Bergen 1997, N. 489, S. 227.', 'NORDEN, Das Recht, Kell/Bergen 1997, N. 489, S. 227'],
])('no more and no less: %s', (note, cited) => {
  const { text, citations } = resolved(withNotes(note));
  expect(citations.map(({ span }) => text.slice(span))).toEqual([cited]);
  expect(citations[0].volume).toBeNull();
});
