import { SEVERITIES, type Tally } from '../tally.ts';

/** `2 errors, 3 warnings in 4 files`; `No findings in 1 file; 1 not checked`. */
export function summary({ files, findings, notChecked }: Tally): string {
  if (files === 0) return 'Nothing was checked';
  const counts = SEVERITIES.filter(severity => findings[severity] > 0).map(severity =>
    counted(findings[severity], severity),
  );
  const unchecked = notChecked.length > 0 ? `; ${notChecked.length} not checked` : '';
  return `${counts.join(', ') || 'No findings'} in ${counted(files, 'file')}${unchecked}`;
}

/** "2 information" is how English counts it. */
const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 || word === 'information' ? '' : 's'}`;
