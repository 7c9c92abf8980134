import fc from 'fast-check';
import { CALLING, MORE, NOTES, PLAIN, TITLES } from './prose.ts';

/** A document as its author thinks of it: chapters, paragraphs, sentences, and notes called from them. */
export interface Document {
  readonly chapters: readonly Chapter[];
  /** Characters in a line; no line is wrapped at 0. */
  readonly width: number;
}

export interface Chapter {
  readonly title: string;
  readonly paragraphs: readonly (readonly Sentence[])[];
}

export interface Sentence {
  /** `¦` stands where markers may stand. */
  readonly words: string;
  /** For each `¦`, in order, the note that is called there; null for none. */
  readonly calls: readonly (NoteText | null)[];
}

/** The paragraphs of a note. */
export type NoteText = readonly string[];

const noteText: fc.Arbitrary<NoteText> = fc
  .tuple(fc.constantFrom(...NOTES), fc.array(fc.constantFrom(...MORE), { maxLength: 2 }), fc.boolean())
  .map(([first, more]) => [[first, ...more].join(' ')]);

const callingSentence = (chance: number): fc.Arbitrary<Sentence> =>
  fc.constantFrom(...CALLING).chain(words => {
    const places = words.split('¦').length - 1;
    const call = fc.option(noteText, { freq: chance });
    return fc.array(call, { minLength: places, maxLength: places }).map(calls => ({ words, calls }));
  });

const plainSentence: fc.Arbitrary<Sentence> = fc.constantFrom(...PLAIN).map(words => ({ words, calls: [] }));

const paragraph = fc.array(
  fc.oneof({ arbitrary: callingSentence(2), weight: 2 }, { arbitrary: plainSentence, weight: 1 }),
  {
    minLength: 2,
    maxLength: 5,
  },
);

export const chapter = (paragraphs: number): fc.Arbitrary<Chapter> =>
  fc
    .record({
      title: fc.constantFrom(...TITLES),
      paragraphs: fc.array(paragraph, { minLength: 2, maxLength: paragraphs }),
    })
    .map(made => (callsBehindStops(made) < 3 ? { ...made, paragraphs: [...made.paragraphs, THREE_CALLS] } : made));

const callsBehindStops = ({ paragraphs }: Chapter): number =>
  paragraphs.flat().reduce((sum, { words, calls }) => {
    const before = words.split('¦');
    return sum + calls.filter((call, i) => call && /[.!?;”]$/.test(before[i])).length;
  }, 0);

/** So that no list is shorter than a reader would recognise. */
const THREE_CALLS: readonly Sentence[] = [0, 1, 2].map(i => ({
  words: ['The company lost its charter.¦', 'Nobody was surprised.¦', 'Its founder had died that spring.¦'][i],
  calls: [[NOTES[i]]],
}));

export const documents = (chapters: number): fc.Arbitrary<Document> =>
  fc.record({
    chapters: fc.array(chapter(6), { minLength: 1, maxLength: chapters }),
    width: fc.constantFrom(0, 58, 72),
  });

export const notesOf = (chapter: Chapter): NoteText[] =>
  chapter.paragraphs.flatMap(sentences => sentences.flatMap(({ calls }) => calls.filter(call => call !== null)));
