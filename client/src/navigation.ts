import { commands, type Location, window } from 'vscode';
import type { Location as ProtocolLocation } from 'vscode-languageclient';
import { markersRequest, noteRequest } from './messages.ts';
import type { Service } from './service.ts';
import { sayStopped } from './stopped.ts';
import { messages } from './wording.ts';

/** From the marker at the cursor to its note. */
export const goToNote = (service: Service): Promise<void> => go(service, noteRequest, messages.noNote);

/** The note of the marker at the cursor, without leaving it. */
export async function peekNote(service: Service): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const places = await placesOf(service, noteRequest, editor);
  if (!places) return sayStopped();
  const { document, selection } = editor;
  if (places.length === 0) return void window.showInformationMessage(messages.noNote);
  await commands.executeCommand('editor.action.peekLocations', document.uri, selection.active, places, 'peek');
}

/** From the note at the cursor to the marker that calls it; when several do, they are shown to choose from. */
export const goBackToMarker = (service: Service): Promise<void> => go(service, markersRequest, messages.noMarker);

/** The editor's own command does the going: it keeps the way back, and says at the cursor when there is nowhere to go. */
async function go(service: Service, request: string, nowhere: string): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const places = await placesOf(service, request, editor);
  if (!places) return sayStopped();
  await commands.executeCommand('editor.action.goToLocations', document.uri, selection.active, places, 'peek', nowhere);
}

/** Undefined when there is no server to ask. */
async function placesOf(
  service: Service,
  request: string,
  { document, selection }: NonNullable<typeof window.activeTextEditor>,
): Promise<Location[] | undefined> {
  const client = await service.client();
  if (!client) return undefined;
  const params = client.code2ProtocolConverter.asTextDocumentPositionParams(document, selection.active);
  const answer = await client.sendRequest<ProtocolLocation | ProtocolLocation[] | null>(request, params);
  return [answer ?? []].flat().map(place => client.protocol2CodeConverter.asLocation(place));
}
