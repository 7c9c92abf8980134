/** `F.2d`, `F. Supp.`, `U.S.`, `S. Ct.`, `N.E.2d`, `P.2d`: a reporter of law cases. */
export const REPORTER = String.raw`(?:F\. ?(?:2d|3d|4th)|F\. ?Supp\.?(?: ?[23]d)?|U\. ?S\.|S\. ?Ct\.|L\. ?Ed\.(?: ?2d)?|[NS]\. ?[EW]\.(?: ?[23]d)?|P\.(?: ?[23]d)|A\.(?: ?[23]d)|So\.(?: ?[23]d)|Cal\. ?(?:2d|3d|4th|Rptr\.)|B\.R\.)`;

/** German and Swiss collections of decisions, cited by volume and page. Source of a pattern. */
export const GERMAN_REPORTER = '(?:BGE|BGHZ|BGHSt|BVerfGE|BVerwGE|RGZ|RGSt|BAGE|BSGE|BFHE)';

/** `HARV. L. REV.`, `Yale L.J.`, `Law Quarterly Review`: a law journal between volume and page. Source of a pattern. */
export const LAW_JOURNAL = String.raw`(?:(?:\p{Lu}[\p{L}.’'-]{0,14}|&|of|ST\.) ){0,5}(?:L\. ?(?:REV|Rev|J|Q)\.?|L\.J\.|L ?Rev\.?|Law (?:Review|Journal|Quarterly Review))(?: (?:DISCOURSE|ONLINE|Online|F\.))?`;
