import { expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import type { Dialect } from '../../../server/src/text/layout.ts';

// Texts that are full of numbers and have no notes: no marker, no note, no finding.

interface Text {
  readonly name: string;
  readonly dialect: Dialect;
  readonly content: string;
}

const TEXTS: readonly Text[] = [
  {
    name: 'a cookbook',
    dialect: 'plaintext',
    content: `BREAD SOUP

Serves 4. Takes 45 minutes.

2 loaves of rye bread
1 1/2 litres of stock
3 onions, cut fine
250 g butter (8 oz)
2 tbsp. flour

1. Heat the oven to 180 degrees.
2. Fry the onions in 50 g of butter for 10 minutes.
3. Add the flour; stir for 2 minutes, then pour in the stock.
4. Cut the bread into cubes of 2 cm. Bake them for 15 minutes.
5. Serve with the rest of the butter.

PLUM CAKE

Makes 12 pieces.

500 g plums
4 eggs
200 g sugar

1. Stone the plums.
2. Beat the eggs with the sugar (see step 1).
3. Bake at 200 degrees for 40 minutes. Keeps for 3 days.
`,
  },
  {
    name: 'a README with code',
    dialect: 'markdown',
    content: `# tidecalc

Computes tides. Version 2.1.4, for Node 18 and later.

1. Install it: \`npm install tidecalc@2.1.4\`
2. Run \`tide --port 8080\`
3. Read the result [1](https://example.org/one), or see [the guide][1].

\`\`\`js
const a = [1, 2, 3];
const b = a[1]; // [^1]
console.log(b ** 2);
\`\`\`

| Port | Height | Error |
|------|--------|-------|
| 1    | 3.2m   | 0.1   |
| 2    | 4.0m   | 0.2   |

* fast
* small: 12 kB
* **bold** claims, *really*

Uses $x_1^2 + x_2$ and H2O. Supports UTF-8, utf8 and base64.

[1]: https://example.org/guide
`,
  },
  {
    name: 'a table of statistics',
    dialect: 'plaintext',
    content: `Table 4. Tonnage by port, 1900-1904

Port            1900    1901    1902    1903    1904
Altona           120     131     128     140     152
Bremen           311     320     335     341     350
Cuxhaven          12      14      11      16      19

1 ton equals 1,016 kg. In 1902 the figure for Bremen rose by 4.7%.

1900  443
1901  465
1902  474
1903  497
`,
  },
  {
    name: 'a chapter of numbered verses',
    dialect: 'plaintext',
    content: `THE SONG OF THE SHORE

CHAPTER 1

1 And it came to pass in the third year that the sea went out.
2 And the people of the shore said, Let us follow it.
3 But the old man said, Nay, for it shall return.
4 And they went out, forty and two men, and their oxen with them.
5 And the sea returned.

CHAPTER 2

1 Now the days of the old man were ninety years.
2 And he spake unto his sons, saying, Keep ye the wall.
3 And they kept it; see 1:3 and 1:5.
`,
  },
  {
    name: 'a poem with line numbers',
    dialect: 'plaintext',
    content: `The tide goes out, the tide comes in,
  The gulls are on the wall,
And nobody has ever seen
  The harbour bell at all.            4

It rang when I was seven years,
  It rang when I was ten,
And all the ships went down the sound
  And none came home again.           8

The tide goes out, the tide comes in,
  The wall is green with weed,
And he who wrote the harbour bell
  Had little else to read.            12
`,
  },
  {
    name: 'a list of telephone numbers',
    dialect: 'plaintext',
    content: `Harbour office      555-0101
Pilot station       555 0102
Lock keeper         +44 20 7946 0958
Dr. Petersen        (555) 0199, ext. 12
Customs             555-0110 (2nd floor)
1. Fire brigade     112
2. Police           110
`,
  },
  {
    name: 'a game of chess',
    dialect: 'plaintext',
    content: `Petersen - Hansen, Altona 1911

1. e4 e5 2. Nf3 Nc6 3. Bb5 a6 4. Ba4 Nf6 5. O-O Be7
6. Re1 b5 7. Bb3 d6 8. c3 O-O 9. h3 Nb8 10. d4 Nbd7
11. Nbd2 Bb7 12. Bc2 Re8 13. Nf1 Bf8 14. Ng3 g6

White stands better. After 15. a4 c5 16. d5 c4 the game was drawn on move 41. 1/2-1/2
`,
  },
  {
    name: 'a statute',
    dialect: 'plaintext',
    content: `HARBOURS ACT 1904

1. Short title
(1) This Act may be cited as the Harbours Act.
(2) It comes into force on 1 January 1905.

2. Duties of the master
(1) The master shall
(a) keep the lights,
(b) keep a book under section 4(2), and
(c) give notice under subsection (1)(a).
(2) A person who contravenes subsection (1) is liable to a fine not exceeding £50.

3. Tolls
(1) The tolls are those of Schedule 2, paragraph 3(1)(b).
(2) No toll is due from a ship under 12 tons; see 18 U.S.C. § 881(6).
(3) In this section "ship" has the meaning given in section 1(2).
`,
  },
  {
    name: 'a paper with equations',
    dialect: 'plaintext',
    content: `ON THE HEIGHT OF TIDES

Let x1 and x2 be the heights at two stations. Then

    x1 = a cos(wt) + b,   (1)
    x2 = a cos(wt + p).   (2)

From (1) and (2) it follows that x1 - x2 is bounded. By equation (2), and since p < 3, we have the claim (see Fig. 2). For n = 4 the sum in (1) has 16 terms.

Theorem 1. The difference (1) is periodic.

Proof. Put t = 0 in (2). This gives (1) again.   (3)
`,
  },
  {
    name: 'a diary',
    dialect: 'plaintext',
    content: `1917

March 3. Snow. Nobody in the street before 9.

March 4. Went to the office at 10. Petersen had 3 letters for me, one of 12 pages. Paid him 4.50.

March 5. 6 below zero. Read till 2. The paper costs 5 now; it was 3 last year.

1918

January 1. The year begins with 14 degrees of frost.
`,
  },
  {
    name: 'minutes of a meeting',
    dialect: 'plaintext',
    content: `Minutes of the meeting of 4 May 1904

Present: 12 members.

1. The minutes of the last meeting were read.

2. The treasurer reported on the accounts for 1903. There is a balance of 312.

3. Mr. Hansen moved that item 2 be adjourned. Carried by 7 to 5.

4. Any other business. The next meeting is on June 1.
`,
  },
  {
    name: 'a contract whose clauses are counted',
    dialect: 'plaintext',
    content: `The harbour lets the quay as clauses (1) and (2) have it, and clause (3) is read with them.

(1) The rent is due in spring.
(2) The crane is kept in repair.
(3) Nothing is built on the mole.

Under these heads fall clauses (1) to (2), the first of which, (1) above, is the rent.

(1) It is paid in corn.
(2) It is paid at the gate.
`,
  },
  {
    name: 'a licence with the files that it covers',
    dialect: 'plaintext',
    content: `Files: harbour/tide/tide.1
 harbour/tide/tide2.c
 docs/all_1.html docs/all_2.html docs/all_3.html docs/all_4.html
Copyright:
  1991 Anna Norden
  1993 Peter Hille
  1994 The Harbour Trust
  1997 Peter Hille, who keeps libtide1, libtide2 and libtide4

License: GPLv2+ or GPLv3

You may copy the tables of the harbour, provided that these conditions are met:

 1. Each copy names the harbour and the year.
 2. Each change of a table is plainly marked.
 3. The names of the pilots are left out.
 4. Nothing is promised of the tides (libtide2 and libtide4 included).
`,
  },
  {
    name: 'a list of changes with days, versions and patterns',
    dialect: 'plaintext',
    content: `12 September 1922: Arnold
\t- Tag for 1.15.0rc1, which became 1.15.0 two days later.
\t- Lines that match [^a] or [^x] are drawn again.

9 September 1922: Arnold
\t- The tables of beta2 are taken from libtide3 and
\t  libtide3b1.

3 June 1922: Mayhew
\t- A pattern such as [^b] no longer stops the clock.

1 June 1922: Mayhew
\t- The first tables.
`,
  },
  {
    name: 'the page of a manual whose names end with the number of a section',
    dialect: 'plaintext',
    content: `anchor(2)                    Harbour Calls                    anchor(2)

DESCRIPTION
       anchor(2) drops an anchor; moor(1) makes fast first. Unlike berth(2), the call anchor(2) waits for
       slack water. After anchor(2) a ship swings, so call spring(2) or warp(2), never tow(2) alone.

NOTES
       (1) The chain is paid out in full.
       (2) The watch is kept by watch(2).
       (3) Nothing is logged; see log(3).

SEE ALSO
       moor(1), berth(2), warp(2), chart(3)

Port of Bramley                  1904                       anchor(2)
`,
  },
  {
    name: 'the page of a manual that lists others in the order of their sections',
    dialect: 'plaintext',
    content: `berth(2)                     Harbour Calls                     berth(2)

DESCRIPTION
       berth(2) assigns a berth. Where none is free, berth(2) waits, and anchor(2) is to be used.

SEE ALSO
       moor(1), anchor(2), chart(3)

Port of Bramley                  1904                       berth(2)
`,
  },
];

test.each(TEXTS)('$name', ({ content, dialect }) => {
  const { apparatus, findings } = analyse(content, { dialect, library: bundledLibrary });
  expect(apparatus.markers).toEqual([]);
  expect(apparatus.notes).toEqual([]);
  expect(findings).toEqual([]);
});
