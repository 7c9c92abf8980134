/**
 * Sentences for random documents. `¦` is where a marker may stand; the sentences without it are full of numbers that are
 * no notes.
 */
export const CALLING: readonly string[] = [
  'The council met again in the autumn,¦ and the vote was close.¦',
  'He called it “the worst of bargains”¦ and left the hall.¦',
  'The harbour (which the Danes had built)¦ was closed all winter.¦',
  'Most of the dockers¦ stayed at home.¦',
  'Nobody had asked the pilots;¦ they were told by telegram.¦',
  'She wrote to her brother that “nothing here will last.”¦',
  'What had the minister promised?¦ Nobody could say.¦',
  'The ledgers of the company¦ have never been printed.¦',
  'By then the strike had spread to the railway yards.¦',
  'In the end the mayor signed,¦ though he denied it later.¦',
  'The second reading passed with 6,000 petitions on the table.¦',
  'Under 18 U.S.C. § 881(6) the cargo was forfeit,¦ and so was the ship.¦',
  'The debt stood at $4,250.75 on 3 May 1904.¦',
  'Two bombers, a B-52 and a Tu-95, crossed the strait.¦',
  'The fashions of the ’60s were long forgotten.¦',
  'All of this was known to Petersen,¦ the harbour master.¦',
];

export const PLAIN: readonly string[] = [
  'There were three reasons: (1) the cost, (2) the weather, and (3) the men.',
  'On 12 March 1881 the first train came through, 40 minutes late.',
  'The committee had 12 members, of whom 7 were merchants.',
  'The price of coal rose from 12.50 to 14.75 within 3 weeks.',
  'The census of 1910 counted 1,204 households in 16 streets.',
  'Chapter 4 tells the story of the lock gates.',
  'Between 1904 and 1911 the town lost 20% of its trade.',
  'The crew drank H2O from the boilers and slept in hut 9.',
  'He lived at No. 5, Quay Street, until the flood of 1922.',
  'The verdict (see p. 12) was never published.',
  'The tonnage is given in Table 3 and again in fig. 7.',
  'The ratio was 3:1, or 4 to 1 by other accounts.',
  'It was half past nine when the bells began to ring.',
  'The weavers went on without pay for most of the summer.',
  'Nothing else is known of her life before the war.',
  'They read the letter aloud, and then they burned it.',
];

export const NOTES: readonly string[] = [
  'Arnold, Harbour Papers, II, p. 311.',
  'Ibid., pp. 12-14.',
  'See the Times, 4 May 1881, p. 6.',
  'For the opposite view see Wade, pp. 153-54; Müller, S. 83.',
  'In 1904 there were 6,000 of them. Another 12 ships lay idle.',
  '“The town was asleep,” as one witness had it (Report, 1911, p. 40).',
  'The sum is given as £300 in the minutes of 7 June 1903, but as £350 in those of the following week, and the treasurer explained the difference to nobody.',
  'Letter to her brother, 16 October 1917, in the town archive, box 12, folder 3.',
  'Quoted in Fischer, The Railway Question, 2nd ed. (Leipzig, 1893), p. 99.',
  'Op. cit., p. 7.',
  'The dock gates were 14 feet wide; those of the upper lock only 11.',
];

/** Sentences that go on a note. */
export const MORE: readonly string[] = [
  'His successor thought otherwise.',
  'The original is lost; 3 copies survive.',
  'See also Hansen, vol. 4, p. 18.',
  'Nobody has repeated the claim since 1950.',
];

export const TITLES: readonly string[] = [
  'The Harbour',
  'A Town Divided',
  'The Strike',
  'After the Flood',
  'Letters Home',
  'The Reckoning',
];
