import { builtinModules } from 'node:module';
import type { Import } from './imports.ts';

/*
 * The walls of the house. A file belongs to the first room whose path it begins with. A room lists the rooms that it may
 * import from besides itself, and the packages.
 */

interface Room {
  readonly name: string;
  readonly paths: readonly string[];
  readonly rooms: readonly string[];
  readonly packages: readonly Packages[];
}

/** Kinds of packages that a wall can keep out; all others are free to use. */
type Packages = 'node' | 'vscode' | 'lsp' | 'lsp-client';

/** In the way of the data. */
const core = [
  'wording',
  'text',
  'library',
  'apparatus',
  'scan',
  'resolve',
  'check',
  'analyse',
  'incremental',
  'features',
  'report',
];
const upTo = (name: string): string[] => core.slice(0, core.indexOf(name) + 1);

/** The core's rooms stand in the way of the data: none looks ahead to one that comes later. */
const rooms: readonly Room[] = [
  { name: 'data', paths: ['library/', 'l10n/', 'package.json'], rooms: [], packages: [] },
  // How bytes become text is the same on a disk and in an editor.
  { name: 'encoding', paths: ['server/src/encoding/'], rooms: [], packages: [] },
  { name: 'wording', paths: ['server/src/wording/'], rooms: ['data'], packages: [] },
  { name: 'text', paths: ['server/src/text/'], rooms: upTo('text'), packages: [] },
  { name: 'library', paths: ['server/src/library/'], rooms: ['data', ...upTo('text')], packages: [] },
  // Types alone, in the words that scanning already uses.
  { name: 'apparatus', paths: ['server/src/resolve/apparatus.ts'], rooms: upTo('library'), packages: [] },
  { name: 'scan', paths: ['server/src/scan/'], rooms: upTo('apparatus'), packages: [] },
  { name: 'resolve', paths: ['server/src/resolve/'], rooms: upTo('scan'), packages: [] },
  { name: 'check', paths: ['server/src/check/'], rooms: upTo('resolve'), packages: [] },
  { name: 'analyse', paths: ['server/src/analyse.ts'], rooms: core, packages: [] },
  { name: 'incremental', paths: ['server/src/incremental/'], rooms: core, packages: [] },
  { name: 'features', paths: ['server/src/features/'], rooms: core, packages: [] },
  { name: 'report', paths: ['server/src/report/'], rooms: ['data', ...core], packages: [] },
  { name: 'workspace', paths: ['server/src/workspace/'], rooms: core, packages: [] },
  { name: 'protocol', paths: ['server/src/protocol/'], rooms: [...core, 'workspace'], packages: ['lsp'] },
  {
    name: 'node',
    paths: ['server/src/node/'],
    rooms: [...core, 'encoding', 'workspace', 'protocol'],
    packages: ['node', 'lsp'],
  },
  { name: 'browser', paths: ['server/src/browser/'], rooms: [...core, 'workspace', 'protocol'], packages: ['lsp'] },
  { name: 'cli', paths: ['server/src/cli/'], rooms: [...core, 'workspace', 'node', 'data'], packages: ['node'] },
  { name: 'client', paths: ['client/src/'], rooms: ['encoding'], packages: ['vscode', 'lsp-client'] },
];

/** Why an import goes through a wall, in a sentence; null when it may stand. */
export function trespass({ from, specifier, target }: Import): string | null {
  const room = roomOf(from);
  if (!room) return `${from} stands in no room of the house`;
  if (target !== null) return mayEnter(room, roomOf(target)) ? null : `${from} (${room.name}) reaches into ${target}`;
  const kind = kindOf(specifier);
  return kind === null || room.packages.includes(kind) ? null : `${from} (${room.name}) uses ${specifier}`;
}

const mayEnter = (room: Room, other: Room | undefined): boolean =>
  other !== undefined && (other === room || room.rooms.includes(other.name));

const roomOf = (path: string): Room | undefined =>
  rooms.find(({ paths }) => paths.some(start => path.startsWith(start)));

function kindOf(specifier: string): Packages | null {
  if (specifier === 'vscode') return 'vscode';
  if (specifier.startsWith('vscode-languageclient')) return 'lsp-client';
  if (/^vscode-(languageserver|jsonrpc)/.test(specifier)) return 'lsp';
  if (specifier.startsWith('node:') || builtinModules.includes(specifier.split('/')[0]!)) return 'node';
  return null;
}
