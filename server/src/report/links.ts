import { homepage, name, version } from '../../../package.json';

/** Name and version of the product, as package.json has them. */
export const product = { name, version } as const;

/** The page that explains a rule: `note/unresolved` is at docs/rules/note-unresolved.md. */
export const ruleLink = (code: string): string => `${homepage}/blob/main/docs/rules/${rulePage(code)}.md`;

/** File name of a rule's page in docs/rules/, without its ending. */
export const rulePage = (code: string): string => code.replaceAll('/', '-');
