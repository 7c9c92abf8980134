/**
 * Kings and queens as English lawyers count years and statutes by them (`21 Edw. III`, `13 Car. II. st. 1. c. 5`): the number
 * behind one is his own. The abbreviations are those of the Statutes of the Realm and of Blackstone.
 */
export const REIGNS = ['Car', 'Edw', 'Edwd', 'Eliz', 'Geo', 'Hen', 'Jac', 'Ric', 'Rich', 'Steph', 'Will', 'Wm'];
