/** `F.2d`, `F. Supp.`, `U.S.`, `S. Ct.`, `N.E.2d`, `P.2d`: a reporter of law cases. */
export const REPORTER = String.raw`(?:F\. ?(?:2d|3d|4th)|F\. ?Supp\.?(?: ?[23]d)?|F\. ?App[’']x\.?|Fed\. ?Appx?\.|U\. ?S\.(?: \(\d{1,2} (?:Dall\.|Cranch|Wheat\.|Pet\.|How\.|Black|Wall\.)\))?|S\. ?Ct\.|L\. ?Ed\.(?: ?2d)?|[NS]\. ?[EW]\.(?: ?[23]d)?|P\.(?: ?[23]d)|A\.(?: ?[23]d)|So\.(?: ?[23]d)|Cal\. ?(?:2d|3d|4th|5th|Rptr\.(?: ?[23]d)?)|Cal\. ?App\.(?: ?(?:2d|3d|4th|5th))?|N\. ?Y\.(?: ?[23]d)?|N\. ?Y\. ?S\.(?: ?[23]d)?|Ill\.(?: ?2d)?|Mass\.|Ohio St\.(?: ?[23]d)?|Wis\.(?: ?2d)?|Wash\.(?: ?2d)?|Mich\.|Minn\.|N\. ?J\.|N\. ?C\.|Conn\.|Kan\.|Fed\. ?Cl\.|B\.R\.|F\. ?R\. ?D\.|U\. ?S\. ?L\. ?W\.|Pa\.(?: Super\.| Commw\.)?|Va\.|Md\.|Ga\.|Fla\.|Ala\.|Tex\.|Neb\.|Ariz\.|Colo\.|Tenn\.|Ky\.|Nev\.|Okla\.|A\. ?D\.(?: ?[23]d)?|Misc\.(?: ?[23]d)?)`;

/** `U.S.C.`, `C.F.R.`, `Fed. Reg.`: laws and regulations of the United States, between title and section. Source of a pattern. */
export const CODE = String.raw`(?:U\. ?S\. ?C\.(?: ?A\.)?|USC|C\. ?F\. ?R\.|CFR|Stat\.|Fed\. ?Reg\.|FR)`;

/** `Pub. L. No. 103-3`, `P.L. 103-3`: a law by the number of the Congress that made it. Source of a pattern. */
export const PUBLIC_LAW = String.raw`(?:P\. ?L\.|Pub\. ?L\.)(?: No\.)? ?\d{2,3}[-–]\d{1,4}(?!\d)`;

/** German and Swiss collections of decisions, cited by volume and page. Source of a pattern. */
export const GERMAN_REPORTER =
  '(?:BGE|BGHZ|BGHSt|BVerfGE|BVerfGK|BVerwGE|RGZ|RGSt|BAGE|BSGE|BFHE|OGHZ|OGHSt|ROHGE|PrOVGE|OVGE|VfSlg|BayObLGZ|OLGZ|KGJ|LAGE|EuGHE)';

/** `HARV. L. REV.`, `Yale L.J.`, `Law Quarterly Review`, `J. Crim. L. & Criminology`: a law journal between volume and page. Source of a pattern. */
export const LAW_JOURNAL = String.raw`(?:(?:(?:\p{Lu}[\p{L}.’'-]{0,14}|&|of|ST\.) ){0,5}(?:L\. ?(?:REV|Rev|J|Q)\.?|L\.J\.|L ?Rev\.?|Law (?:Review|Journal|Quarterly Review))(?: (?:DISCOURSE|ONLINE|Online|F\.))?|(?:(?:\p{Lu}[\p{L}.’'-]{0,14}|&|of) ){0,3}(?:J\.|L\.|J\.L\.|L\.J\.|Law)(?:(?: \p{Lu}[\p{L}.’'-]{0,14},){1,3} \p{Lu}[\p{L}.’'-]{0,14},? (?:&|and) \p{Lu}[\p{L}.’'-]{0,14}|(?: (?:\p{Lu}[\p{L}.’'-]{0,14}|&|of|and)){1,5}))`;

