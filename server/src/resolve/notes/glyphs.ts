/** What a scan made of a marker, as a sentence quotes it: quotation marks are not put into quotation marks. */
export const quotedGlyphs = (glyphs: string): string => (/[“”"]/.test(glyphs) ? `the sign ${glyphs}` : `“${glyphs}”`);
