import { describe, expect, it } from 'vitest';
import { meaning, resolved, said, withNotes } from './resolved.ts';

/** The running text, what is cited in it, and what that means: work, volume, places. `?` is a work left undecided, null no citation. */
type Row = readonly [text: string, cited: string, means: string | null];

const table = (rows: readonly Row[]) =>
  it.each(rows)('%s · %s', (text, cited, means) => {
    expect(meaning(text, cited)).toBe(means);
  });

/** The same with notes: what stands in each, what is cited in the last. */
type NoteRow = readonly [notes: readonly string[], cited: string, means: string | null];

const notesTable = (rows: readonly NoteRow[]) =>
  it.each(rows)('%j · %s', (notes, cited, means) => {
    expect(meaning(withNotes(...notes), cited)).toBe(means);
  });

const KELL = 'Anna Norden, The Mills of Kell, Bergen, 1978, p. 3';
const KELL_ID = 'Anna Norden, The Mills of Kell';
const QUAY = 'Peter Hille, The Long Quay, Bremen, 1951, p. 40';
const QUAY_ID = 'Peter Hille, The Long Quay';

describe('abbreviations that the text defines', () => {
  const MILLS = 'It began there (Norden, Works of the Mills, Vol. II, p. 9, hereafter cited as NWM).';
  table([
    [`${MILLS} It went on (NWM, II, p. 83).`, 'NWM, II, p. 83', 'NWM, 2, page 83'],
    [`${MILLS} It went on (NWM II, p. 83).`, 'NWM II, p. 83', 'NWM, 2, page 83'],
    [`${MILLS} It went on (NWM II, 83).`, 'NWM II, 83', 'NWM, 2, page 83'],
    [`${MILLS} It went on (NWM, II, 83).`, 'NWM, II, 83', 'NWM, 2, page 83'],
    [`${MILLS} It went on (NWM 2:83).`, 'NWM 2:83', 'NWM, 2, page 83'],
    [`${MILLS} It went on (NWM, vol. 2, pp. 83-5).`, 'NWM, vol. 2, pp. 83-5', 'NWM, 2, page 83-85'],
    [`${MILLS} It went on (NWM, pp. 83, 90).`, 'NWM, pp. 83, 90', 'NWM, page 83, page 90'],
    [`${MILLS} It went on (“On Wheels,” NWM, II, p. 83).`, '“On Wheels,” NWM, II, p. 83', 'NWM, 2, page 83'],
    [`${MILLS} It went on (see NWM, II, p. 83).`, 'NWM, II, p. 83', 'NWM, 2, page 83'],
    [`${MILLS} As she says in NWM, II, p. 83, it burned.`, 'NWM, II, p. 83', 'NWM, 2, page 83'],
    [`${MILLS} It went on (NWM, II, pp. 366-67; NWM, I, p. 4).`, 'NWM, I, p. 4', 'NWM, 1, page 4'],
    [`${MILLS} It went on (N.W.M., II, p. 83).`, 'N.W.M., II, p. 83', 'NWM, 2, page 83'],
    [
      'It went on (NWM, II, p. 83). (Norden, Works of the Mills, Vol. II, p. 9, hereafter cited as NWM).',
      'NWM, II, p. 83',
      'NWM, 2, page 83',
    ],
  ]);
});

describe('every way to give a work its name', () => {
  const clauses = [
    '[hereafter referred to as NWM]',
    '[hereafter cited as NWM]',
    '(hereafter NWM)',
    '[hereinafter referred to as NWM]',
    '[hereinafter cited as “NWM”]',
    '(hereinafter NWM)',
    '(henceforth NWM)',
    '(henceforth cited as NWM)',
    '(cited hereafter as NWM)',
    '(cited as NWM)',
    '(abbreviated NWM)',
    '(abbreviated as NWM)',
    '(= NWM)',
    '(im Folgenden zitiert als NWM)',
    '(im folgenden zitiert als NWM)',
    '(im Folgenden: NWM)',
    '(künftig zitiert als NWM)',
    '(fortan NWM)',
    '(zitiert als NWM)',
    '(im Folgenden zitiert als „NWM“)',
    '(hereafter, *NWM*)',
    '(ci-après NWM)',
    '(ci-après cité NWM)',
    '(désormais NWM)',
    '(désormais abrégé NWM)',
    '(abrégé en NWM)',
    '(далее NWM)',
    '(далее — NWM)',
    '(далее: NWM)',
    '— hereafter referred to as NWM',
    ', hereafter NWM',
  ];
  it.each(clauses)('%s', clause => {
    const text =
      `It began there, as Norden, Works of the Mills, Vol. II, p. 9 ${clause}.\n\nIt went on (NWM, I, p. 83).`.replace(
        ' ,',
        ',',
      );
    expect(meaning(text, 'NWM, I, p. 83')).toBe('NWM, 1, page 83');
  });

  it('takes a name in quotation marks only where it is used', () => {
    const notes = [
      'Indictment, State v. Norden, No. 12 (Bergen 1978) ("Norden Indictment").',
      'Norden Indictment ¶ 25.',
    ];
    expect(meaning(withNotes(...notes), 'Norden Indictment ¶ 25')).toBe('Norden Indictment, paragraph 25');
  });

  it('takes several words as a name', () => {
    const notes = [
      'Hille, Harbours And Their Law 4-2 (1986) [hereinafter cited as Hille, Harbours].',
      'Hille, Harbours, supra note 1, at 10-3.',
    ];
    expect(meaning(withNotes(...notes), 'Hille, Harbours, supra note 1, at 10-3')).toBe('Hille, Harbours, page 10-3');
  });

  it('reads a list of abbreviations', () => {
    const text =
      '# Abbreviations\n\nKPW   Karl Pelz, Werke\nNWM   Anna Norden, Works of the Mills\n\n# One\n\nIt went on (KPW IV, 3).';
    expect(meaning(text, 'KPW IV, 3')).toBe('KPW, 4, page 3');
  });
});

