import type {
  CodeAction,
  CodeActionParams,
  Definition,
  DefinitionLink,
  DocumentHighlight,
  Hover,
  Location,
  Position,
  Range,
  RenameParams,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { CodeActionKind, DocumentHighlightKind, LSPErrorCodes, MarkupKind, ResponseError } from 'vscode-languageserver';
import { definitionAt } from '../features/definition.ts';
import { hoverAt } from '../features/hover.ts';
import type { Refusal } from '../features/managing/plan.ts';
import { markdown } from '../features/markdown.ts';
import { markersAround, noteNear } from '../features/notes.ts';
import { usesAt } from '../features/references.ts';
import { renamableAt, rename } from '../features/rename.ts';
import { type Repair, repairsIn } from '../features/repairs.ts';
import { plainText } from '../features/rich.ts';
import type { Abilities } from './abilities.ts';
import { commandActions } from './commands.ts';
import { diagnosticOf } from './diagnostics.ts';
import { workspaceEdit } from './edits.ts';
import type { Subject } from './subject.ts';

export function hover({ analysis, places }: Subject, at: Position, abilities: Abilities): Hover | null {
  const found = hoverAt(analysis, places.offset(at));
  if (!found) return null;
  const contents = abilities.markdown
    ? { kind: MarkupKind.Markdown, value: markdown(found.lines, offset => places.address(offset)) }
    : { kind: MarkupKind.PlainText, value: plainText(found.lines) };
  return { contents, range: places.range(found.span) };
}

export function definition(
  { analysis, places }: Subject,
  at: Position,
  abilities: Abilities,
): Definition | DefinitionLink[] | null {
  const found = definitionAt(analysis, places.offset(at));
  if (!found || found.targets.length === 0) return null;
  if (!abilities.definitionLinks) return found.targets.map(({ selection }) => places.location(selection));
  return found.targets.map(({ span, selection }) => ({
    originSelectionRange: places.range(found.from),
    targetUri: places.file(selection.start).uri,
    targetRange: places.range(span),
    targetSelectionRange: places.range(selection),
  }));
}

export function references({ analysis, places }: Subject, at: Position, withDeclaration: boolean): Location[] | null {
  const uses = usesAt(analysis, places.offset(at));
  if (uses.length === 0) return null;
  return uses.filter(use => withDeclaration || !use.declares).map(use => places.location(use.span));
}

export function highlights({ analysis, places }: Subject, at: Position): DocumentHighlight[] | null {
  const uses = usesAt(analysis, places.offset(at));
  if (uses.length === 0) return null;
  const here = uses.filter(({ span }) => places.isHere(span));
  return here.map(({ span, declares }) => ({
    range: places.range(span),
    kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

/** For `loccit/note`. */
export function note({ analysis, places }: Subject, at: Position): Location | null {
  const target = noteNear(analysis, places.offset(at));
  return target && places.location(target.selection);
}

/** For `loccit/markers`. */
export const markers = ({ analysis, places }: Subject, at: Position): Location[] =>
  markersAround(analysis, places.offset(at)).map(span => places.location(span));

export function codeActions(subject: Subject, params: CodeActionParams, abilities: Abilities): CodeAction[] {
  const { only } = params.context;
  const wanted = (kind: string): boolean =>
    !only || only.some(each => each === '' || `${kind}.`.startsWith(`${each}.`));
  const repairs = wanted(CodeActionKind.QuickFix) ? repairsIn(subject.analysis, subject.places.span(params.range)) : [];
  return [
    ...repairs.map(repair => quickFix(subject, repair, abilities)),
    ...(abilities.appliesEdits ? commandActions(subject, params.range, wanted, abilities) : []),
  ];
}

function quickFix(subject: Subject, { finding, fix }: Repair, abilities: Abilities): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding, subject.places, abilities)],
    ...(fix.preferred ? { isPreferred: true } : {}),
    edit: workspaceEdit(subject, fix.edits, abilities),
  };
}

export function prepareRename({ analysis, places }: Subject, at: Position): Named | ResponseError<never> | null {
  const found = renamableAt(analysis, places.offset(at));
  if (!found) return null;
  return 'refused' in found ? refusal(found) : { range: places.range(found.span), placeholder: found.name };
}

interface Named {
  readonly range: Range;
  readonly placeholder: string;
}

export function renameEdit(
  subject: Subject,
  { position, newName }: RenameParams,
  abilities: Abilities,
): WorkspaceEdit | ResponseError<never> | null {
  const edits = rename(subject.analysis, subject.places.offset(position), newName);
  if (!edits) return null;
  return 'refused' in edits ? refusal(edits) : workspaceEdit(subject, edits, abilities);
}

const refusal = ({ refused }: Refusal): ResponseError<never> => new ResponseError(LSPErrorCodes.RequestFailed, refused);
