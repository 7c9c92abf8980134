/** A stream of numbers that is the same for the same seed (Mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS =
  'the of and to in that was his it with for as had by not but at on which from they were this their have one all there been if more when would who other what some time these may like then first any my now such made after also did many before must through back years where much your way down should because long each just state those people mr how too little good world make very year still see own work men day get here between both life being under three never know same last another while us off might great go come since against right came take used himself few house use place during without again home around small however found war city council harbour canal letter minister vote railway'.split(
    ' ',
  );

/** How a generated text writes its notes. */
export type Writing = 'plain' | 'markdown';

/**
 * Prose of about `size` characters with notes and citations at the density of a monograph: a note for every hundred and
 * fifty words, a chapter of endnotes for every sixty notes, every second note with a citation.
 */
export function monograph(size: number, writing: Writing, seed = 1): string {
  const random = seeded(seed);
  const parts: string[] = [];
  let length = 0;
  for (let chapter = 1; length < size; chapter++) {
    const text = chapterOf(chapter, writing, random);
    parts.push(text);
    length += text.length + 2;
  }
  return parts.join('\n\n');
}

const NOTES_PER_CHAPTER = 60;

function chapterOf(chapter: number, writing: Writing, random: () => number): string {
  const paragraphs = [writing === 'markdown' ? `# Chapter ${chapter}` : `CHAPTER ${chapter}`];
  const notes: string[] = [];
  for (let number = 1; number <= NOTES_PER_CHAPTER; number++) {
    const name = writing === 'markdown' ? `[^c${chapter}n${number}]` : String(number);
    paragraphs.push(wrapped(`${sentences(random, 5)}${name} ${sentences(random, 4)}`));
    notes.push(wrapped(writing === 'markdown' ? `${name}: ${note(random)}` : `${number}. ${note(random)}`));
  }
  return [...paragraphs, writing === 'markdown' ? '## Notes' : 'Notes', ...notes].join('\n\n');
}

const ROMAN = ['I', 'II', 'IV', 'IX', 'XII', 'XXVI', 'XXXIII'];

function note(random: () => number): string {
  const page = 1 + Math.floor(random() * 500);
  const kinds = [
    () => `LCW, ${ROMAN[Math.floor(random() * ROMAN.length)]}, p. ${page}.`,
    () => `Ibid., pp. ${page}-${page + 3}.`,
    () => `Wade, pp. ${page}-${String(page + 1).slice(-2)}.`,
    () => sentences(random, 2),
    () => sentences(random, 1),
    () => sentences(random, 3),
  ];
  return kinds[Math.floor(random() * kinds.length)]();
}

function sentences(random: () => number, count: number): string {
  return Array.from({ length: count }, () => sentence(random)).join(' ');
}

function sentence(random: () => number): string {
  const words = Array.from({ length: 8 + Math.floor(random() * 14) }, () => WORDS[Math.floor(random() * WORDS.length)]);
  const comma = Math.floor(words.length / 2);
  words[comma] += ',';
  const text = words.join(' ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}

const WIDTH = 72;

function wrapped(paragraph: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join('\n');
}
