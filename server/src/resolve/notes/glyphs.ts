import { t } from '../../wording/wording.ts';

/** What a scan made of a marker, as a sentence quotes it: quotation marks are not put into quotation marks. */
export const quotedGlyphs = (glyphs: string): string =>
  /[“”"]/.test(glyphs) ? t('the sign {0}', glyphs) : t('“{0}”', glyphs);
