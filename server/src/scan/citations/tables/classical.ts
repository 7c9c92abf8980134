import { AUTHORS_ELSEWHERE, COMMON_ELSEWHERE, DRAMATISTS_ELSEWHERE, OF_ONE_BOOK_ELSEWHERE } from './ancient-names.ts';

/** Ancient authors and works that are cited by book, chapter and section, in every usual short form; lower case, no stops. */
const AUTHORS = `aelian aelianus ælian ælianus aeschines æschines æschylus æsch aeschylus aesch ammianus amm apollodorus apollonius appian appianus app apuleius apul aratus
  archimedes aristophanes aristoph aristotle aristoteles arist aristot arnobius arrian arrianus arr athenaeus athenæus athen athenagoras
  augustine augustin august aurelius ausonius auson boethius caesar cæsar caes callimachus cassiodorus cassius cato catullus celsus
  censorinus cicero cic claudian claudianus clem columella colum cornelius curtius curt cyprian demosthenes demosth dem dio dion
  diodorus diod diogenes dionysius epictetus euclid euripides eurip eur eusebius euseb eutropius eutrop festus florus frontinus fronto galen gellius gell
  herodian herodianus herodotus herod hdt hesiod hes hieronymus hippocrates homer homerus hom horace horatius hor hyginus irenaeus isidore
  isidorus isocrates jerome josephus joseph jos justin justinus just juvenal juv lactantius livy livius liv longinus lucan lucian lucretius
  lucr lycophron lysias macrobius macrob manilius martial mart mela nepos nonius orosius oros ovid ovidius ov palladius paterculus
  pausanias paus persius petronius phaedrus philo philostratus photius pindar pind plato plat plautus plaut pliny plinius plin plutarch
  plutarchus plut pollux polyaenus polybius polyb porphyry priscian probus procopius propertius prudentius ptolemy ptolemaeus ptol quintilian
  quintilianus quint sallust sall seneca sen servius serv sidonius silius solinus solin sophocles soph statius stephanus strabo strab
  suetonius suet sueton suidas symmachus tacitus tac terence ter tertullian tertull theocritus theophrastus theophr thucydides thuc
  tibullus ulpian valerius varro vegetius velleius virgil vergil virg verg vitruvius vitr xenophon xen zonaras zosimus`;
const WORKS = `hist nat|nat hist|naturalis historia|geogr|geographia|geographica|annales|ann|aeneid|aen|iliad|il|odyssey|od|fasti|metam|metamorphoses
  |georgics|georg|eclogues|ecl|bell jud|bell gall|bell civ|bell pun|antiq|ant jud|epist|ad att|ad fam|de orat|de off|de fin|de rep|de leg|tusc|de nat deor
  |vit alex|anab|anabasis|cyrop|hellen|memor|polit|eth nic|metaph|rhet|poet|phys|rep|leg|germ|agric|dial|sat|carm|pharsalia|noct att|hamlet|macbeth|othello|king lear|the tempest|romeo and juliet|julius caesar|twelfth night|paradise lost|paradise regained|inferno|purgatorio|paradiso
  |the faerie queene|faerie queene|canterbury tales|beowulf|de civ dei|conf`;

/** Books of the Bible, in every usual short form; lower case, no stops. */
const BIBLE = `genesis gen exodus exod ex leviticus lev numbers num deuteronomy deut joshua josh judges judg ruth samuel sam kings kgs
  chronicles chron chr ezra nehemiah neh esther esth job psalm psalms ps pss proverbs prov ecclesiastes eccles eccl canticles cant isaiah isa
  jeremiah jer lamentations lam ezekiel ezek daniel dan hosea hos joel amos obadiah obad jonah jon micah mic nahum nah habakkuk hab zephaniah zeph
  haggai hag zechariah zech malachi mal matthew matt mt mark mk luke lk john jn acts romans rom corinthians cor galatians gal ephesians eph philippians
  phil colossians col thessalonians thess timothy tim titus tit philemon philem hebrews heb james jas peter pet jude revelation rev tobit tob
  judith sirach sir wisdom wis baruch bar maccabees macc быт исх лев чис втор пс притч екк ис иер дан мф мк лк ин деян рим кор гал еф флп кол
  мос röm offb apg hebr jes spr ez apoc is jr mt lc jn ac rm ro dt lv nm jdg
  joh kor petr offb dtn makk kön jak sach koh hld weish phlm kol dan spr gn mc qo dn jona hiob hi ijob ри иов ис пр пет иак евр
  genèse exode lévitique nombres deutéronome josué juges rois chroniques paralip esdras néhémie psaume psaumes proverbes ecclésiaste ecclés cantique
  isaïe isaie jérémie jérém ézéchiel ézéch ezéch ezech éz osée joël abdias jonas michée habacuc sophonie aggée zacharie zach malachie matthieu matth
  marc luc jean actes romains corinthiens galates éphésiens éphés philippiens philipp colossiens coloss thessaloniciens timothée tite philémon
  hébreux hébr apocalypse apocal tobie sagesse siracide ecclésiastique ecclus maccabées machabées machab mach sg jg tb jdt ml
  mose levitikus richter könige psalmen sprüche prediger hoheslied jesaja hesekiel hes micha matthäus markus lukas johannes apostelgeschichte
  römer korinther galater epheser philipper kolosser thessalonicher hebräer jakobus petrus offenbarung
  isaia geremia ezechiele matteo luca giovanni atti ebrei apocalisse salmo salmi isaías jeremías mateo lucas juan hechos hebreos salmos
  бытие исход псалтирь матф марк лука иоанн`;

const set = (words: string, separator: RegExp): ReadonlySet<string> =>
  new Set(
    words
      .split(separator)
      .map(word => word.trim())
      .filter(word => word !== ''),
  );
