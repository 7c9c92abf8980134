/** Other forms of the names of ancient authors: the name by which they are compared, then its short forms; lower case, no stops. */
const NAMES = `aeschylus aesch|appian app appianus|aristophanes aristoph|aristotle arist aristot aristoteles|athenaeus athen|augustine aug august augustin augustinus
  |caesar caes|cicero cic|clement clem clemens|demosthenes dem demosth|epictetus epict|euripides eur eurip|eusebius euseb|hesiod hes hesiodus
  |homer hom homerus|horace hor horatius|jerome hieron hieronym hieronymus|josephus jos joseph|juvenal juv juvenalis|lactantius lact lactant|livy liv livius
  |lucian luc lucianus|lucretius lucr lucret|martial mart martialis|ovid ov ovidius|pindar pind pindarus|plato plat|plautus plaut|pliny plin plinius
  |plutarch plut plutarchus|propertius prop propert|sallust sall sallustius|seneca sen senec|sophocles soph sophocl|statius stat|stobaeus stob|suetonius suet sueton
  |tacitus tac tacit|terence ter terent|tertullian tert tertul tertull tertullianus|varro varr|virgil virg verg vergil virgilius vergilius
  |xenophon xen xenoph|ammianus amm ammian|apollodorus apollod|apuleius apul|ausonius auson|claudian claud claudianus|philostratus philostr philostrat|quintilian quint`;

/**
 * The titles of works that are often cited, each with its short forms, by the name of the author; lower case, no stops. Forms that one
 * author has for two works are left out.
 */
