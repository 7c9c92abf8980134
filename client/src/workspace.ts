import type { Service } from './service.ts';
import { sayStopped } from './stopped.ts';
import type { Wanted } from './wanted.ts';

/** Has the server check every text in the folders that are open. It says itself how far it has come and what it has found. */
export async function checkWorkspace(service: Service, wanted: Wanted): Promise<void> {
  // Where no text is open nothing has started the server yet.
  if (service.state === 'off') await wanted.restart();
  const client = await service.client();
  if (!client) return sayStopped();
  await client.sendRequest('workspace/executeCommand', { command: 'loccit.server.checkWorkspace' });
}
