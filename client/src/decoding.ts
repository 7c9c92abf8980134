/**
 * Bytes of a file as text, as the server reads those on its own disk: UTF-16 by its byte order mark, else UTF-8, also with
 * a few bad bytes, else Windows-1252, which every sequence of bytes fits.
 */
export function decoded(bytes: Uint8Array): string {
  const mark = (bytes[0] << 8) | bytes[1];
  if (mark === 0xfffe || mark === 0xfeff)
    return new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes);
  const content = new TextDecoder('utf-8').decode(bytes);
  return !content.includes(LOST) || isMostlySound(content) ? content : windows1252(bytes);
}

const LOST = '\uFFFD';

/** Whether more characters beyond ASCII came out right than were lost. */
function isMostlySound(content: string): boolean {
  let balance = 0;
  for (const character of content.replace(/[^\u0080-\uFFFF]+/g, '')) balance += character === LOST ? -1 : 1;
  return balance > 0;
}

/** By our own table besides: TextDecoder reads this encoding as Latin-1 in some versions of Node, where the extension runs. */
const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, character => WINDOWS_1252[character.charCodeAt(0) - 0x80]);

/** Characters 80 to 9F, from https://encoding.spec.whatwg.org/index-windows-1252.txt; five stand for themselves. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
