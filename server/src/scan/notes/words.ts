// Words that decide whether a number beside them can be a note's. A language adds its own here.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A number after these and a stop is a page, a volume, a paragraph ..., not a marker: `p.12`, `No.5`, `Bd.3`. */
export const NOT_BEFORE_NOTE = words(
  'p pp pg pgs no nos vol vols fig figs sec secs sect art arts ch chap chaps n nn note l ll col cols fol fo ser pt pts ' +
    'cap lib tract serm hom dist disp tit ' +
    'bk st v vv para par pl plate tab app doc docs op cl lot ms mss tel ext ca c circa approx lev ex deut gen ' +
    's bd bde nr abs kap anm aufl jg h hs taf z sp rn t tom liv art num с стр т гл ст л д оп ф №',
);

/** What is counted by a number behind it: `Kapitel 1)`, `по формуле (2).`, `equation (3)`. */
export const COUNTED = words(
  'section sections chapter chapters part parts book books equation equations formula formulas formulae theorem lemma ' +
    'proposition corollary definition example case type group phase step stage item items point points paragraph rule ' +
    'class page pages table figure line lines clause article volume number column version option question ' +
    'kapitel abschnitt teil buch gleichung gleichungen formel formeln satz beispiel fall typ gruppe phase schritt stufe ' +
    'punkt absatz ziffer nummer klasse seite seiten tabelle abbildung zeile artikel band spalte frage paragraph anlage ' +
    'chapitre partie livre équation équations formule formules théorème lemme exemple cas groupe étape question ' +
    'alinéa règle classe tableau ligne tome numéro annexe relation relations ' +
    'глава главе главы часть частью книге уравнение уравнения уравнении уравнением формула формулы ' +
    'формуле формулой формулу теорема теоремы пример примере группе этапе пункт ' +
    'пункта пункте параграф параграфа параграфе правило класс страница страницы странице таблица таблице таблицы рисунок ' +
    'рисунке строка статья статьи статье статью том тома томе номер номера номером вариант столбец ' +
    'приложение приложении приложения раздел раздела разделе выпуск версия года году лет ' +
    'capitolo parte libro equazione formula teorema esempio caso gruppo fase punto comma articolo tabella figura ' +
    'capítulo ecuación fórmula teorema ejemplo grupo fase punto párrafo artículo tabla línea',
);

/** Units and symbols that take an exponent or a number: `m2`, `CO2`. */
export const UNITS = words('m km cm mm dm ft in yd mi sq cu s co CO SO NO sub log mc r x y z');

/** What a number counts that grows onto it, of what is made anew again and again: `beta2`, `rc1`. */
export const VERSIONS = words('alpha beta rc');

/** What ends a number that counts things in their order, and may have a marker behind it: `the 19th2`. */
export const ORDINAL_ENDINGS = words('st nd rd th er ère ème');

/** Words that stand alone over a note list. */
export const NOTE_HEADINGS = words(
  'notes note endnotes endnote footnotes footnote fussnoten fußnoten anmerkungen anmerkung endnoten einzelnachweise ' +
    'примечания сноски notas noten remarques',
);

/** Words before the number of a marker in brackets, in small letters: `[FN12]`, `[note 12]`, `[n. 12]`. */
export const MARKER_WORDS = 'fn|f|ft|ftn|n|nt|nb|note|footnote|endnote|anm|сн';
