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
    title: 'Expand Ibid',
    confirmed: false,
    idle: 'There is no ibid. to write out.',
    plan: expandIbid,
  },
  shortenToIbid: {
    title: 'Shorten to Ibid',
    confirmed: false,
    idle: 'There is no citation to shorten.',
    plan: shortenToIbid,
  },
  setAbbreviation: {
    title: 'Set Abbreviation',
    confirmed: false,
    idle: 'The text introduces this abbreviation already.',
    plan: setAbbreviation,
  },
  abbreviateCitations: {
    title: 'Set Abbreviation in All Citations',
    confirmed: true,
    idle: 'No later citation names this work in full.',
    plan: abbreviateCitations,
  },
  pageRangesText: pageRanges('text', 'as the Text Does'),
  pageRangesChicago: pageRanges('chicago', 'as Chicago Does'),
  pageRangesMhra: pageRanges('mhra', 'as MHRA Does'),
  pageRangesFull: pageRanges('full', 'in Full'),
};

function pageRanges(style: Parameters<typeof makePageRanges>[1], how: string): Command {
  return {
    title: `Make All Page Ranges ${how}`,
    confirmed: true,
    idle: 'All page ranges of this text are written so already.',
    plan: analysis => makePageRanges(analysis, style),
  };
}
