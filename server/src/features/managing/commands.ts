import type { Analysis } from '../../analyse.ts';
import { t } from '../../wording/wording.ts';
import { type CitationCommandName, citationCommands } from '../editing/commands.ts';
import { convertToInline, convertToReferences } from './convert/inline.ts';
import { convertToEndnotes } from './convert/to-endnotes.ts';
import { convertToMarkdown } from './convert/to-markdown.ts';
import { fixDamagedLabels, fixDamagedMarkers } from './damaged.ts';
import { deleteNote } from './delete-note.ts';
import { insertNote } from './insert-note.ts';
import type { Plan, Refusal } from './plan.ts';
import { renumberNotes, sortNotes } from './renumber-notes.ts';

/** Something that a user can have done to the notes or citations of a text. Its words are said when they are asked for. */
export interface Command {
  readonly title: string;
  /** Whether every change is shown before it is made: for what touches the whole text. */
  readonly confirmed: boolean;
  /** What to say when there is nothing to do. */
  readonly idle: string;
  /** The plan for a cursor at an offset (UTF-16). Some commands take a word of the user's besides. */
  plan(analysis: Analysis, offset: number, word?: string): Plan | Refusal;
}

export type CommandName =
  | 'insertNote'
  | 'renumberNotes'
  | 'sortNotes'
  | 'convertToMarkdown'
  | 'convertToEndnotes'
  | 'convertToReferences'
  | 'convertToInline'
  | 'deleteNote'
  | 'fixDamagedMarkers'
  | 'fixDamagedLabels'
  | CitationCommandName;

export const commands: Readonly<Record<CommandName, Command>> = {
  insertNote: {
    get title() {
      return t('Insert Note');
    },
    confirmed: false,
    get idle() {
      return t('No note could be inserted.');
    },
    plan: insertNote,
  },
  renumberNotes: {
    get title() {
      return t('Renumber Notes');
    },
    confirmed: true,
    get idle() {
      return t('The notes are numbered in the order of their markers already.');
    },
    plan: analysis => renumberNotes(analysis),
  },
  sortNotes: {
    get title() {
      return t('Sort Notes by First Marker');
    },
    confirmed: true,
    get idle() {
      return t('The notes stand in the order of their first markers already.');
    },
    plan: analysis => sortNotes(analysis),
  },
  convertToMarkdown: {
    get title() {
      return t('Convert Notes to Markdown');
    },
    confirmed: true,
    get idle() {
      return t('There are no plain notes in this text that could be written as [^1].');
    },
    plan: analysis => convertToMarkdown(analysis),
  },
  convertToEndnotes: {
    get title() {
      return t('Convert Notes to Plain Endnotes');
    },
    confirmed: true,
    get idle() {
      return t('There are no notes written as [^1] in this text.');
    },
    plan: analysis => convertToEndnotes(analysis),
  },
  convertToReferences: {
    get title() {
      return t('Convert Inline Notes to References');
    },
    confirmed: true,
    get idle() {
      return t('There are no notes within this text, written as ^[...]; they exist in Markdown only.');
    },
    plan: convertToReferences,
  },
  convertToInline: {
    get title() {
      return t('Convert References to Inline Notes');
    },
    confirmed: true,
    get idle() {
      return t(
        'There are no notes written as [^1] that could stand within this text; such notes exist in Markdown only.',
      );
    },
    plan: convertToInline,
  },
  deleteNote: {
    get title() {
      return t('Delete Note with Its Markers');
    },
    confirmed: false,
    get idle() {
      return t('There is no note to delete.');
    },
    plan: deleteNote,
  },
  fixDamagedMarkers: {
    get title() {
      return t('Fix All Damaged Markers');
    },
    confirmed: true,
    get idle() {
      return t('No damaged marker was found in this text.');
    },
    plan: analysis => fixDamagedMarkers(analysis),
  },
  fixDamagedLabels: {
    get title() {
      return t('Fix All Damaged Labels');
    },
    confirmed: true,
    get idle() {
      return t('Every note of this text has its label.');
    },
    plan: analysis => fixDamagedLabels(analysis),
  },
  ...citationCommands,
};