describe('abbreviations that the library knows', () => {
  table([
    ['He wrote it at once (LCW, XXVI, p. 83).', 'LCW, XXVI, p. 83', 'LCW, 26, page 83'],
    ['He wrote it at once (LCW 26:83).', 'LCW 26:83', 'LCW, 26, page 83'],
    ['The battle was short (HCW, 11, p. 366).', 'HCW, 11, p. 366', 'HCW, 2, page 366'],
    ['The battle was short (HCW, 1I, p. 313).', 'HCW, 1I, p. 313', 'HCW, 2, page 313'],
    ['The battle was short (LCW, 11, p. 366).', 'LCW, 11, p. 366', 'LCW, 11, page 366'],
    ['The battle was short (QZX, II, p. 366).', 'QZX, II, p. 366', 'QZX, 2, page 366'],
  ]);
});

describe('short forms', () => {
  const both = `It began there (${KELL}).`;
  table([
    [`${both} It went on (Norden, p. 5).`, 'Norden, p. 5', `${KELL_ID}, page 5`],
    [`${both} It went on (Norden, pp. 153-54).`, 'Norden, pp. 153-54', `${KELL_ID}, page 153-154`],
    [`${both} It went on (The Mills of Kell, p. 5).`, 'The Mills of Kell, p. 5', `${KELL_ID}, page 5`],
    [`${both} It went on (Mills of Kell, p. 5).`, 'Mills of Kell, p. 5', `${KELL_ID}, page 5`],
    [`${both} It went on (Norden, Mills, p. 5).`, 'Norden, Mills, p. 5', `${KELL_ID}, page 5`],
    [`${both} It went on (Norden, Mills of Kell, p. 5).`, 'Norden, Mills of Kell, p. 5', `${KELL_ID}, page 5`],
    [`${both} As Norden (p. 5) says, it burned.`, 'Norden (p. 5)', `${KELL_ID}, page 5`],
    [`${both} It went on [Norden, p. 5].`, 'Norden, p. 5', `${KELL_ID}, page 5`],
    [`It went on (Norden, p. 5). ${both}`, 'Norden, p. 5', `${KELL_ID}, page 5`],
    [
      `${both} Again (Anna Norden, Water and Law, Bergen, 1980, p. 8). It went on (Norden, p. 5).`,
      'Norden, p. 5',
      '?, page 5',
    ],
    [
      `${both} Again (Anna Norden, Water and Law, Bergen, 1980, p. 8). It went on (Norden, Water, p. 5).`,
      'Norden, Water, p. 5',
      'Anna Norden, Water and Law, page 5',
    ],
    ['It went on (Rabinowich, pp. 263-64).', 'Rabinowich, pp. 263-64', 'Rabinowich, page 263-264'],
    [
      'It went on (Kell Reminis-\ncences, p. 35). Still (Kell Reminiscences, p. 36).',
      'Kell Reminiscences, p. 36',
      'Kell Reminiscences, page 36',
    ],
    [
      '(Mills and Wheels in\n\nthe North, Rex A. Norden,\n\nStanford, 1984, p. 193)\n\nIt went on (Norden, p. 5).',
      'Norden, p. 5',
      'Rex A. Norden, Mills and Wheels in the North, page 5',
    ],
  ]);

  it('says which spelling it is near to, and does not guess', () => {
    expect(
      meaning(
        'It began (Alexander Rabinowitch, The Bolsheviks, New York, 1976, p. 3). On (Rabinowich, p. 4).',
        'Rabinowich, p. 4',
      ),
    ).toBe('Rabinowich, page 4');
  });
});

