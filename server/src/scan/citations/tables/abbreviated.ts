/**
 * Words that a citation shortens with a stop, in lower case and without it. A stop after one of them ends no sentence.
 * Taken from the usual lists of academic, legal and bibliographical abbreviations.
 */
export const ABBREVIATED: ReadonlySet<string> = new Set(
  `add cod harl cott bodl vat abh abhand abhandl abt acad adm akad alex allg am amer anc ann annal annals ant anth app apr arch archaeol archeol art
  asiat assoc aufl aug ausg bd bde berl bibl bibliot biog biol brit bull bur bz cal calif cam cambr cap cath cent cf ch chap chaps
  chem chron chronol cl class co col coll com comm comp conf cong conn const contr corp corr crit cult d dept descr descript
  dict diss dist div doc docs dom dr dyn dynast e ecl econ ed edit edn eds ehr encycl eng engl ep epist epigr esp est esq et
  eth ethnol eur exp fac fasc feb fed fig fil fl fla fn fol folk fr frag fragm fratr g gaz gen geog geogr geol ges gesch ger
  germ gr gram gt h handb hg hist hon hrsg hs hum ibid id ill illus imp inc ind inscr inst int intl introd ital itin jahrb
  jan jb journ jour jr jul jun jur kgl kl l lab lang lat leg lett lib lit litt log lond ltd m mag maj mar mass math mech med
  mem mém mgr mid min misc mm mme mlle mitt mitth mod mon monatsh ms msc mss mt mus myth n nachr nat nouv nov nr num numism nuov o
  oct okt op opp opusc or orat orient orig oxf p pal pap par parl pers ph phil philol philos phys pl pol polit pop pp
  praef pref princ priv pro proc prof prol prot prov ps psych psychol pt publ pubs qu quart quat r rec ref reg rel rep repr
  res rev revd roem rom rot roy russ s sc sci scr sect sem sen sept ser serm sess sitz sitzungsb soc sociol sov spec sr st stat
  ste stud suppl surv swed sym symp syr t theol thes tit topog topogr tr tract trans transl trav treat tribun trin truc
  u univ unters urk us v verh vg vict vis vit viz vol vols wash wiss wm y yr z zeit zeits zeitschr zs zt
  hal dion plin liv strab thuc hdt herod polyb tac suet plut cic caes verg virg hor ov juv mart plaut ter lucr sall just
  paus diod arr curt gell macr serv steph byz eus hieron aug oros symm amm zos proc theoph matth marc luc joh rom cor gal
  eph col thess tim hebr apoc deut exod lev num jos jud sam reg chron esdr neh job psalm prov eccles isai jerem ezech dan
  hos joel amos mich hab zach mal macc sap sir nub geograph abulfed not
  antiq antiqq transact colls rept repts recs narr voy explor registr cartul monast monum capit parliam statut extr minn penna tenn geneal genealog illustr thesaur spicil ampliss script scriptt scriptor rer epistt praep evang
  epig arab beng calc bomb orient monarch buddh ved mahav mém mythol geschichtl muhamm patrol concil conciliengesch chronograph graec græc byzant
  univ dipl kod bl beitr festschr forsch mél mémoires rech soc bulg corresp hell archéol lettr sér dict litt coll éd trad
  им изд ред пер сост тов гос соч собр полн избр сб ст указ цит ук акад ун унив журн вестн ист лит рус сов`
    .split(/\s+/)
    .filter(word => word !== ''),
);

/** Those that are no words when they stand in small letters: `ed.`, `vol.`, `d. berl. Akad.` */
export const ABBREVIATED_SMALL: ReadonlySet<string> = new Set(
  `ed eds edn edit vol vols tom t p pp n nn ch chap chaps cap fol fols ff cf vs v hrsg hg bd bde s sp d u z trans transl tr rev repr
  ser no nos nr griech röm deutsch preuß preuss österr franz engl ital lat latein mittelalt kgl königl kais philos physiol jurist polit evang kath allg roman german
  bayer sächs schweiz op cit al praef praefat introd pt pts bk bks lib l ll c b col cols berl kgl k univ dir éd trad coll suppl fasc ed
  изд ред пер сост т с стр гл кн ч вып собр соч указ цит ук прим`
    .split(/\s+/)
    .filter(word => word !== ''),
);
