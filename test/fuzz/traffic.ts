import fc from 'fast-check';
import { LANGUAGES, type Original } from './documents.ts';
import { caseOf, type Edit, edit } from './edits.ts';

/** Something that a client sends; documents are named by their number, of which the last is never opened. */
export type Step =
  | { readonly does: 'open'; readonly document: number; readonly language: string; readonly content: string }
  | { readonly does: 'change'; readonly document: number; readonly later: number; readonly edits: readonly Change[] }
  | { readonly does: 'close'; readonly document: number }
  | Question
  | { readonly does: 'nonsense'; readonly document: number; readonly kind: number }
  | { readonly does: 'file'; readonly name: string; readonly content: string | null };

/** An edit as a client writes it: of a range, of all, or of a range that reaches far beyond the text. */
export interface Change extends Edit {
  readonly as: 'range' | 'whole' | 'huge';
}

export interface Question {
  readonly does: 'ask';
  readonly document: number;
  readonly method: string;
  readonly at: number;
  /** Beyond the document's last line, or beyond the end of a line. */
  readonly beyond: 'no' | 'lines' | 'characters';
  readonly cancelled: boolean;
}

/** How many documents a client has; one more is asked about and never opened. */
export const DOCUMENTS = 3;

export const METHODS = [
  ...[
    'hover',
    'definition',
    'references',
    'documentHighlight',
    'documentSymbol',
    'completion',
    'prepareRename',
    'rename',
  ],
  ...['codeAction', 'foldingRange', 'documentLink', 'codeLens', 'inlayHint', 'diagnostic'],
].map(name => `textDocument/${name}`);

export const OWN_METHODS = ['note', 'markers', 'neighbour', 'notes', 'works', 'exportWorks'].map(
  name => `loccit/${name}`,
);

const document = fc.nat({ max: DOCUMENTS - 1 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

const change = edit.chain(each =>
  fc.constantFrom<Change['as']>('range', 'range', 'range', 'whole', 'huge').map(as => ({ ...each, as })),
);

const question: fc.Arbitrary<Question> = fc.record({
  does: fc.constant('ask' as const),
  document: fc.nat({ max: DOCUMENTS }),
  method: fc.constantFrom(...METHODS, ...OWN_METHODS, 'workspace/symbol', 'workspace/executeCommand'),
  at: share,
  beyond: fc.constantFrom<Question['beyond']>('no', 'no', 'no', 'lines', 'characters'),
  cancelled: fc.boolean(),
});

/** What stands in the files beside the texts: sound, broken, and nothing like what the name says. */
export const FILES: Readonly<Record<string, readonly (string | null)[]>> = {
  'loccit.yaml': [
    'bibliography: [refs.bib, refs.json, refs.yaml]\n',
    'works:\n  - id: dcw\n    abbreviation: DCW\n    title: Collected Writings\n    volumes: 4\n',
    'rules:\n  note/gap: off\npageRanges: mhra\n',
    'bibliography: ../../../../etc/passwd\nignore: ["**", "["]\n',
    'works: [[[[{ id: 3, volumes: "many" }, null, - ]]\n\t: :\n',
    'a: &a [*a]\nb: &b { <<: *b }\n',
    'manuscript: [one.txt, one.txt, missing.md, .]\n',
    '\u0000\ufeff%YAML 9.9\n--- !!binary x\n',
    null,
  ],
  'refs.bib': [
    '@book{norden1931, author={Norden, Ada}, title={The Long Winter}, year=1931, shorthand={NLW}, volumes={2}}\n',
    '@book{a,\n title={A}\n year=1}\n@',
    '@string{x = "y" # z}\n@comment{{{{\n@book{{{{{',
    '\\'.repeat(500),
    null,
  ],
  'refs.json': [
    '[{"id":"norden1931","type":"book","author":[{"family":"Norden"}],"title":"The Long Winter"}]',
    '[{"id":{}},[],null,{"id":"b","author":"x","issued":{"date-parts":[[]]}}',
    '[',
    null,
  ],
  'refs.yaml': ['references:\n  - id: a\n    title: [\n', 'references: 3\n', null],
};

const file: fc.Arbitrary<Step> = fc
  .constantFrom(...Object.keys(FILES))
  .chain(name => fc.constantFrom(...FILES[name]!).map(content => ({ does: 'file' as const, name, content })));

/** How many kinds of nonsense there are. */
export const NONSENSE = 9;

export const stepsOf = (originals: readonly Original[]): fc.Arbitrary<Step[]> => {
  const open: fc.Arbitrary<Step> = fc
    .record({ document, each: caseOf(originals), language: fc.constantFrom(...LANGUAGES) })
    .map(({ document, each }) => ({ does: 'open', document, language: each.language, content: each.content }));
  const changes: fc.Arbitrary<Step> = fc.record({
    does: fc.constant('change' as const),
    document: fc.nat({ max: DOCUMENTS }),
    later: fc.constantFrom(1, 1, 1, 5, 0, -3),
    edits: fc.array(change, { minLength: 1, maxLength: 3 }),
  });
  const close: fc.Arbitrary<Step> = fc.record({
    does: fc.constant('close' as const),
    document: fc.nat({ max: DOCUMENTS }),
  });
  const nonsense: fc.Arbitrary<Step> = fc.record({
    does: fc.constant('nonsense' as const),
    document: fc.nat({ max: DOCUMENTS }),
    kind: fc.nat({ max: NONSENSE - 1 }),
  });
  const step = fc.oneof(
    { weight: 6, arbitrary: changes },
    { weight: 6, arbitrary: question },
    { weight: 2, arbitrary: open },
    { weight: 1, arbitrary: close },
    { weight: 2, arbitrary: file },
    { weight: 1, arbitrary: nonsense },
  );
  return fc
    .tuple(open, fc.array(step, { minLength: 2, maxLength: 24 }))
    .map(([first, steps]) => [{ ...first, document: 0 } as Step, ...steps]);
};