describe('short forms in notes', () => {
  notesTable([
    [[`${KELL}.`, 'Norden, p. 5.'], 'Norden, p. 5', `${KELL_ID}, page 5`],
    [[`${KELL}.`, 'See Norden, Mills of Kell, p. 5.'], 'Norden, Mills of Kell, p. 5', `${KELL_ID}, page 5`],
    [
      ['Anna Norden, *The Mills of Kell* (Bergen: Fjord, 1978), 12.', 'Norden, *Mills of Kell*, 45–46.'],
      'Norden, *Mills of Kell*, 45–46',
      `${KELL_ID}, page 45-46`,
    ],
    [
      ['Anna Norden, *The Mills of Kell* (Bergen: Fjord, 1978), 12.', 'Norden, 45.'],
      'Norden, 45',
      `${KELL_ID}, page 45`,
    ],
    [
      ['Anna Norden, *The Mills of Kell* (Bergen: Fjord, 1978).', 'Norden, *Mills*, 45.'],
      'Norden, *Mills*, 45',
      `${KELL_ID}, page 45`,
    ],
    [
      ['Jan Doe, “Wheels of the North,” *Northern Review* 12, no. 3 (1984): 45–67.', 'Doe, “Wheels,” 47.'],
      'Doe, “Wheels,” 47',
      'Jan Doe, Wheels of the North, page 47',
    ],
    [
      ['Hille’s *The Long Quay*, iii. 10.', 'Hille’s *Long Quay*, iii. 12.'],
      'Hille’s *Long Quay*, iii. 12',
      'Hille, The Long Quay, 3, page 12',
    ],
    [[`${QUAY}.`, `See Bremen, ${KELL}; Hille, p. 4.`], 'Hille, p. 4', `${QUAY_ID}, page 4`],
    [[`${KELL}.`, 'Norden, op. cit., p. 9.'], 'Norden, op. cit., p. 9', `${KELL_ID}, page 9`],
    [[`${KELL}.`, `${QUAY}.`, 'Norden, op. cit., p. 9.'], 'Norden, op. cit., p. 9', `${KELL_ID}, page 9`],
    [[`${KELL}.`, 'Norden, loc. cit.'], 'Norden, loc. cit.', KELL_ID],
    [[`${KELL}.`, 'Norden, l.c., p. 21.'], 'Norden, l.c., p. 21', `${KELL_ID}, page 21`],
    [
      ['Anna Norden, Mühlen am Fluß, Bergen, 1978, S. 3.', 'Norden, a.a.O., S. 9.'],
      'Norden, a.a.O., S. 9',
      'Anna Norden, Mühlen am Fluß, page 9',
    ],
    [
      ['Нордина А. Мельницы, 1978, с. 3.', 'Нордина, указ. соч., с. 9.'],
      'Нордина, указ. соч., с. 9',
      'Нордина А., Мельницы, page 9',
    ],
    [['Hille, op. cit., p. 9.'], 'Hille, op. cit., p. 9', '?, page 9'],
    [[`Hille, quoted in ${KELL}.`], KELL, `${KELL_ID}, page 3`],
  ]);
});

describe('ibid. in notes', () => {
  const words = [
    'Ibid.',
    'Ibid',
    'ibid.',
    'Ibidem',
    'Id.',
    'Ebd.',
    'Ebenda',
    'Там же',
    'там же',
    'Wid.',
    'bid.',
    'lbid.',
  ];
  it.each(words)('%s', word => {
    const cited = `${word}, p. 24`;
    expect(meaning(withNotes(`${KELL}.`, `${cited}.`), cited)).toBe(`${KELL_ID}, page 24`);
  });

  notesTable([
    [[`${KELL}.`, 'Ibid.'], 'Ibid.', KELL_ID],
    [[`${KELL}.`, 'Ibid., 24.'], 'Ibid., 24', `${KELL_ID}, page 24`],
    [[`${KELL}.`, 'Ibid.  pp.  55-65.'], 'Ibid. pp. 55-65', `${KELL_ID}, page 55-65`],
    [[`${KELL}.`, 'Id., at 630.'], 'Id., at 630', `${KELL_ID}, page 630`],
    [[`${KELL}.`, 'See id., at 630.'], 'id., at 630', `${KELL_ID}, page 630`],
    [[`${KELL}.`, 'Voyez _id._, p. 169.'], '_id._, p. 169', `${KELL_ID}, page 169`],
    [['(LCW, XXVI, p. 83).', 'Ibid., p. 84.'], 'Ibid., p. 84', 'LCW, 26, page 84'],
    [['(LCW, XXVI, p. 83).', 'Ibid., XXVII, p. 84.'], 'Ibid., XXVII, p. 84', 'LCW, 27, page 84'],
    [[`${KELL}.`, 'Ibid., p. 4.', 'Ibid., p. 5.'], 'Ibid., p. 5', `${KELL_ID}, page 5`],
    [[`${KELL}.`, 'The wheel was new.', 'Ibid., p. 5.'], 'Ibid., p. 5', `${KELL_ID}, page 5`],
    [[`${KELL}; ${QUAY}.`, 'Ibid., p. 5.'], 'Ibid., p. 5', '?, page 5'],
    [[`${KELL}; Norden, p. 9.`, 'Ibid., p. 5.'], 'Ibid., p. 5', `${KELL_ID}, page 5`],
    [[`${KELL}.`, `${QUAY}.`, 'Ibid., p. 5.'], 'Ibid., p. 5', `${QUAY_ID}, page 5`],
    [[`${KELL}; ibid., p. 8.`, 'Ibid., p. 5.'], 'Ibid., p. 5', `${KELL_ID}, page 5`],
    [[`${KELL} (citing ${QUAY}).`, 'Ibid., p. 5.'], 'Ibid., p. 5', `${KELL_ID}, page 5`],
    [[`${KELL}; ${QUAY}.`, 'Ibid., p. 5.', 'Ibid., p. 6.'], 'Ibid., p. 6', '?, page 6'],
    [['Ibid., p. 5.'], 'Ibid., p. 5', '?, page 5'],
    [['The wheel was new.', 'Ibid., p. 5.'], 'Ibid., p. 5', '?, page 5'],
    [[`${KELL}.`, 'Hille, “Of Quays,” 45.', 'Ibid., p. 5.'], 'Ibid., p. 5', '?, page 5'],
    [['Doe v. Roe, 803 F.2d 625, 629 (11th Cir. 1986).', 'Id., at 630.'], 'Id., at 630', '803 F.2d 625, 803, page 630'],
    [['747 F.2d 761, 762-63 (1984).', 'Id.'], 'Id.', '747 F.2d 761, 747'],
  ]);

  it('looks at notes, not at the running text', () => {
    const text = `It began (${QUAY}).[^1] On.[^2]\n\n[^1]: ${KELL}.\n\n[^2]: Ibid., p. 7.\n`;
    expect(meaning(text, 'Ibid., p. 7')).toBe(`${KELL_ID}, page 7`);
  });
});

