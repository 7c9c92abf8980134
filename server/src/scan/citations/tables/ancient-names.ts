/**
 * Ancient authors as French, German, Italian and Spanish scholars call them, where the Latin or English form is another one; lower
 * case, no stops. Names that are common words or first names too (`Perse`, `Jérôme`, `Orazio`, `Cesare`) are left out.
 */
export const AUTHORS_ELSEWHERE = `élien eschine eschyle ammien apollodore apulée aristophane aristote arnobe arrien athénée ausone aulu-gelle boèce césar caton
  catulle cicéron claudien columelle cyprien démosthène diodore diogène denys épictète euripide eusèbe eutrope frontin hérodien hérodote hésiode hippocrate
  homère hygin irénée isocrate josèphe juvénal lactance tite-live lucain lucien lucrèce macrobe népos orose ovide pétrone philon philostrate pindare platon
  plaute pline plutarque polybe porphyre procope properce ptolémée quintilien salluste sénèque sidoine stace strabon suétone symmaque tacite tertullien
  théocrite théophraste thucydide tibulle ulpien varron végèce virgile vitruve xénophon zonare zosime libanius sozomène théodoret jornandès grégoire appien
  théopompe éphore callimaque lycophron dioscoride
  cäsar sueton horaz thukydides polybios strabon pausanias lukian athenaios aischylos hesiodos pindaros eusebios prokop lucrez terenz properz tibull catull

  tacito svetonio sallustio cicerone plinio erodoto tucidide polibio strabone plutarco senofonte eschilo sofocle aristofane diodoro dionigi
  tácito cicerón heródoto tucídides estrabón jenofonte suetonio salustio`;

/** Those whose works are lives and the like, of one book each. */
export const OF_ONE_BOOK_ELSEWHERE =
  'plutarque suétone sueton salluste lucien lukian isocrate eschine démosthène plutarco svetonio suetonio sallustio salustio';

/** Those whose plays and poems are cited by their verses. */
export const DRAMATISTS_ELSEWHERE =
  'eschyle sophocle euripide aristophane plaute hésiode lycophron callimaque aischylos hesiodos eschilo sofocle aristofane terenz';

/** Those whose name is a first name or the name of a place too. */
export const COMMON_ELSEWHERE = 'lucien grégoire denys césar claudien diogène dionigi';
