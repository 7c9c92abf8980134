/** How a document of that language is written. */
export { dialectOfLanguage as dialectOf } from '../text/dialects.ts';