/** `2017 WL 4563870`, `2004 U.S. Dist. LEXIS 1250`: a decision by its number in a database. Source of a pattern. */
export const DATABASE = String.raw`(?:1[89]|20)\d\d (?:WL|U\.S\. (?:Dist\. |App\. )?LEXIS|(?:\p{Lu}[\p{L}.]{0,7} ){1,3}LEXIS) \d{2,9}(?![\d\p{L}])`;

/** `AC`, `1 WLR`, `EHRR`: reports of British, Irish, European and Commonwealth courts, cited by year. Source of a pattern. */
export const BRITISH_REPORTER =
  '(?:AC|QB|QBD|KB|Ch|Ch D|Fam|P|WLR|All ER(?: \\(Comm\\))?|Cr App R(?: \\(S\\))?|Lloyd’?s Rep|BCLC|EGLR|P & CR|HLR|IRLR|ICR|FLR|FCR|BMLR|EHRR|ECR|CMLR|SC|SLT|SCLR|IR|ILRM|NI|CLR|ALR|NSWLR|VR|FCR|NZLR|SCR|OR|DLR(?: \\(4th\\))?|LR \\d{1,2} (?:HL|QB|CP|Ex|Ch App|PC|Eq|CCR))';

/** `UKSC`, `EWCA Civ`: courts that number their decisions. Source of a pattern. */
export const COURT =
  '(?:UKSC|UKHL|UKPC|EWCA (?:Civ|Crim)|EWHC|EWFC|EWCOP|UKUT|UKFTT|EAT|CSIH|CSOH|HCJAC|NICA|NIQB|IESC|IECA|IEHC|HCA|FCA|FCAFC|NSWCA|VSCA|NZSC|NZCA|SCC|ONCA|ZACC|ZASCA|HKCFA|SGCA|SGHC)';

/** German journals of law that are cited by year and page. Source of a pattern. */
export const GERMAN_YEARLY =
  '(?:NJW(?:-RR)?|JZ|JuS|JR|JA|Jura|MDR|NStZ(?:-RR)?|NVwZ(?:-RR)?|DÖV|DVBl\\.?|GRUR(?: Int\\.?)?|WM|ZIP|BB|DB|FamRZ|VersR|NZA|NZG|NZI|AnwBl|DRiZ|StV|wistra|ZRP|EuZW|EuGRZ|EuR|RIW|IPRax|BauR|NZM|WuM|CR|MMR|ZUM|DStR|AöR|DB|Slg\\.)';

/** `BVerfGE 7, 198`, `BGE 126 III 388`: a collection of decisions with volume and first page. Source of a pattern. */
export const GERMAN_REPORT = `${GERMAN_REPORTER} \\d{1,4}(?: [IVX]{1,4}[a-z]?)?,? \\d{1,5}(?![\\d\\p{L}])`;

/** `NJW 1985, 1784`: a journal with year and first page. Source of a pattern. */
export const GERMAN_YEAR_AND_PAGE = `${GERMAN_YEARLY} (?:18|19|20)\\d\\d,? (?:S\\. ?)?\\d{1,5}(?![\\d\\p{L}])`;

/**
 * `9 Cranch, 43`, `2 B. & C. 779`, `4 Wheaton, 316`, `16 Peters, R. 1`: old reports, named by those who wrote them. Only right behind the
 * name of a case, since `2 Pet. 3` is a letter of the Bible. Source of a pattern.
 */
export const NAMED_REPORT = String.raw`\d{1,3} (?:(?:\p{Lu}[\p{L}’']{0,9}\.(?: ?(?:& ?)?\p{Lu}[\p{L}’']{0,9}\.){0,3}|Allen|Black|Burr|Coke|Cowen|Cranch|Cush|Dallas|Denio|East|Gray|Hill|Howard|Mason|Otto|Peters|Story|Wallace|Wendell|Wheaton),? (?:R\.,? |Rep\.,? )?)\d{1,4}(?![\d\p{L}])`;