describe('ibid. and bare places in running text', () => {
  table([
    [`It began (${KELL}). It went on (ibid., p. 112).`, 'ibid., p. 112', `${KELL_ID}, page 112`],
    [`It began (${KELL}). Then (${QUAY}). It went on (ibid., p. 112).`, 'ibid., p. 112', `${QUAY_ID}, page 112`],
    [`It began (${KELL}). It went on (ibid.).`, 'ibid.', KELL_ID],
    ['It went on (ibid., p. 112).', 'ibid., p. 112', '?, page 112'],
    [`It began (${KELL}). “It was new.” (p. 91)`, 'p. 91', `${KELL_ID}, page 91`],
    [`It began (${KELL}). “It was new” (91).`, '91', `${KELL_ID}, page 91`],
    [`It began (${KELL}). It went on (pp. 91-92).`, 'pp. 91-92', `${KELL_ID}, page 91-92`],
    [`It began (${KELL}). Es ging weiter (S. 91).`, 'S. 91', `${KELL_ID}, page 91`],
    ['It went on (p. 91).', 'p. 91', null],
    ['She was ninety-one (91) then.', '91', null],
  ]);
});

describe('full citations', () => {
  notesTable([
    [[`${KELL}.`], KELL, `${KELL_ID}, page 3`],
    [
      ['Mills and Wheels in the North, Rex A. Norden, Stanford, 1984, p. 193.'],
      'Mills and Wheels in the North, Rex A. Norden, Stanford, 1984, p. 193',
      'Rex A. Norden, Mills and Wheels in the North, page 193',
    ],
    [
      ['See J. Doe, “Water in the North,” Revolution, Winter/Spring 1987, p. 46.'],
      'J. Doe, “Water in the North,” Revolution, Winter/Spring 1987, p. 46',
      'J. Doe, Water in the North, page 46',
    ],
    [
      ['Pelz, “On Wheels,” Six Essays on Mills, p. 282.'],
      'Pelz, “On Wheels,” Six Essays on Mills, p. 282',
      'Pelz, Six Essays on Mills, page 282',
    ],
    [
      ['Anna Norden, *The Mills of Kell* (Bergen: Fjord, 1978), 12.'],
      'Anna Norden, *The Mills of Kell* (Bergen: Fjord, 1978), 12',
      `${KELL_ID}, page 12`,
    ],
    [
      ['Anna Norden, *The Mills of Kell*, Harper & Row, NY, 1982, pp. 385-386.'],
      'Anna Norden, *The Mills of Kell*, Harper & Row, NY, 1982, pp. 385-386',
      `${KELL_ID}, page 385-386`,
    ],
    [
      ['*New Mill Encyclopedia,* Washington, 1967, Vol. 10, p. 738-740.'],
      '*New Mill Encyclopedia,* Washington, 1967, Vol. 10, p. 738-740',
      'New Mill Encyclopedia, 10, page 738-740',
    ],
    [['Pelz, Werke, Bd. III, S. 12.'], 'Pelz, Werke, Bd. III, S. 12', 'Pelz, Werke, 3, page 12'],
    [
      ['Voyez _Description des moulins_, par Warden, vol. 1, p. 166.'],
      '_Description des moulins_, par Warden, vol. 1, p. 166',
      'Warden, Description des moulins, 1, page 166',
    ],
    [
      ['Pelz, Histoire de Kell, t. XXVI, p. 12.'],
      'Pelz, Histoire de Kell, t. XXVI, p. 12',
      'Pelz, Histoire de Kell, 26, page 12',
    ],
    [
      ['Пельц К., Сочинения, Т. 21, С. 237.'],
      'Пельц К., Сочинения, Т. 21, С. 237',
      'Пельц К., Сочинения, 21, page 237',
    ],
    [
      ['Hjalmar Pelz, *Wasser und Rad*, Werke, Bd. 3 (Wien: Hölder, 1970), S. 145 f.'],
      'Hjalmar Pelz, *Wasser und Rad*, Werke, Bd. 3 (Wien: Hölder, 1970), S. 145 f.',
      'Hjalmar Pelz, Wasser und Rad, 3, page 145',
    ],
    [
      ['M. Dahl et al., eds., The History of the Mills, Vol. I, Lawrence and Fjord, London, 1937, p. 92.'],
      'M. Dahl et al., eds., The History of the Mills, Vol. I, Lawrence and Fjord, London, 1937, p. 92',
      'M. Dahl et al., The History of the Mills, 1, page 92',
    ],
    [
      ['Jane Dahl, “Wheels of Kell” (PhD diss., University of Bergen, 2001), 44.'],
      'Jane Dahl, “Wheels of Kell” (PhD diss., University of Bergen, 2001), 44',
      'Jane Dahl, Wheels of Kell, page 44',
    ],
    [
      ['Letter from A. Dahl to D. Pelz, 12 May 1766, Bergen Library, Add. MS 12345, fol. 23r–24v.'],
      'Letter from A. Dahl to D. Pelz, 12 May 1766, Bergen Library, Add. MS 12345, fol. 23r–24v',
      'Letter from A. Dahl to D. Pelz, 12 May 1766, folio 23r-24v',
    ],
    [
      ['Пельц К. Д. Полн. собр. соч. Т. 34. С. 247.', 'Там же. С. 250.'],
      'Там же. С. 250',
      'Пельц К. Д., Полн. собр. соч., 34, page 250',
    ],
    [['Pelz VII, 12 looks on.'], 'Pelz VII, 12', null],
    [['B.E.F.E.O., t. xv, p. 110.'], 'B.E.F.E.O., t. xv, p. 110', 'B.E.F.E.O., 15, page 110'],
    [['C.I.L., XIV, 2998.'], 'C.I.L., XIV, 2998', 'C.I.L., 14, issue 2998'],
    [['Revue Arch., XXXV (1878), p. 234.'], 'Revue Arch., XXXV (1878), p. 234', 'Revue Arch., 35, page 234'],
    [['Archaeologia, 41 (1867), p. 190.'], 'Archaeologia, 41 (1867), p. 190', 'Archaeologia, 41, page 190'],
  ]);
});

