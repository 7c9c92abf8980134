import { Text } from '../../server/src/text/text.ts';
import type { Change } from './traffic.ts';

/** What a client holds of a document. */
export interface Held {
  readonly uri: string;
  readonly language: string;
  readonly version: number;
  readonly content: string;
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** One change as the protocol has it, and the text after it, worked out here and not by the code that is tried. */
export function changed(content: string, { at, gone, typed, as }: Change): { sent: object; content: string } {
  if (as === 'whole') return { sent: { text: content + typed }, content: content + typed };
  const text = new Text(content);
  const start = onCharacter(text, Math.floor(at * content.length));
  const end = as === 'huge' ? HUGE : onCharacter(text, Math.min(content.length, text.offset(start) + gone));
  const upTo = as === 'huge' ? content.length : text.offset(end);
  return {
    sent: { range: { start, end }, text: typed },
    content: content.slice(0, text.offset(start)) + typed + content.slice(upTo),
  };
}

const HUGE: Position = { line: 2 ** 31 - 1, character: 2 ** 31 - 1 };

/** A position that a client could send: not between the two halves of a line break. */
const onCharacter = (text: Text, offset: number): Position => text.position(text.offset(text.position(offset)));

/** A place of a text for a question, or one far beyond it. */
export function placeIn(content: string, at: number, beyond: 'no' | 'lines' | 'characters'): Position {
  const { line, character } = new Text(content).position(Math.floor(at * content.length));
  if (beyond === 'lines') return HUGE;
  return beyond === 'characters' ? { line, character: 2 ** 31 - 1 } : { line, character };
}
