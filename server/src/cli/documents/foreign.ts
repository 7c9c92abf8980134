import { t } from '../../wording/wording.ts';

/** Formats that people keep prose in and that are not plain text, by their first bytes. */
const FORMATS: readonly { readonly start: readonly number[]; readonly what: () => string }[] = [
  { start: ascii('%PDF-'), what: () => t('a PDF') },
  { start: ascii('{\\rtf'), what: () => t('a Rich Text (RTF) file') },
  { start: [0xd0, 0xcf, 0x11, 0xe0], what: () => t('an older Word file') },
];

/** A Word, OpenDocument or EPUB file is a ZIP file inside, and so are many others: the ending tells. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const ZIPPED: Readonly<Record<string, () => string>> = {
  docx: () => t('a Word file'),
  odt: () => t('an OpenDocument file'),
  epub: () => t('an EPUB book'),
  pages: () => t('a Pages file'),
};

/** Why a file is not for us, and the way out; null when its first bytes tell of no other format. */
export function foreignFormat(bytes: Uint8Array, name: string): string | null {
  const zipped = startsWith(bytes, ZIP) ? (ZIPPED[endingOf(name)] ?? (() => t('a ZIP file'))) : undefined;
  const what = zipped ?? FORMATS.find(({ start }) => startsWith(bytes, start))?.what;
  return what ? t('is {0}, not checked; save it as plain text or Markdown first', what()) : null;
}

/** How much of a file is looked at to tell whether it is text. */
const SAMPLE = 8192;

/** Whether bytes are those of no text: a NUL, or many control characters, near the start. Never for UTF-16 with its mark. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return false;
  const sample = bytes.subarray(0, SAMPLE);
  return sample.includes(0) || sample.filter(isControl).length * 20 > sample.length;
}

/** Tab, line ends, form feed and escape stand in texts. */
const isControl = (byte: number): boolean => byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 26 && byte !== 27;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

function ascii(text: string): number[] {
  return Array.from(text, character => character.charCodeAt(0));
}