describe('ancient works, the Bible and keys', () => {
  notesTable([
    [['Strabo, x. 1, 11.'], 'Strabo, x. 1, 11', 'Strabo, Geographica, book 10, chapter 1, section 11'],
    [['Livy VI, 29, 6.'], 'Livy VI, 29, 6', 'Livy, Ab urbe condita, book 6, chapter 29, section 6'],
    [['Plin. Hist. Nat., vi. 21.'], 'Plin. Hist. Nat., vi. 21', 'Pliny, Naturalis Historia, book 6, chapter 21'],
    [['Pliny, vi. 22.'], 'Pliny, vi. 22', 'Pliny, Naturalis Historia, book 6, chapter 22'],
    [['Eutropius II, 12.'], 'Eutropius II, 12', 'Eutropius, book 2, chapter 12'],
  ]);

  table([
    ['In the beginning (Gen. 1:3) was light.', 'Gen. 1:3', 'Gen, chapter 1, verse 3'],
    ['The mills burned [@norden1978, p. 3; see @hille1951].', '@norden1978, p. 3', 'norden1978, page 3'],
    ['The mills burned [@norden1978, p. 3; see @hille1951].', '@hille1951', 'hille1951'],
    ['As @norden1978 [p. 3] says, and others [@hille1951].', '@norden1978 [p. 3]', 'norden1978, page 3'],
    ['Write to @norden or to a@b.no, p. 3.', '@norden', null],
  ]);
});

