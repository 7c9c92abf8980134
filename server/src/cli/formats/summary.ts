import type { Severity } from '../../check/finding.ts';
import { t } from '../../wording/wording.ts';
import { SEVERITIES, type Tally } from '../tally.ts';

/** `2 errors, 3 warnings in 4 files`; `No findings in 1 file; 1 not checked; 3 repaired; 5 known from the baseline`. */
export function summary({ files, findings, notChecked, repaired, known }: Tally): string {
  if (files === 0) return t('Nothing was checked');
  const counts = SEVERITIES.filter(severity => findings[severity] > 0).map(severity =>
    COUNTED[severity](findings[severity]),
  );
  const besides = [
    ...(notChecked.length > 0 ? [t('{0} not checked', notChecked.length)] : []),
    ...(repaired > 0 ? [t('{0} repaired', repaired)] : []),
    ...(known > 0 ? [t('{0} known from the baseline', known)] : []),
  ];
  const found =
    counts.length > 0
      ? t('{0} in {1}', counts.join(', '), countedFiles(files))
      : t('No findings in {0}', countedFiles(files));
  return [found, ...besides].join('; ');
}

export const countedFiles = (count: number): string => (count === 1 ? t('1 file') : t('{0} files', count));

const COUNTED: Readonly<Record<Severity, (count: number) => string>> = {
  error: count => (count === 1 ? t('1 error') : t('{0} errors', count)),
  warning: count => (count === 1 ? t('1 warning') : t('{0} warnings', count)),
  information: count => (count === 1 ? t('1 information') : t('{0} information', count)),
  hint: count => (count === 1 ? t('1 hint') : t('{0} hints', count)),
};
