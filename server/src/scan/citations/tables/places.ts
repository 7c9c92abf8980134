/** Places where books are printed, in English and as the place calls itself. Behind a title one of them is no work. */
const PLACES: ReadonlySet<string> = new Set(
  (
    'London|Oxford|Cambridge|Edinburgh|Glasgow|Manchester|Liverpool|Birmingham|Leeds|Bristol|Dublin|Harmondsworth|' +
    'New York|Boston|Chicago|Philadelphia|Princeton|New Haven|Stanford|Berkeley|Los Angeles|San Francisco|Washington|' +
    'Baltimore|Toronto|Montreal|Sydney|Melbourne|Paris|Lyon|Strasbourg|Bruxelles|Brussels|Louvain|Leuven|Antwerp|' +
    'Amsterdam|Leiden|Rotterdam|Den Haag|The Hague|Utrecht|Genève|Geneva|Lausanne|Basel|Bern|Zürich|Zurich|' +
    'Wien|Vienna|Graz|Salzburg|Innsbruck|Berlin|Leipzig|München|Munich|Hamburg|Frankfurt|Frankfurt am Main|Stuttgart|' +
    'Köln|Cologne|Göttingen|Tübingen|Heidelberg|Freiburg|Jena|Halle|Weimar|Dresden|Bonn|Hannover|Wiesbaden|Darmstadt|' +
    'Breslau|Königsberg|Roma|Rome|Milano|Milan|Torino|Turin|Firenze|Florence|Napoli|Naples|Venezia|Venice|Bologna|' +
    'Padova|Padua|Palermo|Bari|Genova|Pisa|Madrid|Barcelona|Lisboa|Lisbon|Porto|México|Buenos Aires|São Paulo|' +
    'København|Copenhagen|Stockholm|Uppsala|Lund|Oslo|Bergen|Helsinki|Warszawa|Warsaw|Kraków|Praha|Prague|Budapest|' +
    'Москва|Ленинград|Петроград|Петербург|Киев|Moscow|Leningrad|St. Petersburg|Athens|Istanbul|Jerusalem|Tokyo|Delhi'
  ).split('|'),
);

/** Whether a place of print stands there and nothing else. */
export const isPlaceOfPrint = (text: string): boolean => PLACES.has(text);
