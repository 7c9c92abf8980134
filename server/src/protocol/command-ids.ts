import { type Command, type CommandName, commands } from '../features/managing/commands.ts';

/** Commands are named apart from those of the editor's extension, since its client registers these as well. */
const PREFIX = 'loccit.server.';

/** For `workspace/executeCommand`; each takes a text position, and some a word of the user's besides. */
export const commandIds: readonly string[] = Object.keys(commands).map(name => PREFIX + name);

export const idOf = (name: CommandName): string => PREFIX + name;

/** The command of that identifier; undefined if there is none. */
export const commandOf = (id: string): Command | undefined =>
  commandIds.includes(id) ? commands[id.slice(PREFIX.length) as CommandName] : undefined;
