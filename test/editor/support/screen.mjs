// Where text stands on the screen.

/**
 * The rectangle, in pixels of the page, of the character at `column` (zero-based) of the editor line with this text. Only
 * lines that are in view can be found; waits until it is.
 */
export async function characterBox(page, line, column) {
  const handle = await page.waitForFunction(findCharacter, { line, column });
  return handle.jsonValue();
}

/** Runs in the page. VS Code draws each space as a no-break space. */
function findCharacter({ line, column }) {
  const isIt = element => element.textContent.replace(/\u00a0/g, ' ') === line;
  const element = [...document.querySelectorAll('.editor-instance .view-line')].find(isIt);
  if (!element) return null;
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let before = 0, text = texts.nextNode(); text; before += text.length, text = texts.nextNode()) {
    if (column >= before + text.length) continue;
    const range = document.createRange();
    range.setStart(text, column - before);
    range.setEnd(text, column - before + 1);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  return null;
}
