import { isUtf8 } from 'node:buffer';
import { readCyrillic } from './cyrillic.ts';

/** The encodings in which every text can be written. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly byteOrderMark: boolean;
}

export interface Decoded {
  /** Without a byte order mark. */
  readonly content: string;
  /** Null where the content could not be written back as the same bytes. */
  readonly encoding: Encoding | null;
  /** What the reader should know of how it was read; null for sound UTF-8 and for UTF-16. */
  readonly remark: string | null;
}

/**
 * Reads bytes as text: UTF-16 by its byte order mark, else UTF-8, else an old Russian encoding, else Windows-1252, which every byte
 * sequence fits. A
 * text that is plainly UTF-8 with a few bad bytes stays UTF-8, as in an editor.
 */
export function decode(bytes: Buffer): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16) return { ...utf16, remark: null };
  const content = new TextDecoder('utf-8').decode(bytes);
  if (isUtf8(bytes)) return { content, encoding: { name: 'utf-8', byteOrderMark: marked(bytes) }, remark: null };
  if (isMostlySound(content))
    return { content, encoding: null, remark: `is damaged UTF-8: characters that are lost read as ${LOST}` };
  const { name, content: read } = readCyrillic(bytes) ?? { name: 'Windows-1252', content: windows1252(bytes) };
  return { content: read, encoding: null, remark: `is not UTF-8; read as ${name}` };
}

const marked = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Half a character, where the bytes are odd or a surrogate stands alone, is lost in reading. */
function utf16Of(bytes: Buffer): Omit<Decoded, 'remark'> | null {
  const name = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
  if (name === 'utf-16be' && !(bytes[0] === 0xfe && bytes[1] === 0xff)) return null;
  const encoding = { name, byteOrderMark: true } as const;
  const content = new TextDecoder(name).decode(bytes);
  return { content, encoding: encode(content, encoding).equals(bytes) ? encoding : null };
}

/** The bytes of a text, with its byte order mark if it has one. */
export function encode(content: string, { name, byteOrderMark }: Encoding): Buffer {
  const text = byteOrderMark ? `\uFEFF${content}` : content;
  if (name === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.from(text, 'utf16le');
  return name === 'utf-16be' ? bytes.swap16() : bytes;
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
