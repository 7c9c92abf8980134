import { type Connection, RequestType, type TextDocumentPositionParams } from 'vscode-languageserver';
import { abbreviableAt } from '../features/editing/set-abbreviation.ts';
import { isRefusal } from '../features/managing/plan.ts';
import type { On } from './server.ts';
import type { Subject } from './subject.ts';

/** What is to be known before the user is asked for the abbreviation of the work that is cited at a position. */
export interface AbbreviationAnswer {
  /** Why it can't have one, for the user; the rest says nothing then. */
  readonly refused?: string;
  readonly title: string;
  /** What to call it unless the user says otherwise; empty where nothing suggests itself. */
  readonly name: string;
  /** The text introduces the name already. */
  readonly isDefined: boolean;
  /** How many later citations the name could stand for. */
  readonly later: number;
}

export const abbreviationRequest = new RequestType<TextDocumentPositionParams, AbbreviationAnswer | null, void>(
  'loccit/abbreviation',
);

/** What Loccit's own client asks before it asks the user; the command itself is run like all others. */
export function answerAbbreviation(connection: Connection, on: On): void {
  connection.onRequest(
    abbreviationRequest,
    on(null as AbbreviationAnswer | null, (it, { position }) => answer(it, it.places.offset(position))),
  );
}

function answer({ analysis }: Subject, offset: number): AbbreviationAnswer {
  const found = abbreviableAt(analysis, offset);
  if (isRefusal(found)) return { ...found, title: '', name: '', isDefined: false, later: 0 };
  const { work, name, isDefined, later } = found;
  return { title: work.title ?? work.id, name: name ?? '', isDefined, later: later.length };
}
