import type { Draft } from './draft.ts';

/** `Lord Kell`, `Mr Justice Norden`, and in the British manner `Norden LJ`, `Kell JSC`. */
const JUDGE =
  /^(?:(?:Lord|Lady|Baroness|Viscount|(?:Mrs?\.? |Ms\.? |Lord |Lady |Chief )?Justice) \p{Lu}[\p{L}’'-]+(?: (?:of|MR|LC|LCJ|JSC|PSC|DPSC|P|CJ)(?: \p{Lu}[\p{L}’'-]+)?)?|(?:Lord |Lady |Sir )?(?:\p{Lu}[\p{L}’'-]+ ){1,2}(?:JJ?|LJJ?|J?JSC|L?CJ|MR|VC|LC|PSC|JA))$/u;

/** Whether what stands before a place is nothing but the name of a judge: then it may be a place of the judgment, and no work of theirs. */
export const isOfJudge = ({ sighting: { parts } }: Draft): boolean => parts?.sole != null && JUDGE.test(parts.sole);

/** Whether a citation is of a case, or stands on one that is. */
export const isOfCase = ({ work }: Draft): boolean => work?.definition?.sighting.form === 'report';
