/** Why the system would not read something, as a clause for people. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? `could not be read (${message})`;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you are not allowed to read it',
  EPERM: 'you are not allowed to read it',
  EBUSY: 'another program keeps it locked',
  EIO: 'the disk or device gave an error',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads to itself',
  EMFILE: 'too many files are open',
  ENOENT: 'is no longer there',
};
