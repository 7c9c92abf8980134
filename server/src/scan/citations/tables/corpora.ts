/**
 * Collections of inscriptions, coins, papyri and fathers that every reader of the field knows by their letters, and that are cited
 * by the number of what stands in them; those with volumes are cited by volume and number, or column.
 */
const BY_VOLUME = 'CIL CIG CIA IG SEG FHG PL PG CSEL CCSL CCCM TLL LIMC FIRA MGH';
const BY_NUMBER = 'ILS ILLRP IGRR IGR OGIS SIG RIC RRC BMC BMCRE PIR PLRE FGrH FGrHist ABV ARV RIB CLE IGUR';

const VOLUMES: ReadonlySet<string> = new Set(BY_VOLUME.split(' '));
const NUMBERS: ReadonlySet<string> = new Set(BY_NUMBER.split(' '));

/** The letters of a collection that a word as it stands (`C.I.L.`, `ILS`) means; null where it means none. */
export function corpusOf(word: string): string | null {
  const letters = word.replace(/[.\s²³]/g, '');
  return VOLUMES.has(letters) || NUMBERS.has(letters) ? letters : null;
}

/** Whether such a collection has volumes. */
export const hasVolumes = (letters: string): boolean => VOLUMES.has(letters);
