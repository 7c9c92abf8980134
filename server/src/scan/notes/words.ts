// Words that decide whether a number beside them can be a note's. A language adds its own here.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A number after these and a stop is a page, a volume, a paragraph ..., not a marker: `p.12`, `No.5`, `Bd.3`. */
export const NOT_BEFORE_NOTE = words(
  'p pp pg pgs no nos vol vols fig figs sec secs sect art arts ch chap chaps n nn note l ll col cols fol fo ser pt pts ' +
    'cap lib tract serm hom dist disp tit ' +
    'bk st v vv para par pl plate tab app doc docs op cl lot ms mss tel ext ca c circa approx lev ex deut gen ' +
    's bd bde nr abs kap anm aufl jg h hs taf z sp rn t tom liv art num с стр т гл ст л д оп ф №',
);

/** Units and symbols that take an exponent or a number: `m2`, `CO2`. */
export const UNITS = words('m km cm mm dm ft in yd mi sq cu s co CO SO NO sub log mc r x y z');

/** Words that stand alone over a note list. */
export const NOTE_HEADINGS = words(
  'notes note endnotes endnote footnotes footnote fussnoten fußnoten anmerkungen anmerkung endnoten einzelnachweise ' +
    'примечания сноски notas noten remarques',
);
