import { isUtf8 } from 'node:buffer';

export interface Decoded {
  /** Without a byte order mark. */
  readonly content: string;
  /** What the reader should know of how it was read; null for sound UTF-8 and for UTF-16. */
  readonly remark: string | null;
}

/**
 * Reads bytes as text: UTF-16 by its byte order mark, else UTF-8, else Windows-1252, which every byte sequence fits. A
 * text that is plainly UTF-8 with a few bad bytes stays UTF-8, as in an editor.
 */
export function decode(bytes: Buffer): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return { content: utf16, remark: null };
  const content = new TextDecoder('utf-8').decode(bytes);
  if (isUtf8(bytes)) return { content, remark: null };
  return isMostlySound(content)
    ? { content, remark: `is damaged UTF-8: characters that are lost read as ${LOST}` }
    : { content: windows1252(bytes), remark: 'is not UTF-8; read as Windows-1252' };
}

function utf16Of(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

const LOST = '\uFFFD';

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

/** By our own table: TextDecoder reads this encoding as Latin-1 in some versions of Node. */
const windows1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\x80-\x9F]/g, character => WINDOWS_1252[character.charCodeAt(0) - 0x80]);

/** Characters 80 to 9F, from https://encoding.spec.whatwg.org/index-windows-1252.txt; five stand for themselves. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
