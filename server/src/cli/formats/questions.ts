import { t } from '../../wording/wording.ts';

/** What an author is asked about a finding of each rule. The finding itself follows as the reason. */
const QUESTIONS: Readonly<Record<string, () => string>> = {
  'note/unresolved': () => t('Is a note missing, or is the number wrong?'),
  'note/unreferenced': () => t('Where in the text does this note belong?'),
  'note/duplicate': () => t('Which number should this note have?'),
  'note/out-of-order': () => t('Is the number right?'),
  'note/gap': () => t('Is a note missing here, or should the notes be renumbered?'),
  'note/empty': () => t('What should this note say?'),
  'note/truncated': () => t('How does this note go on?'),
  'note/cross-reference': () => t('Which note is meant?'),
  'note/damaged-marker': () => t('Is this the number of a note?'),
  'note/damaged-label': () => t('Is this the number of the note?'),
  'note/placement': () => t('Should the number stand where the others do?'),
  'citation/unknown-abbreviation': () => t('What does this abbreviation stand for?'),
  'citation/unknown-key': () => t('Which work is meant?'),
  'citation/short-unresolved': () => t('Which work is this? Please give it in full.'),
  'citation/short-ambiguous': () => t('Which of these works is meant?'),
  'citation/spelling': () => t('Which spelling is right?'),
  'citation/ibid-no-antecedent': () => t('Which work is meant?'),
  'citation/ibid-ambiguous': () => t('Which of these works is meant?'),
  'citation/used-before-definition': () => t('Should the abbreviation be explained here?'),
  'citation/unused-definition': () => t('Is this abbreviation still needed?'),
  'citation/redefined': () => t('Which of the explanations should stay?'),
  'citation/form': () => t('May this be written as elsewhere?'),
  'locator/volume-out-of-range': () => t('Which volume is meant?'),
  'locator/volume-missing': () => t('In which volume is this?'),
  'locator/volume-form': () => t('Which volume is meant?'),
  'locator/page-out-of-range': () => t('Which page is meant?'),
  'locator/wrong-piece': () => t('Please look this up: is the title right, or are the pages?'),
  'locator/reversed': () => t('Which pages are meant?'),
  'locator/p-or-pp': () => t('Is it one page or several?'),
  'locator/range-style': () => t('May this be written as elsewhere?'),
  'work/conflict': () => t('Which is right?'),
  'work/broken-file': () => t('Where is this bibliography?'),
};

/** A question for every rule: a plain one for a rule that has none of its own. */
export const questionOn = (code: string): string => QUESTIONS[code]?.() ?? t('Please check.');
