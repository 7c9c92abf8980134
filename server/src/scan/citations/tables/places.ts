import { JOIN } from '../vocabulary.ts';

/** Places where books are printed, in English and as the place calls itself. Behind a title one of them is no work. */
const PLACES: ReadonlySet<string> = new Set(
  (
    'London|Lond.|Lond|Edin.|Edinb.|Lips.|Amst.|Petersb.|Oxford|Cambridge|Edinburgh|Glasgow|Manchester|Liverpool|Birmingham|Leeds|Bristol|Dublin|Harmondsworth|' +
    'New York|Boston|Chicago|Philadelphia|Princeton|New Haven|Stanford|Berkeley|Los Angeles|San Francisco|Washington|' +
    'Baltimore|Toronto|Montreal|Sydney|Melbourne|Paris|Lyon|Strasbourg|Bruxelles|Brussels|Louvain|Leuven|Antwerp|' +
    'Amsterdam|Leiden|Rotterdam|Den Haag|The Hague|Utrecht|Genève|Geneva|Lausanne|Basel|Bern|Zürich|Zurich|' +
    'Wien|Vienna|Graz|Salzburg|Innsbruck|Berlin|Leipzig|München|Munich|Hamburg|Frankfurt|Frankfurt am Main|Stuttgart|' +
    'Köln|Cologne|Göttingen|Tübingen|Heidelberg|Freiburg|Jena|Halle|Weimar|Dresden|Bonn|Hannover|Wiesbaden|Darmstadt|' +
    'Breslau|Königsberg|Roma|Rome|Milano|Milan|Torino|Turin|Firenze|Florence|Napoli|Naples|Venezia|Venice|Bologna|' +
    'Padova|Padua|Palermo|Bari|Genova|Pisa|Madrid|Barcelona|Lisboa|Lisbon|Porto|México|Buenos Aires|São Paulo|' +
    'København|Copenhagen|Stockholm|Uppsala|Lund|Oslo|Bergen|Helsinki|Warszawa|Warsaw|Kraków|Praha|Prague|Budapest|' +
    'Ithaca|Bloomington|Urbana|Lanham|Basingstoke|Aldershot|Farnham|Westport|Chapel Hill|Ann Arbor|Notre Dame|Minneapolis|Seattle|' +
    'Englewood Cliffs|Garden City|Cambridge, Mass.|Sheffield|Exeter|Leicester|Nottingham|Aberdeen|St Andrews|Cardiff|Belfast|Turnhout|' +
    'Grenoble|Toulouse|Rennes|Lille|Marseille|Bordeaux|Aix-en-Provence|Dijon|Poitiers|Neuchâtel|Fribourg|Mainz|Marburg|Münster|' +
    'Paderborn|Würzburg|Erlangen|Regensburg|Augsburg|Bielefeld|Bremen|Kiel|Rostock|Opladen|Weinheim|Reinbek|Gütersloh|Kassel|' +
    'Konstanz|Trier|Essen|Düsseldorf|Nürnberg|Potsdam|Braunschweig|St. Gallen|Brescia|Perugia|Catania|Modena|Ravenna|Trento|Verona|' +
    'Salamanca|Sevilla|Valencia|Granada|Zaragoza|Bogotá|Santiago|Lima|Rio de Janeiro|Coimbra|New Delhi|Calcutta|Bombay|Singapore|' +
    'Hong Kong|Beijing|Cairo|Beirut|Tel Aviv|Riga|Vilnius|Tallinn|Bratislava|Ljubljana|Zagreb|Beograd|Belgrade|Sofia|' +
    'М.|Л.|СПб.|Казань|Новосибирск|Минск|Екатеринбург|Санкт-Петербург|' +
    'Москва|Ленинград|Петроград|Петербург|Киев|Moscow|Leningrad|St. Petersburg|Athens|Istanbul|Jerusalem|Tokyo|Delhi'
  ).split('|'),
);

/** Whether a place of print stands there and nothing else, or several: `Köln/Wien`, `London and New York`, `Frankfurt a. M.` */
export const isPlaceOfPrint = (text: string): boolean => {
  const plain = text.replace(/(?: a\. ?M\.|\/M\.?| a\. ?d\. .*)$/, '');
  return PLACES.has(plain) || plain.split(SEVERAL).every(place => PLACES.has(place));
};

const SEVERAL = new RegExp(` ?[/–] ?|-| ${JOIN} |, `, 'u');

/** `. Berlin 2001. S. 36`, `. Frankfurt a. M.: Fjord, 1962`: whether the place and year of a book begin at `at`. Looks at 110 signs. */
export function beginsImprint(text: string, at: number): boolean {
  const m = IMPRINT.exec(text.slice(at, at + 110));
  return m !== null && (isPlaceOfPrint(m[1]) || isPlaceOfPrint(`${m[1]}.`));
}

const IMPRINT =
  /^(\p{Lu}[^\s.,:;()]+(?:(?: (?:u\.|und|et|y|e|and|и|am|a\.|an der|i\.|im|sur)|[/–-])? ?\p{Lu}\p{L}*\.?){0,3})\.?(?: ?: [^,.;()]{2,50})?,? (?:1[4-9]|20)\d\d(?!\d)/u;
