import fc from 'fast-check';
import { speak } from '../../server/src/wording/wording.ts';

/*
 * Random tests take the same way on every machine, so that who changes nothing breaks nothing. `LOCCIT_SEED=7 npm test` takes
 * another, and `npm run fuzz` another each time.
 */
fc.configureGlobal({ seed: Number(process.env.LOCCIT_SEED ?? 20261122) });

/* A process speaks one language, and files of tests share one: each begins in English, whatever the last one spoke. */
speak('en', {});
