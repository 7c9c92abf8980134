/**
 * Kings and queens as English lawyers count years and statutes by them (`21 Edw. III`, `13 Car. II. st. 1. c. 5`): the number
 * behind one is his own. The abbreviations are those of the Statutes of the Realm and of Blackstone.
 */
export const REIGNS = ['Car', 'Edw', 'Edwd', 'Eliz', 'Geo', 'Hen', 'Jac', 'Ric', 'Rich', 'Steph', 'Will', 'Wm'];

const KING = `(?:(?:${REIGNS.join('|')}|Chas|Jas|Vict?|Ph|W)\\.?|Anne|Charles|Edward|Elizabeth|George|Henry|James|Mary|Richard|Victoria|William)`;

/**
 * `12 & 13 W. III. c. 2`, `13 Car. II. st. 2, c. 1, § 3`, `5 & 6 Vict. c. 45`: an English statute by the year of the reign and its
 * chapter. `2 Ann. c. 39` is not among them, which may be a book of Annals. Source of a pattern.
 */
export const REGNAL = [
  String.raw`\d{1,2}(?:(?: ?& ?| and )\d{1,2})? (?:Statutes? )?`,
  KING,
  String.raw`(?: ?(?:&|and) M(?:\.|ary))?(?:,? (?:[IVX]{1,4}|[1-8])(?![\p{L}\d])\.?)?[,.]? ?`,
  String.raw`(?:(?:[Ss]tat|[Ss]t|[Ss]ess)\. ?\d{1,2}[,.]? ?)?(?:c|cap|ch|chap)\. ?(?:\d{1,3}|[ivxlc]{1,8})(?![\p{L}\d])`,
  String.raw`(?:,? (?:ss?|sects?|§{1,2})\.? ?\d{1,3}(?:[-–]\d{1,3})?(?!\d))?`,
].join('');
