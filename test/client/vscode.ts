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

export const commands = { executeCommand: async () => undefined };

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
