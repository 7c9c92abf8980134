/** Why an expression for which recheck finds a slow input never gets one. */
interface Bounded {
  /** How many of the file's expressions there are for which this is so. */
  readonly expressions: number;
  readonly input: string;
}

const NAME =
  'The name of an author or person, or the words of a title, as a citation, a definition or a bibliography gives it: a line at most.';
const PIECE = 'A piece of at most a few hundred characters, cut out around what is read.';
const LINE = 'A line that was found to be short, or is cut to its first hundreds of characters.';

/** By file. All of them take time with the square or cube of their input at worst, none doubles it with each character. */
export const BOUNDED: Readonly<Record<string, Bounded>> = {
  'server/src/check/citations/near-names.ts': { expressions: 1, input: NAME },
  'server/src/check/citations/page-ranges.ts': { expressions: 1, input: 'One range of pages as a citation has it.' },
  'server/src/check/citations/unresolved-shorts.ts': { expressions: 1, input: 'The short form of a citation.' },
  'server/src/check/notes/reference-list.ts': {
    expressions: 1,
    input: 'Starts at the beginning of a run alone, which recheck does not see behind a lookbehind.',
  },
  'server/src/check/rules/citation-short-ambiguous.ts': { expressions: 1, input: NAME },
  'server/src/check/rules/citation-short-unresolved.ts': { expressions: 1, input: NAME },
  'server/src/cli/misuse.ts': {
    expressions: 2,
    input: 'What is wrong with the arguments, in one line for the terminal.',
  },
  'server/src/cli/terminal.ts': { expressions: 1, input: 'A message of one line for the terminal.' },
  'server/src/features/completion/completion.ts': {
    expressions: 2,
    input: 'The hundred characters before the cursor.',
  },
  'server/src/features/editing/hereafter.ts': {
    expressions: 2,
    input: 'The characters before a definition, cut to a hundred.',
  },
  'server/src/features/editing/place-start.ts': {
    expressions: 1,
    input: 'The characters before a place, within one citation.',
  },
  'server/src/features/ignoring.ts': { expressions: 1, input: 'One line, which holds a comment that silences.' },
  'server/src/features/managing/pairing.ts': {
    expressions: 1,
    input: 'The first characters of a note, which are cut off before.',
  },
  'server/src/features/same-work.ts': { expressions: 1, input: NAME },
  'server/src/features/works-cited/container.ts': {
    expressions: 3,
    input: 'A full citation as the text has it: a line at most.',
  },
  'server/src/features/works-cited/persons.ts': {
    expressions: 3,
    input: 'The author of a work as a citation or a bibliography names him.',
  },
  'server/src/library/own/bibtex.ts': {
    expressions: 1,
    input: 'Every try begins at an at sign, and ends at the next.',
  },
  'server/src/resolve/citations/co-authors.ts': { expressions: 1, input: NAME },
  'server/src/resolve/citations/corpora.ts': { expressions: 1, input: NAME },
  'server/src/resolve/citations/entry-title.ts': { expressions: 2, input: NAME },
  'server/src/resolve/citations/chain.ts': { expressions: 1, input: PIECE },
  'server/src/resolve/citations/identify.ts': { expressions: 5, input: NAME },
  'server/src/resolve/citations/identify-ancient.ts': { expressions: 2, input: NAME },
  'server/src/resolve/citations/keys.ts': { expressions: 1, input: 'Eighty characters from the beginning of a line.' },
  'server/src/resolve/citations/list-entry.ts': { expressions: 2, input: NAME },
  'server/src/resolve/citations/lists.ts': { expressions: 3, input: LINE },
  'server/src/resolve/citations/sound.ts': { expressions: 1, input: NAME },
  'server/src/resolve/citations/source-notes.ts': {
    expressions: 2,
    input: 'A note of a hundred characters at most; and one from its beginning alone, with sixty starts.',
  },
  'server/src/resolve/citations/uncalled-notes.ts': { expressions: 1, input: PIECE },
  'server/src/resolve/notes/kinship.ts': { expressions: 1, input: NAME },
  'server/src/scan/citations/capitals.ts': { expressions: 1, input: PIECE },
  'server/src/scan/citations/case-names.ts': { expressions: 4, input: PIECE },
  'server/src/scan/citations/chunks.ts': { expressions: 2, input: PIECE },
  'server/src/scan/citations/context.ts': { expressions: 1, input: PIECE },
  'server/src/scan/citations/dated-entry.ts': { expressions: 2, input: NAME },
  'server/src/scan/citations/dated-reports.ts': { expressions: 1, input: PIECE },
  'server/src/scan/citations/decisions.ts': { expressions: 1, input: 'The court of a decision, in a few words.' },
  'server/src/scan/citations/definition.ts': { expressions: 4, input: PIECE },
  'server/src/scan/citations/ibid.ts': { expressions: 1, input: PIECE },
  'server/src/scan/citations/keys.ts': { expressions: 1, input: PIECE },
  'server/src/scan/citations/languages/pattern.ts': {
    expressions: 1,
    input: 'Patterns of our own, while the program starts.',
  },
  'server/src/scan/citations/law-journals.ts': { expressions: 1, input: PIECE },
  'server/src/scan/citations/naming.ts': { expressions: 1, input: PIECE },
  'server/src/scan/citations/parts.ts': { expressions: 2, input: PIECE },
  'server/src/scan/citations/references.ts': { expressions: 2, input: PIECE },
  'server/src/scan/citations/reports.ts': { expressions: 1, input: PIECE },
  'server/src/scan/citations/student-notes.ts': { expressions: 1, input: PIECE },
  'server/src/scan/citations/tables/places.ts': { expressions: 2, input: NAME },
  'server/src/scan/citations/whole-forms.ts': { expressions: 1, input: PIECE },
  'server/src/scan/notes/bare-markers.ts': { expressions: 1, input: 'The sixty characters of a word before a number.' },
  'server/src/scan/notes/cross-references.ts': { expressions: 1, input: 'A list of thirteen numbers at most.' },
  'server/src/scan/notes/dressed.ts': {
    expressions: 2,
    input: 'The attributes of one tag, or the address of one link, of a few hundred characters.',
  },
  'server/src/scan/notes/enclosed-markers.ts': {
    expressions: 1,
    input: 'What stands between two brackets, a few dozen characters.',
  },
  'server/src/scan/notes/label-forms.ts': {
    expressions: 1,
    input: 'Tried at one place alone (sticky), and blanks behind a number in tags, which a scanner passes once.',
  },
  'server/src/scan/notes/labels.ts': { expressions: 1, input: 'The rest of a line, four hundred characters at most.' },
  'server/src/text/layout.ts': {
    expressions: 2,
    input: 'Each kind of hole has a largest length; a block of them costs that for each character at most.',
  },
  'server/src/text/page-lines.ts': { expressions: 1, input: 'A line that is short enough to be a running head.' },
  'server/src/workspace/own/front-matter.ts': {
    expressions: 1,
    input: 'Tried at the beginning of a document alone (sticky), over five hundred lines at most.',
  },
  'server/src/workspace/own/manuscripts.ts': { expressions: 1, input: 'A path in loccit.yaml.' },
  'server/src/workspace/own/rule-off.ts': {
    expressions: 2,
    input: 'A line of loccit.yaml, which the user asked to have changed.',
  },
  'made of words': { expressions: 23, input: PIECE },
};
