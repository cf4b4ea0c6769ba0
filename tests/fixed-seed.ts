// Properties try the same values in each run of the tests; `npm run fuzz` sets seeds, and then they try many more.
import fc from 'fast-check';

const seed = process.env['DESCENT_FUZZ_SEED'];
fc.configureGlobal(seed === undefined ? { seed: 1 } : { seed: Number(seed), numRuns: 2000 });
