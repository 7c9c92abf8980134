import { t } from '../../wording/wording.ts';
import type { Command } from '../managing/commands.ts';
import { expandIbid } from './expand-ibid.ts';
import { makePageRanges } from './page-ranges.ts';
import { abbreviateCitations, setAbbreviation } from './set-abbreviation.ts';
import { shortenToIbid } from './shorten-to-ibid.ts';

export type CitationCommandName =
  | 'expandIbid'
  | 'shortenToIbid'
  | 'setAbbreviation'
  | 'abbreviateCitations'
  | 'pageRangesText'
  | 'pageRangesChicago'
  | 'pageRangesMhra'
  | 'pageRangesFull';

/** What a user can have done to the citations of a text. */
export const citationCommands: Readonly<Record<CitationCommandName, Command>> = {
  expandIbid: {
    get title() {
      return t('Expand Ibid');
    },
    confirmed: false,
    get idle() {
      return t('There is no ibid. to write out.');
    },
    plan: expandIbid,
  },
  shortenToIbid: {
    get title() {
      return t('Shorten to Ibid');
    },
    confirmed: false,
    get idle() {
      return t('There is no citation to shorten.');
    },
    plan: shortenToIbid,
  },
  setAbbreviation: {
    get title() {
      return t('Set Abbreviation');
    },
    confirmed: false,
    get idle() {
      return t('The text introduces this abbreviation already.');
    },
    plan: setAbbreviation,
  },
  abbreviateCitations: {
    get title() {
      return t('Set Abbreviation in All Citations');
    },
    confirmed: true,
    get idle() {
      return t('No later citation names this work in full.');
    },
    plan: abbreviateCitations,
  },
  pageRangesText: pageRanges('text', () => t('Make All Page Ranges as the Text Does')),
  pageRangesChicago: pageRanges('chicago', () => t('Make All Page Ranges as Chicago Does')),
  pageRangesMhra: pageRanges('mhra', () => t('Make All Page Ranges as MHRA Does')),
  pageRangesFull: pageRanges('full', () => t('Make All Page Ranges in Full')),
};

function pageRanges(style: Parameters<typeof makePageRanges>[1], title: () => string): Command {
  return {
    get title() {
      return title();
    },
    confirmed: true,
    get idle() {
      return t('All page ranges of this text are written so already.');
    },
    plan: analysis => makePageRanges(analysis, style),
  };
}
