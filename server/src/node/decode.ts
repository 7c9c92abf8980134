import { LOST, readBytes } from '../encoding/read.ts';
import { t } from '../wording/wording.ts';

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

/** Reads bytes as text, in whatever encoding they look like. */
export function decode(bytes: Buffer): Decoded {
  const { content, as } = readBytes(bytes);
  switch (as) {
    case 'UTF-8':
      return { content, encoding: { name: 'utf-8', byteOrderMark: marked(bytes) }, remark: null };
    case 'UTF-16LE':
      return utf16(content, 'utf-16le', bytes);
    case 'UTF-16BE':
      return utf16(content, 'utf-16be', bytes);
    case 'damaged UTF-8':
      return { content, encoding: null, remark: t('is damaged UTF-8: characters that are lost read as {0}', LOST) };
    default:
      return { content, encoding: null, remark: t('is not UTF-8; read as {0}', as) };
  }
}

const marked = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Half a character, where the bytes are odd or a surrogate stands alone, is lost in reading. */
function utf16(content: string, name: Encoding['name'], bytes: Buffer): Decoded {
  const encoding = { name, byteOrderMark: true };
  return { content, encoding: encode(content, encoding).equals(bytes) ? encoding : null, remark: null };
}

/** The bytes of a text, with its byte order mark if it has one. */
export function encode(content: string, { name, byteOrderMark }: Encoding): Buffer {
  const text = byteOrderMark ? `\uFEFF${content}` : content;
  if (name === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.from(text, 'utf16le');
  return name === 'utf-16be' ? bytes.swap16() : bytes;
}
