import { commands, Uri } from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import type { Service } from './service.ts';

/** Shows the places that a lens speaks of, as the server names them: a document, a position in it, places. */
export async function showPlaces(service: Service, uri: string, at: Position, places: Location[]): Promise<void> {
  const converter = (await service.client())?.protocol2CodeConverter;
  if (!converter) return;
  const locations = places.map(place => converter.asLocation(place));
  await commands.executeCommand('editor.action.showReferences', Uri.parse(uri), converter.asPosition(at), locations);
}