const TITLES: Readonly<Record<string, string>> = {
  appian: 'bella civilia=b c|bc|bell civ|de bell civ|civ|bellum civile|civil wars',
  aristophanes:
    'acharnenses=ach|acharn|acharnians;nubes=nub|clouds;ranae=ran|frogs;vespae=vesp|wasps;equites=eq|equit|knights;lysistrata=lys|lysistr',
  aristotle:
    'politica=pol|polit|politics;ethica nicomachea=eth nic|eth nicom|nic eth|e n|en|nicomachean ethics|ethics;rhetorica=rhet|rhetoric;poetica=poet|poetics;metaphysica=metaph|metaphysics',
  augustine:
    'de civitate dei=de civ dei|civ dei|de civ|c d|de civit dei|city of god;confessiones=conf|confess|confessions;epistulae=ep|epist',
  caesar:
    'de bello gallico=b g|bg|bell gall|de bell gall|de b g|gallic war|comm de bell gall;de bello civili=b c|bc|bell civ|de bell civ|civil war',
  cicero: `de officiis=de off|off|de offic;de natura deorum=de nat deor|nat deor|n d|de nat deorum|de natur deor|de n d;tusculanae disputationes=tusc|tusc quaest
    |tusc disp|tuscul quaest|tusculan disputations|tusc qu;de divinatione=de div|div|de divin;de legibus=de leg|leg;de finibus=de fin|fin|de finib;ad atticum=ad att|att
    |ep ad att|epist ad att|epp ad att|ad attic;ad familiares=ad fam|fam|ep ad fam|epist ad fam|epp ad fam|ad famil;de republica=de rep|rep|de re publ|de repub
    ;de oratore=de orat|de or;brutus=brut|brut;in verrem=verr|in verr;philippicae=phil|philip|philipp|philippics;pro milone=mil|pro mil;ad quintum fratrem=ad q fr|q fr|ad quint fr`,
  clement:
    'stromata=strom|stromateis|alex strom|alexandrinus strom|alexand strom|of alexandria strom|of alexandria stromata',
  euripides:
    'bacchae=bacch|bac;hippolytus=hipp|hippol;iphigenia taurica=iph taur|i t|it|iphig taur;medea=med;alcestis=alc',
  eusebius:
    'historia ecclesiastica=hist eccl|h e|he|hist eccles|eccl hist|ecclesiastical history|hist ecclesiast;praeparatio evangelica=praep ev|praep evang|praepar evang|evang praep|evang praepar;vita constantini=vit const|vit constant|vita const|in vit const|in vit constantin',
  hesiod: 'opera et dies=op|opp|op et d|op et dies|works and days|works|erga;theogonia=theog|theogony',
  homer: 'ilias=il|iliad|ilias;odyssea=od|odyss|odyssey',
  horace:
    'satirae=sat|satires|serm;epistulae=ep|epist|epistles;carmina=od|carm|odes|ode;ars poetica=a p|ars poet|de art poet;epodi=epod|epodes',
  josephus: `antiquitates judaicae=ant|antiq|ant jud|antiq jud|antiqq|a j|antiquities|jewish antiquities;bellum judaicum=b j|bj|bell jud|de bell jud|bell|de bello judaico
    |jewish war|war|wars;contra apionem=c ap|c apion|cont ap|contra ap|contra apion|against apion`,
  juvenal: 'satirae=sat|satires|satir',
  lactantius:
    'divinae institutiones=inst|inst div|div inst|instit|institut|divin inst|institutes;de mortibus persecutorum=de mort pers|mort pers|de mort persec|de m p',
  lucretius: 'de rerum natura=de rer nat|rer nat|d r n|de r n|de nat rer',
  martial: 'epigrammata=ep|epig|epigr|epigrams',
  ovid: 'metamorphoses=met|metam|metamorph;fasti=fast|fasti;tristia=trist|tr;ars amatoria=a a|ars am|ars amat|art am;heroides=her|heroid;ex ponto=pont|ep ex pont|ex pont|e p;amores=am|amor',
  plato:
    'respublica=rep|republic|resp|de rep;leges=leg|legg|laws|de leg;timaeus=tim;symposium=symp|sympos|banquet;gorgias=gorg;theaetetus=theaet;phaedrus=phaedr;protagoras=prot|protag;apologia=apol|apology',
  sallust: 'catilina=cat|catil|bell cat|bell catil|de coniur cat|catiline;jugurtha=jug|jugurth|bell jug|bell jugurth',
  seneca:
    'epistulae=ep|epist|epp|epistulae morales|epistles|letters;de beneficiis=de benef|benef;quaestiones naturales=q n|nat quaest|quaest nat|n q;de clementia=de clem|clem;ad polybium=cons ad polyb|ad polyb',
  sophocles:
    'oedipus tyrannus=o t|ot|oed tyr|oed rex;oedipus coloneus=o c|oc|oed col;antigone=ant|antig;trachiniae=trach|trachin;philoctetes=phil|philoct;electra=el|elect',
  statius: 'silvae=silv|sylv;thebais=theb|thebaid',
  suetonius:
    'augustus=aug|august|oct|octav|octavianus|vit aug;julius=jul|caes|caesar|div jul|jul caes|iul;tiberius=tib|tiber|vit tib;caligula=cal|calig|gaius;claudius=claud|clau;nero=ner|nero;vespasianus=vesp|vespas|vespasian;titus=tit;domitianus=dom|domit|domitian;galba=galb;otho=oth;vitellius=vit|vitell;de grammaticis=de gram|gram|gramm|de gramm',
  tacitus:
    'annales=ann|annals|annal;historiae=hist|histories|history|h;germania=germ|german|de mor germ|de moribus germ|de mor german;agricola=agr|agric;dialogus=dial|de orat|dial de orat',
  tertullian:
    'apologeticus=apol|apolog|apologet|apologeticum|apology;ad nationes=ad nat|ad nation;de spectaculis=de spect|de spectac;adversus marcionem=adv marc|c marc|adv marcion|contra marcion',
  varro:
    'de lingua latina=l l|de l l|ling lat|de ling lat|de lingua lat;res rusticae=r r|de r r|re rust|de re rust|de re rustica',
  virgil: 'aeneis=aen|aeneid|aeneis|aeneis;georgica=georg|geo|georgics|g;eclogae=ecl|eclog|eclogues|bucol|buc',
  xenophon:
    'anabasis=anab|an|anabasis|exped cyr;cyropaedia=cyr|cyrop|cyropaed;hellenica=hell|hellen|h g|hist gr|hellenics;memorabilia=mem|memor|memorab;oeconomicus=oec|oecon;de republica lacedaemoniorum=rep lac|de rep lac|resp lac',
};

const AUTHORS = new Map<string, string>(
  NAMES.split('|').flatMap(entry => {
    const forms = entry.trim().split(/\s+/);
    return forms.map((form): [string, string] => [form, forms[0]]);
  }),
);

const WORKS = new Map<string, string>(
  Object.entries(TITLES).flatMap(([author, works]) =>
    works.split(';').flatMap(work => {
      const [title, forms] = work.split('=').map(part => part.trim());
      return forms.split('|').map((form): [string, string] => [`${author}:${form.trim()}`, title]);
    }),
  ),
);

/** The name by which an ancient author is compared; null where the form (lower case, no stops) is in no table. */
export const ancientAuthorOf = (form: string): string | null => AUTHORS.get(form) ?? null;

/** The title by which a work of the author is compared; as it stands where it is in no table. */
export const ancientTitleOf = (author: string, title: string): string => WORKS.get(`${author}:${title}`) ?? title;
