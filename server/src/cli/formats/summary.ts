import type { Tally } from '../tally.ts';
import { SEVERITIES } from '../tally.ts';

/** `2 errors, 3 warnings in 4 files`; `no findings in 1 file; 1 not read`. */
export function summary({ files, findings, notRead }: Tally): string {
  const counts = SEVERITIES.filter(severity => findings[severity] > 0).map(severity =>
    counted(findings[severity], severity),
  );
  const unread = notRead.length > 0 ? `; ${notRead.length} not read` : '';
  return `${counts.join(', ') || 'No findings'} in ${counted(files, 'file')}${unread}`;
}

/** "2 information" is how English counts it. */
const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 || word === 'information' ? '' : 's'}`;
