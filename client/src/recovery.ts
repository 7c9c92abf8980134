import { commands, type LogOutputChannel, window } from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
  type Message,
} from 'vscode-languageclient';
import { messages } from './wording.ts';

/**
 * The library's own rules for a server that stops (start it again, five times in three minutes at most), told in plain
 * words.
 */
export class Recovery implements ErrorHandler {
  readonly #usual: () => ErrorHandler;
  readonly #output: LogOutputChannel;

  /** The usual handler belongs to a client that exists only after this: it is asked for when it is needed. */
  constructor(usual: () => ErrorHandler, output: LogOutputChannel) {
    this.#usual = usual;
    this.#output = output;
  }

  async error(error: Error, message: Message | undefined, count: number | undefined): Promise<ErrorHandlerResult> {
    const result = await this.#usual().error(error, message, count);
    if (result.action === ErrorAction.Shutdown) this.#tellGivenUp();
    return { ...result, handled: true };
  }

  async closed(): Promise<CloseHandlerResult> {
    const result = await this.#usual().closed();
    if (result.action === CloseAction.Restart) this.#tellRestarting();
    else this.#tellGivenUp();
    return { ...result, handled: true };
  }

  #tellRestarting(): void {
    void window.showWarningMessage(messages.restarting, messages.showOutput).then(chosen => {
      if (chosen) this.#output.show();
    });
  }

  #tellGivenUp(): void {
    void window.showErrorMessage(messages.gaveUp, messages.restart, messages.showOutput).then(chosen => {
      if (chosen === messages.restart) void commands.executeCommand('loccit.restartServer');
      if (chosen === messages.showOutput) this.#output.show();
    });
  }
}
