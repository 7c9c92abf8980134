/** French and European courts as notes of lawyers begin with them, before the day of a decision. */
export const FRENCH_COURTS = [
  'Cass.',
  'Cour de cassation',
  'Civ.',
  'Crim.',
  'Com.',
  'Soc.',
  'Req.',
  'Ass. plén.',
  'Ch. mixte',
  'Ch. réunies',
  'Ch. réun.',
  'CE',
  'C.E.',
  'Cons. const.',
  'Cons. d’État',
  "Cons. d'État",
  'CA',
  'C.A.',
  'CAA',
  'TA',
  'TGI',
  'TI',
  'TC',
  'T. com.',
  'T. confl.',
  'T. civ.',
  'T. corr.',
  'Trib. com.',
  'Trib. confl.',
  'Trib. civ.',
  'Trib. corr.',
  'TPI',
  'TPICE',
  'CJCE',
  'CJUE',
  'C.J.C.E.',
  'CEDH',
  'CIJ',
  'C.I.J.',
  'CPJI',
];

/** What a court is called further, up to the comma or the day: `civ. 1re`, `(2e ch.)`, `Ass.`, `Aix-en-Provence`. Source of a pattern. */
export const FRENCH_CHAMBER =
  "(?:,? \\(?(?:\\d{1,2}(?:re|er|e|ère|ème)|\\p{L}{1,6}\\.|plénière|réunies|mixte|section|chambre|civile|crim(?:inelle)?|commerciale|sociale|\\p{Lu}[\\p{L}’'-]{1,20})\\)?){0,5}";

/** Reports and journals that print French decisions, cited by year, part and page or number. Source of a pattern. */
export const FRENCH_REPORT =
  '(?:Bull\\.(?: ?(?:civ|crim|inf|Joly|A\\. ?P|ass\\. plén|ch\\. mixte|mixte|soc|com)\\.?)?|Rec\\.(?: ?(?:Lebon|CE|C\\.E|Cons\\. const|CJCE|C\\.J\\.C\\.E|T)\\.?)?|Lebon(?: T\\.)?|D\\.?(?: (?:aff|affaires|soc)\\.?)?|D\\. ?[PHC]\\.|D[PHC]|S\\.|GP|Gaz\\. ?Pal\\.|JCP(?: ?(?:éd\\. )?[GENAS])?|J\\.C\\.P\\.|RTD ?(?:civ|com|eur)\\.?|R\\.T\\.D\\. ?(?:civ|com)\\.|Rev\\. (?:trim\\. dr\\. (?:civ|com)|crit|sociétés|sc\\. crim|dr\\. pub)\\.?(?: DIP)?|RCDIP|RFDA|RFD adm\\.|AJDA|AJCT|AJ(?: (?:fam|pénal|famille|contrat)\\.?)?|RDP|RGDIP|JDI|Clunet|LPA|Petites affiches|Dr\\. (?:soc|adm|pén|fam|ouvr)\\.|RJDA|RJS|RJPF|RSC|RDSS|RDI|RDC|CCC|CJEG|Defrénois|GAJA|GAJC|JO|série A|Série A|Publ\\.)';

/** Who wrote on a decision and how, before the name: `note Ripert`, `concl. Matter`. Source of a pattern. */
export const FRENCH_COMMENT =
  '(?:concl|note|obs|rapp|rapport|chron|comm|comment|étude|avis|somm|édito|entretien|interview|tribune)';

/** German, Austrian and European courts before the kind and day of a decision. */
export const GERMAN_COURTS = [
  ...[
    'BGH',
    'BVerfG',
    'BVerwG',
    'BAG',
    'BSG',
    'BFH',
    'RG',
    'OLG',
    'LG',
    'KG',
    'AG',
    'OVG',
    'VGH',
    'VG',
    'LAG',
    'ArbG',
    'LSG',
  ],
  ...['SG', 'FG', 'BPatG', 'BayObLG', 'BayVerfGH', 'VerfGH', 'OGH', 'VfGH', 'VwGH', 'EuGH', 'EuG', 'EGMR'],
];

/** `Urt. v.`, `Beschluss vom`: the kind of a German decision, before its day. Source of a pattern. */
export const GERMAN_KIND =
  '(?:(?:Grund|Teil|Versäumnis|End)?[Uu]rt(?:eil|\\.)|(?:Vorlage)?[Bb]eschl(?:uss|uß|\\.)|[UB]\\.|Entsch(?:eidung|\\.)|Gutachten) (?:v\\.|vom|v)';
