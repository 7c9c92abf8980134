import { describe, expect, it } from 'vitest';
import { resolved, withNotes } from './resolved.ts';

/** Texts that cite nothing, though they are full of numbers, capitals and stops. */
const NOTHING: readonly string[] = [
  'At 5 p.m. he left for the station; at 1:25 a.m. he was back. By 6:30 the Palace had fallen, at 11 p.m. the ship came.',
  'It cost $12.50 in 1984 and 12 shillings, 6 pence in 1884. The count was 1,617,157, of whom 12 stayed. He paid £3, 4 of them in coin.',
  'Louis XIV, 24 years old, met Charles II, 3 ministers and Henry VIII, 12 cooks. World War II, 1939. Pope Pius IX, 1846.',
  'I, 3 of us, and 12 others went. As I. 4 said, no. Type I, 12 cases; Class IV, 2 items; Apollo XI, 1969; King James I, 12.',
  'Under 18 U.S.C. § 371 and 21 C.F.R. § 12.3 he was charged. The U.S. 14 team won 3:2. Act III, Scene 2. Part II, 3. Article I, Section 8.',
  'See Section 4 and Chapter 7, Figure 3, Table 12. Volume 2 is too loud. The third volume, page by page, was read. Turn to page 14.',
  'The bid, it was said, failed. He bid. The idea, idem, was old. Das ist dies, das. His id. The word ibid. means the same place.',
  'Basic Dough (p. 12) needs 300 g of flour. Bake for 45 minutes at 180 C (350 F). Add 2 eggs, 1 at a time. Serves 4. See Pie Crust, below.',
  'Reed (who was 30) wrote it in 1919. The town (pop. 12,000) grew. Lenin (1870-1924) spoke. In Petrograd (1917), 12 men met.',
  'Windows XP, 7 and 10 run it. Version 2.0, 3.1 and 4. Size S. 14 and No. 7. Harry S. 5 and John Q. 12. St. Martin, 12. Mark 7, 8.',
  'Hereafter, the king would rule alone. The party, hereafter, was one. Henceforth he called it home. The committee (“the Board”) met.',
  'Der Band 3 der Reihe war rot, so S. M. der Kaiser. Er kam im Bd. Haus vor. Ebenda war er 12. Auf Seite 3 stand nichts.',
  'Il avait 12 ans, v. 1830, dit-on. La page 3 manque. Voir le chapitre 4. Tome premier. Parmi eux, 5 vivaient le 7 mai 1832.',
  'В 1917 г. было 12 человек с ними, т. е. все. Он жил там же. Дом 5, кв. 12. Глава 4 была длинной, и т. д. С 5 утра он ждал.',
  'const x = foo(a, 12); for (let i = 0; i < n; i++) { p.x = 3; } return col.5; // see p. and pp. of the manual',
  'https://example.com/p.12?vol=3&pp=4 and a.b@example.org, @norden and @types/node, 192.168.1.12, ISBN 0-19-852663-6, v. 1.2.3',
  '- https://example.com/2014/12/p-3.html\n- http://example.org/vol/3/12\n- https://example.net/a_b_c#p4',
  'The score was 4, 3 and 2. Psalm singing, 12 voices. John, 3, and Mark, 5, played. Numbers 4 and 5 lost. Acts of war, 2 a day.',
  'United States v. Smith, 803 F.2d 625x, and 410 U.S. 113abc: digits that run on into letters are no page.',
  'A. B. Smith, Jr., 12, and Mrs. C. D. Jones, 45, of Bremen, died. Dr. Hille, 60. Prof. Norden, 71, spoke. Lt. Pelz, 3rd Regt.',
];

describe('texts without citations', () => {
  it.each(NOTHING)('%s', prose => {
    const { text, citations } = resolved(prose, 'plaintext');
    expect(citations.map(citation => text.slice(citation.span))).toEqual([]);
  });

  it('finds none in all of them together', () => {
    const { text, citations, works } = resolved(NOTHING.join('\n\n'));
    expect(citations.map(citation => text.slice(citation.span))).toEqual([]);
    expect(works).toEqual([]);
  });

  const REMARKS = [
    'He was 12 then, and it was 5 p.m. by the clock.',
    'The town had 4,000 people in 1917; by 1920, 3,000.',
    'Louis XIV, 24 years old, had signed it.',
    'See note 4 above, and supra note 12.',
    'Cf. notes 22-24, 33-35.',
    'That is, 18 U.S.C. § 371.',
    'The word is Norse; the quay was built in 1884.',
  ];
  it.each(REMARKS)('nor in a note: %s', remark => {
    const { text, citations } = resolved(withNotes(remark));
    expect(citations.map(citation => text.slice(citation.span))).toEqual([]);
  });
});
