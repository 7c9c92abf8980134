import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { Text } from '../../server/src/text/text.ts';
import type { Client } from '../protocol/client.ts';
import { FAILED, questionAbout } from './conversation.ts';
import type { Held } from './mirror.ts';
import { expectAllWords } from './sound.ts';

const ABOUT_ALL = [
  'diagnostic',
  'documentSymbol',
  'foldingRange',
  'codeLens',
  'documentLink',
  'codeAction',
  'inlayHint',
];
const ABOUT_PLACE = ['hover', 'definition', 'references', 'documentHighlight', 'completion', 'prepareRename', 'rename'];

/** All answers about a document, by what was asked. Findings come first: they wait for all that is around it. */
export async function everything(client: Client, { uri, content }: Held): Promise<Record<string, unknown>> {
  const text = new Text(content);
  const end = text.position(content.length);
  const answers: Record<string, unknown> = {};
  const ask = async (method: string, at = end): Promise<void> => {
    const answer = await client.request(method, questionAbout(method, uri, at)).catch(refusal);
    answers[`${method} ${at.line}:${at.character}`] = method.endsWith('/diagnostic') ? answer.items : answer;
  };
  for (const name of ABOUT_ALL) await ask(`textDocument/${name}`);
  for (const name of ['notes', 'works', 'exportWorks']) await ask(`loccit/${name}`);
  for (let i = 0; i < PLACES; i++) {
    const place = text.position(text.offset(text.position(Math.floor((content.length * i) / PLACES))));
    for (const name of ABOUT_PLACE) await ask(`textDocument/${name}`, place);
  }
  return answers;
}

/** What can't be renamed is refused with a sentence, which is an answer like others. */
function refusal(error: { readonly code: number; readonly message: string }): { readonly refused: string } {
  if (error.code === FAILED) throw error;
  return { refused: error.message };
}

const PLACES = 5;

/** Fails unless every place in the answers lies inside its document, and every edit can be made. */
export function expectSoundAnswers(
  answers: Record<string, unknown>,
  documents: ReadonlyMap<string, Held>,
  uri: string,
): void {
  for (const [question, answer] of Object.entries(answers)) look(answer, question, documents, uri);
}

function look(value: unknown, question: string, documents: ReadonlyMap<string, Held>, uri: string): void {
  if (typeof value !== 'object' || value === null) return;
  const record = value as Record<string, unknown>;
  const about =
    typeof record.uri === 'string' ? record.uri : typeof record.targetUri === 'string' ? record.targetUri : uri;
  const held = documents.get(about);
  if (typeof record.line === 'number' && typeof record.character === 'number' && held) {
    expectInside(held.content, { line: record.line, character: record.character }, question);
  }
  if ('documentChanges' in record || 'changes' in record) expectEdits(record, documents, question);
  for (const each of Object.values(record)) look(each, question, documents, about);
}

function expectInside(
  content: string,
  { line, character }: { line: number; character: number },
  question: string,
): void {
  const text = new Text(content);
  const isInside =
    line >= 0 && line < text.lineCount && character >= 0 && character <= text.lineEnd(line) - text.lineStarts[line]!;
  if (!isInside)
    throw new Error(`${question} names ${line}:${character}, which is not in a text of ${text.lineCount} lines`);
}

interface DocumentEdits {
  readonly textDocument: { readonly uri: string; readonly version: number | null };
  readonly edits: TextEdit[];
}

/** Applies the edits as a client does, which refuses those that overlap or are for another version. */
export function expectEdits(
  edit: object,
  documents: ReadonlyMap<string, Held>,
  question: string,
  keepsWords = false,
): void {
  const { documentChanges = [] } = edit as { readonly documentChanges?: readonly DocumentEdits[] };
  for (const { textDocument, edits } of documentChanges) {
    const held = textDocument && documents.get(textDocument.uri);
    if (!held) continue;
    if (textDocument.version !== null && textDocument.version !== held.version)
      throw new Error(`${question} edits version ${textDocument.version} of a document of version ${held.version}`);
    const after = TextDocument.applyEdits(TextDocument.create(held.uri, held.language, 0, held.content), edits);
    if (keepsWords) expectAllWords(held.content, after, question);
  }
}
