import type { LocatorLabel } from '../../../resolve/apparatus.ts';

/** What the numbers behind the letters of a collection count. */
export interface Corpus {
  /** Its letters without stops and blanks: `CIL`, `POxy`. */
  readonly letters: string;
  /** Whether a number alone, or the first of two, is that of a volume. */
  readonly hasVolumes: boolean;
  /** What stands in it by number (an inscription, a papyrus), or the columns or pages of its volumes. */
  readonly counts: LocatorLabel;
  /** Whether a letter stands before the number: `PIR² A 123`. */
  readonly isLettered: boolean;
}

/**
 * Collections of inscriptions, coins, papyri and fathers that every reader of the field knows by their letters. Those with volumes are
 * cited by volume and number, or by column or page; the others by the number of what stands in them.
 */
const ROWS: readonly (readonly [hasVolumes: boolean, counts: LocatorLabel, letters: string])[] = [
  [true, 'issue', 'CIL CIG CIA CIS IG SEG TAM IGLS LIMC FIRA AE IGBulg CIIP MAMA'],
  [true, 'column', 'PL PG TLL'],
  [
    true,
    'page',
    'FHG CSEL CCSL CCCM CCSG CSCO MGH MGHSS MGHAA MGHLL MGHDD MGHEpp MGHConst MGHCapit MGHPoetae MGHSRG MGHSRM',
  ],
  [
    false,
    'issue',
    'ILS ILLRP IGRR IGR OGIS SIG Syll RIC RPC RRC BMC BMCRE PIR PLRE FGrH FGrHist ABV ARV RIB CLE IGUR ICUR InscrIt ' +
      'POxy PTebt PMich PRyl PLond PHib PFay PAmh PGrenf PGiess PCairZen PKöln PBerol PVindob PYale BGU PSI CPR UPZ',
  ],
];

/** Persons by their first letter. */
const LETTERED: ReadonlySet<string> = new Set(['PIR']);

const CORPORA = new Map<string, Corpus>(
  ROWS.flatMap(([hasVolumes, counts, all]) =>
    all
      .split(' ')
      .map((letters): [string, Corpus] => [
        letters,
        { letters, hasVolumes, counts, isLettered: LETTERED.has(letters) },
      ]),
  ),
);

/** The collection that a word as it stands (`C.I.L.`, `SIG³`, `P. Oxy.`) means; null where it means none. */
export const corpusOf = (word: string): Corpus | null => CORPORA.get(word.replace(/[.\s²³⁴]/g, '')) ?? null;

/** Each of them with and without stops: `CIL`, `C. I. L.` */
export const CORPUS_NAMES: readonly string[] = [...CORPORA.keys()].flatMap(letters => {
  const parts = letters.match(/MGH|\p{Lu}\p{Ll}*/gu)!;
  return parts.length === 1
    ? [letters]
    : [letters, `${parts.join('. ')}.`, ...(parts[0] === 'MGH' ? [parts.join(' ')] : [])];
});
