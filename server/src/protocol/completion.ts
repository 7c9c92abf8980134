import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Position } from 'vscode-languageserver';
import { begunAt } from '../features/completion/begun.ts';
import { type Completion, completionsAt } from '../features/completion/completion.ts';
import { Text } from '../text/text.ts';
import type { SourceDocument } from '../workspace/documents.ts';
import type { Abilities } from './abilities.ts';
import type { Subject } from './subject.ts';

/** After what is typed a client asks by itself: an opening bracket or quotation mark, and what parts a citation. */
export const triggerCharacters = ['(', '[', '"', '“', '„', '«', ',', ';', ' '];

/** Whether there can be anything to complete. Asked before the document is analysed: most blanks part mere words. */
export const mayComplete = ({ content }: SourceDocument, at: Position): boolean =>
  begunAt(content, new Text(content).offset(at)) !== null;

/** In the order of the feature, whatever order the client has. */
export const completions = ({ analysis, places }: Subject, at: Position, abilities: Abilities): CompletionItem[] =>
  completionsAt(analysis, places.offset(at)).flatMap((completion, i): CompletionItem[] => {
    const { kind, label, detail, goesOn, insert, replace } = completion;
    const range = places.range(replace);
    // No client takes a completion that begins on another line.
    if (range.start.line !== range.end.line) return [];
    return [
      {
        label,
        kind: KINDS[kind],
        ...(abilities.labelDetails
          ? { labelDetails: { ...(goesOn && { detail: goesOn }), description: detail } }
          : { detail: goesOn ? `${label}${goesOn} (${detail})` : detail }),
        sortText: String(i).padStart(4, '0'),
        filterText: label,
        insertTextFormat: InsertTextFormat.PlainText,
        textEdit: { range, newText: insert },
      },
    ];
  });

const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  work: CompletionItemKind.Reference,
  volume: CompletionItemKind.Module,
  page: CompletionItemKind.Value,
  piece: CompletionItemKind.File,
};
