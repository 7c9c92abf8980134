import type { Chunk } from './chunks.ts';

/** Whether a chunk can be nothing but a publisher: `Cambridge: Fjord`, `Kell University Press`, `Suhrkamp Verlag`. */
export const isPublisher = ({ text, style }: Chunk): boolean =>
  style === 'plain' && (PLACED.test(text) || PUBLISHER.test(text));

const PLACED = /^\p{Lu}[^:]{1,40}: \p{Lu}/u;
const PUBLISHER =
  /(?<!\p{L})(?:Press|Verlag|Verlagsanstalt|Publish(?:ers|ing)|Books|Éditions|Editions|Editore|Editrice|Editorial|Издательство|изд-во|(?:&|and) (?:Co\.?|Sons|Brothers)|Ltd\.?)(?!\p{L})/u;
