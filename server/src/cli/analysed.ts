import { bugs } from '../../../package.json';
import { type Analysis, analyse } from '../analyse.ts';
import type { Severities } from '../check/check.ts';
import { bundledLibrary } from '../library/bundled.ts';
import { bare } from '../workspace/own/surrounding.ts';
import { type Document, type Obstacle, obstacle } from './documents/document.ts';

/** An error may quote a whole pattern. */
const LONGEST_ERROR = 200;

/** What the engine says of a document. A failure of the engine is a fault of ours, and keeps no other document waiting. */
export function analysed(document: Document, severities: Severities = {}): Analysis | Obstacle {
  const { name, content, dialect, surrounding = bare(bundledLibrary) } = document;
  const { library, bibliography, rules } = surrounding;
  try {
    return analyse(content, { dialect, severities: { ...rules, ...severities }, library, bibliography });
  } catch (error) {
    return obstacle(
      name,
      `Loccit failed on this document (${String(error).slice(0, LONGEST_ERROR)}). The fault is ours; please report it: ${bugs.url}`,
    );
  }
}
