import { readCyrillic } from './cyrillic.ts';

/** The bytes of a file as text, and how they were read. */
export interface Read {
  /** Without a byte order mark. */
  readonly content: string;
  readonly as: 'UTF-8' | 'damaged UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1251' | 'KOI8-R' | 'Windows-1252';
}

/**
 * Reads bytes as text: UTF-16 by its byte order mark, else UTF-8, else an old Russian encoding, else Windows-1252, which every byte
 * sequence fits. A text that is plainly UTF-8 with a few bad bytes stays UTF-8, as in an editor. For the server, which has Node's
 * disk, and for the client, which reads through the editor, also in a browser.
 */
export function readBytes(bytes: Uint8Array): Read {
  const mark = (bytes[0] << 8) | bytes[1];
  if (mark === 0xfffe) return { content: new TextDecoder('utf-16le').decode(bytes), as: 'UTF-16LE' };
  if (mark === 0xfeff) return { content: new TextDecoder('utf-16be').decode(bytes), as: 'UTF-16BE' };
  const content = new TextDecoder('utf-8').decode(bytes);
  if (!content.includes(LOST) || isSound(bytes)) return { content, as: 'UTF-8' };
  if (isMostlySound(content)) return { content, as: 'damaged UTF-8' };
  const russian = readCyrillic(bytes);
  return russian ? { content: russian.content, as: russian.name } : { content: windows1252(bytes), as: 'Windows-1252' };
}

/** What a character is read as whose bytes are damaged. */
export const LOST = '\uFFFD';

/** A sound text may hold that character, too. */
function isSound(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether more characters beyond ASCII came out right than were lost. */
function isMostlySound(content: string): boolean {
  let balance = 0;
  for (let at = 0; at < content.length; at++) {
    const code = content.charCodeAt(at);
    if (code === 0xfffd) balance--;
    else if (code > 127) balance++;
  }
  return balance > 0;
}

/** By our own table besides: TextDecoder reads this encoding as Latin-1 in some versions of Node. */
const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9F]/g, character => WINDOWS_1252[character.charCodeAt(0) - 0x80]);

/** Characters 80 to 9F, from https://encoding.spec.whatwg.org/index-windows-1252.txt; five stand for themselves. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
