/** A character that a text from the web names: what it is, and how many UTF-16 units name it. */
export interface Entity {
  readonly text: string;
  readonly length: number;
}

/** `&#8220;`, `&#x201C;`, `&ldquo;` at an offset; null where the sign stands for itself or the name is not known. */
export function entityAt(content: string, at: number): Entity | null {
  const m = ENTITY.exec(content.slice(at, at + LONGEST));
  if (!m) return null;
  const [whole, decimal, hexadecimal, name] = m;
  const text = name === undefined ? characterOf(decimal, hexadecimal) : NAMED.get(name);
  return text === undefined ? null : { text, length: whole.length };
}

function characterOf(decimal: string | undefined, hexadecimal: string): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  return code >= FIRST_PRINTED && code <= LAST_CODE ? String.fromCodePoint(code) : undefined;
}

const FIRST_PRINTED = 32;
const LAST_CODE = 0x10ffff;
const LONGEST = 10;
const ENTITY = /^&(?:#(\d{2,6})|#[xX]([\da-fA-F]{2,5})|([A-Za-z]{2,8}));/;

/** The letters of Latin-1 from À on, as HTML names them. */
const LETTERS =
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve ' +
  'Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring ' +
  'aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ' +
  'ugrave uacute ucirc uuml yacute thorn yuml';

/** Signs of prose by their names. */
const SIGNS =
  'amp & quot " apos \' lt < gt > ldquo “ rdquo ” bdquo „ lsquo ‘ rsquo ’ sbquo ‚ laquo « raquo » lsaquo ‹ rsaquo › ndash – ' +
  'mdash — hellip … sect § para ¶ deg ° pound £ euro € dagger † Dagger ‡ middot · bull • ordf ª ordm º oelig œ OElig Œ ' +
  'scaron š Scaron Š frac12 ½ sup1 ¹ sup2 ² sup3 ³ prime ′';

const pairs = SIGNS.split(' ');
const NAMED: ReadonlyMap<string, string> = new Map([
  ...LETTERS.split(' ').map((name, i): [string, string] => [name, String.fromCodePoint(0xc0 + i)]),
  ...pairs.flatMap((name, i): [string, string][] => (i % 2 === 0 ? [[name, pairs[i + 1]]] : [])),
  ['nbsp', '\xa0'],
  ['thinsp', '\u2009'],
  ['shy', '\xad'],
]);
