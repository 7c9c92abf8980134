import { t } from '../wording/wording.ts';
import { LARGEST_DOCUMENT } from '../workspace/largest.ts';
import { Refusal } from './exit.ts';

/** What `--largest-document` says, in characters. Throws a refusal where it is no number. */
export function readLargest(millions: string = String(LARGEST_DOCUMENT)): number {
  if (/^\d{1,6}(?:\.\d{1,6})?$/.test(millions)) return Number(millions) * 1e6;
  throw new Refusal(
    t('--largest-document takes millions of characters, such as {0}; not {1}.', LARGEST_DOCUMENT, millions),
  );
}
