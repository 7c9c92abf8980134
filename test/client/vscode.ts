/** As much of the editor's interface as the service and the recovery use. What is shown to the user is kept. */

export const shown: string[] = [];

const show = async (message: string): Promise<undefined> => {
  shown.push(message);
  return undefined;
};

export const window = { showWarningMessage: show, showErrorMessage: show };

/** Without translations: the words with what belongs between the braces. */
export const l10n = {
  t: (words: string, ...values: (string | number)[]): string =>
    words.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)])),
};

/** A folder in memory, at whatever address the test likes. */
export class FileSystemError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`${code}: no such file`);
    this.code = code;
  }
}

export const Uri = { parse: (address: string) => ({ toString: () => address }) };

const found = (uri: { toString(): string }): Uint8Array => {
  const bytes = workspace.files.get(uri.toString());
  if (bytes) return bytes;
  throw workspace.failure ?? new FileSystemError('FileNotFound');
};

export const workspace = {
  /** By address. */
  files: new Map<string, Uint8Array>(),
  /** What is thrown for a file that is not among them, where the test wants another reason. */
  failure: undefined as Error | undefined,
  isTrusted: true,
  trusted: [] as (() => unknown)[],
  onDidGrantWorkspaceTrust: (listener: () => unknown) => {
    workspace.trusted.push(listener);
    return { dispose: () => undefined };
  },
  fs: {
    stat: async (uri: { toString(): string }) => ({ size: found(uri).length }),
    readFile: async (uri: { toString(): string }) => found(uri),
  },
  findFiles: async (pattern: string) => {
    const endings = /\{(.+)\}$/.exec(pattern)?.[1].split(',') ?? [];
    const fits = (address: string) => endings.some(ending => address.endsWith(`.${ending}`));
    return [...workspace.files.keys()].filter(fits).map(Uri.parse);
  },
};

export const commands = { executeCommand: async () => undefined };

/** A row of a tree is what the extension makes of it. */
export class TreeItem {
  id?: string;
}

export class ThemeIcon {}

export class Range {}

export enum TreeItemCollapsibleState {
  None,
  Collapsed,
  Expanded,
}

export class EventEmitter<T> {
  readonly #listeners = new Set<(value: T) => void>();

  readonly event = (listener: (value: T) => void) => {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  };

  fire(value: T): void {
    for (const listener of this.#listeners) listener(value);
  }

  dispose(): void {
    this.#listeners.clear();
  }
}