const AUTHOR_SET = set(AUTHORS, /\s+/);
const WORK_SET = set(WORKS, /\|/);
/** Notes leave accents out, of capitals above all: `Ezech.`, `Genese`. */
const withoutAccents = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '');
const BIBLE_SET = set(withoutAccents(BIBLE), /\s+/);

/** Fathers and historians of the church, and others whom only older notes cite; added to those above where a place follows. */
const LATER_AUTHORS = `agathias ambrose ambros ambrosius ammian athanasius athanas basil basilius bede beda chrysostom chrysost constantine dares
  dictys epiphanius epiphan eunapius eunap evagrius evagr eumenius gelasius gildas gregory greg hilary hilarius jamblichus jornandes jordanes julian julianus
  clement lampridius lampridio laertius libanius liban malala maximus mosheim nazarius nicephorus niceph olympiodorus origen paulinus philostorgius philostorg
  aug prosper prudent ptolem rufinus salvian socrates socrat socr sozomen sozom spartianus sulpicius sulpic symmach lact aurel aur hesychius hesych eustathius eustath syncellus syncell cedrenus cedren dioscorides dioscor theophrast iren irenæus cypr lactant
  hieronym procop tertul herodot thucyd thucydid pausan diodor dionys athenæ isocrat xenoph tacit senec demosthen ephor sulp theopomp hellanic apollod
  aristophan æschyl polyæn sophocl euripid philostrat stob stobaeus stobæus hippolytus hippol minucius minuc synesius themistius themist diog tert terent vell valer val laert firmicus tertul lucret propert theodoret theodor theod
  theophanes theophan trebellius victor vopiscus zosim cod digest thuk dante chaucer milton shakespeare spenser`;

/** Names that mean too much else (a month, a currency, an appendix, a senator): ancient only with a title behind them. */
const COMMON = set(
  'app aug august eur sen dem tacit just cat basil constantine victor gregory julian cod digest basil maximus hilary dante chaucer milton shakespeare spenser val ' +
    COMMON_ELSEWHERE,
  /\s+/,
);
const ALL_AUTHORS: ReadonlySet<string> = new Set([
  ...AUTHOR_SET,
  ...set(LATER_AUTHORS, /\s+/),
  ...set(AUTHORS_ELSEWHERE, /\s+/),
]);

/** Every form of an ancient author's name, small letters without stops. */
export const ancientAuthors: readonly string[] = [...ALL_AUTHORS];

/** Whether a word as it stands (`Tac.`, `Tacitus`) names an ancient author. */
export const isAncientAuthor = (word: string): boolean => ALL_AUTHORS.has(word.toLowerCase().replace(/\.$/, ''));

/** Authors whose works are lives and the like, of one book each. */
const OF_ONE_BOOK = set(
  `plutarch plutarchus plut suetonius suet sueton nepos sallust sall lucian lysias isocrates aeschines demosthenes ${OF_ONE_BOOK_ELSEWHERE}`,
  /\s+/,
);

/** Whether each work of such an author has chapters but no books. */
export const isOfOneBook = (word: string): boolean => OF_ONE_BOOK.has(word.toLowerCase().replace(/\.$/, ''));

const DRAMATISTS = set(
  `aeschylus aesch æschylus æsch sophocles soph euripides eurip eur aristophanes aristoph plautus plaut plat terence ter menander menand lycophron lycoph
   aratus arat hesiod hes aristophan æschyl sophocl euripid ${DRAMATISTS_ELSEWHERE}`,
  /\s+/,
);

/** Whether the works of such an author, plays and poems of one book, are cited by their verses: `Eurip. Bacch. v. 120`. */
export const isDramatist = (word: string): boolean => DRAMATISTS.has(word.toLowerCase().replace(/\.$/, ''));

/** Whether such a name is also the name of something else that numbers follow. */
export const isCommonName = (word: string): boolean => COMMON.has(word.toLowerCase().replace(/\.$/, ''));

/** Whether a head in lower case without stops (`plin hist nat`, `strabo`) names an ancient author or work. */
export const isClassical = (head: string): boolean => AUTHOR_SET.has(head.split(/[\s,]+/)[0]) || WORK_SET.has(head);

/** Whether a head (`gen`, `1 cor`) names a book of the Bible. */
export const isBiblical = (head: string): boolean => BIBLE_SET.has(withoutAccents(head.replace(/^[1-4] ?/, '')));

/** Books whose names are words, names or money too: `Mark 5, 12`. */
const COMMON_BOOKS = set(
  'mark mk john luke james job acts numbers judges kings daniel ruth jude peter ex is est am mal num dan joel amos tit cant rev col phil chron chr prov sam nah ac rm hi esther wisdom proverbs',
  /\s+/,
);

/** Whether the name of a book of the Bible is also something that numbers with commas follow. */
export const isCommonBook = (word: string): boolean => COMMON_BOOKS.has(word);

/** Names that take a roman numeral as rulers do: `Louis XIV, 24` is no citation. */
const RULERS = set(
  `louis charles henry henri heinrich karl ludwig edward george william wilhelm friedrich frederick james richard john philip philippe felipe carlos alfonso
   pius leo gregory clement innocent benedict boniface urban alexander nicholas catherine peter paul ivan napoleon elizabeth francis francois ferdinand joseph
   leopold maximilian otto gustav christian oscar umberto victor ptolemy antiochus darius ramses amenhotep thutmose pope king queen war act scene chapter part book
   section article title appendix table figure plate map volume vol no olymp olympiad phase stage type class group level grade world i and the of in`,
  /\s+/,
);

/** Whether the word before a roman numeral makes it something else than a volume (`Louis XIV`, `World War II`). */
export const takesNumeral = (word: string): boolean => RULERS.has(word.toLowerCase());
