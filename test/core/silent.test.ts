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
  [
    'a sports report',
    'plaintext',
    `NORTHERN LEAGUE, ROUND 12

Bergen 3, Kell 2 (2-1). Goals: Norden 12, 34; Hille 66 (pen.); Pelz 40, 88. Att. 4,212. Norden, 31, was booked; see p. 14 for tables.
Quay Utd. II v. Mole III, 1-1. Ibid. next week, said the manager. In the 4th Div., No. 7 Kranz (21) broke a record of 1917. B. Lee, 9-5-31-2.
`,
  ],
  [
    'a patch',
    'markdown',
    `diff --git a/quay.c b/quay.c
index 83a1f2..91bc04 100644
--- a/quay.c
+++ b/quay.c
@@ -12,7 +12,9 @@ int quay(int p, int pp)
-  p = pages[12];  /* see Knuth, vol. 3, p. 14 */
+  pp = pages[209-202]; /* ibid., p. 15 */
+  return vol[II] + p.83;
`,
  ],
  [
    'a train timetable in German',
    'plaintext',
    `FAHRPLAN Strecke Bergen–Kell, gültig ab 12. 3. 1921

Bergen Hbf   ab 7.12   8.40   S. 3   Gleis 4
Kell-Mole    an 7.58   9.21   S. 3   Gleis II
Anschlüsse s. S. 14, Bd. 2 des Kursbuchs. Zug 83 (Mo–Fr), Zug 91 (Sa), vgl. Anm. 5. Ebd. auch So 10–12, 15-12.
`,
  ],
  [
    'a recipe with fractions',
    'plaintext',
    `Buttermilk Cake. 1 1/2 c. flour, 3/4 tsp. soda, 2-3 eggs (see p. 12), 1 c. milk; bake at 350 F., 25-20 min. From Lee, Kitchen Notes, p. 40.
Variation: add 1 l. water, 2 v. fat, ch. 3 c. nuts. Cf. Plain Cake (11). Serves 6 ff.
`,
  ],
  [
    'a game of chess',
    'plaintext',
    `[Event "Bergen Open"]
[Round "II"]
1. e4 c5 2. Nf3 d6 3. d4 cxd4 4. Nxd4 Nf6 5. Nc3 a6 {Norden, 12; see Kell 1917, p. 3} 6. Bg5 e6 (6... Nbd7 7. f4 [Hille-Pelz, Kell 1951, 14]) 7. f4 Qb6
1-0
`,
  ],
  [
    'a bus schedule in Russian',
    'plaintext',
    `Автобус № 83. Отправление: 7.12, 8.40, с. 3 (Нижнее), т. 5 мин. Касса, стр. 2. Там же билеты: 12 р. 50 к., дети до 7 л. бесплатно. В 1917 г. ходил до с. Кельн. Ср. № 91, с. 12.
`,
  ],
  [
    'a price list in German',
    'plaintext',
    `PREISLISTE 1921. Mehl, Sorte II, 3 M. 50; Sorte III, 2 M. 80. Nägel, Bd. 12 Stück, S. 4. Draht Nr. 5, l. 100 m. Artikel 12, 14-17, s. S. 9. a. a. O. wie im Vorjahr.
`,
  ],
  [
    'minutes in French',
    'plaintext',
    `Procès-verbal de la séance du 3 mai 1921. Présents: MM. Vestre, Maas (2). 1. Le procès-verbal du 4 avril, p. 12, est lu. 2. Budget: t. 3, p. 14 du registre. M. Maas, op. cit., rit. 3. Ibid. pour juin. La séance est levée à 9 h. 12.
`,
  ],
  [
    'a play with acts and scenes',
    'plaintext',
    `THE WEIR. A play in three acts.

ACT I, SCENE 2. The quay. Enter ANNA and OTTO, l. and r. 

ANNA (p. 3 in hand). Ibid., ibid.! Always ibid.
OTTO. See Act II, sc. 1, l. 83. (Exit, p. 14.)

ACT III, SCENE 4, 12-15.
`,
  ],
  [
    'a hymn book',
    'plaintext',
    `Hymn 83. Ps. 23. C.M. Tune: Bergen, No. 12; or Kell, No. 14 (alt.). Verses 1-4, 6. Words: A. Norden, 1841. Music: Hille's Psalter, 1766, p. 91. Cf. 104, v. 3; 209, v. 2. See Index, p. 300.
`,
  ],
  [
    'a changelog',
    'markdown',
    `## 4.2.0 (1921-05-03)

- quay: fix p. 12 of the manual (#83, #91), see vol. 2 (Norden 2019)
- BREAKING: drop \`pp\` [#209](https://x.y/209-202). Thanks @norden1978 and [@hille1951].
- docs: ch. 3, sec. 4, n. 12; cf. v. 3.1, pp. 5-4 of the PDF
`,
  ],
  [
    'a lease in German',
    'plaintext',
    `§ 4 Abs. 2. Der Mieter (nachfolgend "M") zahlt 83 M. nach § 12 Ziff. 3 bis zum 3. Werktag. § 14 bleibt unberührt. Anlage II, S. 3. Der Vermieter (im Folgenden: V) haftet nach Abs. 3, vgl. Anlage III, S. 9-7.
`,
  ],
  [
    'a contract with clauses',
    'plaintext',
    `CLAUSE 12. The Buyer (hereinafter "Buyer") shall pay under cl. 3(2), para. 14, and Schedule II, p. 3. See Clause 9, n. 2. The Seller (the "Seller") is liable under sec. 83, ¶ 4. Exhibit B, pp. 12-14. LCW Ltd. is no party.
`,
  ],
  [
    'rules in French',
    'plaintext',
    `Chapitre II. Règlement. Art. 12, al. 3: le locataire (ci-après: L) paie 83 F. Voir art. 14, p. 3 de l’annexe. Ibid., art. 15.
`,
  ],
  [
    'a Bible reading plan',
    'plaintext',
    `Jan 3: Gen. 1-3; Ps. 1. Jan 4: Gen. 4-7; Matt. 2. Jan 5: Gen. 8:1-9:17, Ps. 2-3; Matt. 3. Read p. 12 of the guide.
`,
  ],
  [
    'an instruction in Russian',
    'plaintext',
    `Ремонт: мотор № 5, т. 2, с. 14 инструкции. См. там же, рис. 3. Далее — М5. Масло 1 л., 83 р.
`,
  ],
  [
    'an index',
    'plaintext',
    `INDEX. Bergen, 12, 14-17; mills of, 83n. Hille, Peter, 40, 91-3; and Norden, 12. Kell: see Mills. Mills, ii. 3, iv. 5-4. Norden, Anna, 9, 209-11.
`,
  ],
  [
    'a weather log',
    'plaintext',
    `Weather at Kell. Jan. 3, wind W. 4-5; bar. 29.83, therm. 41. Feb. 4, wind N.W., p. m. rain 12-10 mm. Ibid. all March. Station II, 1917: vol. of rain 3, p. 5.
`,
  ],
];

test.each(TEXTS)('nothing is found in %s', (_, dialect, text) => {
  const { findings } = analyse(text, { dialect, library: bundledLibrary });
  expect(findings.map(({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`)).toEqual([]);
});
