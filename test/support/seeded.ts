import fc from 'fast-check';

/*
 * Random tests take the same way on every machine, so that who changes nothing breaks nothing. `LOCCIT_SEED=7 npm test` takes
 * another, and `npm run fuzz` another each time.
 */
fc.configureGlobal({ seed: Number(process.env.LOCCIT_SEED ?? 20261122) });
