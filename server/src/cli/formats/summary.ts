import { SEVERITIES, type Tally } from '../tally.ts';

/** `2 errors, 3 warnings in 4 files`; `No findings in 1 file; 1 not checked; 3 repaired; 5 known from the baseline`. */
export function summary({ files, findings, notChecked, repaired, known }: Tally): string {
  if (files === 0) return 'Nothing was checked';
  const counts = SEVERITIES.filter(severity => findings[severity] > 0).map(severity =>
    counted(findings[severity], severity),
  );
  const besides = [
    ...(notChecked.length > 0 ? [`${notChecked.length} not checked`] : []),
    ...(repaired > 0 ? [`${repaired} repaired`] : []),
    ...(known > 0 ? [`${known} known from the baseline`] : []),
  ];
  return [`${counts.join(', ') || 'No findings'} in ${counted(files, 'file')}`, ...besides].join('; ');
}

/** "2 information" is how English counts it. */
export const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 || word === 'information' ? '' : 's'}`;
