import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A long text from a real journal, which is not part of the project: it lies beside the checkout or not at all. */
const october = fileURLToPath(new URL('../../../../shared/corpus/docs/october.txt', import.meta.url));

/** The essay that *Open Example* opens. */
const example = fileURLToPath(new URL('../../../examples/commune.txt', import.meta.url));

export const hasOctober = existsSync(october);

/** What is opened besides the fixtures. */
export const texts = [example, ...(hasOctober ? [october] : [])];
