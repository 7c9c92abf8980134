/** One line of a table after RFC 4180, its line break included. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A cell that begins so would be worked out by a spreadsheet, and a text may hold anything. */
const FORMULA = /^[=+\-@\t\r]/;
