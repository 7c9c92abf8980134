import { commands, type ExtensionContext, window } from 'vscode';
import { setAbbreviation } from './abbreviation.ts';
import { followTrust, withFiles } from './files.ts';
import { goTo, goToFinding } from './going.ts';
import { ignoreText, leaveBe, showIgnored } from './ignoring.ts';
import { manage } from './managing.ts';
import { goBackToMarker, goToNote, peekNote } from './navigation.ts';
import { makeAllPageRanges } from './page-ranges.ts';
import { showPlaces } from './places.ts';
import { explain, openExample } from './reading.ts';
import { type MakeClient, Service } from './service.ts';
import { showStatus } from './status.ts';
import { showViews } from './views/views.ts';
import { Wanted } from './wanted.ts';
import { checkWorkspace } from './workspace.ts';

let service: Service | undefined;

/**
 * What both hosts do. Nothing is started before there is a text to read, so that activation costs next to nothing. It comes with
 * the first document in a language of prose, or with a view or command of Loccit; windows full of code never pay for it.
 */
export function activateWith(makeClient: MakeClient, context: ExtensionContext): void {
  const { subscriptions } = context;
  const output = window.createOutputChannel('Loccit', { log: true });
  const running = new Service(withFiles(makeClient), output);
  const wanted = new Wanted(running);
  service = running;
  subscriptions.push(
    output,
    running,
    wanted,
    followTrust(running),
    showStatus(running, wanted),
    showViews(running, wanted),
    commands.registerCommand('loccit.goToNote', () => goToNote(running)),
    commands.registerCommand('loccit.goBackToMarker', () => goBackToMarker(running)),
    commands.registerCommand('loccit.insertNote', () => manage(running, 'insertNote')),
    commands.registerCommand('loccit.renumberNotes', () => manage(running, 'renumberNotes')),
    commands.registerCommand('loccit.sortNotes', () => manage(running, 'sortNotes')),
    commands.registerCommand('loccit.convertToMarkdown', () => manage(running, 'convertToMarkdown')),
    commands.registerCommand('loccit.convertToEndnotes', () => manage(running, 'convertToEndnotes')),
    commands.registerCommand('loccit.convertToReferences', () => manage(running, 'convertToReferences')),
    commands.registerCommand('loccit.convertToInline', () => manage(running, 'convertToInline')),
    commands.registerCommand('loccit.deleteNote', () => manage(running, 'deleteNote')),
    commands.registerCommand('loccit.fixDamagedMarkers', () => manage(running, 'fixDamagedMarkers')),
    commands.registerCommand('loccit.fixDamagedLabels', () => manage(running, 'fixDamagedLabels')),
    commands.registerCommand('loccit.peekNote', () => peekNote(running)),
    commands.registerCommand('loccit.nextNote', () => goTo(running, 'note', true)),
    commands.registerCommand('loccit.previousNote', () => goTo(running, 'note', false)),
    commands.registerCommand('loccit.nextCitation', () => goTo(running, 'citation', true)),
    commands.registerCommand('loccit.previousCitation', () => goTo(running, 'citation', false)),
    commands.registerCommand('loccit.nextFinding', () => goToFinding(true)),
    commands.registerCommand('loccit.previousFinding', () => goToFinding(false)),
    commands.registerCommand('loccit.showPlaces', showPlaces.bind(undefined, running)),
    commands.registerCommand('loccit.explain', code => explain(context, code)),
    commands.registerCommand('loccit.leaveBe', (document, wish) => leaveBe(running, document, wish)),
    commands.registerCommand('loccit.ignoreText', () => ignoreText(running)),
    commands.registerCommand('loccit.showIgnored', () => showIgnored(running)),
    commands.registerCommand('loccit.openExample', () => openExample(context)),
    commands.registerCommand('loccit.expandIbid', () => manage(running, 'expandIbid')),
    commands.registerCommand('loccit.shortenToIbid', () => manage(running, 'shortenToIbid')),
    commands.registerCommand('loccit.setAbbreviation', () => setAbbreviation(running)),
    commands.registerCommand('loccit.makeAllPageRanges', () => makeAllPageRanges(running)),
    commands.registerCommand('loccit.checkWorkspace', () => checkWorkspace(running, wanted)),
    commands.registerCommand('loccit.restartServer', () => wanted.restart()),
  );
}

export const deactivate = (): Promise<void> | undefined => service?.stop();