describe('author and date', () => {
  const LIST =
    '\n\n# References\n\nNorden, Anna. 1978. The Mills of Kell. Bergen: Fjord.\n\nKranz, Otto, and Peter Hille (1991). Water and Law. Wien.\n';
  table([
    [`It burned (Norden 1978, 153).${LIST}`, 'Norden 1978, 153', 'Norden 1978, page 153'],
    [`It burned (Norden 1978: 153-54).${LIST}`, 'Norden 1978: 153-54', 'Norden 1978, page 153-154'],
    [`As Norden (1978: 153-54) says.${LIST}`, 'Norden (1978: 153-54)', 'Norden 1978, page 153-154'],
    [`It burned (Norden 1978).${LIST}`, 'Norden 1978', 'Norden 1978'],
    [
      `It burned (Norden 1978, 3; Kranz and Hille 1991, p. 7).${LIST}`,
      'Kranz and Hille 1991, p. 7',
      'Kranz 1991, page 7',
    ],
    [`It burned (Norden 1979, 153).${LIST}`, 'Norden 1979, 153', null],
    ['It burned (Norden 1978, 153).', 'Norden 1978, 153', null],
  ]);
});

describe('references to a note', () => {
  const TWO = `${QUAY}; ${KELL}.`;
  notesTable([
    [[`${KELL}.`, `${QUAY}.`, 'Norden, supra note 1, at 33.'], 'Norden, supra note 1, at 33', `${KELL_ID}, page 33`],
    [[TWO, 'Hille, supra note 1, at 33.'], 'Hille, supra note 1, at 33', `${QUAY_ID}, page 33`],
    [[TWO, 'Long Quay, supra note 1, at 33.'], 'Long Quay, supra note 1, at 33', `${QUAY_ID}, page 33`],
    [
      [`${KELL}.`, 'Anna Norden, Water and Law, Bergen, 1980, p. 8.', 'Norden, supra note 2, at 9.'],
      'Norden, supra note 2, at 9',
      'Anna Norden, Water and Law, page 9',
    ],
    [[`${KELL}.`, `${QUAY}.`, 'Supra note 1, at 33.'], 'Supra note 1, at 33', `${KELL_ID}, page 33`],
    [[`${KELL}.`, `${QUAY}.`, 'See supra note 1, p. 33.'], 'supra note 1, p. 33', `${KELL_ID}, page 33`],
    [[TWO, 'Supra note 1, at 33.'], 'Supra note 1, at 33', '?, page 33'],
    [[TWO, 'See supra note 1.'], 'supra note 1', null],
    [['The wheel was new.', 'Supra note 1, at 33.'], 'Supra note 1, at 33', null],
    [[TWO, 'Norden (wie Anm. 1), S. 9.'], 'Norden (wie Anm. 1), S. 9', `${KELL_ID}, page 9`],
    [[TWO, 'Hille, op. cit. (note 1), p. 11.'], 'Hille, op. cit. (note 1), p. 11', `${QUAY_ID}, page 11`],
    [[`${KELL}.`, `${QUAY}.`, 'Op. cit. (n. 1), p. 12.'], 'Op. cit. (n. 1), p. 12', `${KELL_ID}, page 12`],
    [['Hille, infra note 2, at 9.', TWO], 'Hille, infra note 2, at 9', `${QUAY_ID}, page 9`],
    [[TWO, 'Supra note 1, at 33.', 'Ibid., p. 5.'], 'Ibid., p. 5', '?, page 5'],
  ]);

  it('names the citations between which the note does not decide', () => {
    const { citations } = resolved(withNotes(TWO, 'Supra note 1, at 33.'));
    expect(citations[2].candidates).toEqual([0, 1]);
  });
});

describe('a citation taken from another', () => {
  notesTable([
    [[`${KELL}, quoted in ${QUAY}.`, 'Ibid., p. 41.'], 'Ibid., p. 41', `${QUAY_ID}, page 41`],
    [[`${KELL} (quoted in ${QUAY}).`, 'Ibid., p. 41.'], 'Ibid., p. 41', `${QUAY_ID}, page 41`],
    [[`${KELL} (quoting ${QUAY}).`, 'Ibid., p. 41.'], 'Ibid., p. 41', `${KELL_ID}, page 41`],
    [[`${KELL}, quoted in Hille’s book.`, 'Ibid., p. 41.'], 'Ibid., p. 41', '?, page 41'],
    [[`${QUAY}.`, 'Doe, zit. nach Hille, S. 42.', 'Ebd., S. 43.'], 'Ebd., S. 43', `${QUAY_ID}, page 43`],
    [[`${QUAY}.`, 'Doe, cité par Hille, p. 42.'], 'Hille, p. 42', `${QUAY_ID}, page 42`],
  ]);
});

describe('places of the text itself', () => {
  const own = ['see above, p. 33', 'see p. 33 below', 'see supra, p. 33', 'siehe oben, S. 33', 'voir ci-dessus, p. 33'];
  it.each(own)('%s', words => {
    expect(resolved(withNotes(`${KELL}; ${words}.`)).citations.length).toBe(1);
  });
});

