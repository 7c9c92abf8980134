import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of all of VS Code's log files, as `{ file, line }`: those of the extension host and of what an extension logs. */
export function logLines(folder) {
  const files = readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.log'));
  return files.flatMap(file =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .map(line => ({ file, line })),
  );
}
