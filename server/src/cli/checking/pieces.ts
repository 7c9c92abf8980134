/** Joins small texts to larger ones, which are cheaper to write and never too long for a string. */
export function* inPieces(texts: Iterable<string>): Iterable<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length >= ENOUGH) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}

const ENOUGH = 65_536;
