import { expect, test } from 'vitest';
import { analyse } from '../../server/src/analyse.ts';
import { bundledLibrary } from '../../server/src/library/bundled.ts';
import type { Dialect } from '../../server/src/text/layout.ts';

/** Whole texts in which nothing is cited in a scholar's way. Not one of them may give a finding, not even a hint. */
const TEXTS: readonly (readonly [what: string, dialect: Dialect, text: string])[] = [
  [
    'a story',
    'plaintext',
    `The ferry left at 7. Louis, 14, sat in the bow with Aunt I. and counted the gulls; by 9 p.m. he had 212 of them.
"Ibid.," said his uncle, who had been to school, and everybody laughed. The third volume of the tide tables lay open
at page 40. In 1917 it had cost 3 shillings, 6 pence.

They met again in Chapter II, so to speak: in the spring of 1921, on Quay 4, before 12 witnesses. "No. 5, p. 3," the
clerk read out, and nobody knew what he meant.
`,
  ],
  [
    'a cookbook',
    'plaintext',
    `BASIC DOUGH

Mix 500 g flour, 7 g yeast, 2 tsp. salt (see Notes, p. 3). Bake 35-40 min. at 220 C, or 15-12 min. on a hot day.
Variations: Rye (p. 14), Oat (p. 15), Plain (pp. 16-17). Serves 4. See also Pie Crust, p. 22.

PIE CRUST

Use Basic Dough (p. 11). Roll to 1/4 in. See Fillings, pp. 30-34. Ibid. for tarts.
`,
  ],
  [
    'a bibliography of addresses',
    'markdown',
    `# Bibliography

- https://example.com/2014/12/p-3.html
- "Kell", https://en.example.org/wiki/Kell_(1978), accessed 12 May 2020
- [The Long Quay](https://example.org/quay?vol=3&pp=5-4)
- Norden, Anna, personal communication, 2019
- Hille, P. (2020, May 3). *Weirs* [Video]. https://video.example/abc?t=12
- RFC 2119, section 3; ISO 690:2010, pp. 3-5; doi:10.1007/978-3-030-05252-2
`,
  ],
  [
    'a program and its manual',
    'markdown',
    `# crane 4.2.0

Thanks to @harbour and [@quay](https://example.org/quay) for the patch. Install \`@quay/core@11.7.0\`.

\`\`\`js
const p = pages[12]; // see LCW, LXXV, p. 83 and [^7]
\`\`\`

| Option | Since | See |
|---|---|---|
| \`-v\` | v. 3.1 | crane(1), p. 12 |

1. Run \`crane -p 209-202\`.
2. Read section 3.2, then chapter 4. See fsync(2) and RFC 2119.
`,
  ],
  [
    'minutes',
    'plaintext',
    `MINUTES OF THE HARBOUR BOARD, 3 May 1921

1. The minutes of 4 April, p. 12, were read.
2. Dues: 3 pence a ton (Class IV, 2 pence). 41 ships, 12 barges.
3. Letter from Mr. Lee, 12 March 1921, re: Quay 4, lots 17-15. Referred to the Board.
4. Next meeting: 7 June, 10-11 a.m., Room II.
`,
  ],
  [
    'a letter in German',
    'plaintext',
    `Lieber Otto,

wir sahen S. M. den Kaiser am 12. 3., Ecke Lange Str. 14, Band 3 seiner Garde vorneweg. Die Zeitung vom 4. Mai schrieb
auf Seite 3 von 1.200 Menschen; ebenda stand, es seien 12 gewesen. S. 5 fehlt mir. Dein Bd. H.
`,
  ],
];

test.each(TEXTS)('nothing is found in %s', (_, dialect, text) => {
  const { findings } = analyse(text, { dialect, library: bundledLibrary });
  expect(findings.map(({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`)).toEqual([]);
});
