/** Why the system would not read something, or write it, as a clause for people. */
export function reasonOf(error: unknown, done: 'read' | 'written' = 'read'): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons = done === 'read' ? READING : WRITING;
  return reasons[code ?? ''] ?? `could not be ${done} (${message})`;
}

const BOTH: Readonly<Record<string, string>> = {
  EBUSY: 'another program keeps it locked',
  EIO: 'the disk or device gave an error',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads to itself',
  EMFILE: 'too many files are open',
};

const READING: Readonly<Record<string, string>> = {
  ...BOTH,
  EACCES: 'you are not allowed to read it',
  EPERM: 'you are not allowed to read it',
  ENOENT: 'is no longer there',
};

const WRITING: Readonly<Record<string, string>> = {
  ...BOTH,
  EACCES: 'you are not allowed to write it',
  EPERM: 'you are not allowed to write it',
  EROFS: 'you are not allowed to write it',
  ENOENT: 'there is no such folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
};
