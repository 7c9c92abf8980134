import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { decode } from '../../node/decode.ts';
import { dialectOfFile } from '../../text/dialects.ts';
import { t } from '../../wording/wording.ts';
import type { Host } from '../host.ts';
import { ownWorksFor } from '../own-works.ts';
import { type Document, isObstacle, type Obstacle, obstacle, type Place } from './document.ts';
import { foreignFormat, looksBinary } from './foreign.ts';
import { reasonOf } from './reason.ts';

/** The document at a place with what is around it, or what is in the way. Never throws. */
export async function read(
  place: Place,
  host: Pick<Host, 'stdin'>,
  libraries?: readonly string[],
): Promise<Document | Obstacle> {
  const bytes = await bytesAt(place, host);
  if (isObstacle(bytes)) return bytes;
  const foreign = foreignFormat(bytes, place.name);
  if (foreign) return obstacle(place.name, foreign, place.named);
  if (looksBinary(bytes)) return obstacle(place.name, t('does not look like text, not checked'), place.named);
  const document = { name: place.name, dialect: dialectOfFile(place.name), ...decode(bytes) };
  const ownWorks = ownWorksFor(libraries);
  const surrounding = await ownWorks.around(place.path ?? place.name, document.content, document.dialect);
  if (surrounding.ignored) return obstacle(place.name, t('left out, as “ignore” in loccit.yaml says'), false);
  return { ...document, surrounding, ...ownWorks.filesAround(place.path ?? place.name, surrounding) };
}

/** Largest file in bytes: the same as VS Code's for extensions. Fifty books have fewer; more is some other kind of file. */
export const LARGEST = 50 * 1024 * 1024;

async function bytesAt({ name, path, named }: Place, host: Pick<Host, 'stdin'>): Promise<Buffer | Obstacle> {
  try {
    // Asked first, so that a huge file is not read for nothing; a pipe has no size.
    if (path !== null && (await stat(path)).size > LARGEST) return tooLarge(name);
    return (await allOf(path === null ? host.stdin : createReadStream(path))) ?? tooLarge(name);
  } catch (error) {
    const vanished = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return obstacle(name, reasonOf(error), named || !vanished);
  }
}

const tooLarge = (name: string): Obstacle =>
  obstacle(name, t('is larger than {0} MB, not checked; if it is a text, divide it into parts', LARGEST / 1024 / 1024));

/** All bytes of a stream; undefined when they are too many. */
async function allOf(stream: AsyncIterable<Buffer>): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > LARGEST) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