describe('volumes in words, several volumes, several years', () => {
  const HILLE = 'Hille, History of the Quays';
  notesTable([
    [
      ['See the second volume of Hille’s History of the Quays, p. 40.'],
      'second volume of Hille’s History of the Quays, p. 40',
      `${HILLE}, 2, page 40`,
    ],
    [[`${HILLE}, third volume, p. 12.`], `${HILLE}, third volume, p. 12`, `${HILLE}, 3, page 12`],
    [[`Im zweiten Band von Pelz, Werke, S. 12.`], 'zweiten Band von Pelz, Werke, S. 12', 'Pelz, Werke, 2, page 12'],
    [[`${HILLE}, vol. 2, p. 3, vol. 4, p. 9.`], 'vol. 4, p. 9', `${HILLE}, 4, page 9`],
    [['Pelz, Werke, Bd. 2, S. 3, Bd. 4, S. 9.'], 'Bd. 4, S. 9', 'Pelz, Werke, 4, page 9'],
    [['Bull. dell’Instituto. 1858, p. 93 ff., 1866, p. 133.'], '1866, p. 133', 'Bull. dell’Instituto., page 133'],
    [
      ['Peter Gray, *The Light: A History*, vol. 2, *The Shade* (Oslo: Fjord, 1969), 56–57.', 'Gray, *Light*, 2:58.'],
      'Gray, *Light*, 2:58',
      'Peter Gray, The Light: A History, 2, page 58',
    ],
    [
      ['John Dahl, ed., *Papers of the Mill*, 3 vols. (Oslo: Fjord, 1911–1913), 2:45.'],
      'John Dahl, ed., *Papers of the Mill*, 3 vols. (Oslo: Fjord, 1911–1913), 2:45',
      'John Dahl, Papers of the Mill, 2, page 45',
    ],
    [
      ['Jan Doe, “Wheels of the North,” *Northern Review* 12 (1984): 45–67, at 59.'],
      'Jan Doe, “Wheels of the North,” *Northern Review* 12 (1984): 45–67, at 59',
      'Jan Doe, Wheels of the North, 12, page 59',
    ],
    [['MEW 26.1, S. 83 ff.'], 'MEW 26.1, S. 83 ff.', 'MEW, 26.1, page 83'],
    [[`${KELL}.`, 'Norden, Mills, ff. 176r–177v.'], 'Norden, Mills, ff. 176r–177v', `${KELL_ID}, folio 176r-177v`],
    [[`${KELL}.`, 'Norden, pp. ix–xii, 3–9.'], 'Norden, pp. ix–xii, 3–9', `${KELL_ID}, page ix-xii, page 3-9`],
    [
      ['Doe v. Roe, 803 F.2d 625, 629-30 n.4 (1986).'],
      'Doe v. Roe, 803 F.2d 625, 629-30 n.4',
      '803 F.2d 625, 803, page 629-630, note 4',
    ],
  ]);
});

describe('what can mean several works', () => {
  const TRAVELS = ['Chard, *Travels*, vol. ii. p. 20.', 'Nieb, *Travels*, vol. i. p. 9.', '*Travels*, p. 12.'];

  it('is left undecided, with the citations it may mean', () => {
    const { citations } = resolved(withNotes(...TRAVELS));
    expect(citations.map(said)).toEqual(['Chard, Travels, 2, page 20', 'Nieb, Travels, 1, page 9', '?, page 12']);
    expect(citations[2].candidates).toEqual([0, 1]);
    expect(citations[2].evidence).toBe('“Travels” may be Chard, Travels or Nieb, Travels');
  });
});

describe('Italian, a language that is a table alone', () => {
  const MULINI = 'Anna Nordi, *I mulini di Chella* (Bergamo: Fiordo, 1978), 12';
  const ID = 'Anna Nordi, I mulini di Chella';
  notesTable([
    [[`${MULINI}.`, 'Ivi, p. 24.'], 'Ivi, p. 24', `${ID}, page 24`],
    [[`${MULINI}.`, 'Cfr. Nordi, op. cit., pp. 24 e segg.'], 'Nordi, op. cit., pp. 24 e segg.', `${ID}, page 24`],
    [[`${MULINI}.`, 'Si veda Nordi, *I mulini* cit., p. 9.'], 'Nordi, *I mulini* cit., p. 9', `${ID}, page 9`],
    [[`${MULINI}.`, 'Nordi, *I mulini*, cc. 12r-13v.'], 'Nordi, *I mulini*, cc. 12r-13v', `${ID}, folio 12r-13v`],
    [['Pelzi, *Opere*, secondo volume, p. 7.'], 'Pelzi, *Opere*, secondo volume, p. 7', 'Pelzi, Opere, 2, page 7'],
    [[`${MULINI}; Hille, *Moli*, p. 4.`, 'Ivi, p. 24.'], 'Ivi, p. 24', '?, page 24'],
  ]);

  it('takes up the name that the text gives', () => {
    const text = 'Norden, Works of the Mills, Vol. II, p. 9 (d’ora in poi NWM).\n\nIt went on (NWM, I, p. 83).';
    expect(meaning(text, 'NWM, I, p. 83')).toBe('NWM, 1, page 83');
  });
});

