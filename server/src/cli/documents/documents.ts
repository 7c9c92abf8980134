import type { Host } from '../host.ts';
import { type Document, isObstacle, type Obstacle } from './document.ts';
import { type FindOptions, find } from './find.ts';
import { read } from './read.ts';

/** Each document that the arguments stand for, read when its turn comes, and whatever is in the way. */
export async function* documentsOf(
  args: readonly string[],
  options: FindOptions,
  host: Host,
): AsyncGenerator<Document | Obstacle> {
  for (const item of await find(args, options))
    yield isObstacle(item) ? item : await read(item, host, options.libraries);
}
