import type { InitializeParams, ServerCapabilities } from 'vscode-languageserver';
import { CodeActionKind, MarkupKind, PositionEncodingKind } from 'vscode-languageserver';
import { CHECK_WORKSPACE } from './check-workspace.ts';
import { commandIds } from './command-ids.ts';

import { triggerCharacters } from './completion.ts';

/** What the client can do, as far as an answer depends on it. */
export interface Abilities {
  readonly markdown: boolean;
  readonly definitionLinks: boolean;
  readonly nestedSymbols: boolean;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly versionedEdits: boolean;
  readonly annotatedEdits: boolean;
  readonly appliesEdits: boolean;
  readonly showsDocuments: boolean;
  readonly codeActions: boolean;
  readonly asksBeforeRename: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly labelDetails: boolean;
  readonly createsFiles: boolean;
  readonly watchesFiles: boolean;
  readonly registersSync: boolean;
  readonly opensFolders: boolean;
  readonly showsProgress: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesInlays: boolean;
  /** Commands of the client's own that an answer may name: its initializationOptions list them as `commands`. */
  readonly clientCommands: readonly string[];
}

export function abilitiesOf({
  capabilities: { textDocument, workspace, window },
  initializationOptions,
}: Pick<InitializeParams, 'capabilities' | 'initializationOptions'>): Abilities {
  const diagnostics = textDocument?.publishDiagnostics;
  return {
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    relatedInformation: (textDocument?.diagnostic?.relatedInformation ?? diagnostics?.relatedInformation) || false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    annotatedEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    appliesEdits: workspace?.applyEdit ?? false,
    showsDocuments: window?.showDocument?.support ?? false,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    asksBeforeRename: textDocument?.rename?.prepareSupport ?? false,
    configuration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport ?? false,
    registersSync: textDocument?.synchronization?.dynamicRegistration ?? false,
    opensFolders: workspace?.workspaceFolders ?? false,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    showsProgress: window?.workDoneProgress ?? false,
    refreshesLenses: workspace?.codeLens?.refreshSupport ?? false,
    refreshesInlays: workspace?.inlayHint?.refreshSupport ?? false,
    clientCommands: commandsOf(initializationOptions),
  };
}

function commandsOf(options: unknown): string[] {
  const commands = (options as { readonly commands?: unknown } | null | undefined)?.commands;
  return Array.isArray(commands) ? commands.filter(command => typeof command === 'string') : [];
}

/** In which language a client wants to be spoken to: the one that its initializationOptions ask for, else that of the editor; undefined where neither says so. */
export function localeOf({ locale, initializationOptions }: InitializeParams): string | undefined {
  const asked = (initializationOptions as { readonly locale?: unknown } | null | undefined)?.locale;
  return typeof asked === 'string' ? asked : locale;
}

/** What the server offers to such a client. */
export const capabilitiesFor = (abilities: Abilities): ServerCapabilities => ({
  positionEncoding: PositionEncodingKind.UTF16,
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: { label: 'Loccit' },
  workspaceSymbolProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  foldingRangeProvider: true,
  completionProvider: { triggerCharacters },
  documentLinkProvider: {},
  codeLensProvider: {},
  inlayHintProvider: true,
  renameProvider: abilities.asksBeforeRename ? { prepareProvider: true } : true,
  ...(abilities.codeActions ? { codeActionProvider: { codeActionKinds: kindsFor(abilities) } } : {}),
  executeCommandProvider: {
    commands: [...(abilities.appliesEdits ? commandIds : []), CHECK_WORKSPACE],
    workDoneProgress: true,
  },
  ...(abilities.pullsDiagnostics
    ? { diagnosticProvider: { identifier: 'loccit', interFileDependencies: true, workspaceDiagnostics: false } }
    : {}),
});

const kindsFor = ({ appliesEdits }: Abilities): CodeActionKind[] =>
  appliesEdits ? [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] : [CodeActionKind.QuickFix];
