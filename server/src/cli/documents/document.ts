import type { Encoding } from '../../node/decode.ts';
import type { Dialect } from '../../text/layout.ts';
import type { Surrounding } from '../../workspace/own/surrounding.ts';

/** Where a document is to be read. */
export interface Place {
  /** For the reader: the path as the user gave it, relative to the current folder or absolute. */
  readonly name: string;
  /** Null for standard input. */
  readonly path: string | null;
  /** Whether the user named this very document, rather than a folder or pattern that holds it. */
  readonly named: boolean;
}

export interface Document {
  readonly name: string;
  /** Without a byte order mark. */
  readonly content: string;
  /** As it was read; null where it could not be written back just as it was. */
  readonly encoding: Encoding | null;
  readonly dialect: Dialect;
  /** Works and rules that its folder and its front matter give it. */
  readonly surrounding?: Surrounding;
  /** Which file of its manuscript it is, and what the user would call all of them; absent where it stands for itself. */
  readonly part?: number;
  readonly files?: readonly string[];
  /** What the reader should know of how it was read; null when there is nothing to say. */
  readonly remark: string | null;
}

/** Something that could not be read. */
export interface Obstacle {
  readonly name: string;
  /** A clause that follows the name and a colon. */
  readonly why: string;
  /** Whether the command has failed with it; a picture in a folder of texts is merely left out. */
  readonly fatal: boolean;
}

export const isObstacle = (item: object): item is Obstacle => 'why' in item;

export const obstacle = (name: string, why: string, fatal = true): Obstacle => ({ name, why, fatal });
