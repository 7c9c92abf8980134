/** `von der`, `de la`: what stands between first name and surname, or before a surname, in small letters. Source of a pattern. */
export const NAME_PARTICLE = '(?:(?:von|van|de|di|du|da|del|ten|zu|zur)(?: (?:der|den|la|las|los))?)';

/** `et`, `Inc.`: words in the names of the parties to a case. */
export const OF_PARTIES: ReadonlySet<string> = new Set('of the and ex rel. de la for et al. plc ltd'.split(' '));

/** What stands behind a comma in the name of a party. Source of a pattern. */
export const COMPANY = '(?:Inc|Ltd|Co|LLC|L\\.L\\.C|Corp|et|N\\.A)';
