import assert from 'node:assert/strict';

/**
 * Where the cursor `|` of `drawn` stands in `text`, with the line it is on: `placeIn(essay, 'revolution|2')`. Zero-based.
 * What is drawn must stand in the text once, on one line.
 */
export function placeIn(text, drawn) {
  const [before, after] = drawn.split('|');
  assert.ok(after !== undefined, `No cursor is drawn in "${drawn}"`);
  const lines = text.split(/\r\n|\r|\n/);
  const found = lines.flatMap((line, number) => (line.includes(before + after) ? [{ line, number }] : []));
  assert.equal(found.length, 1, `"${before + after}" should stand on one line of the text`);
  const [{ line, number }] = found;
  return { line, number, column: line.indexOf(before + after) + before.length };
}
