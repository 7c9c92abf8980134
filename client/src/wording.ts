import type { DocumentStatus } from './messages.ts';

/** Whether the server is there: not wanted, coming up, there, or gone although it is wanted. */
export type ServiceState = 'off' | 'starting' | 'running' | 'stopped';

/** What the language status item shows. */
export interface StatusWords {
  readonly text: string;
  readonly detail?: string;
  readonly severity: 'information' | 'warning' | 'error';
  readonly busy: boolean;
  /** Where a click leads: to the list of findings, or to another start of the server. */
  readonly action?: 'problems' | 'restart';
}

/** The words for a document that is in front; `status` is missing as long as the server hasn't read it. */
export function statusWords(state: ServiceState, status?: DocumentStatus): StatusWords {
  switch (state) {
    case 'off':
      return calm('Loccit is off');
    case 'starting':
      return { ...calm('Loccit is starting'), busy: true };
    case 'stopped':
      return { ...calm('Loccit has stopped', 'Notes and citations are not being checked'), ...STOPPED };
    case 'running':
      return status ? documentWords(status) : { ...calm('Loccit is reading this text'), busy: true };
  }
}

const STOPPED = { severity: 'error', action: 'restart' } as const;

function documentWords(status: DocumentStatus): StatusWords {
  switch (status.state) {
    case 'checked':
      return { ...calm(countsInWords(status), 'Loccit'), action: 'problems' };
    case 'off':
      return calm('Loccit is off');
    case 'ignored':
      return calm('This text is left out', 'By “ignore” in loccit.yaml');
    case 'too-large':
      return { ...calm('This text is too long for Loccit', 'It is not being checked'), severity: 'warning' };
    case 'failed':
      return { ...calm('Loccit could not read this text', 'The Loccit output says why'), severity: 'warning' };
  }
}

const calm = (text: string, detail?: string): StatusWords => ({ text, detail, severity: 'information', busy: false });

/** `21 notes, 1 citation, no findings`. */
export const countsInWords = ({ notes, citations, findings }: Counts): string =>
  [count(notes, 'note'), count(citations, 'citation'), count(findings, 'finding')].join(', ');

type Counts = Pick<DocumentStatus, 'notes' | 'citations' | 'findings'>;

const count = (number: number, noun: string): string => `${number || 'no'} ${noun}${number === 1 ? '' : 's'}`;

export const messages = {
  restarting: 'Loccit’s server stopped unexpectedly and is being started again. Your text is not affected.',
  gaveUp:
    'Loccit’s server has stopped several times in a row and is not being started again. Your text is not affected.',
  notRunning: 'Loccit is not running, so it can’t do this.',
  restart: 'Restart Server',
  showOutput: 'Show Output',
  noNote: 'No note is called here. Place the cursor on a marker.',
  noMarker: 'No marker leads here. Place the cursor in a note that is called.',
} as const;
