import { commands, window } from 'vscode';
import { messages } from './wording.ts';

/** Says that there is no server to ask, and offers to start it. */
export async function sayStopped(): Promise<void> {
  const chosen = await window.showWarningMessage(messages.notRunning, messages.restart);
  if (chosen) await commands.executeCommand('loccit.restartServer');
}
