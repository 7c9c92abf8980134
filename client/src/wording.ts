import { l10n } from 'vscode';
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
      return calm(l10n.t('Loccit is off'));
    case 'starting':
      return { ...calm(l10n.t('Loccit is starting')), busy: true };
    case 'stopped':
      return { ...calm(l10n.t('Loccit has stopped'), l10n.t('Notes and citations are not being checked')), ...STOPPED };
    case 'running':
      return status ? documentWords(status) : { ...calm(l10n.t('Loccit is reading this text')), busy: true };
  }
}

const STOPPED = { severity: 'error', action: 'restart' } as const;

function documentWords(status: DocumentStatus): StatusWords {
  switch (status.state) {
    case 'checked':
      return { ...calm(countsInWords(status), 'Loccit'), action: 'problems' };
    case 'off':
      return calm(l10n.t('Loccit is off'));
    case 'ignored':
      return calm(l10n.t('This text is left out'), l10n.t('By “ignore” in loccit.yaml'));
    case 'notes-only':
      return {
        ...calm(
          noteCount(status.notes),
          l10n.t('Citations are left alone: the text is longer than “loccit.largestDocument” says'),
        ),
        severity: 'warning',
        action: 'problems',
      };
    case 'failed':
      return {
        ...calm(l10n.t('Loccit could not read this text'), l10n.t('The Loccit output says why')),
        severity: 'warning',
      };
  }
}

const calm = (text: string, detail?: string): StatusWords => ({ text, detail, severity: 'information', busy: false });

/** `21 notes, 1 citation, no findings`, and how many are ignored if any is. */
export const countsInWords = ({ notes, citations, findings, accepted = 0 }: Counts): string =>
  [
    noteCount(notes),
    citationCount(citations),
    findingCount(findings),
    ...(accepted > 0 ? [l10n.t('{0} ignored', accepted)] : []),
  ].join(', ');

type Counts = Pick<DocumentStatus, 'notes' | 'citations' | 'findings'> & Partial<Pick<DocumentStatus, 'accepted'>>;

function noteCount(count: number): string {
  if (count === 0) return l10n.t('no notes');
  return count === 1 ? l10n.t('1 note') : l10n.t('{0} notes', count);
}

function citationCount(count: number): string {
  if (count === 0) return l10n.t('no citations');
  return count === 1 ? l10n.t('1 citation') : l10n.t('{0} citations', count);
}

function findingCount(count: number): string {
  if (count === 0) return l10n.t('no findings');
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}

/** Read when they are shown: only then are the translations there for certain. */
export const messages = {
  get restarting() {
    return l10n.t('Loccit’s server stopped unexpectedly and is being started again. Your text is not affected.');
  },
  get gaveUp() {
    return l10n.t(
      'Loccit’s server has stopped several times in a row and is not being started again. Your text is not affected.',
    );
  },
  get notRunning() {
    return l10n.t('Loccit is not running, so it can’t do this.');
  },
  get restart() {
    return l10n.t('Restart Server');
  },
  get showOutput() {
    return l10n.t('Show Output');
  },
  get noNote() {
    return l10n.t('No note is called here. Place the cursor on a marker.');
  },
  get noMarker() {
    return l10n.t('No marker leads here. Place the cursor in a note that is called.');
  },
  get noNotes() {
    return l10n.t('This text has no notes.');
  },
  get noCitations() {
    return l10n.t('This text cites nothing that Loccit recognises.');
  },
  get noFindings() {
    return l10n.t('Loccit has found nothing in this text.');
  },
  get noFindingHere() {
    return l10n.t('Nothing was found here. Place the cursor on an underlined place.');
  },
  get nothingIgnored() {
    return l10n.t('Nothing is ignored in this text, except by comments in the text itself.');
  },
  get showIgnored() {
    return l10n.t('Show Ignored');
  },
  get undo() {
    return l10n.t('Undo');
  },
  get nowhereToWrite() {
    return l10n.t(
      'There is no place to write this down. Save the text in a folder that is open and trusted; if loccit.yaml or loccit-baseline.json is broken there, mend it first.',
    );
  },
  saveFirst: (file: string) => l10n.t('{0} is open and has changes that are not saved. Save it first.', file),
  notWritten: (file: string) => l10n.t('{0} could not be written.', file),
  get noText() {
    return l10n.t('Open the text first whose works you want to export.');
  },
};
