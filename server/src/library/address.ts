/** What a place in a work puts into an address; what is absent is not known. */
export interface AddressPlace {
  readonly volume?: number | string;
  readonly page?: number;
  /** What is added to a page to have the number of its picture in a scan of the volume. */
  readonly scanOffset?: number;
}

/**
 * The address that a template gives for a place: `https://example.org/volume{volume:02}.htm#p{page}`. There are `{volume}`,
 * `{page}` and `{scan}`, each with as many digits as are wanted at least. Where the fragment behind `#` takes what is not
 * known, the address ends before it; null where the rest does.
 */
export function addressFor(template: string, place: AddressPlace): string | null {
  const hash = template.indexOf('#');
  const whole = filled(template, place);
  return whole ?? (hash < 0 ? null : filled(template.slice(0, hash), place));
}

function filled(template: string, { volume, page, scanOffset }: AddressPlace): string | null {
  const scan = page === undefined || scanOffset === undefined ? undefined : page + scanOffset;
  const values: Readonly<Record<string, number | string | undefined>> = { volume, page, scan };
  let isKnown = true;
  const address = template.replace(PLACEHOLDER, (_, name: string, digits: string | undefined) => {
    const value = values[name];
    if (value === undefined) isKnown = false;
    return encodeURIComponent(String(value ?? '').replace(/^\d+/, number => number.padStart(Number(digits ?? 0), '0')));
  });
  return isKnown ? address : null;
}

const PLACEHOLDER = /\{(volume|page|scan)(?::0?([1-9]))?\}/g;

/** A template with its placeholders taken out, to be looked at as an address. */
export const withoutPlaceholders = (template: string): string => template.replace(PLACEHOLDER, '1');
