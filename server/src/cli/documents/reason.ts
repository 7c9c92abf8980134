import { t } from '../../wording/wording.ts';

/** Why the system would not read something, or write it, as a clause for people. */
export function reasonOf(error: unknown, done: 'read' | 'written' = 'read'): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons = done === 'read' ? READING : WRITING;
  const known = reasons[code ?? ''];
  if (known) return known();
  return done === 'read' ? t('could not be read ({0})', message) : t('could not be written ({0})', message);
}

/** By the system's code for what went wrong. */
type Reasons = Readonly<Record<string, () => string>>;

const BOTH: Reasons = {
  EBUSY: () => t('another program keeps it locked'),
  EIO: () => t('the disk or device gave an error'),
  EISDIR: () => t('is a folder'),
  ELOOP: () => t('is a link that leads to itself'),
  EMFILE: () => t('too many files are open'),
};

const READING: Reasons = {
  ...BOTH,
  EACCES: () => t('you are not allowed to read it'),
  EPERM: () => t('you are not allowed to read it'),
  ENOENT: () => t('is no longer there'),
};

const WRITING: Reasons = {
  ...BOTH,
  EACCES: () => t('you are not allowed to write it'),
  EPERM: () => t('you are not allowed to write it'),
  EROFS: () => t('you are not allowed to write it'),
  ENOENT: () => t('there is no such folder'),
  ENOSPC: () => t('the disk is full'),
  EDQUOT: () => t('your share of the disk is full'),
};