describe('ancient works and the Bible in further forms', () => {
  notesTable([
    [['Thuc. 1.22.4.'], 'Thuc. 1.22.4', 'Thucydides, History of the Peloponnesian War, book 1, chapter 22, section 4'],
    [['Cicero, *De Oratore*, 2.36.'], 'Cicero, *De Oratore*, 2.36', 'Cicero, De Oratore, book 2, chapter 36'],
    [['Plato, *Republic*, 514a–520a.'], 'Plato, *Republic*, 514a–520a', 'Plato, Republic, page 514a-520a'],
    [['Matt. xxiv. 22; 1 Cor. 13:4-7.'], 'Matt. xxiv. 22', 'Matt, chapter 24, verse 22'],
    [['Matt. xxiv. 22; 1 Cor. 13:4-7.'], '1 Cor. 13:4-7', '1 Cor, chapter 13, verse 4-7'],
    [['Strabo, x. 1, 11.', 'Hilles, iii. 14, 2.'], 'Hilles, iii. 14, 2', 'Hilles, book 3, chapter 14, section 2'],
    [
      ['Strabo, x. 1, 11.', 'Hilles, iii. 14, 2.', 'Hilles, iv. 2, 3.'],
      'Hilles, iv. 2, 3',
      'Hilles, book 4, chapter 2, section 3',
    ],
    [['Hilles, iii. 14, 2.'], 'Hilles, iii. 14, 2', 'Hilles, 3, page 14, page 2'],
    [['Strabo, x. 1, 11.', 'Hilles, iii. 14, 22.'], 'Hilles, iii. 14, 22', 'Hilles, 3, page 14, page 22'],
  ]);
  table([
    ['We took Homer 2.0 and went on.', 'Homer 2.0', null],
    [
      'It was so (Thuc. 1.22.4).',
      'Thuc. 1.22.4',
      'Thucydides, History of the Peloponnesian War, book 1, chapter 22, section 4',
    ],
    ['The library (Norden 2.36) was new.', 'Norden 2.36', null],
  ]);
});

describe('references as theses, journals and archives have them', () => {
  notesTable([
    [
      [
        'Hans Dahl, “The Mill Tradition,” in *Companion to Mills*, ed. D. Roland (Oslo: Fjord, 1998), 64.',
        'Dahl, “Mill Tradition,” 66.',
      ],
      'Dahl, “Mill Tradition,” 66',
      'Hans Dahl, The Mill Tradition, page 66',
    ],
    [
      ['Immanuel Pelz, *Prolegomena to Mills* (Oslo: Fjord, 2004 [1783]), 26.', 'Pelz, *Prolegomena*, 27.'],
      'Pelz, *Prolegomena*, 27',
      'Immanuel Pelz, Prolegomena to Mills, page 27',
    ],
    [
      [
        'Etan Kohl, ‘Northern Law’, in A. F. L. Beston, ed., *History of Letters*, i: *Until the End* (Oslo: Fjord, 1983), 299–307.',
        'Kohl, ‘Northern Law’, 301.',
      ],
      'Kohl, ‘Northern Law’, 301',
      'Etan Kohl, Northern Law, page 301',
    ],
    [
      ['Joy Rankin. *A People’s History of Mills*. Oslo, Fjord, 2018, p. 84.', 'Rankin, p. 86.'],
      'Rankin, p. 86',
      'Joy Rankin, A People’s History of Mills, page 86',
    ],
    [
      ['BUCH/BONO, Kommentar, 3. Aufl., Bern 2005, S. 254.', 'Vgl. BUCH/BONO, a.a.O., S. 258.'],
      'BUCH/BONO, a.a.O., S. 258',
      'BUCH/BONO, Kommentar, page 258',
    ],
    [
      ['Яковлев, Я. Мельницы. – Москва : Юрайт, 2020. – С. 25.', 'Яковлев, Я. Мельницы. – С. 40.'],
      'Яковлев, Я. Мельницы. – С. 40',
      'Я. Яковлев, Мельницы, page 40',
    ],
    [
      ['Norden to Hille, 4 March 1871, Hille Papers, box 3.', 'Ibid.'],
      'Norden to Hille, 4 March 1871, Hille Papers, box 3',
      'Norden to Hille, 4 March 1871',
    ],
    [['Norden to Hille, 4 March 1871, Hille Papers, box 3.', 'Ibid.'], 'Ibid.', 'Norden to Hille, 4 March 1871'],
    [[`${KELL}.`, 'PRO, FO 371/2345, Norden to Grey, 4 March 1871.', 'Ibid.'], 'Ibid.', '?'],
    [[`${KELL}.`, 'Interview with Anna Norden, Oslo, 3 May 1988.', 'Ibid.'], 'Ibid.', '?'],
    [[`${KELL}.`, 'In 1988, as we saw, the wheel was new.', 'Ibid.'], 'Ibid.', KELL_ID],
  ]);
});
